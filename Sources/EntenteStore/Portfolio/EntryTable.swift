import CSQLite
import EntenteDomain
import GRDB

/// The table `portfolio_entry`: of each relationship what the lists need, packed into one cell, so that a large register
/// is read in a tenth of the time that its records take.
///
/// It says nothing that the records do not say. Triggers empty the cell of a relationship in whatever changes one of its
/// records, and each change that goes through the store fills it again before it is committed. Where a cell is empty, or
/// is not of this program's version, the records are read.
struct EntryTable {
    private let database: Database

    init(in database: Database) { self.database = database }

    /// The entries of the relationships in a range of positions, without flags and reviews.
    func entries(_ range: ClosedRange<Int>) throws -> [Portfolio.Entry] {
        try unpacked(range) ?? EntryReader(range, in: database).entries
    }

    /// The entries of a range of positions as their cells have them; nil where one of them cannot be read.
    func unpacked(_ range: ClosedRange<Int>) throws -> [Portfolio.Entry]? {
        let query = try Query(
            """
            SELECT content FROM portfolio_entry
            WHERE position BETWEEN \(range.lowerBound) AND \(range.upperBound) ORDER BY position
            """, in: database)
        var unpacker = EntryUnpacker()
        var entries: [Portfolio.Entry] = []
        var isReadable = true
        try query.takeWhile { columns in
            if let entry = columns.bytes({ unpacker.entry(of: $0) }) {
                entries.append(entry)
            } else {
                isReadable = false
            }
            return isReadable
        }
        return isReadable ? entries : nil
    }

    /// Fills the cells that are empty. Those of records that cannot be read stay so: they must not stand in the way of what
    /// is changed elsewhere, or of what puts them right.
    func refresh() throws {
        for range in try staleRanges() {
            do {
                try fill(range)
            } catch is UnreadableCell {
                for position in range {
                    do { try fill(position...position) } catch is UnreadableCell { continue }
                }
            }
        }
    }

    private func fill(_ range: ClosedRange<Int>) throws {
        let reader = try EntryReader(range, in: database)
        let update = try database.makeStatement(sql: "UPDATE portfolio_entry SET content = ?2 WHERE position = ?1")
        let handle = update.sqliteStatement
        for (position, entry) in zip(reader.positions, reader.entries) {
            var columns = ColumnWriter(handle)
            columns.integer(position)
            columns.bytes(Packer.bytes(of: entry))
            let code = sqlite3_step(handle)
            sqlite3_reset(handle)
            guard code == SQLITE_DONE else { throw DatabaseError(code, of: database.sqliteConnection) }
        }
    }

    /// The positions of the empty cells, those that lie close to one another as one range.
    private func staleRanges() throws -> [ClosedRange<Int>] {
        let query = try Query(
            "SELECT position FROM portfolio_entry WHERE content IS NULL ORDER BY position", in: database)
        var ranges: [ClosedRange<Int>] = []
        try query.forEach { columns in
            let position = try columns.requiredInteger()
            if let last = ranges.last, position - last.upperBound < 8, last.count < 2048 {
                ranges[ranges.count - 1] = last.lowerBound...position
            } else {
                ranges.append(position...position)
            }
        }
        return ranges
    }

    /// Gives every relationship its cell, and fills all of them anew from the records.
    func rebuild() throws {
        try database.execute(
            sql: """
                DELETE FROM portfolio_entry;
                INSERT INTO portfolio_entry (position) SELECT position FROM relationship
                """)
        try refresh()
    }

    /// The relationships of a range of positions of which the table says something else than their records, or nothing,
    /// and those that it has and the register has not, by their positions.
    func differences(in range: ClosedRange<Int>) throws -> [String] {
        let query = try Query(
            """
            SELECT relationship.position, content, relationship.id, portfolio_entry.position IS NULL
            FROM relationship LEFT JOIN portfolio_entry USING (position)
            WHERE relationship.position BETWEEN \(range.lowerBound) AND \(range.upperBound)
            UNION ALL SELECT position, NULL, position, TRUE FROM portfolio_entry
            WHERE position BETWEEN \(range.lowerBound) AND \(range.upperBound)
                AND position NOT IN (SELECT position FROM relationship)
            """, in: database)
        let reader = try EntryReader(range, in: database)
        let entries = Dictionary(zip(reader.positions, reader.entries)) { first, _ in first }
        var unpacker = EntryUnpacker()
        var different: [String] = []
        try query.forEach { columns in
            let position = try columns.requiredInteger()
            let unpacked = columns.bytes { unpacker.entry(of: $0) }
            let subject = try columns.requiredText()
            let isLoose = try columns.requiredInteger() != 0
            // An empty cell says nothing wrong: the records are read instead of it.
            if isLoose || unpacked.map({ $0 != entries[position] }) ?? false { different.append(subject) }
        }
        return different
    }
}
