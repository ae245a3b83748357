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

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        Folding.append(text, to: &bytes)
        bytes.append(lineFeed)
    }

    /// The key of a relationship, which is found by its partner's names and country.
    public init(of entry: Portfolio.Entry, countries: CountryKeys) {
        var bytes: [UInt8] = []
        Self.append(entry.name, entry.aliases, entry.country, countries, to: &bytes)
        self.bytes = bytes
    }

    fileprivate static func append(
        _ name: Name, _ aliases: [String], _ country: String?, _ countries: CountryKeys, to bytes: inout [UInt8]
    ) {
        if let text = name.en { append(text, to: &bytes) }
        if let text = name.vi { append(text, to: &bytes) }
        if let text = name.native { append(text, to: &bytes) }
        append(aliases, to: &bytes)
        if let country {
            append(country, to: &bytes)
            countries.appendNames(of: country, to: &bytes)
        }
    }

    /// The key of a thing with one name.
    public init(of text: String) { self.init(of: CollectionOfOne(text)) }

    /// Whether every word of the query stands somewhere in one of the names, in whatever order.
    public func matches(_ query: SearchQuery) -> Bool {
        query.matches(bytes.span)
    }

    static let lineFeed = UInt8(ascii: "\n")
}

/// The search keys of the relationships of a portfolio, by the numbers of their entries.
public struct SearchKeys: Hashable, Sendable {
    private var runs = ByteRuns()

    /// The keys of these entries.
    public init(of entries: [Portfolio.Entry], countries: CountryKeys, on cores: any Cores = OneCore()) {
        let parts = cores.map(entries.indices) { range in
            let entries = entries.span
            var runs = ByteRuns()
            // Part by part: a copy of a whole entry counts a reference to each of its dozen parts.
            for number in range {
                SearchKey.append(
                    entries[number].name, entries[number].aliases, entries[number].country, countries,
                    to: &runs.bytes)
                runs.endRun()
            }
            return runs
        }
        for part in parts { runs.append(part) }
    }

    /// Whether every word of the query stands somewhere in one of the names of the thing with that number.
    public func matches(_ query: SearchQuery, at number: Int) -> Bool {
        query.matches(runs.bytes.span.extracting(runs.range(of: number)))
    }
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

    fileprivate func matches(_ bytes: Swift.Span<UInt8>) -> Bool {
        for word in words where Self.firstRange(of: word, in: bytes) == nil { return false }
        return true
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
