/// How the standing of one relationship changes as the as-of day moves over its record.
public struct StandingTimeline: Hashable, Sendable {
    /// A standing and the first day of it.
    public struct Step: Hashable, Sendable {
        /// The first day, in the unfavourable reading of the record.
        public var from: Day
        /// The standing from that day to the next step.
        public var standing: Standing
        /// The days on which it can have begun, as the record has it.
        public var began: Bounds
    }

    /// The changes in order; before the first one the standing is `none`.
    public let steps: [Step]

    /// The changes of a relationship's standing up to `last`.
    public init(of entry: Portfolio.Entry, policy: Policy, through last: Day) {
        let course = StandingCourse(of: entry, policy: policy)
        var steps: [Step] = []
        var next = course.firstEffective
        while let day = next, day <= last {
            let (verdict, turn) = course.verdict(on: day)
            if let verdict, verdict.standing != steps.last?.standing ?? .none {
                let began = verdict.turn(on: day) ?? course.beginning(on: day)
                steps.append(Step(from: day, standing: verdict.standing, began: began))
            }
            next = turn
        }
        self.steps = steps
    }

    /// The day on which the standing of the last day began; nil where no agreement has taken effect.
    public var since: Day? { steps.last?.from }
}

extension RelationshipStanding {
    /// The days on which what decides the standing can have come, where that is the calendar alone and it first can have
    /// come on this day; nil where something in the record brought it.
    fileprivate func turn(on day: Day) -> Bounds? {
        switch standing {
        case .none, .active: return nil
        case .dormant: return shadowLapse.flatMap { $0.earliest == day ? $0 : nil }
        case .lapsed, .expired, .terminated:
            let ends = agreements.lazy.flatMap(\.ends).filter { Standing($0.cause) == self.standing }
            return ends.first { $0.bounds.earliest == day }?.bounds
        case .atRisk:
            return coming.first { $0.day - $0.warnDays == day }.map { near in
                let days = bounds(of: near)
                return Bounds(earliest: day, latest: days.latest.map { $0 - near.warnDays })
            }
        }
    }
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
        let (verdict, turn) = verdict(on: day)
        return (verdict?.standing ?? .none, turn)
    }

    /// How the relationship stands on a day, nil where no agreement has taken effect, and the next day on which it can stand
    /// otherwise; nil where it stays so for ever.
    func verdict(on day: Day) -> (verdict: RelationshipStanding?, nextTurn: Day?) {
        guard let firstEffective, firstEffective <= day else { return (nil, firstEffective) }
        let verdict = RelationshipStanding(of: provisions, occurrences: occurrences, asOf: day, policy: policy)
        var turn = beginnings.first { $0 > day }
        for end in verdict.coming {
            for candidate in [end.day - end.warnDays, end.day] where candidate > day && candidate.precedes(turn) {
                turn = candidate
            }
        }
        return (verdict, turn)
    }

    /// The days on which that can have begun which begins to count on a day: an agreement from the first day on which it can
    /// have taken effect, an activity from the last on which it can have started.
    func beginning(on day: Day) -> Bounds {
        if let effective = provisions.map(\.effective).filter({ $0.min == day }).min(by: { $0.max < $1.max }) {
            return effective.bounds
        }
        let start = occurrences.map(\.start).filter { $0.max == day }.max { $0.min < $1.min }
        return start?.bounds ?? Bounds(earliest: day, latest: day)
    }
}

extension Day {
    /// Whether this day comes before `other`, absent meaning "after every day".
    fileprivate func precedes(_ other: Day?) -> Bool { other.map { self < $0 } ?? true }
}
