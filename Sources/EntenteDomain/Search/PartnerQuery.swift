/// What somebody typed to look for partners, with what it says of the countries: made once for all that are asked about.
///
/// A word is found anywhere in a partner's names, and where it begins a word of its country's names: `hà lan` is the
/// Netherlands, and not Thailand for the letters in the midst of its names.
public struct PartnerQuery: Sendable {
    fileprivate let query: SearchQuery
    fileprivate let begun: CountryKeys.WordsBegun?

    /// A query for the words of a text.
    /// - Parameter countries: asked only where there is something to look for.
    public init(_ text: String, countries: @autoclosure () -> CountryKeys) {
        query = SearchQuery(text)
        begun = query.isEmpty ? nil : countries().wordsBegun(by: query)
    }

    /// Whether there is nothing to look for: everything matches.
    public var isEmpty: Bool { query.isEmpty }

    /// Whether it finds a relationship.
    public func matches(_ entry: Portfolio.Entry, countries: CountryKeys) -> Bool {
        SearchKeys(of: [entry], countries: countries).matches(self, at: 0)
    }
}

/// The search keys of the relationships of a portfolio, by the numbers of their entries.
public struct SearchKeys: Hashable, Sendable {
    private var names = ByteRuns()
    private var countries: [CountryKeys.Place] = []

    /// The keys of these entries.
    public init(of entries: [Portfolio.Entry], countries: CountryKeys, on cores: any Cores = OneCore()) {
        let parts = cores.map(entries.indices) { range in
            let entries = entries.span
            var keys = SearchKeys()
            keys.countries.reserveCapacity(range.count)
            // Piece by piece: a copy of a whole entry counts a reference to each of its dozen pieces.
            for number in range {
                keys.append(entries[number].name, entries[number].aliases, entries[number].country, countries)
            }
            return keys
        }
        for part in parts {
            names.append(part.names)
            self.countries += part.countries
        }
    }

    private init() {}

    private mutating func append(_ name: Name, _ aliases: [String], _ country: String?, _ keys: CountryKeys) {
        if let text = name.en { SearchKey.append(text, to: &names.bytes) }
        if let text = name.vi { SearchKey.append(text, to: &names.bytes) }
        if let text = name.native { SearchKey.append(text, to: &names.bytes) }
        SearchKey.append(aliases, to: &names.bytes)
        let place = country.map(keys.place(of:)) ?? .unknown
        // A code that stands for no country that is known is a word like any other.
        if let country, place == .unknown { SearchKey.append(country, to: &names.bytes) }
        names.endRun()
        countries.append(place)
    }

    /// Whether a query finds the relationship with that number.
    public func matches(_ query: PartnerQuery, at number: Int) -> Bool {
        let names = names.bytes.span.extracting(names.range(of: number))
        return query.query.matches(names, but: query.begun?[countries[number]] ?? 0)
    }
}
