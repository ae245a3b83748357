import Glibc

/// The lock that every writer of a register holds from before its transaction begins to after it is committed.
///
/// SQLite's own locks would do, but versions before 3.51.3 can damage a write-ahead log when one connection commits
/// while another checkpoints. Behind the gate no two connections ever do. The lock is `flock`'s on a file beside the
/// register, which is closed when another program is started and never removed.
enum Gate {
    /// How long a writer waits for the ones before it.
    static let patience: Duration = .seconds(30)

    /// Runs `body` while this process alone may write to the register at `path`.
    @discardableResult static func pass<Value>(
        to path: RegisterPath, access: Access, patience: Duration = Gate.patience, _ body: () throws -> Value
    ) throws -> Value {
        let gate = try lock(path, access: access, patience: patience)
        defer { close(gate) }
        return try body()
    }

    /// Takes the lock. Closing the descriptor returned gives it back.
    private static func lock(_ path: RegisterPath, access: Access, patience: Duration) throws(StoreError) -> Int32 {
        let gate = try openFile(path.gate, access: access)
        let clock = ContinuousClock()
        let end = clock.now + patience
        while flock(gate, LOCK_EX | LOCK_NB) != 0 {
            let code = errno
            guard code == EWOULDBLOCK || code == EINTR else {
                close(gate)
                throw .system(code, "lock", path.gate)
            }
            guard clock.now < end else {
                close(gate)
                throw .busy(path: path.text, seconds: Int(patience.components.seconds))
            }
            usleep(pollInterval)
        }
        return gate
    }

    /// Microseconds between two looks at a lock that another process holds: less than a small transaction takes, so
    /// that of many who wait each gets its turn.
    private static let pollInterval: UInt32 = 1000

    private static func openFile(_ path: String, access: Access) throws(StoreError) -> Int32 {
        let flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW
        let created = open(path, flags | O_CREAT | O_EXCL, access.fileMode)
        if created >= 0 {
            // The mask of the process may have taken from the mode.
            guard fchmod(created, access.fileMode) == 0 else {
                let code = errno
                close(created)
                throw .system(code, "set the mode of", path)
            }
            return created
        }
        guard errno == EEXIST else { throw .lastSystemError("create", path) }
        let gate = open(path, flags)
        guard gate >= 0 else { throw .lastSystemError("write to", path) }
        return gate
    }
}
