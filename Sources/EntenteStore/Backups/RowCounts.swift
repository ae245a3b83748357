import GRDB

/// How many rows each table of a register has, by which a copy is held against what was copied.
struct RowCounts: Hashable {
    private let counts: [String: Int]

    /// How many rows there are in all.
    var total: Int { counts.values.reduce(0, +) }

    /// The rows of a database as of its open transaction.
    init(of database: Database) throws {
        let tables = try String.fetchAll(
            database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        let pairs = try tables.map { table in
            (table, try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table.quotedDatabaseIdentifier)") ?? 0)
        }
        counts = Dictionary(uniqueKeysWithValues: pairs)
    }
}
