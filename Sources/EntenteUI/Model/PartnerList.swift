public import EntenteDomain

/// Which relationships are listed, and in which order: derived from the portfolio, the day, the filter and the order.
public struct PartnerList: Hashable, Sendable {
    /// Numbers of the portfolio's entries.
    public let entries: [Int]

    /// The relationships of an assessed portfolio that a filter leaves, in an order; names in Vietnamese order.
    public init(
        of portfolio: Portfolio, assessment: Assessment, language: Language, filter: PartnerFilter = PartnerFilter(),
        sort: PartnerSort = PartnerSort()
    ) {
        let names = NameIndex(of: portfolio.entries, in: language)
        let left = PartnerList(
            portfolio.entries.indices, of: portfolio, assessment: assessment, names: names, filter: filter)
        entries = Self.sorted(left.entries, of: portfolio, assessment: assessment, names: names, by: sort)
    }

    /// Those of some entries that a filter leaves, in the order in which they are given.
    /// - Parameter names: the folded and collated names of the portfolio's entries.
    init(
        _ numbers: some Sequence<Int>, of portfolio: Portfolio, assessment: Assessment, names: NameIndex,
        filter: PartnerFilter
    ) {
        let (query, test) = (SearchQuery(filter.text), PartnerFilter.Test(filter))
        // As spans: a copy of an entry counts a reference to each of its dozen parts.
        let (entries, standings) = (portfolio.entries.span, assessment.standings.span)
        var left: [Int] = []
        for number in numbers where names.matches(query, entry: number) {
            if test.isEmpty || test.admits(entries[number], standings[number].standing) { left.append(number) }
        }
        self.entries = left
    }

    /// Some entries in an order.
    static func sorted(
        _ numbers: some Sequence<Int>, of portfolio: Portfolio, assessment: Assessment, names: NameIndex,
        by sort: PartnerSort
    ) -> [Int] {
        let (entries, standings) = (portfolio.entries.span, assessment.standings.span)
        let sign = sort.isReversed ? -1 : 1
        var ranked: [(rank: Int, entry: Int)] = []
        for number in numbers {
            let rank = sort.order.rank(entries[number], standings[number], asOf: assessment.day)
            ranked.append((rank.map { $0 * sign } ?? .max, number))
        }
        let isByName = sort.order == .name && sort.isReversed
        return ranked.sorted { left, right in
            if left.rank != right.rank { return left.rank < right.rank }
            let (first, second) = isByName ? (right, left) : (left, right)
            return names.collation.precedes(first.entry, second.entry)
        }
        .map(\.entry)
    }
}

/// What searching and sorting by name needs of each entry of a portfolio, made once.
public struct NameIndex: Hashable, Sendable {
    /// Each entry's names and country, folded.
    private var keys = SearchKeys()
    /// Sort keys of each entry's name.
    private(set) var collation = CollationKeys()

    /// The index of entries whose names are told in a language.
    public init(of entries: some Sequence<Portfolio.Entry>, in language: Language) {
        for entry in entries {
            keys.append(entry.searched)
            collation.append(entry.name.text(in: language))
        }
    }

    /// The index of no entries.
    public init() {}

    /// Adds the index of the entries that follow.
    public mutating func append(_ part: NameIndex) {
        keys.append(part.keys)
        collation.append(part.collation)
    }

    func matches(_ query: SearchQuery, entry: Int) -> Bool {
        query.isEmpty || keys.matches(query, at: entry)
    }
}
