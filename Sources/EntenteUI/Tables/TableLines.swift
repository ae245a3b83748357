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
        forEachLine(of: table) { lines.append($0) }
        return lines
    }

    /// Hands on the lines of a table one by one: together those of a long one take much room.
    public func forEachLine(of table: Table, _ body: (String) -> Void) {
        for text in table.caption { body(SafeText.safe(text)) }
        guard table.count > 0 else {
            if !table.empty.isEmpty { body(SafeText.safe(table.empty)) }
            return
        }
        let fitted = fit(table)
        body(line(of: fitted) { Table.Cell(table.columns[$0].heading, .heading) })
        for row in 0..<table.count { body(line(of: fitted) { table.cell(row, $0) }) }
    }

    // MARK: Fitting

    /// A column that is shown, and in how many cells.
    private struct Fitted {
        let number: Int
        let column: Table.Column
        var width: Int
    }

    /// The columns that there is room for, and how wide each of them is.
    private func fit(_ table: Table) -> [Fitted] {
        var fitted = table.columns.enumerated().filter { $0.element.priority > .document }.map { number, column in
            let widest = (0..<table.count).reduce(SafeText.width(of: column.heading)) {
                max($0, SafeText.width(of: table.cell($1, number).text))
            }
            return Fitted(number: number, column: column, width: widest)
        }
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

    private func line(of fitted: [Fitted], cell: (_ column: Int) -> Table.Cell) -> String {
        var line = ""
        var blanks = 0
        for column in fitted {
            let cell = cell(column.number)
            var (text, width) = (SafeText.safe(cell.text), SafeText.width(of: cell.text))
            if width > column.width {
                let cut = SafeText(cell.text).cut(to: column.width)
                (text, width) = (cut.text, cut.width)
            }
            let room = column.width - width
            let before = column.column.alignment == .right ? room : 0
            // What nothing follows takes no blanks.
            if !text.isEmpty {
                line += String(repeating: " ", count: blanks + before)
                line += isStyled ? cell.role.styled(text) : text
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
    /// A text between the codes that switch its look on and off (ECMA-48, SGR), in the terminal's own palette.
    func styled(_ text: String) -> String { code.isEmpty ? text : "\u{1B}[\(code)m\(text)\u{1B}[0m" }

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
