public import EntenteDomain
import GRDB
import Glibc

extension RegisterStore {
    /// Makes a register of the records that `fill` writes, and opens it.
    ///
    /// It is built under another name and gets its own once it is complete, checked and on the disk: nobody sees
    /// half of one, whatever happens. An existing file is never overwritten. What `fill` throws is thrown on, and no
    /// file is left.
    ///
    /// - Parameters:
    ///   - access: Who may use it; nil for what suits the folder.
    ///   - progress: Called with the number of records written after every `RecordWriter.progressStep` of them.
    public static func create(
        at path: RegisterPath, access: Access? = nil, progress: @escaping (Int) -> Void = { _ in },
        fill: (RecordWriter) throws -> Void
    ) throws -> RegisterStore {
        let access = access ?? .suiting(folder: path.folder)
        try Folder.make(path.folder, access: access)
        try Folder.requireLocal(path.folder)
        try Gate.pass(to: path, access: access, patience: .seconds(300)) {
            try requireAbsence(of: path)
            try removeDraft(of: path)
            do {
                try build(path, access: access, progress: progress, fill: fill)
                try publish(path)
            } catch {
                try? removeDraft(of: path)
                throw error
            }
        }
        return try open(at: path)
    }

    /// Makes a register of a whole one in memory, and opens it.
    public static func create(
        at path: RegisterPath, access: Access? = nil, register: Register
    ) throws -> RegisterStore {
        try create(at: path, access: access) { writer in
            try writer.write(register.heading)
            for record in register.records { try writer.write(record) }
        }
    }

    /// Opens the register where there is one, and else makes it of the records that `fill` writes.
    ///
    /// Of many processes that do this at once, one makes the register and all open it.
    public static func openOrCreate(
        at path: RegisterPath, access: Access? = nil, fill: (RecordWriter) throws -> Void
    ) throws -> RegisterStore {
        do {
            return try open(at: path)
        } catch .missing {
            do {
                return try create(at: path, access: access, fill: fill)
            } catch StoreError.exists {
                return try open(at: path)
            }
        }
    }

    /// Removes the draft's name where a creation was killed after it had given the register its own.
    static func removeSecondName(of path: RegisterPath, file: OpenRegisters.File) {
        if let draft = try? OpenRegisters.file(at: path.draft), draft == file { unlink(path.draft) }
    }

    /// Refuses where there is a register, or the log of one that is gone: SQLite would write it into the new one.
    static func requireAbsence(of path: RegisterPath) throws(StoreError) {
        for file in [path.text, path.text + "-wal", path.text + "-journal"] {
            var status = stat()
            if lstat(file, &status) == 0 { throw .exists(path: file) }
            guard errno == ENOENT else { throw .lastSystemError(.look, file) }
        }
    }

    /// Removes what a process that died while building has left. Behind the gate no other one is building.
    private static func removeDraft(of path: RegisterPath) throws(StoreError) {
        for suffix in ["", "-journal", "-wal", "-shm"] {
            guard unlink(path.draft + suffix) == 0 || errno == ENOENT else {
                throw .lastSystemError(.remove, path.draft + suffix)
            }
        }
    }

    private static func build(
        _ path: RegisterPath, access: Access, progress: @escaping (Int) -> Void, fill: (RecordWriter) throws -> Void
    ) throws {
        try makeDraftFile(path, access: access)
        do {
            let queue = try DatabaseQueue(path: path.draft, configuration: Connection.draft)
            try queue.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA application_id = \(Format.applicationID)")
                try database.inTransaction {
                    try Migration.run(in: database)
                    try fillBare(database) {
                        let writer = RecordWriter(database, path: path, progress: progress)
                        try fill(writer)
                        if !writer.hasHeading { try writer.write(Register.Heading()) }
                    }
                    if let reference = try DanglingReference.first(in: database) {
                        throw StoreError(reference, at: path)
                    }
                    try EntryTable(in: database).rebuild()
                    return .commit
                }
                try checkIntegrity(of: database, path: path.draft)
                try database.execute(sql: "PRAGMA journal_mode = WAL")
            }
            try queue.close()
        } catch let error as DatabaseError {
            throw StoreError(error, at: path)
        }
        try synchronize(path.draft)
    }

    /// The file, with its mode, before SQLite opens it: SQLite would make it readable for everyone.
    private static func makeDraftFile(_ path: RegisterPath, access: Access) throws(StoreError) {
        let file = Glibc.open(path.draft, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, access.fileMode)
        guard file >= 0 else { throw .lastSystemError(.create, path.draft) }
        defer { close(file) }
        guard fchmod(file, access.fileMode) == 0 else { throw .lastSystemError(.setMode, path.draft) }
    }

    /// Drops the indexes and triggers, and makes them again when the rows are there: sorted, so that reading them is
    /// sequential.
    private static func fillBare(_ database: Database, _ body: () throws -> Void) throws {
        let helpers = try Row.fetchAll(
            database,
            sql: "SELECT type, name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL")
        for helper in helpers { try database.execute(sql: "DROP \(helper[0] as String) \(helper[1] as String)") }
        try body()
        for helper in helpers { try database.execute(sql: helper[2]) }
    }

    /// Looks at every page of a file that has just been written.
    static func checkIntegrity(of database: Database, path: String) throws {
        let finding = try String.fetchOne(database, sql: "PRAGMA integrity_check(1)") ?? "nothing"
        guard finding == "ok" else { throw StoreError.damaged(path: path, finding: .said(finding)) }
    }

    /// Gives the draft the register's name, which no file has until then.
    private static func publish(_ path: RegisterPath) throws(StoreError) {
        guard link(path.draft, path.text) == 0 else { throw .lastSystemError(.create, path.text) }
        try removeDraft(of: path)
        try Folder.synchronize(path.folder)
    }

    private static func synchronize(_ path: String) throws(StoreError) {
        let file = Glibc.open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { throw .lastSystemError(.open, path) }
        defer { close(file) }
        guard fsync(file) == 0 else { throw .lastSystemError(.write, path) }
    }
}
