import GRDB
import CSQLite

/// A reference that leads nowhere.
struct DanglingReference: Error, Equatable {
    /// The kind of the record that names another one: its table.
    let record: String
    /// Its identifier.
    let id: String
    /// The column in which it names it.
    let key: String
    /// What it names.
    let target: String

    /// Refuses the open transaction where it has left references that lead nowhere, with the first of them. Cheap
    /// where it has left none, because SQLite counts them.
    static func refusePending(in database: Database) throws {
        var count: CInt = 0
        var peak: CInt = 0
        sqlite3_db_status(database.sqliteConnection, SQLITE_DBSTATUS_DEFERRED_FKS, &count, &peak, 0)
        if count != 0, let reference = try first(in: database) { throw reference }
    }

    /// The first reference of the whole register that leads nowhere.
    static func first(in database: Database) throws -> DanglingReference? {
        try all(in: database).first?.reference
    }

    /// The references that lead nowhere: of each key of each kind of record the first, and how many there are.
    static func all(in database: Database) throws -> [(reference: DanglingReference, count: Int)] {
        let violations = try Row.fetchAll(
            database,
            sql: """
                SELECT "table", parent, fkid, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2, 3
                ORDER BY 1, 3
                """)
        return try violations.compactMap { violation in
            let (table, parent, number): (String, String, Int) = (violation[0], violation[1], violation[2])
            let keys = try Row.fetchAll(database, sql: "SELECT * FROM pragma_foreign_key_list(?)", arguments: [table])
            guard let key: String = keys.first(where: { $0["id"] == number })?["from"] else { return nil }
            // A table of pairs has no identifier of its own: there it is the owner's.
            let list = ListTable.all.first { $0.name == table }
            let row = try Row.fetchOne(
                database,
                sql: """
                    SELECT \(list?.owner ?? "id"), \(key) FROM \(table)
                    WHERE \(key) NOT IN (SELECT id FROM \(parent)) LIMIT 1
                    """)
            guard let row else { return nil }
            let reference = DanglingReference(record: list?.owner ?? table, id: row[0], key: key, target: row[1])
            return (reference, violation[3])
        }
    }
}
