import EntenteDomain
import EntenteStore
import EntenteUI
import Glibc

/// A file that the user named, read whole.
struct InputFile {
    /// The name by which errors call it.
    let name: String
    /// What it holds.
    let bytes: [UInt8]

    /// Reads a file; `-` is standard input.
    init(_ name: String) throws(Failure) {
        self.name = name == "-" ? Words(.spoken)(FailureWords.standardInput) : name
        let descriptor = name == "-" ? dup(STDIN_FILENO) : open(name, O_RDONLY | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else { throw Self.failure(self.name) }
        defer { close(descriptor) }
        var status = stat()
        var bytes: [UInt8] = []
        if fstat(descriptor, &status) == 0 { bytes.reserveCapacity(Int(status.st_size) + 1) }
        var count = 0
        repeat {
            count = withUnsafeTemporaryAllocation(byteCount: 1 << 20, alignment: 1) { buffer in
                let count = read(descriptor, buffer.baseAddress, buffer.count)
                bytes.append(contentsOf: buffer.prefix(max(0, count)))
                return count
            }
            if count < 0, errno != EINTR { throw Self.failure(self.name) }
        } while count != 0
        self.bytes = bytes
    }

    /// What a call to the system has just left.
    private static func failure(_ name: String) -> Failure {
        let error = SystemError.last
        return Failure(code: .noInput) { $0(FailureWords.notRead, name, $0(error.texts)) }
    }
}
