import EntenteDomain

/// A line of text that does not know yet how wide it may be: a screen wraps it, a command prints it as it is.
public struct Line: Hashable, Sendable {
    /// Cells before its first row.
    public var indent: Int
    /// Cells before the rows that it is wrapped to.
    public var hanging: Int
    /// What it says, from the left.
    public var runs: [Run]

    /// A line of runs, indented by so many cells.
    public init(_ runs: [Run], indent: Int = 0, hanging: Int? = nil) {
        self.runs = runs
        self.indent = indent
        self.hanging = hanging ?? indent
    }

    /// A line of text in one style.
    public init(_ text: String, _ role: Role = .text, isStrong: Bool = false, indent: Int = 0, hanging: Int? = nil) {
        self.init([Run(text, role, isStrong: isStrong)], indent: indent, hanging: hanging)
    }

    /// An empty line.
    public static let blank = Line([])

    /// Its text without styles, indented.
    public var text: String {
        runs.isEmpty ? "" : String(repeating: " ", count: indent) + runs.map(\.text).joined()
    }

    /// The same line spelled in ASCII.
    public var inASCII: Line {
        Line(
            runs.map { Run(ASCIIText.ascii($0.text), $0.style.role, isStrong: $0.style.isStrong) }, indent: indent,
            hanging: hanging)
    }

    /// The rows that it takes where a row has so many cells: broken at blanks, and inside a word only where it is longer than
    /// a row.
    func rows(width: Int) -> [Row] {
        let pieces = runs.flatMap { run in SafeText(run.text).glyphs.map { Piece(glyph: $0, style: run.style) } }
        var rest = pieces[...]
        var rows: [Row] = []
        while !rest.isEmpty || rows.isEmpty {
            // An indent never takes more than a third of the row, so that there is room for words.
            let indent = min(rows.isEmpty ? indent : hanging, max(0, width / 3))
            let taken = Self.fitting(rest, cells: max(1, width - indent))
            rows.append(Row(Self.runs(of: rest.prefix(taken), indent: indent)))
            rest = rest.dropFirst(taken).drop { $0.isBlank }
        }
        return rows
    }

    /// The same, but so many at most: the last one says that it was cut.
    func rows(width: Int, atMost most: Int) -> [Row] {
        let rows = rows(width: width)
        guard rows.count > most, most > 0, let last = runs.last else { return rows }
        let text = rows[(most - 1)...].map { $0.runs.map(\.text).joined() }.joined(separator: " ")
        return rows.prefix(most - 1) + [Row([Run(SafeText(text).cut(to: width).text, last.style.role)])]
    }

    /// The rows of a record that can be selected: by the first of them.
    func rows(width: Int, key: Row.Key) -> [Row] {
        var rows = rows(width: width)
        rows[0].key = key
        return rows
    }

    private struct Piece {
        let glyph: SafeText.Glyph
        let style: Style
        var isBlank: Bool { glyph.text == " " }
    }

    /// How many pieces go into a row of so many cells; at least one.
    private static func fitting(_ pieces: ArraySlice<Piece>, cells: Int) -> Int {
        var used = 0
        var lastBreak: Int?
        var lastWhole = 0
        for (number, piece) in pieces.enumerated() {
            if piece.isBlank, !isInDate(number, of: pieces) { lastBreak = number }
            if !piece.glyph.isContinuation { lastWhole = number }
            used += piece.glyph.width
            if used > cells {
                if let lastBreak, pieces.prefix(lastBreak).contains(where: { !$0.isBlank }) { return lastBreak }
                return max(1, lastWhole)
            }
        }
        return pieces.count
    }

    /// Whether a blank stands inside a date with the month's name: half a date says something else.
    private static func isInDate(_ blank: Int, of pieces: ArraySlice<Piece>) -> Bool {
        let place = pieces.startIndex + blank
        let after = pieces[(place + 1)...].prefix(4).map(\.glyph.text)
        guard let first = after.first?.utf8.first, let before = pieces[..<place].last?.glyph.text else { return false }
        if (0x30...0x39).contains(first) {
            return Language.english.isMonthName(pieces[..<place].suffix(3).map(\.glyph.text).joined())
                && after.joined().utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
        return before.utf8.allSatisfy { (0x30...0x39).contains($0) } && after.last == " "
            && Language.english.isMonthName(after.dropLast().joined())
    }

    private static func runs(of pieces: ArraySlice<Piece>, indent: Int) -> [Run] {
        var runs: [Run] = []
        for piece in pieces {
            // Once the lines are broken, a blank is a blank.
            let text = piece.glyph.text == "\u{A0}" ? " " : piece.glyph.text
            if let last = runs.last, last.style == piece.style {
                runs[runs.count - 1].text += text
            } else {
                runs.append(Run(text, piece.style.role, isStrong: piece.style.isStrong))
            }
        }
        return indent > 0 && !runs.isEmpty ? [Run(String(repeating: " ", count: indent))] + runs : runs
    }
}

extension String {
    /// The text with blanks that no line is broken at.
    public var keptTogether: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }
}

extension Sequence<Line> {
    /// The rows of all lines.
    func rows(width: Int) -> [Row] { flatMap { $0.rows(width: width) } }
}
