import EntenteStore
import Glibc

/// A file in the making: it is written beside the one that it is to be, and takes that name once all of it is on the disk.
/// Whoever looks sees the file before or after, and none that was left in the middle.
///
/// A symbolic link is never written through. What is not placed is gone with the value.
final class NewFile {
    /// Why there is no file.
    enum Fault: Error {
        /// There is one of that name, and it is not to be replaced.
        case exists
        /// The system says so.
        case system(SystemError)

        /// What a call to the system has just left.
        fileprivate static var last: Fault { .system(.last) }
    }

    /// What a file is called at its end while it is made.
    static let ending = ".new"

    /// The open file. It stays open for as long as the value lives, or whoever takes it wants it.
    private(set) var descriptor: Int32
    private let name: String
    private let draft: String
    private var isPlaced = false

    /// Begins a file.
    /// - Parameters:
    ///   - name: what it is to be called.
    ///   - mode: who may read and write it, less what the process's mask takes away.
    init(_ name: String, mode: mode_t) throws(Fault) {
        self.name = name
        draft = "\(name).\(getpid())\(Self.ending)"
        // Of a process that was killed, and had the same number.
        unlink(draft)
        descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
        guard descriptor >= 0 else { throw .last }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
        if !isPlaced { unlink(draft) }
    }

    /// Writes all of it to the disk.
    func fill(with bytes: [UInt8]) throws(Fault) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .last }
            rest = rest.dropFirst(count)
        }
        guard fsync(descriptor) == 0 else { throw .last }
    }

    /// Gives it its name.
    /// - Parameter replaces: whether a file of that name may be replaced.
    func place(replacing replaces: Bool = true) throws(Fault) {
        // A link gives the name only where nobody has it. Not every file system has links.
        if !replaces, link(draft, name) == 0 {
            unlink(draft)
        } else if !replaces, errno == EEXIST {
            throw .exists
        } else if rename(draft, name) != 0 {
            throw .last
        }
        isPlaced = true
    }

    /// The open file, for whoever goes on with it and closes it.
    func takeDescriptor() -> Int32 {
        defer { descriptor = -1 }
        return descriptor
    }

    /// Makes a folder for the account alone, and those above it.
    static func makePrivateFolder(_ path: String) -> Bool {
        if mkdir(path, 0o700) == 0 || errno == EEXIST { return true }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return false }
        return makePrivateFolder(String(path[..<slash])) && mkdir(path, 0o700) == 0
    }
}
