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
        if !appendASCII(text, to: &bytes) {
            bytes.removeLast(bytes.count - start)
            for scalar in text.unicodeScalars { append(scalar, to: &bytes, wordsFrom: start) }
        }
        if bytes.count > start, bytes.last == space { bytes.removeLast() }
    }

    /// Appends a folded text of ASCII, as most are; false, and a text that is not finished, where it is not of ASCII alone.
    private static func appendASCII(_ text: String, to bytes: inout [UInt8]) -> Bool {
        let start = bytes.count
        let scalars = text.utf8.span
        for place in scalars.indices {
            guard scalars[place] < 0x80 else { return false }
            append(ascii: scalars[place], to: &bytes, wordsFrom: start)
        }
        return true
    }

    private static func append(ascii byte: UInt8, to bytes: inout [UInt8], wordsFrom start: Int) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
        case UInt8(ascii: "'"): break  // An apostrophe does not part a word.
        default: appendSpace(to: &bytes, wordsFrom: start)
        }
    }

    /// Appends one folded scalar to a text that begins at `start`.
    static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8], wordsFrom start: Int) {
        switch scalar {
        case "\0"..<"\u{80}":
            append(ascii: UInt8(truncatingIfNeeded: scalar.value), to: &bytes, wordsFrom: start)
        case "\u{02BB}", "\u{02BC}", "\u{2018}", "\u{2019}", "\u{0300}"..<"\u{0370}":
            break  // Apostrophes too; a mark on the letter before it is what folding takes away.
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

    /// Whether a byte of folded texts stands between words.
    static func partsWords(_ byte: UInt8) -> Bool { byte == space || byte == SearchKey.lineFeed }
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
