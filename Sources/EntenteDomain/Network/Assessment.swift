/// The standing of every relationship of a portfolio on one day.
public struct Assessment: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// One standing per entry, in the portfolio's order.
    public let standings: [RelationshipStanding]
    /// How many relationships have each standing.
    public let counts: StandingCounts

    /// Assesses every entry on `day`.
    public init(of portfolio: Portfolio, asOf day: Day, on cores: any Cores = OneCore()) {
        let standings = cores.gather(portfolio.entries.indices) { portfolio.standings(of: $0, asOf: day) }
        self.init(standings: standings, on: day)
    }

    /// An assessment of standings that have been worked out already, one per entry.
    public init(standings: [RelationshipStanding], on day: Day) {
        self.day = day
        self.standings = standings
        var counts = StandingCounts()
        for number in standings.indices { counts[standings[number].standing] += 1 }
        self.counts = counts
    }

    /// The numbers of the entries that have another standing than in an assessment of the same entries, in their order.
    public func changes(since before: Assessment) -> [Int] {
        standings.indices.filter { before.standings[$0].standing != standings[$0].standing }
    }
}

extension Portfolio {
    /// The standings of some of the entries on `day`, each of which depends on its own entry alone.
    public func standings(of range: Range<Int>, asOf day: Day) -> [RelationshipStanding] {
        entries[range].map { heading.standing(of: $0, asOf: day) }
    }
}

extension Register.Heading {
    /// The standing of one relationship on `day`, under the register's policy and up to its own horizon, else the
    /// register's.
    public func standing(of entry: Portfolio.Entry, asOf day: Day) -> RelationshipStanding {
        RelationshipStanding(
            of: entry.agreements.map(\.provisions), occurrences: entry.occurrences, asOf: day, policy: policy,
            recordsThrough: entry.recordsThrough ?? recordsThrough)
    }
}
