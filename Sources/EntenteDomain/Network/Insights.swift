/// The network in figures: facts side by side, and no score made of them.
public struct Insights: Hashable, Sendable {
    /// The figures of a group of relationships.
    public struct Figures: Hashable, Sendable {
        /// How many relationships.
        public var ties = 0
        /// How many have each standing; every standing has a count.
        public var standings = StandingCounts()
        /// How many are sure to have had cooperation in the policy's last years (two, by default).
        public var cooperatingAtLeast = 0
        /// How many can have had it.
        public var cooperatingAtMost = 0

        /// How many have an agreement in force.
        public var inForce: Int { Standing.allCases.filter(\.isInForce).reduce(0) { $0 + standings[$1] } }
    }

    /// The figures of the relationships that have something in common; the key is nil where the record does not say.
    public struct Group<Key: Hashable & Sendable>: Hashable, Sendable {
        /// What they have in common.
        public let key: Key?
        /// Their figures.
        public let figures: Figures
    }

    /// A field and how often agreements name it.
    public struct Promise: Hashable, Sendable {
        /// The field.
        public let field: ID<Field>
        /// How many agreements name it.
        public let agreements: Int
        /// How many relationships have such an agreement.
        public let ties: Int
    }

    /// The day of the question.
    public let day: Day
    /// All relationships.
    public let all: Figures
    /// By part of the world, the largest group first, as in all groups below.
    public let byRegion: [Group<Locality.Region>]
    /// By country.
    public let byCountry: [Group<String>]
    /// By purpose.
    public let byPurpose: [Group<Relationship.Purpose>]
    /// By who proposed it.
    public let byInitiative: [Group<Relationship.Initiative>]
    /// By level.
    public let byLevel: [Group<Relationship.Level>]
    /// The fields that agreements name, the most frequent first.
    public let promises: [Promise]
    /// How many activities of each kind have begun: what counts is cooperation, the rest friendship.
    public let activities: [Activity.Kind: Int]
    /// How many of them are of a kind that counts.
    public let cooperation: Int
    /// How many of them are of a kind that does not.
    public let friendship: Int

    /// The figures of an assessed portfolio.
    public init(of portfolio: Portfolio, assessment: Assessment) {
        let policy = portfolio.heading.policy
        let day = assessment.day
        self.day = day
        var tally = Tally(counts: policy.counts)
        for (entry, standing) in zip(portfolio.entries, assessment.standings) {
            tally.add(entry, standing.standing, entry.cooperation(inLast: policy, before: day), asOf: day)
        }
        all = tally.all
        byRegion = tally.regions.groups { $0.rawValue }
        byCountry = tally.countries.groups { $0 }
        byPurpose = tally.purposes.groups { $0.rawValue }
        byInitiative = tally.initiatives.groups { $0.rawValue }
        byLevel = tally.levels.groups { $0.rawValue }
        promises = tally.promises.map { Promise(field: $0.key, agreements: $0.value.agreements, ties: $0.value.ties) }
            .sorted { ($1.agreements, $0.field) < ($0.agreements, $1.field) }
        activities = tally.activities
        (cooperation, friendship) = tally.activities.reduce(into: (0, 0)) { sums, kind in
            if policy.counts.contains(kind.key) { sums.0 += kind.value } else { sums.1 += kind.value }
        }
    }
}

/// Whether there was cooperation.
private enum Cooperation {
    case none, possible, certain
}

/// Counts entry by entry.
private struct Tally {
    let counts: Activity.Kinds
    var all = Insights.Figures()
    var regions: [Locality.Region?: Insights.Figures] = [:]
    var countries: [String?: Insights.Figures] = [:]
    var purposes: [Relationship.Purpose?: Insights.Figures] = [:]
    var initiatives: [Relationship.Initiative?: Insights.Figures] = [:]
    var levels: [Relationship.Level?: Insights.Figures] = [:]
    var promises: [ID<Field>: (agreements: Int, ties: Int)] = [:]
    var activities: [Activity.Kind: Int] = [:]

    init(counts: Activity.Kinds) {
        self.counts = counts
    }

    mutating func add(_ entry: Portfolio.Entry, _ standing: Standing, _ cooperation: Cooperation, asOf day: Day) {
        all.add(standing, cooperation)
        regions[entry.region, default: Insights.Figures()].add(standing, cooperation)
        countries[entry.country, default: Insights.Figures()].add(standing, cooperation)
        purposes[entry.purpose, default: Insights.Figures()].add(standing, cooperation)
        initiatives[entry.initiative, default: Insights.Figures()].add(standing, cooperation)
        levels[entry.level, default: Insights.Figures()].add(standing, cooperation)
        var promised: Set<ID<Field>> = []
        for agreement in entry.agreements where agreement.provisions.effective.min <= day {
            for field in Set(agreement.fields) {
                promises[field, default: (0, 0)].agreements += 1
                if promised.insert(field).inserted { promises[field, default: (0, 0)].ties += 1 }
            }
        }
        for occurrence in entry.occurrences where occurrence.hasBegun(by: day) {
            activities[occurrence.kind, default: 0] += 1
        }
    }
}

extension Insights.Figures {
    fileprivate mutating func add(_ standing: Standing, _ cooperation: Cooperation) {
        ties += 1
        standings[standing] += 1
        if cooperation == .certain { cooperatingAtLeast += 1 }
        if cooperation != .none { cooperatingAtMost += 1 }
    }
}

extension Dictionary where Value == Insights.Figures {
    /// The groups, the largest first, equals by their words, and last the one of which the record does not say.
    fileprivate func groups<Word: Hashable & Sendable>(_ text: (Word) -> String) -> [Insights.Group<Word>]
    where Key == Word? {
        map { Insights.Group(key: $0.key, figures: $0.value) }.sorted { left, right in
            guard let leftKey = left.key else { return false }
            guard let rightKey = right.key else { return true }
            return (right.figures.ties, text(leftKey)) < (left.figures.ties, text(rightKey))
        }
    }
}

extension Occurrence {
    /// Whether it can have begun by a day; what is only planned, or was cancelled, has not.
    func hasBegun(by day: Day) -> Bool {
        (state == .completed || state == .ongoing) && start.min <= day
    }
}

extension Portfolio.Entry {
    /// Whether there was cooperation in the policy's last years, counted as dormancy counts them.
    fileprivate func cooperation(inLast policy: Policy, before day: Day) -> Cooperation {
        var found = Cooperation.none
        for occurrence in occurrences where occurrence.hasBegun(by: day) && policy.counts.contains(occurrence.kind) {
            if occurrence.isCertain(inLast: policy.years, before: day) { return .certain }
            if occurrence.isPossible(inLast: policy.years, before: day) { found = .possible }
        }
        return found
    }
}

extension Occurrence {
    /// Whether, having begun, it is sure to have gone on into the last years before a day.
    func isCertain(inLast years: Int, before day: Day) -> Bool {
        start.max <= day && endMin.plusYears(years) >= day
    }

    /// Whether, having begun, it can have gone on into the last years before a day.
    func isPossible(inLast years: Int, before day: Day) -> Bool {
        endMax.map { $0.plusYears(years) >= day } ?? true
    }
}
