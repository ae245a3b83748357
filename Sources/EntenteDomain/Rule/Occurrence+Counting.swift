extension Occurrence {
    /// The first day that the end can be: for a completed activity without a recorded end, some day within the start's
    /// period; for an ongoing one, the day on which it was last confirmed. Never before the start can be.
    public var endMin: Day {
        let recorded = end ?? (state == .ongoing ? confirmed : nil)
        return max(recorded?.min ?? start.min, start.min)
    }

    /// The last day that the end can be; nil for an ongoing activity without a recorded end, which may never end.
    public var endMax: Day? {
        if let end { return max(end.max, start.min) }
        return state == .ongoing ? nil : start.max
    }

    /// Whether activities of this kind and state are cooperation. Planned and cancelled ones never are.
    public func isCooperation(counting kinds: Activity.Kinds) -> Bool {
        (state == .completed || state == .ongoing) && kinds.contains(kind)
    }
}

/// Days in a row on which there was activity; without an end where it may go on for ever.
struct Span: Hashable {
    var start: Day
    var end: Day?
}

/// A single day of activity that lies somewhere in a period.
struct Window: Hashable {
    var first: Day
    var last: Day
}

/// Everything that counts at a day under one set of kinds, in the two forms in which the rule needs it.
struct Counted {
    /// Every activity as long as it can be, by start: what makes a lapse latest.
    private(set) var longest: [Span] = []
    /// What is certain to have been active, by start: what is left when a lapse is earliest.
    private(set) var certain: [Span] = []
    /// Activities of which no day is certain, by the last day they can be: each hurts most where it is a single day.
    private(set) var single: [Window] = []

    init(
        _ occurrences: some Sequence<Occurrence>, counting kinds: Activity.Kinds, excused: [ExcusedPeriod] = [],
        asOf day: Day
    ) {
        for occurrence in occurrences where occurrence.isCooperation(counting: kinds) && occurrence.start.min <= day {
            longest.append(Span(start: occurrence.start.min, end: occurrence.endMax))
            guard occurrence.start.max <= day else { continue }
            if occurrence.start.max <= occurrence.endMin {
                certain.append(Span(start: occurrence.start.max, end: occurrence.endMin))
            } else {
                let last = min(occurrence.start.max, occurrence.endMax ?? occurrence.start.max)
                single.append(Window(first: occurrence.endMin, last: max(last, occurrence.endMin)))
            }
        }
        // An excused period counts as if there had been activity: so, like activity, once it has begun.
        for period in excused where period.from <= day {
            longest.append(Span(start: period.from, end: period.to))
            certain.append(Span(start: period.from, end: period.to))
        }
        longest.sort { $0.start < $1.start }
        certain.sort { $0.start < $1.start }
        single.sort { $0.last < $1.last }
    }
}
