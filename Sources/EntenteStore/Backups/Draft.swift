import Glibc

/// A file that is being built under a hidden name, and gets its own once it is whole and on the disk. What is not
/// published is removed.
///
/// It is locked while it is being built, so that what a process that died has left can be told from it.
final class Draft {
    /// Where it is built.
    let path: RegisterPath
    private let descriptor: Int32
    private let folder: String

    /// Begins an empty file in a folder, with the access of a register and, where others may use it, its group.
    init(in folder: String, like register: RegisterPath, access: Access) throws(StoreError) {
        self.folder = folder
        let prefix = ".\(CopyName.stem(of: register))-"
        Self.removeLeftovers(in: folder, prefix: prefix)
        var (path, descriptor, number) = (register, Int32(-1), 0)
        repeat {
            path = RegisterPath("\(prefix)\(number)\(Self.ending)", in: folder)
            descriptor = open(path.text, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
            number += 1
        } while descriptor < 0 && errno == EEXIST && number < 1000
        guard descriptor >= 0 else { throw .lastSystemError(.create, path.text) }
        (self.path, self.descriptor) = (path, descriptor)
        _ = flock(descriptor, LOCK_EX | LOCK_NB)
        let mode = Self.takesGroup(descriptor, of: register) ? access.fileMode : Access.owner.fileMode
        guard fchmod(descriptor, mode) == 0 else { throw .lastSystemError(.setMode, path.text) }
    }

    deinit {
        Self.remove(path.text)
        // Last: SQLite's locks on the file go with any descriptor of it that is closed.
        close(descriptor)
    }

    /// Gives the file its name, and has both survive a power cut; false where another file has the name.
    func publish(as target: RegisterPath) throws(StoreError) -> Bool {
        try synchronize()
        if link(path.text, target.text) != 0 {
            if errno == EEXIST { return false }
            guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) else { throw .lastSystemError(.create, target.text) }
            // A file system on which a file has one name only.
            var status = stat()
            if lstat(target.text, &status) == 0 { return false }
            guard rename(path.text, target.text) == 0 else { throw .lastSystemError(.create, target.text) }
        }
        unlink(path.text)
        try Folder.synchronize(folder)
        return true
    }

    /// Puts the file in the place of another one, in one step, and has that survive a power cut.
    func replace(_ target: RegisterPath) throws(StoreError) {
        try synchronize()
        guard rename(path.text, target.text) == 0 else { throw .lastSystemError(.replace, target.text) }
        try Folder.synchronize(folder)
    }

    private func synchronize() throws(StoreError) {
        guard fsync(descriptor) == 0 else { throw .lastSystemError(.write, path.text) }
    }

    // MARK: Whose it is

    /// Whether the file belongs to the register's group, or could be given to it.
    private static func takesGroup(_ descriptor: Int32, of register: RegisterPath) -> Bool {
        var (own, wanted) = (stat(), stat())
        guard fstat(descriptor, &own) == 0, stat(register.text, &wanted) == 0 || stat(register.folder, &wanted) == 0
        else { return false }
        return own.st_gid == wanted.st_gid || fchown(descriptor, own.st_uid, wanted.st_gid) == 0
    }

    // MARK: What processes that died have left

    private static let ending = ".part"

    /// The drafts of a register's copies in a folder that no process is at work on.
    static func leftovers(in folder: String, of register: RegisterPath) -> [String] {
        leftovers(in: folder, prefix: ".\(CopyName.stem(of: register))-")
    }

    /// Removes a draft and what SQLite has put beside it.
    static func remove(_ path: String) {
        for suffix in ["", "-journal", "-wal", "-shm"] { unlink(path + suffix) }
    }

    private static func removeLeftovers(in folder: String, prefix: String) {
        for path in leftovers(in: folder, prefix: prefix) { remove(path) }
    }

    private static func leftovers(in folder: String, prefix: String) -> [String] {
        Folder.names(in: folder).filter { name in
            name.hasPrefix(prefix) && name.hasSuffix(ending)
                && name.dropFirst(prefix.utf8.count).dropLast(ending.utf8.count).allSatisfy(\.isWholeNumber)
        }.map { folder + "/" + $0 }.filter(isAbandoned)
    }

    private static func isAbandoned(_ path: String) -> Bool {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return false }
        defer { close(file) }
        return flock(file, LOCK_EX | LOCK_NB) == 0
    }
}
