public import EntenteDomain

/// Which relationships of a portfolio are meant: those that each set and the text leave. An empty set leaves all.
public struct PartnerFilter: Hashable, Sendable {
    /// Words that stand in the names, without accents.
    public var text: String
    /// The standings.
    public var standings: Set<Standing> = []
    /// The partners' countries (ISO 3166).
    public var countries: Set<String> = []
    /// The parts of the world.
    public var regions: Set<Locality.Region> = []
    /// The fields, one of which an agreement names.
    public var fields: Set<ID<Field>> = []
    /// The two groups of partners.
    public var purposes: Set<Relationship.Purpose> = []
    /// Who proposed the relationship.
    public var initiatives: Set<Relationship.Initiative> = []
    /// How far the tie goes.
    public var levels: Set<Relationship.Level> = []

    /// A filter by a text.
    public init(text: String = "") { self.text = text }

    /// Whether the sets leave a relationship; the text is a matter of its names.
    func admits(_ entry: Portfolio.Entry, _ standing: RelationshipStanding) -> Bool {
        standings.admits(standing.standing) && countries.admits(entry.country) && regions.admits(entry.region)
            && purposes.admits(entry.purpose) && initiatives.admits(entry.initiative) && levels.admits(entry.level)
            && (fields.isEmpty || entry.agreements.contains { !fields.isDisjoint(with: $0.fields) })
    }
}

extension Set {
    /// Whether an element is among those asked for; where none is, any will do.
    fileprivate func admits(_ element: Element?) -> Bool { isEmpty || element.map(contains) ?? false }
}
