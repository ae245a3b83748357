import EntenteDomain
import GRDB
import GRDBSQLite
import Synchronization

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
        do {
            let store = try RegisterStore(path, readOnly: readOnly)
            try store.migrate()
            return store
        } catch {
            throw StoreError(error, at: path)
        }
    }

    private init(_ path: RegisterPath, readOnly: Bool) throws {
        let file = try OpenRegisters.file(at: path.text)
        try Folder.requireLocal(path.folder)
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
            throw StoreError.notRegularFile(path: path.text, kind: "being exchanged by another program")
        }
    }

    deinit {
        try? queue.close()
        OpenRegisters.close(file)
    }

    /// Runs a query on one snapshot of the register.
    func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            return try queue.read(body)
        } catch {
            throw StoreError(error, at: path)
        }
    }

    /// Runs a change: alone behind the gate, all of it or nothing.
    func change<Value>(_ body: (Database) throws -> Value) throws -> Value {
        guard !isReadOnly else { throw StoreError.readOnly(path: path.text) }
        return try Gate.pass(to: path, access: access) {
            try queue.writeWithoutTransaction { database in
                var value: Value?
                try database.inTransaction(.immediate) {
                    value = try body(database)
                    if DanglingReference.isPending(in: database),
                        let reference = try DanglingReference.first(in: database)
                    {
                        throw reference
                    }
                    return .commit
                }
                guard let value else { throw StoreError.busy(path: path.text, seconds: 0) }
                return value
            }
        }
    }

    /// Changes whenever another process has changed the register since this connection was opened.
    public func dataVersion() throws(StoreError) -> Int {
        try outsideTransaction { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
    }

    func outsideTransaction<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            return try queue.unsafeRead(body)
        } catch {
            throw StoreError(error, at: path)
        }
    }

    private func migrate() throws {
        let version = try outsideTransaction(Migration.version)
        guard version <= Format.version else { throw StoreError.newer(path: path.text, version: version) }
        guard version < Format.version, !isReadOnly else { return }
        try change { try Migration.run(in: $0) }
    }
}
