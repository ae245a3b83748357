/// The city's tie with one locality: what its agreements, commitments and activities belong to.
public struct Relationship: Hashable, Sendable {
    /// Which of the city's two groups of partners it is judged with.
    public enum Purpose: String, Hashable, Sendable, CaseIterable {
        case politicalSecurity, socioEconomic
    }

    /// Who proposed it.
    public enum Initiative: String, Hashable, Sendable, CaseIterable {
        case city, partner, central
    }

    /// How far the tie goes, as the city sees it.
    public enum Level: String, Hashable, Sendable, CaseIterable {
        case friendshipCooperation, exchange, twinning, framework, sectoral
    }

    /// Its identifier.
    public var id: ID<Relationship>
    /// The partner.
    public var locality: ID<Locality>
    /// The part of the city that has the tie, where it is not the city itself: a district, a university.
    public var cityParty: Name?
    /// Which of the two groups it belongs to.
    public var purpose: Purpose?
    /// Who proposed it.
    public var initiative: Initiative?
    /// How far the tie goes, as the city sees it.
    public var level: Level?
    /// What the partner calls it, in its own words.
    public var partnerLevel: String?
    /// The last day that the record of this relationship covers, where it differs from the register's.
    public var recordsThrough: PartialDate?
    /// What else the record says.
    public var notes: String?
    /// Where the record has it from.
    public var sources: [Citation]

    /// A relationship with the facts given.
    public init(
        id: ID<Relationship>, locality: ID<Locality>, cityParty: Name? = nil, purpose: Purpose? = nil,
        initiative: Initiative? = nil, level: Level? = nil, partnerLevel: String? = nil,
        recordsThrough: PartialDate? = nil, notes: String? = nil, sources: [Citation] = []
    ) {
        self.id = id
        self.locality = locality
        self.cityParty = cityParty
        self.purpose = purpose
        self.initiative = initiative
        self.level = level
        self.partnerLevel = partnerLevel
        self.recordsThrough = recordsThrough
        self.notes = notes
        self.sources = sources
    }
}
