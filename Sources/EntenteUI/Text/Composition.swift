/// Puts a letter and its marks together into the one scalar that exists for them, since many terminals draw a mark of its
/// own badly.
///
/// Swift compares characters by canonical equivalence, so a set of the composed letters finds each of them by any of its
/// decomposed forms.
enum Composition {
    /// The character with its first scalars composed as far as a composed scalar exists.
    static func composed(_ character: Character) -> Character {
        let scalars = character.unicodeScalars
        guard scalars.count > 1 else { return character }
        var prefix = Array(scalars)
        var rest: [Unicode.Scalar] = []
        while prefix.count > 1 {
            if let letter = letter(of: prefix) {
                var text = String(letter)
                text.unicodeScalars.append(contentsOf: rest.reversed())
                // The rest are marks, so that it still is one character.
                return text.count == 1 ? Character(text) : character
            }
            rest.append(prefix.removeLast())
        }
        return character
    }

    private static func letter(of scalars: [Unicode.Scalar]) -> Character? {
        if let syllable = hangul(scalars) { return syllable }
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        guard text.count == 1, let index = letters.firstIndex(of: Character(text)) else { return nil }
        return letters[index]
    }

    /// The blocks with composed letters: Latin, Greek, Cyrillic, Arabic, Kana.
    private static let blocks: [ClosedRange<UInt32>] = [
        0xC0...0x24F, 0x370...0x4FF, 0x622...0x6D3, 0x1E00...0x1FFF, 0x3040...0x30FF,
    ]

    private static let letters: Set<Character> = {
        var letters: Set<Character> = []
        for value in blocks.joined() {
            guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
            letters.insert(Character(scalar))
        }
        return letters
    }()

    /// A Korean syllable of its two or three parts, by the arithmetic of the Unicode Standard, section 3.12.
    private static func hangul(_ scalars: [Unicode.Scalar]) -> Character? {
        let values = scalars.map(\.value)
        guard (2...3).contains(values.count), (0x1100...0x1112).contains(values[0]),
            (0x1161...0x1175).contains(values[1])
        else { return nil }
        var syllable = 0xAC00 + ((values[0] - 0x1100) * 21 + (values[1] - 0x1161)) * 28
        if values.count == 3 {
            guard (0x11A8...0x11C2).contains(values[2]) else { return nil }
            syllable += values[2] - 0x11A7
        }
        return Unicode.Scalar(syllable).map(Character.init)
    }
}
