/// The size of a screen in cells.
public struct Size: Hashable, Sendable {
    /// Cells across.
    public var columns: Int
    /// Cells down.
    public var rows: Int

    /// A size of so many columns and rows.
    public init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }
}

/// A cell's place on the screen, counted from 0 at the top left.
public struct Position: Hashable, Sendable {
    /// From the left.
    public var column: Int
    /// From the top.
    public var row: Int

    /// A place on the screen.
    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}

/// What a piece of text is for. The terminal decides what it looks like; nothing is said by a role alone.
public enum Role: UInt8, Hashable, Sendable, CaseIterable {
    /// Plain text.
    case text
    /// Text of less weight: rules, hints, what is absent.
    case muted
    /// A heading of a screen or of a part of it.
    case heading
    /// The top and bottom lines.
    case bar
    /// The name of a key.
    case key
    /// Letters that a filter matched.
    case match
    /// Ended: lapsed, expired, terminated.
    case ended
    /// Dormant.
    case dormant
    /// At risk.
    case atRisk
    /// Active, in force.
    case active
    /// Something to be careful with: unverified, disputed, a warning.
    case caution
    /// An error.
    case error
    /// What is supposed, and not in the register.
    case supposed
}

/// How a cell looks: its role, and whether it is part of the selection or emphasised.
public struct Style: Hashable, Sendable {
    /// What the text is for.
    public var role: Role
    /// Whether it belongs to the selected row.
    public var isSelected: Bool
    /// Whether it is emphasised: a standing that changed, a word that matters.
    public var isStrong: Bool

    /// A style of the parts given.
    public init(_ role: Role = .text, isSelected: Bool = false, isStrong: Bool = false) {
        self.role = role
        self.isSelected = isSelected
        self.isStrong = isStrong
    }

    /// Plain text.
    public static let plain = Style()
}

/// One cell of the screen.
public struct Cell: Hashable, Sendable {
    /// What it shows: one grapheme, safe for a terminal. Empty in the right half of a wide character.
    public var text: String
    /// How it looks.
    public var style: Style

    /// A cell with that text and style.
    public init(_ text: String, _ style: Style = .plain) {
        self.text = text
        self.style = style
    }

    /// An empty cell.
    public static let blank = Cell(" ")
}

/// One whole picture of the screen as a value: a grid of cells, and where the cursor is.
///
/// Views draw into it; a terminal shows it, and a test reads it. Drawing outside of it does nothing.
public struct Frame: Hashable, Sendable {
    /// Its size.
    public let size: Size
    /// Its cells, row after row.
    public private(set) var cells: [Cell]
    /// Where the cursor is; nil where none is shown.
    public var cursor: Position?

    /// An empty frame.
    public init(size: Size) {
        self.size = size
        cells = Array(repeating: .blank, count: max(0, size.columns) * max(0, size.rows))
    }

    /// The cell at a place inside the frame.
    public subscript(column: Int, row: Int) -> Cell { cells[row * size.columns + column] }

    /// The cells of a row, from the left.
    public func row(_ row: Int) -> ArraySlice<Cell> { cells[(row * size.columns)..<((row + 1) * size.columns)] }

    /// Writes text from a place to the right, through the one function that makes text safe, and cuts it at `width` cells
    /// or at the frame's edge.
    ///
    /// It is cut between whole characters; the cell that half of a wide one would have taken stays as it was.
    /// - Returns: how many cells it took.
    @discardableResult
    public mutating func write(
        _ text: String, at position: Position, width: Int = .max, style: Style = .plain
    ) -> Int {
        let end = position.column + min(width, max(0, size.columns - position.column))
        guard (0..<size.rows).contains(position.row), position.column < end else { return 0 }
        var column = position.column
        for glyph in SafeText(text).prefix(fitting: end - column).glyphs {
            put(glyph, column: column, row: position.row, style: style)
            column += glyph.width
        }
        return column - position.column
    }

    private mutating func put(_ glyph: SafeText.Glyph, column: Int, row: Int, style: Style) {
        guard column >= 0 else { return }
        let index = row * size.columns + column
        // A wide character of which only one half is written over leaves a blank, never half of itself.
        if column > 0, cells[index].text.isEmpty { cells[index - 1].text = " " }
        let next = index + glyph.width
        if column + glyph.width < size.columns, cells[next].text.isEmpty { cells[next].text = " " }
        cells[index] = Cell(glyph.text, style)
        if glyph.width == 2 { cells[index + 1] = Cell("", style) }
    }

    /// Gives every cell of a row's stretch a style, and keeps what it shows.
    public mutating func restyle(row: Int, columns: Range<Int>, _ change: (inout Style) -> Void) {
        guard (0..<size.rows).contains(row) else { return }
        for column in columns.clamped(to: 0..<size.columns) { change(&cells[row * size.columns + column].style) }
    }

    /// The frame as lines of text without styles, trailing blanks cut: what a golden file holds.
    public var lines: [String] {
        (0..<max(0, size.rows)).map { number in
            var line = row(number).map(\.text).joined()
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
