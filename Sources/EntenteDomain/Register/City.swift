/// The city whose register this is.
public struct City: Hashable, Sendable {
    /// Its identifier.
    public var id: ID<City>
    /// Its name.
    public var name: Name
    /// Its time zone by the IANA name, for reports; no day of the record depends on it.
    public var timeZone: String?

    /// A city with the facts given.
    public init(id: ID<City>, name: Name, timeZone: String? = nil) {
        self.id = id
        self.name = name
        self.timeZone = timeZone
    }
}

/// The test that the city puts to every relationship, whatever its agreements say.
public struct Policy: Hashable, Sendable {
    /// After how many years in a row without cooperation a relationship is dormant. At least 1.
    public var years: Int
    /// The kinds of activity that are cooperation.
    public var counts: Activity.Kinds
    /// How many days ahead a coming end is flagged, at the most.
    public var warnDays: Int

    /// A policy with the figures given; the defaults are those of the Frankfurt memorandum of 2019.
    public init(years: Int = 2, counts: Activity.Kinds = Activity.Kind.cooperation, warnDays: Int = 180) {
        self.years = years
        self.counts = counts
        self.warnDays = warnDays
    }
}

/// A field of cooperation: trade, environment, education.
public struct Field: Hashable, Sendable {
    /// Its identifier.
    public var id: ID<Field>
    /// Its name.
    public var name: Name

    /// A field with the facts given.
    public init(id: ID<Field>, name: Name) {
        self.id = id
        self.name = name
    }
}
