/// Text as it is searched: lower case, without accents and tone marks, đ as d, ß as ss, and one space for whatever parts
/// words. So `duong` finds Đường, and `rhone alpes` finds Rhône-Alpes.
public enum Folding {
    /// The folded text.
    public static func fold(_ text: String) -> String {
        var bytes: [UInt8] = []
        append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the folded text as UTF-8, without a space at its beginning or its end.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        let start = bytes.count
        for scalar in text.unicodeScalars {
            append(scalar, to: &bytes, wordsFrom: start)
        }
        if bytes.count > start, bytes.last == space { bytes.removeLast() }
    }

    /// Appends one folded scalar to a text that begins at `start`.
    static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8], wordsFrom start: Int) {
        switch scalar {
        case "a"..."z", "0"..."9":
            bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        case "A"..."Z":
            bytes.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
        case "'", "\u{02BB}", "\u{02BC}", "\u{2018}", "\u{2019}", "\u{0300}"..<"\u{0370}":
            break  // An apostrophe does not part a word; a mark on the letter before it is what folding takes away.
        case "\0"..<"\u{80}":
            appendSpace(to: &bytes, wordsFrom: start)
        default:
            if let letter = LatinLetter(scalar) {
                bytes.append(letter.base.first)
                if let second = letter.base.second { bytes.append(second) }
            } else if scalar.partsWords {
                appendSpace(to: &bytes, wordsFrom: start)
            } else {
                bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            }
        }
    }

    private static func appendSpace(to bytes: inout [UInt8], wordsFrom start: Int) {
        if bytes.count > start, bytes.last != space { bytes.append(space) }
    }

    static let space = UInt8(ascii: " ")
}

extension Unicode.Scalar {
    /// Whether it is neither a letter nor a figure nor a mark on one.
    fileprivate var partsWords: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
            false
        default: true
        }
    }
}
