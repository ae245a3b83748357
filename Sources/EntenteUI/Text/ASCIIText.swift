/// How a terminal that shows ASCII alone is told everything: the one table of what is spelled how.
///
/// Lines, blocks and dots of drawings keep their one cell. In texts a sign is spelled as it is typed: `<=`, `->`, `...`. The mark
/// of a text that was cut is `~` there, one cell like the ellipsis that it stands for: three points would cost the text two
/// letters more, and say that it ends there.
public enum ASCIIText {
    /// The mark of a cut.
    static let cutMark = SafeText.Glyph(text: "~", width: 1)

    /// A text made safe and spelled in ASCII.
    public static func ascii(_ text: String) -> String {
        Repertoire.$current.withValue(.ascii) { SafeText(text).text }
    }

    /// The glyphs that spell others. What has no likeness in ASCII is one question mark, however much of it there is: a name
    /// of another script is no more to be read as ten of them.
    static func spelled(_ glyphs: [SafeText.Glyph]) -> [SafeText.Glyph] {
        var spelled: [SafeText.Glyph] = []
        var isUnknown = false
        for glyph in glyphs {
            guard let scalar = glyph.text.unicodeScalars.first else { continue }
            let spelling = spelling(of: scalar)
            if spelling == nil, isUnknown { continue }
            isUnknown = spelling == nil
            spelled += (spelling ?? "?").unicodeScalars.map { SafeText.Glyph(text: String($0), width: 1) }
        }
        return spelled
    }

    /// How a scalar is spelled: a Latin letter without its marks, `+-|` for lines; nil where nothing is like it.
    private static func spelling(of scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x20...0x7E: String(scalar)
        case 0x00A0, 0x2000...0x200A, 0x202F, 0x205F: " "
        case 0x2010...0x2015, 0x2212: "-"
        case 0x2018...0x201B, 0x2032: "'"
        case 0x201C...0x201F, 0x2033: "\""
        case 0x2500...0x257F: String(line(scalar))
        case 0x2580...0x259F: String(block(scalar))
        case 0x2800...0x28FF: String(braille(scalar))
        default: signs[scalar] ?? latinLetter(scalar).map { String($0) }
        }
    }

    private static let signs: [Unicode.Scalar: String] = [
        "…": "...", "≤": "<=", "≥": ">=", "≠": "!=", "≈": "~", "←": "<-", "→": "->", "↑": "^ ", "↓": "v ", "×": "x",
        "÷": "/", "±": "+-", "°": "", "º": "o", "ª": "a", "«": "\"", "»": "\"", "‹": "<", "›": ">", "¡": "!", "¿": "?",
        "·": ".", "•": "*", "●": "*", "○": "o", "◆": "*", "◇": "o", "■": "#", "□": "o", "✓": "v", "✗": "x", "◀": "<",
        "▶": ">", "▲": "^", "▼": "v", "€": "EUR", "£": "GBP", "¥": "JPY", "₫": "d", "§": "S", "¦": "|", "µ": "u",
        "¹": "1", "²": "2", "³": "3", "½": "1/2", "¼": "1/4", "¾": "3/4", "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe",
        "Ð": "D", "ð": "d", "Þ": "Th", "þ": "th", "ß": "ss", "ẞ": "SS", "ı": "i", "ĸ": "k", "Ŋ": "N", "ŋ": "n",
        "Ĳ": "IJ", "ĳ": "ij", "ŉ": "'n", "ſ": "s", "ə": "e", "Ə": "E",
    ]

    private static func line(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "─", "━", "┄", "┅", "┈", "┉", "╌", "╍", "═", "╴", "╶", "╸", "╺", "╼", "╾": "-"
        case "│", "┃", "┆", "┇", "┊", "┋", "╎", "╏", "║", "╵", "╷", "╹", "╻", "╽", "╿": "|"
        case "╱": "/"
        case "╲": "\\"
        case "╳": "x"
        default: "+"
        }
    }

    private static func block(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "▁", "▂": "_"
        case "▃", "▄", "▖", "▗": "="
        case "░": "."
        case "▒": ":"
        case "▓": "%"
        case "▏", "▎", "▍", "▌", "▐", "▕": "|"
        default: "#"
        }
    }

    /// Braille cells are drawn with: the more dots, the darker the character.
    private static func braille(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        let shades: [Unicode.Scalar] = [" ", ".", ".", ":", ":", "*", "*", "#", "#"]
        return shades[(scalar.value & 0xFF).nonzeroBitCount]
    }

    /// The letter in the Unicode name of a letter with marks: `LATIN SMALL LETTER O WITH HORN AND ACUTE`.
    private static func latinLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard let words = scalar.properties.name?.split(separator: " "), words.count > 3, words[0] == "LATIN",
            words[2] == "LETTER", words[3].unicodeScalars.count == 1, let letter = words[3].unicodeScalars.first
        else { return nil }
        switch words[1] {
        case "CAPITAL": return letter
        case "SMALL": return Unicode.Scalar(letter.value + 0x20)
        default: return nil
        }
    }
}
