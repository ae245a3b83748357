/// Text that is safe to show on a terminal, cut into the glyphs that fill its cells.
///
/// Any stored or imported text may hold what a terminal obeys, what it does not show, or what it measures differently from
/// the layout. This is the one place where such text becomes safe, scalar by scalar and with no pattern of escape
/// sequences; stored data and JSON keep the exact text.
public struct SafeText: Hashable, Sendable {
    /// What one cell, or two for a wide character, shows: a scalar that takes room, and the marks on it.
    public struct Glyph: Hashable, Sendable {
        /// The scalar and at most four marks.
        public let text: String
        /// 1 or 2 cells.
        public let width: Int
        /// Whether it stands together with the one before it in one character of the text: a flag's second letter, a
        /// family's second member. Text is never cut before such a glyph.
        public let isContinuation: Bool

        /// A glyph of the parts given.
        init(text: String, width: Int, isContinuation: Bool = false) {
            self.text = text
            self.width = width
            self.isContinuation = isContinuation
        }
    }

    /// Its glyphs, in the order of the text.
    public let glyphs: [Glyph]
    /// How many cells it takes.
    public let width: Int

    private init(glyphs: [Glyph]) {
        self.glyphs = glyphs
        width = glyphs.reduce(0) { $0 + $1.width }
    }

    /// Makes a text safe.
    public init(_ text: String) {
        if let glyphs = Self.printableASCII(text) {
            self.init(glyphs: glyphs)
        } else {
            let glyphs = text.flatMap(GlyphBuilder.glyphs)
            self.init(glyphs: Repertoire.current == .ascii ? ASCIIText.spelled(glyphs) : glyphs)
        }
    }

    /// The glyphs joined.
    public var text: String {
        glyphs.reduce(into: "") { $0 += $1.text }
    }

    /// A text made safe to show, for what is written without a screen: command output, errors, logs, file names.
    public static func safe(_ text: String) -> String {
        plainWidth(of: text) != nil ? text : SafeText(text).text
    }

    /// A text made safe to show, and how many cells it takes.
    static func measured(_ text: String) -> (text: String, width: Int) {
        if let width = plainWidth(of: text) { return (text, width) }
        let safe = SafeText(text)
        return (safe.text, safe.width)
    }

    /// How many cells a text takes once it is safe.
    public static func width(of text: String) -> Int {
        plainWidth(of: text) ?? SafeText(text).width
    }

    // MARK: Fitting

    /// As many whole characters from the start as fit into so many cells.
    public func prefix(fitting cells: Int) -> SafeText {
        guard width > cells else { return self }
        var used = 0
        var end = 0
        for (index, glyph) in glyphs.enumerated() {
            if !glyph.isContinuation { end = index }
            used += glyph.width
            if used > cells { break }
        }
        return SafeText(glyphs: Array(glyphs[..<end]))
    }

    /// The text cut to so many cells; where something was left out, its last cell says so.
    public func cut(to cells: Int) -> SafeText {
        guard width > cells else { return self }
        guard cells > 0 else { return SafeText(glyphs: []) }
        return SafeText(glyphs: prefix(fitting: cells - 1).glyphs + [Self.cutMark])
    }

    /// The text cut or filled up with blanks to exactly so many cells.
    public func padded(to cells: Int, alignment: Alignment = .left) -> SafeText {
        let fitted = cut(to: cells)
        let blanks = Array(repeating: Self.blank, count: max(0, cells - fitted.width))
        return switch alignment {
        case .left: SafeText(glyphs: fitted.glyphs + blanks)
        case .right: SafeText(glyphs: blanks + fitted.glyphs)
        }
    }

    /// At which side of its room a text stands.
    public enum Alignment: Hashable, Sendable {
        case left, right
    }

    private static let blank = Glyph(text: " ", width: 1)
    private static let ellipsis = Glyph(text: "…", width: 1)
    /// What stands where something was left out, in one cell.
    static var cutMark: Glyph { Repertoire.current == .ascii ? ASCIIText.cutMark : ellipsis }

    // MARK: Making it safe

    /// How many cells a text takes of which every scalar shows as itself in one cell, whatever stands beside it: nearly every
    /// text of a register. Nil for any other.
    private static func plainWidth(of text: String) -> Int? {
        if isPrintableASCII(text) { return text.utf8.count }
        guard Repertoire.current == .unicode else { return nil }
        var width = 0
        for scalar in text.unicodeScalars {
            guard isPlain(scalar) else { return nil }
            width += 1
        }
        return width
    }

    /// Whether a scalar is printable ASCII, a whole Latin letter with all its marks, or punctuation of the product's own words.
    static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x24F, 0x1EA0...0x1EF9: true
        case 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x2264: true
        default: false
        }
    }

    private static func isPrintableASCII(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    }

    /// The glyphs of a text of printable ASCII, which is nearly all that is ever painted; nil for any other.
    private static func printableASCII(_ text: String) -> [Glyph]? {
        guard isPrintableASCII(text) else { return nil }
        return text.utf8.map { Glyph(text: String(Unicode.Scalar($0)), width: 1) }
    }
}
