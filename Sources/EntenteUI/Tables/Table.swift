/// Rows of cells under headings: one value that commands print on a terminal and write as CSV and as Markdown.
public struct Table: Hashable, Sendable {
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

        /// A cell of text; empty where the record says nothing.
        public init(_ text: String?, _ role: Role = .text) {
            self.text = text ?? ""
            self.role = role
        }

        /// A cell of text.
        public init(stringLiteral text: String) { self.init(text) }
    }

    /// What is said above the table: the register, the day, what to be careful with.
    public var caption: [String]
    /// The columns from the left.
    public var columns: [Column]
    /// The rows from the top, each with a cell for every column.
    public var rows: [[Cell]]
    /// What is said where there are no rows.
    public var empty: String

    /// A table with a row for each of `items`.
    public init<Item>(
        of items: some Sequence<Item>, caption: [String] = [], empty: String = "", columns: [Filled<Item>]
    ) {
        self.caption = caption
        self.empty = empty
        self.columns = columns.map(\.column)
        rows = items.map { item in columns.map { $0.cell(item) } }
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

    /// The texts of the rows, as stored.
    public var texts: some Sequence<[String]> { rows.lazy.map { $0.map(\.text) } }
}
