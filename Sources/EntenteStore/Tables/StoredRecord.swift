import EntenteDomain

/// A record of the domain that has a table of its own.
///
/// Binding and reading go through the columns in the same order, which is that of `columns`.
protocol StoredRecord {
    /// The table's name.
    static var table: String { get }
    /// The columns that hold the record, besides its position and its revision.
    static var columns: [String] { get }
    /// What a record is named by: its column, or an expression.
    static var identity: String { get }
    /// A list that is kept in a table of its own because it is asked for from the other end.
    static var list: ListTable? { get }
    /// The members of that list.
    var listed: [String] { get }

    /// The record among those of all kinds.
    var record: EntenteDomain.Record { get }

    /// Binds the values of the columns.
    func write(to columns: inout ColumnWriter) throws(UnstorableText)

    /// Reads the columns, and after them the list's table where there is one.
    init(from columns: inout ColumnReader) throws(UnreadableCell)
}

/// A table of pairs: which record names which others, in which order.
struct ListTable {
    /// The table's name.
    let name: String
    /// The column of the record that has the list.
    let owner: String
    /// The column of the record that is named.
    let member: String

    /// The statement that adds a row.
    var insertion: String { "INSERT INTO \(name) (\(owner), ordinal, \(member)) VALUES (?, ?, ?)" }

    /// Every table of pairs.
    static let all = [Agreement.list, Activity.list].compactMap(\.self)
}

extension StoredRecord {
    static var identity: String { "id" }
    static var list: ListTable? { nil }
    var listed: [String] { [] }

    /// The statement that adds a row behind the last one.
    static var insertion: String {
        let parameters = repeatElement("?", count: columns.count).joined(separator: ", ")
        return "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(parameters))"
    }

    /// The statement that adds a row at a position, or behind the last one where the last parameter is NULL.
    static var placedInsertion: String {
        let parameters = repeatElement("?", count: columns.count + 1).joined(separator: ", ")
        return "INSERT INTO \(table) (\(columns.joined(separator: ", ")), rowid) VALUES (\(parameters))"
    }

    /// The statement that puts a record in place of the one at the position of the last parameter.
    static var update: String {
        let assignments = columns.map { "\($0) = ?" }.joined(separator: ", ")
        return "UPDATE \(table) SET \(assignments), revision = revision + 1 WHERE rowid = ?"
    }

    /// The statement that reads records, with what follows `FROM table`.
    ///
    /// - Parameter extra: Columns that are read after those of the record.
    static func selection(_ rest: String, extra: [String] = []) -> String {
        var selected = columns.map { "\(table).\($0)" }
        if let list {
            selected.append(
                """
                (SELECT json_group_array(\(list.member)) FROM (SELECT \(list.member) FROM \(list.name) \
                WHERE \(list.owner) = \(table).id ORDER BY ordinal))
                """)
        }
        selected += extra.map { "\(table).\($0)" }
        return "SELECT \(selected.joined(separator: ", ")) FROM \(table) \(rest)"
    }
}
