extension InactivityClause {
    /// The first day on which the agreement is no longer in force because nothing was done under it, as the record
    /// stands on `day`; bounds over every exact record that a partial one could stand for.
    public func lapse(
        effective: PartialDate, occurrences: some Sequence<Occurrence>, policy: Policy, asOf day: Day
    ) -> Bounds {
        idleYears(effective: effective, occurrences: occurrences, policy: policy, asOf: day).lapse
    }

    /// The years without cooperation that make the lapse earliest and latest: what a reader checks by hand.
    func idleYears(
        effective: PartialDate, occurrences: some Sequence<Occurrence>, policy: Policy, asOf day: Day
    ) -> IdleYears {
        let counted = Counted(occurrences, counting: counts ?? policy.counts, excused: excused, asOf: day)
        switch counting {
        case .rolling:
            // A later effective day never makes a rolling lapse earlier: the ends of its period are the bounds.
            return IdleYears(
                earliest: earliestRolling(from: effective.min, counted),
                latest: latestRolling(from: effective.max, counted))
        case .agreementYears, .calendarYears:
            let starts = starts(of: effective)
            return IdleYears(earliest: earliestEmpty(from: starts, counted), latest: latestEmpty(from: starts, counted))
        }
    }

    // MARK: Rolling

    private func latestRolling(from effective: Day, _ counted: Counted) -> ClosedRange<Day>? {
        var anchor = effective
        for span in counted.longest {
            guard span.start <= anchor.plusYears(years) else { break }
            guard let end = span.end else { return nil }
            anchor = max(anchor, end)
        }
        return anchor...anchor.plusYears(years)
    }

    /// A single day whose window closes before the lapse cannot come too late, so it moves the anchor at least to its
    /// window's first day; one whose window stays open does most harm by coming too late. Moving the anchor can close
    /// further windows, until nothing changes.
    private func earliestRolling(from effective: Day, _ counted: Counted) -> ClosedRange<Day>? {
        var anchor = effective
        var spans = counted.certain[...]
        var windows = counted.single[...]
        while true {
            let lastSaving = anchor.plusYears(years)
            if let span = spans.first, span.start <= lastSaving {
                guard let end = span.end else { return nil }
                anchor = max(anchor, end)
                spans.removeFirst()
            } else if let window = windows.first, window.last <= lastSaving {
                anchor = max(anchor, window.first)
                windows.removeFirst()
            } else {
                return anchor...lastSaving
            }
        }
    }

    // MARK: Counted years

    /// What the years can be counted from: each day that the effective day can be, by its number, or each calendar year
    /// of it.
    private func starts(of effective: PartialDate) -> ClosedRange<Int> {
        counting == .calendarYears
            ? effective.min.year...effective.max.year : Int(effective.min.number)...Int(effective.max.number)
    }

    private func years(from start: Int) -> CountedYears {
        counting == .calendarYears ? .calendar(after: start) : .agreement(from: Day(number: Int32(start)))
    }

    private func earliestEmpty(from starts: ClosedRange<Int>, _ counted: Counted) -> ClosedRange<Day>? {
        var earliest: ClosedRange<Day>?
        for start in starts {
            let years = years(from: start)
            // Years that are counted from a later day end no earlier, even the first of them.
            if let earliest, earliest.upperBound <= years.last(of: self.years) { break }
            let empty = firstEmpty(in: years, spans: counted.certain, windows: counted.single)
            if (empty?.upperBound).precedes(earliest?.upperBound) { earliest = empty }
        }
        return earliest
    }

    private func latestEmpty(from starts: ClosedRange<Int>, _ counted: Counted) -> ClosedRange<Day>? {
        let areFirstEmpty = areFirstEmpty(from: starts, counted)
        var latest: ClosedRange<Day>?
        for start in starts.reversed() {
            let years = years(from: start)
            guard let empty = firstEmpty(in: years, spans: counted.longest, windows: []) else { return nil }
            if let latest, empty.upperBound < latest.upperBound {
                // The first years that are counted from an earlier day end no later.
                if areFirstEmpty { break }
                continue
            }
            latest = empty
        }
        return latest
    }

    /// Whether nothing reaches into the first `self.years` years, from whatever they are counted.
    private func areFirstEmpty(from starts: ClosedRange<Int>, _ counted: Counted) -> Bool {
        let first = years(from: starts.lowerBound).first(of: 1)
        let last = years(from: starts.upperBound).last(of: years)
        return !counted.longest.contains { $0.start <= last && !$0.end.precedes(first) }
    }

    /// The first `self.years` years in a row in which there need not be a day of activity.
    ///
    /// Goes from one candidate for the first empty year to the next: whatever fills a year moves the candidate behind it.
    private func firstEmpty(in years: CountedYears, spans: [Span], windows: [Window]) -> ClosedRange<Day>? {
        var candidate = 1
        while true {
            let block = years.first(of: candidate)...years.last(of: candidate + self.years - 1)
            var next = candidate
            for span in spans where span.start <= block.upperBound {
                guard let end = span.end else { return nil }
                if end >= block.lowerBound { next = max(next, years.index(of: end) + 1) }
            }
            for window in windows where block.contains(window.first) && block.contains(window.last) {
                next = max(next, years.index(of: window.first) + 1)
            }
            if next == candidate { return block }
            candidate = next
        }
    }
}

/// Years numbered from 1, each from the day after the one before it ends.
private enum CountedYears {
    /// Years of an agreement: year k ends with `plusYears(effective, k)`, and the effective day belongs to year 1.
    case agreement(from: Day, civil: (year: Int, month: Int, day: Int))
    /// Calendar years, the first being the one after the year given.
    case calendar(after: Int)

    static func agreement(from effective: Day) -> CountedYears { .agreement(from: effective, civil: effective.civil) }

    func first(of year: Int) -> Day {
        switch self {
        case .agreement(let effective, _): year == 1 ? effective : last(of: year - 1) + 1
        case .calendar(let before): .firstDay(of: before + year)
        }
    }

    func last(of year: Int) -> Day {
        switch self {
        case .agreement(_, let civil): Day(year: civil.year + year, month: civil.month, lastOr: civil.day)
        case .calendar(let before): .lastDay(of: before + year)
        }
    }

    /// The number of the year that a day not before year 1 lies in.
    func index(of day: Day) -> Int {
        switch self {
        case .agreement(let effective, _):
            // By the mean length of a year these are never too many, and rarely too few.
            var year = max(1, (day - effective) * 400 / 146_097)
            while last(of: year) < day { year += 1 }
            return year
        case .calendar(let before):
            return day.year - before
        }
    }
}

/// The years without cooperation that meet a clause: the first of them in the reading that makes the lapse earliest, and in
/// the one that makes it latest; nil where an activity without an end leaves none.
///
/// Under `rolling` a range runs from the anchor (the effective day, or the last day of activity, neither of which is idle
/// itself) to its anniversary; otherwise over whole years.
public struct IdleYears: Hashable, Sendable {
    /// In the reading that makes the lapse earliest.
    public var earliest: ClosedRange<Day>?
    /// In the reading that makes the lapse latest.
    public var latest: ClosedRange<Day>?

    /// The day after them.
    public var lapse: Bounds {
        Bounds(earliest: earliest.map { $0.upperBound + 1 }, latest: latest.map { $0.upperBound + 1 })
    }
}
