import EntenteStore
import EntenteUI
import Glibc

/// A file that the user named to be written.
struct OutputFile {
    /// Its name, with the home directory in place of `~/`.
    let name: String
    /// Where it lies.
    private let path: String

    /// A file of that name, where it is within the limits.
    init(_ name: String, within limits: SessionLimits) throws(Failure) {
        let home = limits.isRestricted || !name.hasPrefix("~/") ? nil : Environment.absolute("HOME")
        self.name = home.map { $0 + name.dropFirst() } ?? name
        path = try limits.path(self.name).text
    }

    /// Writes all of it or nothing.
    /// - Parameter replaces: whether a file of that name may be replaced.
    /// - Returns: false where there is one that may not.
    func write(_ bytes: [UInt8], replacing replaces: Bool) throws(Failure) -> Bool {
        var status = stat()
        if lstat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFREG else {
                throw Failure(code: .cannotCreate) { $0(FailureWords.notOrdinary, name) }
            }
            guard replaces else { return false }
        }
        do throws(NewFile.Fault) {
            let file = try NewFile(path, mode: 0o666)
            try file.fill(with: bytes)
            try file.place(replacing: replaces)
            return true
        } catch {
            guard case .system(let error) = error else { return false }
            throw Failure(code: .cannotCreate) { $0(FailureWords.notWritten, $0(error.texts), name) }
        }
    }
}
