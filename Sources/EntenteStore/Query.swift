import EntenteDomain
import GRDB
import CSQLite

/// A prepared query whose rows are read one after the other.
struct Query {
    private let statement: Statement
    private let connection: SQLiteConnection?

    /// Prepares a query.
    init(_ sql: String, in database: Database) throws {
        statement = try database.makeStatement(sql: sql)
        connection = database.sqliteConnection
    }

    /// Prepares a query for all records of a kind in the order of the file, or for those that `rest` selects.
    init(
        _ stored: (some StoredRecord).Type, _ rest: String = "ORDER BY position", extra: [String] = [],
        in database: Database
    ) throws {
        try self.init(stored.selection(rest, extra: extra), in: database)
    }

    /// Calls `body` for every row.
    ///
    /// - Parameter argument: The value of the query's parameter `?1`.
    /// - Parameter number: The value of its parameter `?2`.
    func forEach(
        _ argument: String? = nil, _ number: Int? = nil, _ body: (inout ColumnReader) throws -> Void
    ) throws {
        try takeWhile(argument, number) {
            try body(&$0)
            return true
        }
    }

    /// Calls `body` for row after row as long as it asks for more.
    func takeWhile(
        _ argument: String? = nil, _ number: Int? = nil, _ body: (inout ColumnReader) throws -> Bool
    ) throws {
        let handle = statement.sqliteStatement
        if let argument {
            var columns = ColumnWriter(handle)
            try columns.text(argument)
            if let number { columns.integer(number) }
        }
        defer { sqlite3_reset(handle) }
        while true {
            let code = sqlite3_step(handle)
            switch code {
            case SQLITE_ROW:
                var columns = ColumnReader(handle)
                guard try body(&columns) else { return }
            case SQLITE_DONE:
                return
            default:
                throw DatabaseError(code, of: connection)
            }
        }
    }

    /// All rows as records.
    func all<Stored: StoredRecord>(_ argument: String? = nil) throws -> [Stored] {
        var records: [Stored] = []
        try forEach(argument) { records.append(try Stored(from: &$0)) }
        return records
    }
}

extension DatabaseError {
    /// The error that a function of SQLite has just answered with.
    init(_ code: CInt, of connection: SQLiteConnection?) {
        self.init(
            resultCode: ResultCode(rawValue: code), message: sqlite3_errmsg(connection).map { String(cString: $0) })
    }
}
