public import EntenteDomain

/// In which order partners are listed.
public enum PartnerOrder: String, Hashable, Sendable, CaseIterable {
    /// The gravest standing first, then the longest idle.
    case gravity
    /// By name, in Vietnamese order.
    case name
    /// By the first agreement.
    case since
    /// The nearest end first.
    case next
}

/// Which relationships are listed, and in which order: derived from the portfolio, the day, the filter and the order.
public struct PartnerList: Hashable, Sendable {
    /// Numbers of the portfolio's entries.
    public let entries: [Int]

    /// The relationships of an assessed portfolio that a filter leaves, in an order; names in Vietnamese order.
    public init(
        of portfolio: Portfolio, assessment: Assessment, language: Language, filter: PartnerFilter = PartnerFilter(),
        order: PartnerOrder = .gravity
    ) {
        self.init(
            portfolio: portfolio, assessment: assessment, names: NameIndex(portfolio, language: language),
            filter: filter, order: order)
    }

    /// - Parameter names: the folded and collated names of the portfolio's entries.
    init(
        portfolio: Portfolio, assessment: Assessment, names: NameIndex, filter: PartnerFilter, order: PartnerOrder
    ) {
        let query = SearchQuery(filter.text)
        let standings = assessment.standings
        let matching = portfolio.entries.indices.filter {
            names.matches(query, entry: $0) && filter.admits(portfolio.entries[$0], standings[$0])
        }
        func sorted<Key: Comparable>(by key: (Int) -> Key) -> [Int] {
            matching.map { (key: key($0), entry: $0) }
                .sorted { $0.key != $1.key ? $0.key < $1.key : names.collation[$0.entry] < names.collation[$1.entry] }
                .map(\.entry)
        }
        entries =
            switch order {
            case .gravity:
                sorted { Gravity(standing: standings[$0].standing, idleSince: standings[$0].idleSince?.earliest) }
            case .name: sorted { _ in 0 }
            case .since: sorted { portfolio.entries[$0].firstEffective?.min.number ?? Int32.max }
            case .next: sorted { standings[$0].coming.first?.day.number ?? Int32.max }
            }
    }
}

/// How grave a relationship's standing is; among equals the longest idle comes first.
private struct Gravity: Comparable {
    let standing: Standing
    let idleSince: Day?

    static func < (left: Gravity, right: Gravity) -> Bool {
        if left.standing != right.standing { return left.standing.gravity < right.standing.gravity }
        return (left.idleSince?.number ?? .max) < (right.idleSince?.number ?? .max)
    }
}

/// What searching and sorting by name needs of each entry, made once.
struct NameIndex: Hashable, Sendable {
    /// Each entry's names and country, folded.
    let keys: [SearchKey]
    /// Sort keys of each entry's name.
    let collation: [CollationKey]

    init(_ portfolio: Portfolio, language: Language) {
        keys = portfolio.entries.map { entry in
            SearchKey(of: entry.name.forms + entry.aliases + [entry.country ?? ""])
        }
        collation = portfolio.entries.map { CollationKey(of: $0.name.text(in: language)) }
    }

    func matches(_ query: SearchQuery, entry: Int) -> Bool {
        query.isEmpty || keys[entry].matches(query)
    }
}

extension Standing {
    /// The order in which standings are listed: the gravest first.
    var gravity: Int {
        switch self {
        case .lapsed: 0
        case .expired: 1
        case .terminated: 2
        case .dormant: 3
        case .atRisk: 4
        case .active: 5
        case .none: 6
        }
    }
}
