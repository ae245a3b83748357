/// Which rows and columns of the screen are for what.
struct Layout: Hashable, Sendable {
    /// The smallest screen on which everything can be told.
    static let least = Size(columns: 40, rows: 12)
    /// From how many columns on the detail of the selected row stands beside a list.
    static let columnsForDetail = 110
    /// From how many columns on two things have room beside each other: a menu and the list, two edits of one thing.
    static let columnsForTwo = 60

    let size: Size
    /// Whether the chips of a filter stand above the body.
    let hasChips: Bool
    /// Whether the line that says that this is not the register stands under the top line.
    let hasBanner: Bool

    init(_ size: Size, hasChips: Bool = false, hasBanner: Bool = false) {
        self.size = size
        self.hasChips = hasChips
        self.hasBanner = hasBanner
    }

    /// Whether the screen is large enough.
    var fits: Bool { size.columns >= Self.least.columns && size.rows >= Self.least.rows }

    /// Whether what stands side by side elsewhere stands below each other.
    var isNarrow: Bool { size.columns < Self.columnsForTwo }

    /// The row of the banner, where there is one.
    var bannerRow: Int { 1 }
    /// The row with the way here, under the register's and the banner.
    var titleRow: Int { hasBanner ? 2 : 1 }
    /// The row of the chips, where there are any.
    var chipsRow: Int { titleRow + 1 }
    /// The first row of the body: the register's line and the title's stand above it, and the banner and the chips.
    var firstBodyRow: Int { titleRow + (hasChips ? 2 : 1) }

    /// How many rows the body has: all but those above it, the notice's and the keys'.
    var bodyRows: Int { max(1, size.rows - firstBodyRow - 2) }

    /// The first column of an open menu: it takes the room of the detail, or half of the screen, or all of a narrow one.
    var menuColumn: Int {
        if hasDetail { return listColumns }
        return isNarrow ? 0 : size.columns - max(40, size.columns / 2)
    }

    /// How many of them scroll: all but those that a sheet keeps above its rows.
    func scrolledRows(of sheet: Sheet) -> Int { max(1, bodyRows - sheet.headerCount) }

    /// How many columns a list takes beside its detail.
    var listColumns: Int { hasDetail ? size.columns - detailColumns - 1 : size.columns }

    /// How many columns the detail takes: at 120 what leaves the list as wide as a terminal of 80, and never more than its
    /// lines are long.
    var detailColumns: Int { min(52, max(39, size.columns / 3 - 1)) }

    /// Whether the detail of the selected row stands beside a list.
    var hasDetail: Bool { size.columns >= Self.columnsForDetail }

    var noticeRow: Int { size.rows - 2 }
    var keysRow: Int { size.rows - 1 }
}
