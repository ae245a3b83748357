/// The folded names of one thing, made once and searched at every key.
public struct SearchKey: Hashable, Sendable {
    /// The folded texts, a line feed after each.
    let bytes: [UInt8]

    /// The key of a thing with those names.
    public init(of texts: some Collection<String>) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count + 1 })
        Self.append(texts, to: &bytes)
        self.bytes = bytes
    }

    static func append(_ texts: some Collection<String>, to bytes: inout [UInt8]) {
        for text in texts { append(text, to: &bytes) }
    }

    static func append(_ text: String, to bytes: inout [UInt8]) {
        Folding.append(text, to: &bytes)
        bytes.append(lineFeed)
    }

    /// The key of a thing with one name.
    public init(of text: String) { self.init(of: CollectionOfOne(text)) }

    /// Whether every word of the query stands somewhere in one of the names, in whatever order, or begins a word of the
    /// names of the country where the thing is.
    public func matches(_ query: SearchQuery, in country: SearchKey? = nil) -> Bool {
        query.matches(bytes.span, but: country.map { query.wordsBegun(in: $0.bytes.span) } ?? 0)
    }

    static let lineFeed = UInt8(ascii: "\n")
}

/// What somebody typed to search for, folded and parted into words.
public struct SearchQuery: Hashable, Sendable {
    let words: [[UInt8]]

    /// The words of a text.
    public init(_ text: String) {
        var bytes: [UInt8] = []
        Folding.append(text, to: &bytes)
        words = bytes.split(separator: Folding.space).map(Array.init)
    }

    private init(words: [[UInt8]]) { self.words = words }

    /// A query for each of the words.
    var parts: [SearchQuery] { words.map { SearchQuery(words: [$0]) } }

    /// Whether there is nothing to look for: everything matches.
    public var isEmpty: Bool { words.isEmpty }

    /// Whether every word stands somewhere in a text.
    /// - Parameter found: the words that were found elsewhere, as bits of their numbers.
    func matches(_ bytes: Swift.Span<UInt8>, but found: UInt64 = 0) -> Bool {
        for (number, word) in words.enumerated() {
            guard found & 1 << number != 0 || Self.firstRange(of: word, in: bytes) != nil else { return false }
        }
        return true
    }

    /// The words that begin a word of a text, as bits of their numbers. Of more than 64 words the last ones begin none.
    func wordsBegun(in bytes: Swift.Span<UInt8>) -> UInt64 {
        var begun: UInt64 = 0
        for (number, word) in words.enumerated() {
            var position = 0
            while let range = Self.firstRange(of: word, in: bytes, from: position) {
                if range.lowerBound == 0 || Folding.partsWords(bytes[range.lowerBound - 1]) {
                    begun |= 1 << number
                    break
                }
                position = range.lowerBound + 1
            }
        }
        return begun
    }

    /// Where the words stand in a text, so that they can be marked: offsets of characters, in order, none touching another.
    public func marks(in text: String) -> [Range<Int>] {
        var bytes: [UInt8] = []
        var characterOfByte: [Int] = []
        for (offset, character) in text.enumerated() {
            for scalar in character.unicodeScalars {
                Folding.append(scalar, to: &bytes, wordsFrom: 0)
            }
            while characterOfByte.count < bytes.count { characterOfByte.append(offset) }
        }
        var found: [Range<Int>] = []
        for word in words {
            var position = 0
            while let range = Self.firstRange(of: word, in: bytes.span, from: position) {
                found.append(characterOfByte[range.lowerBound]..<characterOfByte[range.upperBound - 1] + 1)
                position = range.upperBound
            }
        }
        return found.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, range in
            guard let last = merged.last, range.lowerBound <= last.upperBound else { return merged.append(range) }
            merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
        }
    }

    /// Where a word first stands at or after a position; nil where it does not, and for an empty word.
    private static func firstRange(
        of word: [UInt8], in bytes: Swift.Span<UInt8>, from start: Int = 0
    ) -> Range<Int>? {
        guard let initial = word.first else { return nil }
        let wanted = word.span
        var position = start
        while position + wanted.count <= bytes.count {
            if bytes[position] == initial {
                var length = 1
                while length < wanted.count, bytes[position + length] == wanted[length] { length += 1 }
                if length == wanted.count { return position..<position + length }
            }
            position += 1
        }
        return nil
    }
}
