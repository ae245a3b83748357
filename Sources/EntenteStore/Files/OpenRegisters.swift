import Glibc
import Synchronization

/// Which files this process has connections to.
///
/// POSIX drops all of a process's locks on a file when it closes any descriptor of it, so a file may be looked into
/// only while there is no connection.
enum OpenRegisters {
    /// A file, whatever it is called.
    struct File: Equatable {
        fileprivate let device: dev_t
        fileprivate let inode: ino_t
    }

    /// The file of each connection that is open; there are few.
    private static let open = Mutex<[File]>([])

    /// The file at a path, which must be a regular one and no symbolic link.
    static func file(at path: String) throws(StoreError) -> File {
        var status = stat()
        guard lstat(path, &status) == 0 else { throw .lastSystemError(.look, path) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return File(device: status.st_dev, inode: status.st_ino)
        case S_IFLNK: throw .notRegularFile(path: path, kind: .symbolicLink)
        case S_IFDIR: throw .notRegularFile(path: path, kind: .folder)
        default: throw .notRegularFile(path: path, kind: .device)
        }
    }

    /// Opens a connection to a file, with a check before the first one.
    static func open<Connection: Sendable>(
        _ file: File, check: () throws -> Void, connect: () throws -> Connection
    ) throws -> Connection {
        try open.withLock { open in
            if !open.contains(file) { try check() }
            let connection = try connect()
            open.append(file)
            return connection
        }
    }

    /// Says that a connection to a file has been closed.
    static func close(_ file: File) {
        open.withLock { open in
            if let place = open.firstIndex(of: file) { open.remove(at: place) }
        }
    }
}
