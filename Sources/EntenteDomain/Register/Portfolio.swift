/// The whole register as the lists need it: one light entry per relationship, with what the rule looks at.
///
/// Titles, notes, carriers and sources stay in the store until a page asks for them (`Dossier`), so that a hundred
/// thousand relationships with a million activities fit into memory.
public struct Portfolio: Hashable, Sendable {
    /// What stands above the lists.
    public var heading: Register.Heading
    /// The fields of cooperation.
    public var fields: [Field]
    /// The documents that facts rest on.
    public var sources: [Source]
    /// One entry per relationship.
    public var entries: [Entry]

    /// A portfolio of the parts given.
    public init(heading: Register.Heading, fields: [Field] = [], sources: [Source] = [], entries: [Entry] = []) {
        self.heading = heading
        self.fields = fields
        self.sources = sources
        self.entries = entries
    }

    /// Adds a part that follows and has all but the entries in common.
    public mutating func append(_ part: Portfolio) {
        if entries.isEmpty { self = part } else { entries += part.entries }
    }

    /// What the lists need of one relationship. Its properties are in an order that leaves no gaps between them.
    public struct Entry: Hashable, Sendable {
        /// The relationship.
        public var relationship: ID<Relationship>
        /// The partner's name.
        public var name: Name
        /// Other names by which it is looked for.
        public var aliases: [String]
        /// The partner's country (ISO 3166).
        public var country: String?
        /// Its agreements.
        public var agreements: [AgreementEntry]
        /// Its activities.
        public var occurrences: [Occurrence]
        /// Notes of the open flags.
        public var flags: [String]
        /// The last day that its own record covers, where it differs from the register's.
        public var recordsThrough: PartialDate?
        /// Where it lies, in degrees, for the map.
        public var position: Position?
        /// The partner's kind.
        public var kind: Locality.Kind?
        /// The partner's part of the world.
        public var region: Locality.Region?
        /// Which of the two groups the relationship belongs to.
        public var purpose: Relationship.Purpose?
        /// Who proposed it.
        public var initiative: Relationship.Initiative?
        /// How far it goes.
        public var level: Relationship.Level?

        /// An entry of the facts given.
        public init(
            relationship: ID<Relationship>, name: Name, aliases: [String] = [], kind: Locality.Kind? = nil,
            country: String? = nil, region: Locality.Region? = nil, position: Position? = nil,
            purpose: Relationship.Purpose? = nil, initiative: Relationship.Initiative? = nil,
            level: Relationship.Level? = nil, recordsThrough: PartialDate? = nil, agreements: [AgreementEntry] = [],
            occurrences: [Occurrence] = [], flags: [String] = []
        ) {
            self.relationship = relationship
            self.name = name
            self.aliases = aliases
            self.kind = kind
            self.country = country
            self.region = region
            self.position = position
            self.purpose = purpose
            self.initiative = initiative
            self.level = level
            self.recordsThrough = recordsThrough
            self.agreements = agreements
            self.occurrences = occurrences
            self.flags = flags
        }
    }

    /// What the lists need of one agreement.
    public struct AgreementEntry: Hashable, Sendable {
        /// The agreement.
        public var id: ID<Agreement>
        /// What of it the rule looks at.
        public var provisions: Provisions
        /// The fields that it names.
        public var fields: [ID<Field>]
        /// The last recorded review.
        public var lastReview: PartialDate?

        /// An entry of the facts given.
        public init(
            id: ID<Agreement>, provisions: Provisions, fields: [ID<Field>] = [], lastReview: PartialDate? = nil
        ) {
            self.id = id
            self.provisions = provisions
            self.fields = fields
            self.lastReview = lastReview
        }
    }

    /// A place on the globe.
    public struct Position: Hashable, Sendable {
        /// Degrees north.
        public var latitude: Double
        /// Degrees east.
        public var longitude: Double

        /// A place on the globe.
        public init(latitude: Double, longitude: Double) {
            self.latitude = latitude
            self.longitude = longitude
        }
    }
}

extension Portfolio.Entry {
    /// The effective day of its first agreement; nil where there is none.
    public var firstEffective: PartialDate? {
        var first: PartialDate?
        for number in agreements.indices {
            let effective = agreements[number].provisions.effective
            if let known = first, (known.min, known.max) <= (effective.min, effective.max) { continue }
            first = effective
        }
        return first
    }
}
