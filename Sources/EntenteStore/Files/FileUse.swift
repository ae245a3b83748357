import Glibc

/// Who else has a register open.
enum FileUse {
    /// A process that has the register open; nil where none has. SQLite holds a lock on the file or its shared memory for
    /// as long as a connection in WAL mode lasts.
    ///
    /// Must not be called while this process has a connection to the file: closing it here would drop SQLite's locks.
    static func process(using path: RegisterPath) throws(StoreError) -> Int32? {
        for name in [path.text, path.text + "-shm"] {
            let file = open(name, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
            guard file >= 0 else {
                if errno == ENOENT { continue }
                throw .lastSystemError(.write, name)
            }
            defer { close(file) }
            var lock = flock()
            lock.l_type = Int16(F_WRLCK)
            guard fcntl(file, F_GETLK, &lock) == 0 else { throw .lastSystemError(.lookAtLocks, name) }
            if lock.l_type != Int16(F_UNLCK) { return lock.l_pid }
        }
        return nil
    }
}
