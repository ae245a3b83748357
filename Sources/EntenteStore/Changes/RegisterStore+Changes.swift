public import EntenteDomain
import GRDB

extension RegisterStore {
    /// Makes a change: all of it with its entry in the log, or nothing.
    ///
    /// It is refused where a record is not, or not in that revision, what the change was made from. A change that does
    /// nothing but add one record gives it another number where its identifier has been taken meanwhile; the entry
    /// returned has the one that it got.
    ///
    /// - Parameters:
    ///   - deciding: The relationship of a review session that the change decides, by its number in the session, and the
    ///     session's: the review that the change records is noted there, or neither is stored. In a session that is closed
    ///     nothing is decided.
    ///   - isRehearsal: Whether to do it all and then leave everything as it was: the entry is the one that there would be.
    ///   - patience: How long to wait for other writers before `StoreError.busy`.
    public func apply(
        _ change: Change, by account: Account, deciding item: (number: Int, session: Int)? = nil,
        isRehearsal: Bool = false, patience: Duration = RegisterStore.patience
    ) throws(ChangeError) -> LogEntry {
        try changing(by: account, isRehearsal, patience) { writer in
            let entry = try writer.apply(change)
            for case .review(let review)? in entry.change.edits.map(\.after) {
                try item.map { try writer.sessions.settle($0.number, of: $0.session, .decided(review.id)) }
            }
            return entry
        }
    }

    /// Takes back an entry of the log, or, without a number, the account's last one that is in effect. It is refused
    /// where something that the entry changed has been changed again since.
    public func undo(
        _ number: Int? = nil, by account: Account, isRehearsal: Bool = false,
        patience: Duration = RegisterStore.patience
    ) throws(ChangeError) -> LogEntry {
        try changing(by: account, isRehearsal, patience) { try $0.undo(number) }
    }

    /// Makes an entry again that was taken back, or, without a number, what the account has taken back last.
    public func redo(
        _ number: Int? = nil, by account: Account, isRehearsal: Bool = false,
        patience: Duration = RegisterStore.patience
    ) throws(ChangeError) -> LogEntry {
        try changing(by: account, isRehearsal, patience) { try $0.redo(number) }
    }

    /// How long a command waits for other writers.
    public static let patience = Gate.patience

    private func changing(
        by account: Account, _ isRehearsal: Bool, _ patience: Duration,
        _ body: (ChangeWriter) throws -> LogEntry
    ) throws(ChangeError) -> LogEntry {
        do {
            return try change(patience: patience) { database in
                let entry = try body(ChangeWriter(database, by: account))
                if isRehearsal { throw Rehearsed(entry: entry) }
                return entry
            }
        } catch let rehearsed as Rehearsed {
            return rehearsed.entry
        } catch {
            throw ChangeError(error, at: path)
        }
    }

    /// Ends the transaction of a rehearsal, which leaves nothing of itself.
    private struct Rehearsed: Error {
        let entry: LogEntry
    }
}

extension RegisterStore {
    /// A record and its revision; nil where the register has none of that key.
    public func record(_ key: RecordKey) throws(StoreError) -> (record: EntenteDomain.Record, revision: Int)? {
        try read { database in
            try RecordTable(database: database).version(of: key).map { ($0.record, $0.revision) }
        }
    }

    /// Whether the register has a record of that key.
    public func has(_ key: RecordKey) throws(StoreError) -> Bool {
        try read { try RecordTable(database: $0).has(key) }
    }

    /// The relationship that a record belongs to; nil where it belongs to none.
    public func relationship(of record: EntenteDomain.Record) throws(StoreError) -> ID<Relationship>? {
        try read { try RecordTable(database: $0).relationship(of: record) }
    }

    /// The latest entries of the log, the latest first.
    ///
    /// - Parameters:
    ///   - limit: How many at the most; nil for all.
    ///   - before: Only entries with lower numbers.
    ///   - relationship: Only entries that changed something of it.
    ///   - text: Only entries in which every word of it stands, in any order and without accents: in the account's name,
    ///     the reason, and the records' keys and texts.
    ///   - moments: With the text, entries that were made at one of them are found too, whatever stands in them.
    public func log(
        limit: Int? = nil, before: Int? = nil, of relationship: ID<Relationship>? = nil, search text: String = "",
        at moments: Range<Timestamp>? = nil
    ) throws(StoreError) -> [LogEntry] {
        let query = SearchQuery(text)
        var conditions = [before.map { "number < \($0)" } ?? "TRUE"]
        if relationship != nil {
            conditions.append(
                "(relationship = ?1 OR number IN (SELECT entry FROM log_edit WHERE log_edit.relationship = ?1))")
        }
        return try read { database in
            var found: [LogEntry] = []
            if limit == 0 { return found }
            let condition = conditions.joined(separator: " AND ")
            try LogTable(database: database).forEach(condition, relationship?.rawValue) { entry in
                let isAsked = query.isEmpty || moments.map { $0.contains(entry.at) } ?? false
                if isAsked || SearchKey(of: entry.texts).matches(query) { found.append(entry) }
                return limit.map { found.count < $0 } ?? true
            }
            return found
        }
    }

    /// An entry of the log; nil where the log is shorter.
    public func logEntry(_ number: Int) throws(StoreError) -> LogEntry? {
        try read { try LogTable(database: $0).entry(number) }
    }
}

extension LogEntry {
    /// The texts in which an entry is looked for.
    fileprivate var texts: [String] {
        [account.name, account.origin ?? "", change.act.rawValue, change.reason ?? ""]
            + change.edits.flatMap { edit in
                [edit.key?.id, edit.before?.interchangeText, edit.after?.interchangeText].compactMap(\.self)
            }
    }
}
