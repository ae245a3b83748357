/// A foreign place or body that the city can have a relationship with.
public struct Locality: Hashable, Sendable {
    /// What it is in its own country.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case city, metropolis, province, prefecture, state, region, oblast, district, institution
    }

    /// The part of the world by which the network is grouped.
    public enum Region: String, Hashable, Sendable, CaseIterable {
        case asia, europe, northAmerica, southAmerica, africa, oceania, international
    }

    /// Its identifier.
    public var id: ID<Locality>
    /// Its name.
    public var name: Name
    /// Other names by which it is looked for.
    public var aliases: [String]
    /// What it is in its own country.
    public var kind: Kind?
    /// ISO 3166-1 alpha-2, or a code of ISO 3166-3 for a former state; absent for an international body.
    public var country: String?
    /// The part of the world.
    public var region: Region?
    /// Degrees north of the equator, -90 to 90.
    public var latitude: Double?
    /// Degrees east of Greenwich, -180 to 180.
    public var longitude: Double?
    /// The locality that this one is a part of: a district's city, a city's prefecture.
    public var partOf: ID<Locality>?
    /// What else the record says.
    public var notes: String?
    /// Where the record has it from.
    public var sources: [Citation]

    /// A locality with the facts given.
    public init(
        id: ID<Locality>, name: Name, aliases: [String] = [], kind: Kind? = nil, country: String? = nil,
        region: Region? = nil, latitude: Double? = nil, longitude: Double? = nil, partOf: ID<Locality>? = nil,
        notes: String? = nil, sources: [Citation] = []
    ) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.kind = kind
        self.country = country
        self.region = region
        self.latitude = latitude
        self.longitude = longitude
        self.partOf = partOf
        self.notes = notes
        self.sources = sources
    }
}
