public import EntenteDomain
import Glibc
import Synchronization

/// The lock that every writer of a register holds from before its transaction begins to after it is committed.
///
/// SQLite's own locks would do, but versions before 3.51.3 can damage a write-ahead log when one connection commits
/// while another checkpoints. Behind the gate no two connections ever do. The lock is `flock`'s on a file beside the
/// register, which is closed when another program is started and never removed.
enum Gate {
    /// How long a writer waits for the ones before it.
    static let patience: Duration = .seconds(30)
    /// How long it waits without a word.
    private static let silence: Duration = .seconds(1)
    /// Whom to tell of a wait that is longer.
    static let listener = Mutex<(@Sendable (Writer?) -> Void)?>(nil)

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
        let start = ContinuousClock.now
        var isTold = false
        while flock(gate, LOCK_EX | LOCK_NB) != 0 {
            let code = errno
            guard code == EWOULDBLOCK || code == EINTR else {
                close(gate)
                throw .system(SystemError(code: code), .lock, path.gate)
            }
            let waited = ContinuousClock.now - start
            guard waited < patience else {
                let writer = writer(holding: gate)
                close(gate)
                throw .busy(path: path.text, seconds: Int(patience.components.seconds), by: writer)
            }
            if waited >= silence, !isTold {
                isTold = true
                listener.withLock(\.self)?(writer(holding: gate))
            }
            usleep(pollInterval)
        }
        return gate
    }

    /// Microseconds between two looks at a lock that another process holds: less than a small transaction takes, so
    /// that of many who wait each gets its turn.
    private static let pollInterval: UInt32 = 1000

    private static func writer(holding gate: Int32) -> Writer? {
        FileLock.holder(of: gate).map { Writer(process: $0, account: Account.name(ofProcess: $0)) }
    }

    private static func openFile(_ path: String, access: Access) throws(StoreError) -> Int32 {
        let flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW
        let created = open(path, flags | O_CREAT | O_EXCL, access.fileMode)
        if created >= 0 {
            // The mask of the process may have taken from the mode.
            guard fchmod(created, access.fileMode) == 0 else {
                let code = errno
                close(created)
                throw .system(SystemError(code: code), .setMode, path)
            }
            return created
        }
        guard errno == EEXIST else { throw .lastSystemError(.create, path) }
        let gate = open(path, flags)
        guard gate >= 0 else { throw .lastSystemError(.write, path) }
        return gate
    }
}

extension RegisterStore {
    /// Has `listener` told whenever this process has waited for another writer for a second, and for whom, as far as the
    /// system knows. There is one listener in a process.
    public static func onWaiting(_ listener: @escaping @Sendable (Writer?) -> Void) {
        Gate.listener.withLock { $0 = listener }
    }
}
