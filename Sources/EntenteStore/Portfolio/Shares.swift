import GRDB

/// The positions from one to another in shares of the same width. Some of them are free where something was removed.
struct Shares {
    private let first: Int
    private let last: Int
    private let width: UInt

    /// How many there are; at least one.
    let count: Int

    /// How many positions make a share, unless there would be more shares than `most`.
    private static let usual: UInt = 2048
    private static let most: UInt = 4096

    init(from first: Int, through last: Int) {
        let span = UInt(bitPattern: last &- first)
        (self.first, self.last) = (first, last)
        width = max(Self.usual, span / Self.most + 1)
        count = Int(span / width) + 1
    }

    /// All positions of a table's records.
    init(of table: String, in database: Database) throws {
        self.init(
            from: try Int.fetchOne(database, sql: "SELECT min(position) FROM \(table)") ?? 0,
            through: try Int.fetchOne(database, sql: "SELECT max(position) FROM \(table)") ?? 0)
    }

    /// The positions of a share.
    subscript(number: Int) -> ClosedRange<Int> {
        let begin = Int(bitPattern: UInt(bitPattern: first) &+ UInt(number) * width)
        return begin...(number == count - 1 ? last : begin + Int(width) - 1)
    }
}
