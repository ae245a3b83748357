import EntenteDomain
import GRDB

/// A register that is open: one SQLite file, read and written by one connection of this process and by any number of
/// other processes of the same host.
public final class RegisterStore: Sendable {
    /// Where it lies.
    public let path: RegisterPath
    /// Whether it can only be read.
    public let isReadOnly: Bool

    let access: Access
    private let queue: DatabaseQueue
    private let file: OpenRegisters.File

    /// Opens a register that exists, and brings it to this program's schema version where it may be written to.
    ///
    /// A file that is foreign, damaged or of a newer version is refused before anything is written to it or beside it.
    public static func open(at path: RegisterPath, readOnly: Bool = false) throws(StoreError) -> RegisterStore {
        let store = try openAsIs(at: path, readOnly: readOnly)
        do {
            try store.migrate()
            return store
        } catch {
            throw StoreError(error, at: path)
        }
    }

    /// Opens a register of this program's schema version or an older one, and leaves it at that.
    ///
    /// - Parameter isShared: Whether other processes may write to it: not so of a backup, which may lie anywhere.
    static func openAsIs(
        at path: RegisterPath, readOnly: Bool, isShared: Bool = true
    ) throws(StoreError) -> RegisterStore {
        do {
            let store = try RegisterStore(path, readOnly: readOnly, isShared: isShared)
            let version = try store.outsideTransaction(Migration.version)
            guard version <= Format.version else { throw StoreError.newer(path: path.text, version: version) }
            return store
        } catch {
            throw StoreError(error, at: path)
        }
    }

    private init(_ path: RegisterPath, readOnly: Bool, isShared: Bool) throws {
        let file = try OpenRegisters.file(at: path.text)
        if isShared { try Folder.requireLocal(path.folder) }
        if !readOnly { Self.removeSecondName(of: path, file: file) }
        let access = try Access(ofFile: path.text)
        let queue = try OpenRegisters.open(file) {
            try FileHeader.check(path.text)
        } connect: {
            try DatabaseQueue(path: path.text, configuration: Connection.configuration(readOnly: readOnly))
        }
        self.path = path
        self.isReadOnly = readOnly
        self.access = access
        self.queue = queue
        self.file = file
        // Whoever exchanged the file for a link in between gets nothing written through it.
        guard try OpenRegisters.file(at: path.text) == file else {
            throw StoreError.exchanged(path: path.text)
        }
    }

    deinit {
        close()
        OpenRegisters.close(file)
    }

    /// Closes the connection: behind the gate if nobody else is there, so that the log goes into the file and is gone.
    private func close() {
        if !isReadOnly {
            try? Gate.pass(to: path, access: access, patience: .zero) {
                queue.unsafeRead { Connection.checkpointsWhenClosing($0, true) }
                try queue.close()
            }
        }
        try? queue.close()
    }

    /// Runs a query on one snapshot of the register.
    func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            return try queue.read(body)
        } catch {
            throw StoreError(error, at: path)
        }
    }

    /// Adds the records that `fill` writes: all of them, or none where it throws or one of them does not fit.
    ///
    /// - Parameter progress: Called with the number of records written after every `RecordWriter.progressStep` of them.
    public func add(
        progress: @escaping (Int) -> Void = { _ in }, fill: (RecordWriter) throws -> Void
    ) throws {
        try change { try fill(RecordWriter($0, path: path, progress: progress)) }
    }

    /// Runs a change: alone behind the gate, all of it or nothing. What `body` throws itself is thrown on.
    func change<Value>(
        patience: Duration = Gate.patience, _ body: (Database) throws -> Value
    ) throws -> Value {
        guard !isReadOnly else { throw StoreError.readOnly(path: path.text) }
        return try Gate.pass(to: path, access: access, patience: patience) { try commit(body) }
    }

    /// Runs a transaction, behind the gate: all of it or nothing. What `body` throws itself is thrown on.
    private func commit<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try telling {
            // The transaction is immediate: it never finds, between its reading and its writing, that another was faster.
            try queue.write { database in
                let value = try body(database)
                try DanglingReference.refusePending(in: database)
                try EntryTable(in: database).refresh()
                return value
            }
        }
    }

    /// Runs what writes to the register, behind the gate, in a transaction of its own.
    func behindGate(_ body: (Database) throws -> Void) throws {
        try telling { try queue.writeWithoutTransaction(body) }
    }

    /// Runs `body`, and tells what SQLite says by the store's own words.
    private func telling<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw StoreError(error, at: path)
        } catch let error as DanglingReference {
            throw StoreError(error, at: path)
        }
    }

    /// Changes whenever another process has changed the register since this connection was opened.
    public func dataVersion() throws(StoreError) -> Int {
        try outsideTransaction(Self.dataVersion)
    }

    static func dataVersion(of database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "PRAGMA data_version") ?? 0
    }

    func outsideTransaction<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            return try queue.unsafeRead(body)
        } catch {
            throw StoreError(error, at: path)
        }
    }

    /// Takes the steps that the register has not been through, once there is a copy of what it was.
    private func migrate() throws {
        let version = try outsideTransaction(Migration.version)
        guard version < Format.version else { return }
        guard !isReadOnly else { throw StoreError.older(path: path.text, version: version) }
        try Gate.pass(to: path, access: access) {
            // Another process may have been faster.
            let version = try outsideTransaction(Migration.version)
            guard version < Format.version else { return }
            _ = try copy(into: path.folder, for: .migration(from: version))
            try commit { try Migration.run(in: $0) }
        }
    }
}
