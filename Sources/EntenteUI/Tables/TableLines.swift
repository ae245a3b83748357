/// How a table is fitted to a terminal, or written in full where it goes elsewhere.
public struct TableLines: Hashable, Sendable {
    /// How many cells a line has; nil for as many as it takes.
    public var width: Int?
    /// Whether roles are told by colours and attributes too.
    public var isStyled: Bool

    /// Lines of so many cells.
    public init(width: Int?, isStyled: Bool = false) {
        self.width = width
        self.isStyled = isStyled
    }

    private static let gap = 2
    /// No column that can give way is cut shorter than this.
    private static let least = 14

    /// The lines of a table, safe to show: its caption, its headings, its rows.
    public func lines(of table: Table) -> [String] {
        var lines: [String] = []
        forEachLine(of: table) { lines.append(String(decoding: $0, as: UTF8.self)) }
        return lines
    }

    /// Hands on the lines of a table one by one, in UTF-8: together those of a long one take much room.
    public func forEachLine(of table: Table, _ body: ([UInt8]) -> Void) {
        for text in table.caption { body(Array(SafeText.safe(text).utf8)) }
        guard table.count > 0 else {
            if !table.empty.isEmpty { body(Array(SafeText.safe(table.empty).utf8)) }
            return
        }
        let fitted = fit(table)
        body(line(of: fitted) { Cell(Table.Cell($0.column.heading, .heading)) })
        for row in 0..<table.count { body(line(of: fitted) { $0.cells[row] }) }
    }

    // MARK: Fitting

    /// A column that is shown, what stands in it, and in how many cells.
    private struct Fitted {
        let column: Table.Column
        let cells: Cells
        var width: Int

        init(_ number: Int, of table: Table) {
            column = table.columns[number]
            cells = Cells(of: table, column: number)
            width = max(SafeText.width(of: column.heading), cells.widest)
        }
    }

    /// A cell that is safe to show, and how wide it is.
    private struct Cell {
        let text: ArraySlice<UInt8>
        let width: Int
        let role: Role

        init(text: ArraySlice<UInt8>, width: Int, role: Role) {
            self.text = text
            self.width = width
            self.role = role
        }

        init(_ cell: Table.Cell) {
            let (text, width) = SafeText.measured(cell.text)
            self.init(text: Array(text.utf8)[...], width: width, role: cell.role)
        }
    }

    /// The cells of a column, made and measured once. Their texts lie in one run of bytes: a hundred thousand of them by
    /// themselves take twice the room.
    private struct Cells {
        private var bytes: [UInt8] = []
        private var ends: [(end: Int, width: Int32, role: Role)] = []
        private(set) var widest = 0

        init(of table: Table, column: Int) {
            ends.reserveCapacity(table.count)
            for row in 0..<table.count {
                let cell = table.cell(row, column)
                let (text, width) = SafeText.measured(cell.text)
                bytes.append(contentsOf: text.utf8)
                ends.append((bytes.count, Int32(width), cell.role))
                widest = max(widest, width)
            }
        }

        subscript(row: Int) -> Cell {
            let (end, width, role) = ends[row]
            return Cell(text: bytes[(row > 0 ? ends[row - 1].end : 0)..<end], width: Int(width), role: role)
        }
    }

    /// The columns that there is room for, and how wide each of them is.
    private func fit(_ table: Table) -> [Fitted] {
        var fitted = table.columns.indices.filter { table.columns[$0].priority > .document }
            .map { Fitted($0, of: table) }
        guard let width else { return fitted }
        while Self.taken(by: fitted.map { min($0.width, Self.least) }) > width,
            let first = Self.firstToGo(of: fitted)
        {
            fitted.remove(at: first)
        }
        // The widest gives, so that short columns stay whole.
        let room = max(fitted.count, width - Self.gap * (fitted.count - 1))
        let widths = Self.leveled(fitted.map(\.width), to: room)
        for (index, width) in widths.enumerated() { fitted[index].width = width }
        return fitted
    }

    /// The column that gives way first; nil where all that are left stay.
    private static func firstToGo(of fitted: [Fitted]) -> Int? {
        let weakest = fitted.indices.reversed().min { fitted[$0].column.priority < fitted[$1].column.priority }
        return weakest.flatMap { fitted[$0].column.priority < .essential && fitted.count > 1 ? $0 : nil }
    }

    private static func taken(by widths: [Int]) -> Int {
        widths.reduce(0, +) + gap * max(0, widths.count - 1)
    }

    /// The widths cut to the greatest common cap with which they fit into so many cells; what the cap leaves over goes to
    /// the first of those cut.
    private static func leveled(_ widths: [Int], to room: Int) -> [Int] {
        var rest = room
        for (place, width) in widths.sorted().enumerated() {
            let count = widths.count - place
            guard width * count > rest else {
                rest -= width
                continue
            }
            let cap = max(1, rest / count)
            var spare = max(0, rest - cap * count)
            return widths.map { width in
                guard width > cap else { return width }
                defer { spare = max(0, spare - 1) }
                return spare > 0 ? cap + 1 : cap
            }
        }
        return widths
    }

    // MARK: Lines

    private func line(of fitted: [Fitted], cell: (Fitted) -> Cell) -> [UInt8] {
        var line: [UInt8] = []
        var blanks = 0
        for column in fitted {
            let cell = cell(column)
            var (text, width) = (cell.text, cell.width)
            if width > column.width {
                let cut = SafeText(String(decoding: text, as: UTF8.self)).cut(to: column.width)
                (text, width) = (Array(cut.text.utf8)[...], cut.width)
            }
            let room = column.width - width
            let before = column.column.alignment == .right ? room : 0
            // What nothing follows takes no blanks.
            if !text.isEmpty {
                line += repeatElement(UInt8(ascii: " "), count: blanks + before)
                let (on, off) = isStyled ? cell.role.switches : ("", "")
                line += on.utf8
                line += text
                line += off.utf8
                blanks = 0
            } else {
                blanks += before
            }
            blanks += room - before + Self.gap
        }
        return line
    }
}

extension Role {
    /// A text between what switches its look on and off.
    func styled(_ text: String) -> String {
        let (on, off) = switches
        return on + text + off
    }

    /// What switches its look on and off (ECMA-48, SGR), in the terminal's own palette.
    fileprivate var switches: (on: String, off: String) { code.isEmpty ? ("", "") : ("\u{1B}[\(code)m", "\u{1B}[0m") }

    /// The same looks as on the screens.
    private var code: String {
        switch self {
        case .text, .bar, .active: ""
        case .muted: "2"
        case .heading, .key: "1"
        case .match: "1;4"
        case .ended: "31"
        case .dormant: "35"
        case .atRisk: "30;43"
        case .caution: "1;35"
        case .error: "1;37;41"
        case .supposed: "1;37;45"
        }
    }
}
