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

    /// Words that stand in the names of the partner or of its country, without accents.
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
        let (query, test) = (PartnerQuery(text, countries: .ofTable), Test(self))
        return { number in
            (query.isEmpty || query.matches(portfolio.entries[number], countries: .ofTable))
                && test.admits(number, in: portfolio, assessment)
        }
    }

    /// Whether the chosen values leave a relationship: made once for all that are asked about.
    struct Test {
        /// Whether it leaves everything.
        private(set) var isEmpty = true
        private var standings: [Standing] = []
        private var countries: [String] = []
        private var regions: [Locality.Region] = []
        private var fields: [ID<Field>] = []
        private var purposes: [Relationship.Purpose] = []
        private var initiatives: [Relationship.Initiative] = []
        private var levels: [Relationship.Level] = []

        /// - Parameter aside: a facet whose values are left out.
        init(_ filter: PartnerFilter, aside: Facet? = nil) {
            for value in filter.values where value.facet != aside {
                isEmpty = false
                switch value {
                case .standing(let standing): standings.append(standing)
                case .country(let code): countries.append(code)
                case .region(let region): regions.append(region)
                case .field(let id): fields.append(id)
                case .purpose(let purpose): purposes.append(purpose)
                case .initiative(let initiative): initiatives.append(initiative)
                case .level(let level): levels.append(level)
                }
            }
        }

        /// Whether it leaves the relationship of an entry with that number.
        func admits(_ number: Int, in portfolio: Portfolio, _ assessment: Assessment) -> Bool {
            // Each part is read by itself: a copy of an entry counts a reference to each of its dozen parts.
            allows(standings, assessment.standings[number].standing)
                && allows(countries, portfolio.entries[number].country)
                && allows(regions, portfolio.entries[number].region)
                && allows(purposes, portfolio.entries[number].purpose)
                && allows(initiatives, portfolio.entries[number].initiative)
                && allows(levels, portfolio.entries[number].level)
                && (fields.isEmpty || isOneNamed(by: portfolio.entries[number].agreements))
        }

        private func allows<Value: Equatable>(_ values: [Value], _ value: Value?) -> Bool {
            values.isEmpty || value.map(values.contains) ?? false
        }

        private func isOneNamed(by agreements: [Portfolio.AgreementEntry]) -> Bool {
            for number in agreements.indices {
                for field in agreements[number].fields where fields.contains(field) { return true }
            }
            return false
        }
    }
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
