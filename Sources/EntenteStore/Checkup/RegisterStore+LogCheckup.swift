import EntenteDomain
import GRDB

extension RegisterStore {
    /// What the log lacks: numbers that it has given and has no entry for, and entries without what they changed. It only
    /// grows, and every entry changes something, so that another program must have been at it.
    static func logFindings(in database: Database) throws -> [Checkup.Finding] {
        // The edits, and entries that take back others, name numbers behind the last entry too.
        let gaps = try Row.fetchAll(
            database,
            sql: """
                SELECT before + 1, number - 1 FROM (
                    SELECT number, lag(number, 1, 0) OVER (ORDER BY number) AS before FROM (
                        SELECT number FROM log WHERE number > 0
                        UNION SELECT 1 + max(
                            (SELECT coalesce(max(number), 0) FROM log), (SELECT coalesce(max(undoes), 0) FROM log),
                            (SELECT coalesce(max(entry), 0) FROM log_edit))))
                WHERE number > before + 1 ORDER BY number
                """
        ).map { row -> ClosedRange<Int> in row[0]...row[1] }
        let empty = try Int.fetchAll(
            database, sql: "SELECT number FROM log WHERE number NOT IN (SELECT entry FROM log_edit) ORDER BY number")
        return finding(.missingEntry, gaps) + finding(.emptyEntry, empty.map { $0...$0 })
    }

    private static func finding(_ kind: Checkup.Finding.Kind, _ numbers: [ClosedRange<Int>]) -> [Checkup.Finding] {
        guard !numbers.isEmpty else { return [] }
        let told = numbers.prefix(mostTold).map { range in
            range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
        }
        let more = numbers.count > mostTold ? ["…"] : []
        let count = numbers.reduce(0) { $0 + $1.count }
        return [Checkup.Finding(kind, nil, (told + more).joined(separator: ", "), count: count)]
    }

    /// What review sessions name and the register does not have any more: a relationship that was removed, a decision that was
    /// taken back.
    static func sessionFindings(in database: Database) throws -> [Checkup.Finding] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT session, 'relationship ' || relationship FROM review_item
                WHERE relationship NOT IN (SELECT id FROM relationship)
                UNION ALL SELECT session, 'review ' || reviews FROM review_item
                WHERE reviews IS NOT NULL AND reviews NOT IN (SELECT id FROM review)
                ORDER BY 1, 2
                """)
        return rows.map { row in
            let number: Int = row[0]
            return Checkup.Finding(.goneFromSession, "session \(number)", row[1])
        }
    }

    /// The records that cannot be read, each with its first value that the program does not understand.
    static func unreadableRecords(in database: Database) throws -> [Checkup.Finding] {
        var found: [Checkup.Finding] = []
        for kind in EntenteDomain.Record.Kind.allCases {
            guard try !isReadable(kind.stored, in: database) else { continue }
            let rows = try Row.fetchAll(
                database, sql: "SELECT rowid, \(kind.stored.identity) FROM \(kind.stored.table) ORDER BY rowid")
            for row in rows where found.count < mostTold {
                let (position, id): (Int, String?) = (row[0], row[1])
                if let cell = try unreadableCell(of: kind.stored, at: position, in: database) {
                    let key = RecordKey(kind, id ?? String(position))
                    found.append(Checkup.Finding(.unreadable, "\(key), \(cell.column)", told: cell.value))
                }
            }
        }
        return found
    }

    /// How many of a kind are told one by one.
    private static let mostTold = 20

    private static func isReadable<Stored: StoredRecord>(_ stored: Stored.Type, in database: Database) throws -> Bool {
        do {
            try Query(stored, "ORDER BY rowid", in: database).forEach { _ = try Stored(from: &$0) }
            return true
        } catch is UnreadableCell {
            return false
        }
    }

    private static func unreadableCell<Stored: StoredRecord>(
        of stored: Stored.Type, at position: Int, in database: Database
    ) throws -> UnreadableCell? {
        do {
            try Query(stored, "WHERE rowid = \(position)", in: database).forEach { _ = try Stored(from: &$0) }
            return nil
        } catch let cell as UnreadableCell {
            return cell
        }
    }
}
