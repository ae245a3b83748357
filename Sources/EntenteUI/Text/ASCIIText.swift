/// Text for a terminal that shows ASCII alone: every cell keeps its place and its width.
public enum ASCIIText {
    /// A text made safe, with each cell of it in ASCII.
    public static func ascii(_ text: String) -> String {
        var result = ""
        for glyph in SafeText(text).glyphs {
            guard let scalar = glyph.text.unicodeScalars.first else { continue }
            result.unicodeScalars.append(Self.scalar(for: scalar))
            if glyph.width == 2 { result += " " }
        }
        return result
    }

    /// The ASCII character that stands for a scalar: a Latin letter without its marks, `+-|` for lines, else a question mark.
    public static func scalar(for scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x20...0x7E: scalar
        case 0x00A0, 0x2000...0x200A, 0x202F, 0x205F: " "
        case 0x2010...0x2015, 0x2212: "-"
        case 0x2018...0x201B, 0x2032: "'"
        case 0x201C...0x201F, 0x2033: "\""
        case 0x2500...0x257F: line(scalar)
        case 0x2580...0x259F: block(scalar)
        case 0x2800...0x28FF: braille(scalar)
        default: signs[scalar] ?? latinLetter(scalar) ?? "?"
        }
    }

    private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
        "…": ".", "·": ".", "•": "*", "●": "*", "○": "o", "◆": "*", "◇": "o", "■": "#", "□": "o", "✓": "v", "✗": "x",
        "←": "<", "→": ">", "↑": "^", "↓": "v", "◀": "<", "▶": ">", "▲": "^", "▼": "v", "‹": "<", "›": ">", "«": "<",
        "»": ">", "≤": "<", "≥": ">", "≠": "!", "≈": "~", "×": "x", "÷": "/", "°": "o", "º": "o", "ª": "a", "¡": "!",
        "¿": "?", "€": "E", "£": "L", "¥": "Y", "§": "S", "¦": "|", "±": "+", "µ": "u", "¹": "1", "²": "2", "³": "3",
        "Æ": "A", "æ": "a", "Œ": "O", "œ": "o", "Ð": "D", "ð": "d", "Þ": "T", "þ": "t", "ß": "s", "ẞ": "S", "ı": "i",
        "ĸ": "k", "Ŋ": "N", "ŋ": "n", "Ĳ": "I", "ĳ": "i", "ŉ": "n", "ſ": "s", "ə": "e", "Ə": "E", "₫": "d",
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
