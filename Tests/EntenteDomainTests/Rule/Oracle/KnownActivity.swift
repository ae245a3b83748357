import EntenteDomain

/// What a record says for certain, and at the most, about the days of one activity.
struct KnownActivity {
    /// The days it had for certain; nil where it may have had any one day of `somewhere` instead.
    var certain: Span?
    /// Where its only day lies if it was as short as it can be and nothing is certain.
    var somewhere: ClosedRange<Day>?
    /// The days it had if it was as long as it can be.
    var longest: Span
    /// The first day that may have been its last.
    var shortestEnd: Day

    /// What is known of an occurrence that has a state in which it counts.
    init(_ occurrence: Occurrence) {
        let start = occurrence.start
        var end = occurrence.end?.bounds ?? start.bounds
        if occurrence.state == .ongoing, occurrence.end == nil {
            end = Bounds(earliest: occurrence.confirmed?.min ?? start.min, latest: nil)
        }
        let endMin = end.earliest ?? start.min
        longest = Span(first: start.min, last: end.latest)
        shortestEnd = endMin
        if start.max <= endMin {
            certain = Span(first: start.max, last: endMin)
        } else {
            let low = max(start.min, endMin)
            let high = min(start.max, end.latest ?? start.max)
            if low <= high { somewhere = low...high }
        }
    }
}

/// The part of a record that a clause looks at on one day.
struct ClauseRecord {
    var clause: InactivityClause
    var effective: PartialDate
    /// The activities that have started for certain.
    var started: [KnownActivity]
    /// The activities that may have started.
    var maybeStarted: [KnownActivity]
    /// The excused periods that have begun.
    var excused: [Span]

    init?(_ provisions: Provisions, _ occurrences: [Occurrence], asOf day: Day, policy: Policy) {
        guard let clause = provisions.inactivity else { return nil }
        self.clause = clause
        effective = provisions.effective
        let kinds = clause.counts ?? policy.counts
        let counting = occurrences.filter {
            kinds.contains($0.kind) && ($0.state == .completed || $0.state == .ongoing)
        }
        started = counting.filter { $0.start.max <= day }.map(KnownActivity.init)
        maybeStarted = counting.filter { $0.start.min <= day }.map(KnownActivity.init)
        excused = clause.excused.filter { $0.from <= day }.map { Span(first: $0.from, last: $0.to) }
    }

    /// Every day of the effective date's period.
    var effectiveDays: [Day] {
        (0...(effective.max - effective.min)).map { effective.min + $0 }
    }

    func world(effective: Day, spans: [Span]) -> ExactWorld {
        ExactWorld(
            effective: effective, years: clause.years, counting: clause.counting, active: ActiveDays(spans + excused))
    }

    /// The latest lapse: every activity as long as it can be, over every effective day.
    func latest() -> Day? {
        var world = world(effective: effective.min, spans: maybeStarted.map(\.longest))
        var latest: Day?
        for day in effectiveDays {
            world.effective = day
            guard let lapse = world.lapse() else { return nil }
            latest = max(latest ?? lapse, lapse)
        }
        return latest
    }
}
