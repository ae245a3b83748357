/// The idle years of an agreement or a relationship, told activity by activity: each line can be checked by hand.
public struct IdleAccount: Hashable, Sendable {
    /// What a step of the account is about.
    public enum Subject: Hashable, Sendable {
        /// An activity, by its number among those of the relationship, from 0.
        case activity(Int)
        /// An excused period of the clause, by its number, from 0.
        case excused(Int)
    }

    /// Something that counts, and the idle time after it.
    public struct Step: Hashable, Sendable {
        /// What counts.
        public var subject: Subject
        /// Its first day.
        public var start: Bounds
        /// Its last day; absent where it may go on for ever.
        public var end: Bounds
        /// Possible where it is not certain to have begun by the day.
        public var certainty: Certainty
        /// Days without activity from its end to the next step, or to the day: at least, at most.
        public var idleAfter: ClosedRange<Int>
    }

    /// Why an activity does not count.
    public enum Exclusion: String, Hashable, Sendable, CaseIterable {
        /// Its kind is not cooperation under this clause.
        case kind
        /// It is only planned.
        case planned
        /// It was cancelled.
        case cancelled
        /// It ended before the agreement took effect.
        case beforeEffect
        /// It starts after the day.
        case notStarted
    }

    /// An activity that does not count, and why.
    public struct Excluded: Hashable, Sendable {
        /// Its number among those of the relationship, from 0.
        public var activity: Int
        /// Why it does not count.
        public var because: Exclusion
    }

    /// The idle years under one reading.
    public struct Arithmetic: Hashable, Sendable {
        /// How the years are counted.
        public var reading: InactivityClause.Reading
        /// The years without cooperation that meet the clause.
        public var idle: IdleYears
    }

    /// The clause that is told.
    public var clause: InactivityClause
    /// The kinds that count under it.
    public var counts: Activity.Kinds
    /// The effective day.
    public var effective: PartialDate
    /// Days without activity from the effective day to the first step, or to the day: at least, at most.
    public var idleAtFirst: ClosedRange<Int>
    /// What counts, in order.
    public var steps: [Step]
    /// What does not count, in the record's order.
    public var excluded: [Excluded]
    /// The lapse day by the clause's own reading first, then by the other two for comparison.
    public var arithmetic: [Arithmetic]

    /// The account of a clause over the activities of a relationship, as the record stands on `day`.
    public init(
        of clause: InactivityClause, effective: PartialDate, occurrences: [Occurrence], policy: Policy, asOf day: Day
    ) {
        self.clause = clause
        self.effective = effective
        let counts = clause.counts ?? policy.counts
        self.counts = counts
        let judged = occurrences.map { Self.exclusion(of: $0, counting: counts, effective: effective, asOf: day) }
        excluded = judged.enumerated().compactMap { index, because in
            because.map { Excluded(activity: index, because: $0) }
        }
        var steps = occurrences.enumerated().filter { judged[$0.offset] == nil }.map { index, occurrence in
            Step(
                subject: .activity(index), start: occurrence.start.bounds,
                end: Bounds(earliest: occurrence.endMin, latest: occurrence.endMax),
                certainty: occurrence.start.max <= day ? .certain : .possible, idleAfter: 0...0)
        }
        steps += clause.excused.enumerated().filter { $0.element.from <= day }.map { index, period in
            Step(
                subject: .excused(index), start: PartialDate(period.from).bounds, end: PartialDate(period.to).bounds,
                certainty: .certain, idleAfter: 0...0)
        }
        steps.sort { left, right in
            left.start.earliest != right.start.earliest
                ? left.start.earliest.precedes(right.start.earliest) : left.start.latest.precedes(right.start.latest)
        }

        // Overlapping activities are merged: what is idle is what no earlier step reaches into.
        var active = Bounds(earliest: effective.min - 1, latest: effective.max - 1)
        let idle = { (active: Bounds, next: Bounds?) -> ClosedRange<Int> in
            let (from, to) = (next?.earliest ?? day + 1, next?.latest ?? day + 1)
            let least = active.latest.map { max(0, from - $0 - 1) } ?? 0
            return least...max(least, active.earliest.map { max(0, to - $0 - 1) } ?? 0)
        }
        idleAtFirst = idle(active, steps.first?.start)
        for index in steps.indices {
            let end = steps[index].end
            active.earliest = max(active.earliest ?? effective.min, end.earliest ?? effective.min)
            if let latest = active.latest { active.latest = end.latest.map { max(latest, $0) } }
            steps[index].idleAfter = idle(active, index + 1 < steps.count ? steps[index + 1].start : nil)
        }
        self.steps = steps

        let readings = [clause.counting] + InactivityClause.Reading.allCases.filter { $0 != clause.counting }
        arithmetic = readings.map { reading in
            var other = clause
            other.counting = reading
            return Arithmetic(
                reading: reading,
                idle: other.idleYears(effective: effective, occurrences: occurrences, policy: policy, asOf: day))
        }
    }

    /// The day on which the clause ends the agreement, by its own reading.
    public var lapse: Bounds { arithmetic[0].idle.lapse }

    /// The last day on which an activity must start to be sure to come in time; nil where an end need not be feared.
    public var savedUntil: Day? { lapse.earliest.map { $0 - 1 } }

    /// Why an activity does not count towards a clause with that effective day, as the record stands on `day`; nil where it
    /// does.
    public static func exclusion(
        of occurrence: Occurrence, counting kinds: Activity.Kinds, effective: PartialDate, asOf day: Day
    ) -> Exclusion? {
        if occurrence.state == .cancelled { return .cancelled }
        if occurrence.state == .planned { return .planned }
        if !kinds.contains(occurrence.kind) { return .kind }
        if occurrence.start.min > day { return .notStarted }
        if let end = occurrence.endMax, end < effective.min { return .beforeEffect }
        return nil
    }
}
