/// The figures that need more of every activity than the rule does: fed one at a time or part by part, so that a million
/// need never be in memory.
public struct ActivityInsights: Hashable, Sendable {
    /// In how many relationships there was cooperation in a field in the policy's last years.
    public struct FieldActivity: Hashable, Sendable {
        /// The field; nil for activities without one.
        public let field: ID<Field>?
        /// How many relationships are sure to have had it.
        public let tiesAtLeast: Int
        /// How many can have had it.
        public let tiesAtMost: Int
        /// How many activities of a kind that counts have begun, at whatever time.
        public let activities: Int
    }

    /// What one party has put into activities in one currency; sums of different currencies are never added.
    public struct Total: Hashable, Sendable {
        /// Who pays.
        public let party: Contribution.Party
        /// ISO 4217.
        public let currency: String
        /// How much, exactly.
        public let sum: DecimalSum
        /// In how many contributions.
        public let contributions: Int
    }

    /// How many activities organisations of one kind on one side carry.
    public struct CarrierCount: Hashable, Sendable {
        /// Whose side they are on.
        public let side: Side
        /// What sort of organisation; nil where the record does not say.
        public let kind: Carrier.Kind?
        /// How many activities.
        public let activities: Int
    }

    /// A relationship of which, on one side, one organisation carries everything.
    public struct SoleCarrier: Hashable, Sendable {
        /// The relationship.
        public let relationship: ID<Relationship>
        /// The side.
        public let side: Side
        /// The organisation.
        public let name: String
    }

    private let policy: Policy
    private let day: Day
    private var fields: [ID<Field>?: FieldTally] = [:]
    private var totals: [Purse: Amounts] = [:]
    private var carriers: [CarrierSort: Int] = [:]
    private var carrierNames: [TieSide: CarrierName] = [:]

    /// The activities whose sums are not decimal numbers: they are in no total.
    public private(set) var unreadable: [ID<Activity>] = []

    /// Figures as of `day`, of no activity yet.
    public init(policy: Policy, asOf day: Day) {
        self.policy = policy
        self.day = day
    }

    /// Figures of these activities.
    public init(of activities: some Sequence<Activity>, policy: Policy, asOf day: Day) {
        self.init(policy: policy, asOf: day)
        for activity in activities { add(activity) }
    }

    /// Takes an activity into the figures, if it can have begun: what is planned or cancelled is in none of them.
    public mutating func add(_ activity: Activity) {
        guard activity.occurrence.hasBegun(by: day) else { return }
        for contribution in activity.funding { add(contribution, of: activity.id) }
        for sort in Set(activity.carriers.map { CarrierSort(side: $0.side, kind: $0.kind) }) {
            carriers[sort, default: 0] += 1
        }
        guard policy.counts.contains(activity.occurrence.kind) else { return }
        add(field: activity.field, activity)
        for carrier in activity.carriers {
            let side = TieSide(relationship: activity.relationship, side: carrier.side)
            carrierNames[side] = CarrierName(carrier.name, besides: carrierNames[side])
        }
    }

    private mutating func add(_ contribution: Contribution, of activity: ID<Activity>) {
        guard let amount = DecimalSum(contribution.amount) else {
            if unreadable.last != activity { unreadable.append(activity) }
            return
        }
        let purse = Purse(party: contribution.party, currency: contribution.currency)
        totals[purse, default: Amounts()].sum += amount
        totals[purse, default: Amounts()].contributions += 1
    }

    private mutating func add(field: ID<Field>?, _ activity: Activity) {
        // In place: a copy of a tally is a copy of its sets.
        fields[field, default: FieldTally()].activities += 1
        if activity.occurrence.isCertain(inLast: policy.years, before: day) {
            fields[field]?.certain.insert(activity.relationship)
        }
        if activity.occurrence.isPossible(inLast: policy.years, before: day) {
            fields[field]?.possible.insert(activity.relationship)
        }
    }

    /// Takes in the figures of the activities that follow, as of the same day.
    public mutating func append(_ later: ActivityInsights) {
        for (field, tally) in later.fields { fields[field, default: FieldTally()].append(tally) }
        for (purse, amounts) in later.totals {
            totals[purse, default: Amounts()].sum += amounts.sum
            totals[purse, default: Amounts()].contributions += amounts.contributions
        }
        carriers.merge(later.carriers, uniquingKeysWith: +)
        carrierNames.merge(later.carrierNames) { CarrierName($1.name, besides: $0) }
        unreadable += later.unreadable
    }

    /// By field, the one of the most relationships first.
    public var fieldActivity: [FieldActivity] {
        fields.map { field, tally in
            FieldActivity(
                field: field, tiesAtLeast: tally.certain.count, tiesAtMost: tally.possible.count,
                activities: tally.activities)
        }.sorted { left, right in
            (right.tiesAtLeast, right.activities, left.field?.rawValue ?? "")
                < (left.tiesAtLeast, left.activities, right.field?.rawValue ?? "")
        }
    }

    /// What was put in, by party and currency.
    public var contributions: [Total] {
        totals.map { purse, total in
            Total(party: purse.party, currency: purse.currency, sum: total.sum, contributions: total.contributions)
        }.sorted { ($0.party.rawValue, $0.currency) < ($1.party.rawValue, $1.currency) }
    }

    /// Who carries what has begun, by side and kind, the most frequent first.
    public var carrierCounts: [CarrierCount] {
        let counts = carriers.map { CarrierCount(side: $0.key.side, kind: $0.key.kind, activities: $0.value) }
        return counts.sorted { left, right in
            (left.side.rawValue, right.activities, left.kind?.rawValue ?? "")
                < (right.side.rawValue, left.activities, right.kind?.rawValue ?? "")
        }
    }

    /// The relationships that hang on one organisation: on a side, it carries every counting activity for which the
    /// record has a carrier.
    public var soleCarriers: [SoleCarrier] {
        carrierNames.compactMap { side, name in
            name.name.map { SoleCarrier(relationship: side.relationship, side: side.side, name: $0) }
        }.sorted { ($0.relationship, $0.side.rawValue) < ($1.relationship, $1.side.rawValue) }
    }
}

/// The ties with cooperation in a field.
private struct FieldTally: Hashable {
    var certain: Set<ID<Relationship>> = []
    var possible: Set<ID<Relationship>> = []
    var activities = 0

    mutating func append(_ later: FieldTally) {
        certain.formUnion(later.certain)
        possible.formUnion(later.possible)
        activities += later.activities
    }
}

private struct Amounts: Hashable {
    var sum = DecimalSum()
    var contributions = 0
}

private struct Purse: Hashable {
    let party: Contribution.Party
    let currency: String
}

private struct CarrierSort: Hashable {
    let side: Side
    let kind: Carrier.Kind?
}

private struct TieSide: Hashable {
    let relationship: ID<Relationship>
    let side: Side
}

/// Which organisations carry a side's activities, as far as it matters whether there is more than one.
private enum CarrierName: Hashable {
    case only(String)
    case several

    /// A carrier that the record does not name may be anybody.
    init(_ name: String?, besides known: CarrierName?) {
        switch (name, known) {
        case (let name?, nil): self = .only(name)
        case (let name?, .only(let other)): self = Folding.fold(name) == Folding.fold(other) ? .only(other) : .several
        default: self = .several
        }
    }

    /// The only one; nil where there are several.
    var name: String? {
        guard case .only(let name) = self else { return nil }
        return name
    }
}
