import CSQLite
import EntenteDomain
import EntenteExchange
import GRDB

/// The log of a register: one entry for every change, in the order in which they were stored.
struct LogTable {
    let database: Database

    /// An edit as it was stored.
    struct StoredEdit {
        var edit: Edit
        /// The relationship that the record belongs to.
        var relationship: ID<Relationship>?
        /// Where the record stands, or stood.
        var position: Int
    }

    /// Appends an entry with the next number, and returns it.
    func append(
        _ change: Change, edits: [StoredEdit], at: Timestamp, by account: Account, undoes: Int? = nil
    ) throws -> LogEntry {
        let number = try Int.fetchOne(database, sql: "SELECT coalesce(max(number), 0) + 1 FROM log") ?? 1
        try database.execute(
            sql: """
                INSERT INTO log (number, at, account, origin, act, relationship, reason, undoes)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                number, at.description, account.name, account.origin, change.act.rawValue,
                change.relationship?.rawValue, change.reason, undoes,
            ])
        for (ordinal, stored) in edits.enumerated() {
            guard let key = stored.edit.key else { continue }
            try database.execute(
                sql: """
                    INSERT INTO log_edit (entry, ordinal, kind, id, relationship, position, before, after)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    number, ordinal, key.kind.rawValue, key.id, stored.relationship?.rawValue, stored.position,
                    stored.edit.before?.interchangeText, stored.edit.after?.interchangeText,
                ])
        }
        var change = change
        change.edits = edits.map(\.edit)
        return LogEntry(number: number, at: at, account: account, change: change, undoes: undoes)
    }

    /// The entry with that number; nil where the log is shorter.
    func entry(_ number: Int) throws -> LogEntry? { try entries("number = \(number)").first }

    /// The entry that changed a record last; nil where none did.
    func lastEntry(on key: RecordKey) throws -> LogEntry? {
        let number = try Int.fetchOne(
            database, sql: "SELECT max(entry) FROM log_edit WHERE kind = ? AND id = ?",
            arguments: [key.kind.rawValue, key.id])
        return try number.flatMap(entry)
    }

    /// The entries that `condition` selects, the latest first.
    ///
    /// - Parameter argument: The value of the condition's parameter `?1`.
    func entries(_ condition: String, _ argument: String? = nil, limit: Int? = nil) throws -> [LogEntry] {
        var entries: [LogEntry] = []
        try forEach(condition, argument) { entry in
            entries.append(entry)
            return limit.map { entries.count < $0 } ?? true
        }
        return entries
    }

    /// Hands on the entries that `condition` selects, the latest first, as long as `body` asks for more.
    func forEach(_ condition: String, _ argument: String? = nil, _ body: (LogEntry) throws -> Bool) throws {
        let query = try Query(
            """
            SELECT number, at, account, origin, act, relationship, reason, undoes,
                (\(Self.undoing("log.number")))
            FROM log WHERE \(condition) ORDER BY number DESC
            """, in: database)
        try query.takeWhile(argument) { columns in
            let number = try columns.requiredInteger()
            let at = try columns.requiredText()
            guard let at = Timestamp(at) else { throw columns.unreadable(.text(at)) }
            let account = Account(name: try columns.requiredText(), origin: try columns.text())
            let act: Change.Act = try columns.requiredWord()
            let relationship: ID<Relationship>? = try columns.id()
            let reason = try columns.text()
            let undoes = columns.integer()
            let undoneBy = columns.integer()
            let edits = try edits(of: number).map(\.edit)
            return try body(
                LogEntry(
                    number: number, at: at, account: account,
                    change: Change(act, of: relationship, edits, reason: reason), undoes: undoes, undoneBy: undoneBy))
        }
    }

    /// The edits of an entry in their order.
    func edits(of number: Int) throws -> [StoredEdit] {
        let query = try Query(
            """
            SELECT kind, id, relationship, position, before, after FROM log_edit WHERE entry = \(number) ORDER BY ordinal
            """, in: database)
        var edits: [StoredEdit] = []
        try query.forEach { columns in
            let kind: EntenteDomain.Record.Kind = try columns.requiredWord()
            let key = RecordKey(kind, try columns.requiredText())
            let relationship: ID<Relationship>? = try columns.id()
            let position = try columns.requiredInteger()
            let before = try Self.record(key, &columns)
            let after = try Self.record(key, &columns)
            edits.append(
                StoredEdit(
                    edit: Edit(before: before, after: after), relationship: relationship, position: position))
        }
        return edits
    }

    private static func record(
        _ key: RecordKey, _ columns: inout ColumnReader
    ) throws(UnreadableCell) -> EntenteDomain.Record? {
        guard let text = try columns.text() else { return nil }
        do throws(InterchangeError) {
            return try EntenteDomain.Record(key.kind, interchange: text.utf8Span.span, named: key.description)
        } catch {
            throw columns.unreadable(.record(error))
        }
    }

    /// A query for the entry by which one is taken back, as far as that has not been taken back itself.
    static func undoing(_ number: String) -> String {
        """
        SELECT max(taking.number) FROM log AS taking WHERE taking.undoes = \(number)
        AND NOT EXISTS (SELECT 1 FROM log AS making WHERE making.undoes = taking.number)
        """
    }
}

extension EntenteDomain.Record {
    /// The record as the log keeps it.
    var interchangeText: String { String(decoding: interchange, as: UTF8.self) }
}
