import Glibc

/// A file in which the kernel tells something. Its size is not known before it has been read.
enum KernelFile {
    /// What it says now; nil where it is not there or not to be read.
    static func text(of path: String) -> String? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes: [UInt8] = []
        var count = 0
        repeat {
            count = withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { buffer in
                let count = read(file, buffer.baseAddress, buffer.count)
                bytes.append(contentsOf: buffer.prefix(max(0, count)))
                return count
            }
            if count < 0, errno != EINTR { return nil }
        } while count != 0
        return String(validating: bytes, as: UTF8.self)
    }
}
