/// The folded names of countries by code, which partners are found by.
public struct CountryKeys: Sendable {
    /// Where a country stands among them.
    struct Place: Hashable {
        /// No country that is known.
        static let unknown = Place(number: .max)

        fileprivate let number: UInt16
    }

    /// Which words of a query begin a word of a country's names, as bits of their numbers.
    struct WordsBegun {
        fileprivate let words: [UInt64]

        subscript(place: Place) -> UInt64 { place == .unknown ? 0 : words[Int(place.number)] }
    }

    /// The codes as numbers, sorted; the names of each are the run of its place.
    private var codes: [UInt64] = []
    private var names = ByteRuns()

    /// The keys of countries with these codes and names. A code is a name too.
    public init(_ countries: [(code: String, names: [String])]) {
        for (code, texts) in countries.map({ (Self.number(of: $0), [$0] + $1) }).sorted(by: { $0.0 < $1.0 }) {
            codes.append(code)
            SearchKey.append(texts, to: &names.bytes)
            names.endRun()
        }
    }

    /// The place of the country of a code.
    func place(of code: String) -> Place {
        let wanted = Self.number(of: code)
        var (low, high) = (0, codes.count)
        while low < high {
            let middle = (low + high) / 2
            if codes[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        return low < codes.count && codes[low] == wanted ? Place(number: UInt16(low)) : .unknown
    }

    func wordsBegun(by query: SearchQuery) -> WordsBegun {
        let bytes = names.bytes.span
        return WordsBegun(
            words: codes.indices.map { query.wordsBegun(in: bytes.extracting(names.range(of: $0))) })
    }

    private static func number(of code: String) -> UInt64 { code.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
}
