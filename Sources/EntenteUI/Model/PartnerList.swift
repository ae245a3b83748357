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
        let isLeft = filter.admission(to: portfolio, assessment)
        entries = Self.sorted(
            portfolio.entries.indices.filter(isLeft), of: portfolio, assessment: assessment,
            names: NameIndex(of: portfolio.entries, in: language), by: sort)
    }

    /// Those of all entries in an order that a filter leaves.
    /// - Parameter matches: whether the filter's text leaves the entry with a number.
    init(
        _ ordered: [Int], of portfolio: Portfolio, assessment: Assessment, filter: PartnerFilter,
        matches: (Int) -> Bool
    ) {
        guard !filter.isEmpty else {
            entries = ordered
            return
        }
        let test = PartnerFilter.Test(filter)
        // Asked in the order in which they lie in memory.
        let isLeft = portfolio.entries.indices.map { number in
            matches(number) && (test.isEmpty || test.admits(number, in: portfolio, assessment))
        }
        entries = ordered.filter { isLeft[$0] }
    }

    /// Some entries in an order.
    /// - Parameter names: those of all the portfolio's entries.
    static func sorted(
        _ numbers: some Sequence<Int>, of portfolio: Portfolio, assessment: Assessment, names: NameIndex,
        by sort: PartnerSort
    ) -> [Int] {
        var ranking = Ranking()
        for number in numbers {
            let rank = sort.order.rank(of: number, in: portfolio, assessment)
            ranking.append(number, rank: rank.map { sort.isReversed ? ~$0 : $0 })
        }
        return ranking.sorted(names: names, reversingNames: sort.order == .name && sort.isReversed)
    }
}

/// What sorting by name needs of each entry of a portfolio, made once.
public struct NameIndex: Hashable, Sendable {
    /// Sort keys of each entry's name.
    private(set) var collation = CollationKeys()

    /// The index of entries whose names are told in a language.
    public init(of entries: [Portfolio.Entry], in language: Language) {
        for number in entries.indices { collation.append(entries[number].name.text(in: language)) }
    }

    /// The index of no entries.
    public init() {}

    /// Adds the index of the entries that follow.
    public mutating func append(_ part: NameIndex) { collation.append(part.collation) }
}
