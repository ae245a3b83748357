/// Rows of cells under headings: one value that commands print on a terminal and write as CSV and as Markdown.
///
/// Cells are made when they are asked for: a table of a hundred thousand relationships is never in memory whole.
public struct Table {
    /// What a column is, whichever rows stand under it.
    public struct Column: Hashable, Sendable {
        /// What stands above it.
        public var heading: String
        /// At which side of its room a cell stands.
        public var alignment: SafeText.Alignment
        /// What gives way to what where there is too little room.
        public var priority: Priority

        /// A column with that heading.
        public init(_ heading: String, alignment: SafeText.Alignment = .left, priority: Priority = .normal) {
            self.heading = heading
            self.alignment = alignment
            self.priority = priority
        }
    }

    /// What gives way to what where there is too little room, the first to go first.
    public enum Priority: Int, Hashable, Comparable, Sendable {
        /// In documents alone: what a terminal says once above the table, or not at all.
        case document
        /// Goes first.
        case low
        /// Goes next.
        case normal
        /// Stays, cut as short as need be.
        case essential

        /// What goes first comes first.
        public static func < (left: Priority, right: Priority) -> Bool { left.rawValue < right.rawValue }
    }

    /// What stands in one row of one column.
    public struct Cell: Hashable, Sendable, ExpressibleByStringLiteral {
        /// Its text, as stored; it is made safe where it is shown.
        public var text: String
        /// What it is for.
        public var role: Role
        /// What stands in documents instead, where a column of its own says there what the text adds.
        public var document: String?

        /// A cell of text; empty where the record says nothing.
        public init(_ text: String?, _ role: Role = .text, document: String? = nil) {
            self.text = text ?? ""
            self.role = role
            self.document = document
        }

        /// A cell of text.
        public init(stringLiteral text: String) { self.init(text) }
    }

    /// What is said above the table: the register, the day, what to be careful with.
    public var caption: [String]
    /// The columns from the left.
    public var columns: [Column]
    /// How many rows there are.
    public private(set) var count: Int
    /// What is said where there are no rows.
    public var empty: String

    private var makeCell: (_ row: Int, _ column: Int) -> Cell

    /// A table with a row for each of `items`.
    public init<Item>(
        of items: some Sequence<Item>, caption: [String] = [], empty: String = "", columns: [Filled<Item>]
    ) {
        self.caption = caption
        self.empty = empty
        self.columns = columns.map(\.column)
        let items = Array(items)
        count = items.count
        makeCell = { row, column in columns[column].cell(items[row]) }
    }

    /// The table of rows that have been made already, in parts that have all but their rows in common.
    /// - Parameter order: where each row stands: the part, and the row in it, both from 0.
    public init(joining parts: [Made], order: [(part: Int, row: Int)]) {
        caption = parts.first?.caption ?? []
        columns = parts.first?.columns ?? []
        empty = parts.first?.empty ?? ""
        count = order.count
        makeCell = { row, column in
            let (part, row) = order[row]
            return parts[part].cells[row * parts[part].columns.count + column]
        }
    }

    /// A table whose cells have been made, so that another core can take it over.
    public struct Made: Sendable {
        fileprivate let caption: [String]
        fileprivate let columns: [Column]
        fileprivate let empty: String
        /// Row after row.
        fileprivate let cells: [Cell]
    }

    /// The table with all its cells made.
    /// - Parameter isDocument: whether the columns that only documents have are made too.
    public func made(isDocument: Bool) -> Made {
        let shown = columns.indices.filter { isDocument || columns[$0].priority > .document }
        var cells: [Cell] = []
        cells.reserveCapacity(count * shown.count)
        for row in 0..<count {
            for column in shown { cells.append(cell(row, column)) }
        }
        return Made(caption: caption, columns: shown.map { columns[$0] }, empty: empty, cells: cells)
    }

    /// The cell in a row and a column, both counted from 0.
    public func cell(_ row: Int, _ column: Int) -> Cell { makeCell(row, column) }

    /// The rows from the top, each with a cell for every column.
    public var rows: some Collection<[Cell]> {
        (0..<count).lazy.map { row in columns.indices.map { cell(row, $0) } }
    }

    /// Adds a row with a cell for every column.
    public mutating func append(_ cells: [Cell]) {
        let (number, others) = (count, makeCell)
        makeCell = { row, column in row == number ? cells[column] : others(row, column) }
        count += 1
    }

    /// The table with its first rows alone, and said in its caption how many there are where some are left out.
    func prefix(_ most: Int) -> Table {
        guard count > most else { return self }
        var table = self
        table.count = most
        if !table.caption.isEmpty { table.caption[0] += " (\(most)/\(count))" }
        return table
    }

    /// A column, and what stands in it for an item.
    public struct Filled<Item> {
        let column: Column
        let cell: (Item) -> Cell

        /// A column whose cells are made from an item.
        public init(
            _ heading: String, alignment: SafeText.Alignment = .left, _ priority: Priority = .normal,
            cell: @escaping (Item) -> Cell
        ) {
            column = Column(heading, alignment: alignment, priority: priority)
            self.cell = cell
        }

        /// A column of plain text.
        public init(
            _ heading: String, alignment: SafeText.Alignment = .left, _ priority: Priority = .normal,
            text: @escaping (Item) -> String?
        ) {
            self.init(heading, alignment: alignment, priority) { Cell(text($0)) }
        }
    }

    /// The headings from the left.
    public var headings: [String] { columns.map(\.heading) }

    /// The texts of the rows for a document, as stored.
    public var texts: some Sequence<[String]> { rows.lazy.map { $0.map { $0.document ?? $0.text } } }
}
