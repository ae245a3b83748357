import Glibc

/// A file that the user named to be written.
struct OutputFile {
    /// Its name, with the home directory in place of `~/`.
    let name: String

    /// A file of that name.
    init(_ name: String) {
        let home = name.hasPrefix("~/") ? Environment.absolute("HOME") : nil
        self.name = home.map { $0 + name.dropFirst() } ?? name
    }

    /// Writes all of it or nothing: to a file beside it, which takes the name once everything is on the disk. A symbolic link is
    /// never written through.
    /// - Parameter replaces: whether a file of that name may be replaced.
    /// - Returns: false where there is one that may not.
    func write(_ bytes: [UInt8], replacing replaces: Bool) throws(Failure) -> Bool {
        // The last door: the screens have commands for it that say so earlier.
        guard !LimitOptions.isRestricted else {
            throw Failure(code: .usage, text: "\(name) was not written: with --restricted the screens write no file.")
        }
        var status = stat()
        if lstat(name, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFREG else {
                throw Failure(code: .cannotCreate, text: "This is no ordinary file; give another name: \(name)")
            }
            guard replaces else { return false }
        }
        let draft = name + ".\(getpid()).new"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
        guard descriptor >= 0 else { throw failure() }
        do throws(Failure) {
            defer { close(descriptor) }
            try fill(descriptor, with: bytes)
            // A link gives the name only where nobody has it; a file system without links leaves it to the check above.
            if !replaces, link(draft, name) == 0 {
                unlink(draft)
            } else if !replaces, errno == EEXIST {
                unlink(draft)
                return false
            } else if rename(draft, name) != 0 {
                throw failure()
            }
        } catch {
            unlink(draft)
            throw error
        }
        return true
    }

    private func fill(_ descriptor: Int32, with bytes: [UInt8]) throws(Failure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure() }
            rest = rest.dropFirst(count)
        }
        guard fsync(descriptor) == 0 else { throw failure() }
    }

    /// Why nothing was written, in the words of the operating system.
    private func failure() -> Failure {
        Failure(code: .cannotCreate, text: "Not written: \(String(cString: strerror(errno))): \(name)")
    }
}
