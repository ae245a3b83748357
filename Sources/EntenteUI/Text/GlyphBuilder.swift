/// Makes the glyphs of one character of a text: one for every scalar that takes room, each with the marks that follow it.
struct GlyphBuilder {
    private var glyphs: [SafeText.Glyph] = []
    /// The scalar that takes room and the marks so far.
    private var base: Unicode.Scalar?
    private var marks: [Unicode.Scalar] = []

    /// The marks that a cell of the terminal holds besides its base.
    private static let marksPerGlyph = 4

    /// The glyphs of a character.
    static func glyphs(of character: Character) -> [SafeText.Glyph] {
        var builder = GlyphBuilder()
        for scalar in Composition.composed(character).unicodeScalars {
            switch SafeScalar(scalar, after: builder.marks.last ?? builder.base) {
            case .spacing(let shown): builder.begin(shown)
            case .mark(let mark): builder.add(mark)
            case .omitted: break
            }
        }
        builder.finish()
        return builder.glyphs
    }

    private mutating func begin(_ scalar: Unicode.Scalar) {
        finish()
        base = scalar
        marks = []
    }

    private mutating func add(_ mark: Unicode.Scalar) {
        let carrier = SafeScalar.carrier(of: mark)
        switch (base, carrier) {
        case (nil, let carrier?): begin(carrier)
        case (let base?, nil) where base.properties.isAlphabetic: break
        case (_, nil): return begin(SafeScalar.replacement)
        default: break
        }
        if marks.count < Self.marksPerGlyph { marks.append(mark) }
    }

    private mutating func finish() {
        guard let base else { return }
        var text = String(base)
        for mark in marks { text.unicodeScalars.append(mark) }
        let width = ScalarWidth.width(of: base)
        glyphs.append(SafeText.Glyph(text: text, width: width, isContinuation: !glyphs.isEmpty))
    }
}
