/// Text that is safe to show on a terminal, cut into the glyphs that fill its cells.
public struct SafeText {
    /// One grapheme and how many cells it takes.
    public struct Glyph: Hashable, Sendable {
        public var text: String
        public var width: Int
    }
    public let glyphs: [Glyph]
    public init(_ text: String) { glyphs = text.map { Glyph(text: String($0), width: 1) } }
}
