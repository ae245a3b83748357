/// Which rows and columns of the screen are for what.
struct Layout: Hashable, Sendable {
    /// The smallest screen on which everything can be told.
    static let least = Size(columns: 40, rows: 12)
    /// From how many columns on the detail of the selected row stands beside a list.
    static let columnsForDetail = 110
    /// The rows above the body: the register's line and the title's.
    static let firstBodyRow = 2

    let size: Size

    init(_ size: Size) { self.size = size }

    /// Whether the screen is large enough.
    var fits: Bool { size.columns >= Self.least.columns && size.rows >= Self.least.rows }

    /// How many rows the body has: all but the two above it, the notice's and the keys'.
    var bodyRows: Int { max(1, size.rows - Self.firstBodyRow - 2) }

    /// How many columns a list takes beside its detail.
    var listColumns: Int { hasDetail ? size.columns - detailColumns - 1 : size.columns }

    /// How many columns the detail takes: at 120 what leaves the list as wide as a terminal of 80.
    var detailColumns: Int { max(39, size.columns / 3 - 1) }

    /// Whether the detail of the selected row stands beside a list.
    var hasDetail: Bool { size.columns >= Self.columnsForDetail }

    var noticeRow: Int { size.rows - 2 }
    var keysRow: Int { size.rows - 1 }
}
