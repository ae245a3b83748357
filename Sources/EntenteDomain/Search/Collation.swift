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
        levels.write(text, to: &runs.bytes)
        runs.endRun()
    }

    /// Adds other keys.
    public mutating func append(_ others: CollationKeys) { runs.append(others.runs) }

    /// What of a key a number has room for: of two names whose numbers differ, that with the smaller one stands before the
    /// other.
    public func beginning(of number: Int) -> UInt64 { runs.beginning(of: number) }

    /// Whether the name with one number stands before that with the other.
    public func precedes(_ left: Int, _ right: Int) -> Bool { runs.precedes(left, right) }
}

/// A key in the making: what tells names apart second and third. What tells them apart first is written at once.
private struct Levels: Hashable {
    private var marks: [UInt8] = []
    private var capitals: [UInt8] = []
    /// The plain letter that a combining mark would belong to.
    private var lastBase: UInt8?

    /// Writes the key of a text, and forgets it.
    mutating func write(_ text: String, to bytes: inout [UInt8]) {
        let start = bytes.count
        if Self.writeASCII(text, to: &bytes) { return }
        bytes.removeLast(bytes.count - start)
        for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
        bytes.append(0)
        bytes += Self.withoutCommonEnd(marks, LatinLetter.Mark.none.weight)
        bytes.append(0)
        bytes += Self.withoutCommonEnd(capitals, 1)
        marks.removeAll(keepingCapacity: true)
        capitals.removeAll(keepingCapacity: true)
        lastBase = nil
    }

    /// Writes the key of a text that has no mark on any letter, as most have not; false, and an unfinished key, where the
    /// text is not of ASCII alone.
    private static func writeASCII(_ text: String, to bytes: inout [UInt8]) -> Bool {
        let scalars = text.utf8.span
        var lastCapital = -1
        for place in scalars.indices {
            let byte = scalars[place]
            guard byte < 0x80 else { return false }
            if byte.isASCIICapital { lastCapital = place }
            bytes.append(weight(ofASCII: byte))
        }
        bytes.append(0)
        bytes.append(0)
        for place in 0..<lastCapital + 1 { bytes.append(scalars[place].isASCIICapital ? 2 : 1) }
        return true
    }

    private mutating func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        if let lastBase, let (variant, mark) = LatinLetter.combining(scalar, on: lastBase) {
            if variant > 0 { bytes[bytes.count - 1] = Self.weight(of: lastBase, variant: variant) }
            if mark != .none { marks[marks.count - 1] = mark.weight }
            return
        }
        lastBase = nil
        if scalar.isASCII {
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            bytes.append(Self.weight(ofASCII: byte))
            append(.none, isCapital: byte.isASCIICapital)
            if byte.isASCIILetter { lastBase = byte | 0x20 }
            return
        }
        let isCapital = scalar.properties.isUppercase
        if let letter = LatinLetter(scalar) {
            bytes.append(Self.weight(of: letter.base.first, variant: letter.variant))
            append(letter.mark, isCapital: isCapital)
            lastBase = letter.base.first
            guard let second = letter.base.second else { return }
            bytes.append(Self.weight(of: second, variant: 0))
            append(letter.mark, isCapital: isCapital)
            lastBase = second
        } else if LatinLetter.combining(scalar, on: 0) == nil {
            bytes += scalar.properties.lowercaseMapping.utf8
            append(.none, isCapital: isCapital)
        }
    }

    private mutating func append(_ mark: LatinLetter.Mark, isCapital: Bool) {
        marks.append(mark.weight)
        capitals.append(isCapital ? 2 : 1)
    }

    private static func weight(ofASCII byte: UInt8) -> UInt8 {
        byte.isASCIILetter ? weight(of: byte | 0x20, variant: 0) : beforeLetters(byte)
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

extension UInt8 {
    fileprivate var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

    fileprivate var isASCIICapital: Bool { self &- UInt8(ascii: "A") < 26 }
}
