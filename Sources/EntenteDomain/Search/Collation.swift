/// The order in which names stand in a list: Vietnamese's own letters in their places (a ă â … d đ … o ô ơ … u ư), then
/// the tones, then small before capital. Names in other Latin spellings stand by their plain letters; figures come
/// before letters, other scripts after them.
///
/// A key compares like the name that it was made from, so a list is sorted by keys that were made once.
public struct CollationKey: Hashable, Comparable, Sendable {
    /// The letters, then a zero, the marks on them, a zero, and which are capitals; common endings left out.
    private let bytes: [UInt8]

    /// The key of a name.
    public init(of text: String) {
        var (levels, bytes): (Levels, [UInt8]) = (Levels(), [])
        levels.write(text, to: &bytes)
        self.bytes = bytes
    }

    /// Whether one name stands before another.
    public static func < (left: CollationKey, right: CollationKey) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}

/// The collation keys of many names, by number from 0.
public struct CollationKeys: Hashable, Sendable {
    private var runs = ByteRuns()
    private var levels = Levels()

    /// The keys of nothing yet.
    public init() {}

    /// Adds the key of a name.
    public mutating func append(_ text: String) {
        runs.append { levels.write(text, to: &$0) }
    }

    /// Adds other keys.
    public mutating func append(_ others: CollationKeys) { runs.append(others.runs) }

    /// Whether the name with one number stands before that with the other.
    public func precedes(_ left: Int, _ right: Int) -> Bool { runs[left].lexicographicallyPrecedes(runs[right]) }
}

/// A key in the making: what tells names apart first, second and third.
private struct Levels: Hashable {
    private var letters: [UInt8] = []
    private var marks: [UInt8] = []
    private var capitals: [UInt8] = []
    /// The plain letter that a combining mark would belong to.
    private var lastBase: UInt8?

    /// Writes the key of a text, and forgets it.
    mutating func write(_ text: String, to bytes: inout [UInt8]) {
        for scalar in text.unicodeScalars { append(scalar) }
        bytes += letters
        bytes.append(0)
        bytes += Self.withoutCommonEnd(marks, LatinLetter.Mark.none.weight)
        bytes.append(0)
        bytes += Self.withoutCommonEnd(capitals, 1)
        letters.removeAll(keepingCapacity: true)
        marks.removeAll(keepingCapacity: true)
        capitals.removeAll(keepingCapacity: true)
        lastBase = nil
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        if let lastBase, let (variant, mark) = LatinLetter.combining(scalar, on: lastBase) {
            if variant > 0 { letters[letters.count - 1] = Self.weight(of: lastBase, variant: variant) }
            if mark != .none { marks[marks.count - 1] = mark.weight }
            return
        }
        lastBase = nil
        switch scalar {
        case "a"..."z":
            append(UInt8(truncatingIfNeeded: scalar.value), isCapital: false)
        case "A"..."Z":
            append(UInt8(truncatingIfNeeded: scalar.value) | 0x20, isCapital: true)
        case "\0"..<"\u{80}":
            append(
                primary: CollectionOfOne(Self.beforeLetters(UInt8(truncatingIfNeeded: scalar.value))), isCapital: false)
        default:
            let isCapital = scalar.properties.isUppercase
            if let letter = LatinLetter(scalar) {
                append(letter.base.first, variant: letter.variant, mark: letter.mark, isCapital: isCapital)
                if let second = letter.base.second { append(second, mark: letter.mark, isCapital: isCapital) }
            } else if LatinLetter.combining(scalar, on: 0) == nil {
                append(primary: scalar.properties.lowercaseMapping.utf8, isCapital: isCapital)
            }
        }
    }

    private mutating func append(
        _ base: UInt8, variant: UInt8 = 0, mark: LatinLetter.Mark = .none, isCapital: Bool
    ) {
        append(primary: CollectionOfOne(Self.weight(of: base, variant: variant)), mark: mark, isCapital: isCapital)
        lastBase = base
    }

    private mutating func append(
        primary: some Sequence<UInt8>, mark: LatinLetter.Mark = .none, isCapital: Bool
    ) {
        letters.append(contentsOf: primary)
        marks.append(mark.weight)
        capitals.append(isCapital ? 2 : 1)
    }

    /// Each letter has room for its three variants, and all of them lie below the bytes of other scripts.
    private static func weight(of base: UInt8, variant: UInt8) -> UInt8 {
        0x40 + (base - UInt8(ascii: "a")) * 3 + variant
    }

    /// Punctuation, then figures, each in the order of ASCII: the 33 signs take 1 to 33, the figures 34 to 43.
    private static func beforeLetters(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0..<0x20, 0x7F: 1
        case 0x20..<0x30: byte - 0x1F
        case 0x30..<0x3A: byte - 0x30 + 34
        case 0x3A..<0x41: byte - 0x3A + 17
        case 0x5B..<0x61: byte - 0x5B + 24
        default: byte - 0x7B + 30
        }
    }

    private static func withoutCommonEnd(_ weights: [UInt8], _ common: UInt8) -> ArraySlice<UInt8> {
        weights[..<(weights.lastIndex { $0 != common }.map { $0 + 1 } ?? 0)]
    }
}

extension LatinLetter.Mark {
    fileprivate var weight: UInt8 { rawValue + 1 }
}
