public import EntenteDomain

/// Which relationships of a portfolio are meant: those in whose names the text stands and that the chosen values leave.
///
/// Of several values of one facet any will do; what is asked of different facets must all hold.
public struct PartnerFilter: Hashable, Sendable {
    /// What relationships are filtered by, besides their names.
    public enum Facet: String, Hashable, Sendable, CaseIterable {
        /// How they stand.
        case standing
        /// The partner's country (ISO 3166).
        case country
        /// The partner's part of the world.
        case region
        /// The fields that an agreement names.
        case field
        /// The two groups of partners.
        case purpose
        /// Who proposed the relationship.
        case initiative
        /// How far the tie goes.
        case level
    }

    /// One value of a facet.
    public enum Value: Hashable, Sendable {
        /// A standing.
        case standing(Standing)
        /// A country (ISO 3166).
        case country(String)
        /// A part of the world.
        case region(Locality.Region)
        /// A field of cooperation.
        case field(ID<Field>)
        /// One of the two groups of partners.
        case purpose(Relationship.Purpose)
        /// Who proposed the relationship.
        case initiative(Relationship.Initiative)
        /// How far the tie goes.
        case level(Relationship.Level)
    }

    /// Words that stand in the names, without accents.
    public var text: String
    /// The chosen values, in the order in which they were chosen.
    public private(set) var values: [Value] = []

    /// A filter by a text.
    public init(text: String = "") { self.text = text }

    /// Adds a value; one that is chosen already is left in its place.
    public mutating func insert(_ value: Value) {
        if !values.contains(value) { values.append(value) }
    }

    /// Takes a value away.
    public mutating func remove(_ value: Value) { values.removeAll { $0 == value } }

    /// Takes all values away; the text stays.
    public mutating func removeValues() { values = [] }

    /// Whether it leaves everything.
    public var isEmpty: Bool { values.isEmpty && SearchQuery(text).isEmpty }

    /// Tells of a relationship, by the number of its entry in an assessed portfolio, whether the filter leaves it.
    public func admission(to portfolio: Portfolio, _ assessment: Assessment) -> (Int) -> Bool {
        let (query, test) = (SearchQuery(text), Test(self))
        return { number in
            let entry = portfolio.entries[number]
            return (query.isEmpty || SearchKey(of: entry.searched).matches(query))
                && test.admits(entry, assessment.standings[number].standing)
        }
    }

    /// Whether the chosen values leave a relationship: made once for all that are asked about.
    struct Test {
        private let groups: [[Value]]

        /// - Parameter aside: a facet whose values are left out.
        init(_ filter: PartnerFilter, aside: Facet? = nil) {
            let groups = Dictionary(grouping: filter.values, by: \.facet)
            self.groups = groups.filter { $0.key != aside }.map(\.value)
        }

        /// Whether it leaves everything.
        var isEmpty: Bool { groups.isEmpty }

        func admits(_ entry: Portfolio.Entry, _ standing: Standing) -> Bool {
            groups.allSatisfy { $0.contains { $0.holds(of: entry, standing) } }
        }
    }
}

extension Portfolio.Entry {
    /// What a filter's text is looked for in: the names and the country, folded.
    var searched: [String] { name.forms + aliases + [country ?? ""] }
}

extension PartnerFilter.Value {
    /// What it is a value of.
    public var facet: PartnerFilter.Facet {
        switch self {
        case .standing: .standing
        case .country: .country
        case .region: .region
        case .field: .field
        case .purpose: .purpose
        case .initiative: .initiative
        case .level: .level
        }
    }

    /// Whether a relationship that stands so has it.
    fileprivate func holds(of entry: Portfolio.Entry, _ standing: Standing) -> Bool {
        switch self {
        case .standing(let wanted): standing == wanted
        case .country(let code): entry.country == code
        case .region(let region): entry.region == region
        case .field(let id): entry.agreements.contains { $0.fields.contains(id) }
        case .purpose(let purpose): entry.purpose == purpose
        case .initiative(let initiative): entry.initiative == initiative
        case .level(let level): entry.level == level
        }
    }

    /// Every value of a facet that a relationship has.
    static func values(of facet: PartnerFilter.Facet, _ entry: Portfolio.Entry, _ standing: Standing) -> [Self] {
        switch facet {
        case .standing: [.standing(standing)]
        case .country: entry.country.map { [.country($0)] } ?? []
        case .region: entry.region.map { [.region($0)] } ?? []
        case .field: Set(entry.agreements.lazy.flatMap(\.fields)).map { .field($0) }
        case .purpose: entry.purpose.map { [.purpose($0)] } ?? []
        case .initiative: entry.initiative.map { [.initiative($0)] } ?? []
        case .level: entry.level.map { [.level($0)] } ?? []
        }
    }

    /// The value as options of commands and files write it: `dormant`, `JP`, `education`.
    public var code: String {
        switch self {
        case .standing(let standing): standing.rawValue
        case .country(let code): code
        case .region(let region): region.rawValue
        case .field(let id): id.rawValue
        case .purpose(let purpose): purpose.rawValue
        case .initiative(let initiative): initiative.rawValue
        case .level(let level): level.rawValue
        }
    }

    /// The value of a facet that is written so; nil where there is none.
    public init?(_ facet: PartnerFilter.Facet, code: String) {
        let value: Self? =
            switch facet {
            case .standing: Standing(rawValue: code).map { .standing($0) }
            case .country: .country(code)
            case .region: Locality.Region(rawValue: code).map { .region($0) }
            case .field: .field(ID(code))
            case .purpose: Relationship.Purpose(rawValue: code).map { .purpose($0) }
            case .initiative: Relationship.Initiative(rawValue: code).map { .initiative($0) }
            case .level: Relationship.Level(rawValue: code).map { .level($0) }
            }
        guard let value else { return nil }
        self = value
    }
}
