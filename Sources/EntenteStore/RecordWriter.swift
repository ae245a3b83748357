public import EntenteDomain
import GRDB
import CSQLite

/// Takes records one at a time and puts each behind the others of its kind.
///
/// Valid only within the closure that it is handed to. Records may come in any order: whether what they name exists is
/// checked at the end.
public final class RecordWriter {
    /// After how many records progress is told.
    public static let progressStep = 10_000

    /// How many records have been written.
    public private(set) var count = 0

    private let database: Database
    private let path: RegisterPath
    private let progress: (Int) -> Void
    private var statements: [String: Statement] = [:]
    private(set) var hasHeading = false

    init(_ database: Database, path: RegisterPath, progress: @escaping (Int) -> Void) {
        self.database = database
        self.path = path
        self.progress = progress
    }

    /// Writes what stands above the lists, in place of what stood there.
    public func write(_ heading: Register.Heading) throws(StoreError) {
        do {
            try database.execute(sql: "DELETE FROM heading")
            try insert(heading)
        } catch {
            throw StoreError(error, at: path)
        }
        hasHeading = true
    }

    /// Writes a record; a heading in place of the one that stood there.
    public func write(_ record: EntenteDomain.Record) throws(StoreError) {
        if case .heading(let heading) = record { return try write(heading) }
        try insert(record.stored, of: record.key)
        count += 1
        if count % Self.progressStep == 0 { progress(count) }
    }

    private func insert<Stored: StoredRecord>(_ record: Stored, of key: RecordKey) throws(StoreError) {
        do {
            try insert(record)
            guard let list = Stored.list else { return }
            for (ordinal, member) in record.listed.enumerated() {
                try run(list.name, list.insertion) { (columns) throws(UnstorableText) in
                    try columns.text(key.id)
                    columns.integer(ordinal)
                    try columns.text(member)
                }
            }
        } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE {
            throw .duplicate(path: path.text, record: Stored.table, id: key.id)
        } catch {
            throw StoreError(error, at: path)
        }
    }

    private func insert(_ record: some StoredRecord) throws {
        let kind = type(of: record)
        try run(kind.table, kind.insertion) { (columns) throws(UnstorableText) in try record.write(to: &columns) }
    }

    /// Runs a statement, which is prepared when its name comes up first.
    private func run(
        _ name: String, _ sql: @autoclosure () -> String, bind: (inout ColumnWriter) throws(UnstorableText) -> Void
    ) throws {
        let statement = try statements[name] ?? database.makeStatement(sql: sql())
        statements[name] = statement
        let handle = statement.sqliteStatement
        defer { sqlite3_reset(handle) }
        var columns = ColumnWriter(handle)
        try bind(&columns)
        let code = sqlite3_step(handle)
        guard code == SQLITE_DONE else { throw DatabaseError(code, of: database.sqliteConnection) }
    }
}
