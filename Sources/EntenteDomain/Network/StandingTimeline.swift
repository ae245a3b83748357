/// How the standing of one relationship changes as the as-of day moves over its record.
public struct StandingTimeline: Hashable, Sendable {
    /// A standing and the first day of it.
    public struct Step: Hashable, Sendable {
        /// The first day.
        public var from: Day
        /// The standing from that day to the next step.
        public var standing: Standing
    }

    /// The changes in order; before the first one the standing is `none`.
    public let steps: [Step]

    /// The changes of a relationship's standing up to `last`.
    public init(of entry: Portfolio.Entry, policy: Policy, through last: Day) {
        let course = StandingCourse(of: entry, policy: policy)
        var steps: [Step] = []
        var next = course.firstEffective
        while let day = next, day <= last {
            let (standing, turn) = course.standing(on: day)
            if standing != steps.last?.standing ?? .none { steps.append(Step(from: day, standing: standing)) }
            next = turn
        }
        self.steps = steps
    }

    /// The day on which the standing of the last day began; nil where no agreement has taken effect.
    public var since: Day? { steps.last?.from }
}

/// A relationship's record with the days on which its standing can turn.
///
/// Between two days on which something in the record begins to count nothing moves but the day, so the standing turns
/// only where the day reaches a coming end or the warning before it.
struct StandingCourse {
    private let provisions: [Provisions]
    /// Only what can count: nothing else moves a standing.
    private let occurrences: [Occurrence]
    private let policy: Policy
    /// The days on which an agreement takes effect or something begins to count, in order.
    private let beginnings: [Day]
    /// The first day on which an agreement can be in force.
    let firstEffective: Day?

    init(of entry: Portfolio.Entry, policy: Policy) {
        self.policy = policy
        provisions = entry.agreements.map(\.provisions)
        let clauses = provisions.compactMap(\.inactivity)
        let kinds = clauses.compactMap(\.counts).reduce(into: policy.counts) { $0.formUnion($1) }
        occurrences = entry.occurrences.filter { $0.isCooperation(counting: kinds) }
        var beginnings = provisions.map(\.effective.min)
        firstEffective = beginnings.min()
        beginnings += clauses.flatMap(\.excused).map(\.from)
        beginnings += occurrences.map(\.start.max)
        self.beginnings = beginnings.sorted()
    }

    /// The standing on a day, and the next day on which it can be another; nil where it stays for ever.
    func standing(on day: Day) -> (standing: Standing, nextTurn: Day?) {
        guard let firstEffective, firstEffective <= day else { return (.none, firstEffective) }
        let verdict = RelationshipStanding(of: provisions, occurrences: occurrences, asOf: day, policy: policy)
        var turn = beginnings.first { $0 > day }
        for end in verdict.coming {
            for candidate in [end.day - end.warnDays, end.day] where candidate > day && candidate.precedes(turn) {
                turn = candidate
            }
        }
        return (verdict.standing, turn)
    }
}

extension Day {
    /// Whether this day comes before `other`, absent meaning "after every day".
    fileprivate func precedes(_ other: Day?) -> Bool { other.map { self < $0 } ?? true }
}
