/// What an agreement asks of the desk on a day, and how long it has been idle.
public struct Duties: Hashable, Sendable {
    /// The first day without a counting activity; nil while there is activity, and before the agreement takes effect.
    public let idleSince: Bounds?
    /// The next day on which it renews itself; nil where it does not, or has ended.
    public let renewsOn: Bounds?
    /// The last day on which notice can be given before that renewal.
    public let noticeBy: Bounds?
    /// The day from which a review is overdue.
    public let reviewDue: Bounds?

    /// The duties of an agreement with these provisions on `day`.
    /// - Parameter lastReview: the last recorded review; it starts the interval anew, and resets no other clock.
    public init(
        of provisions: Provisions, standing: AgreementStanding, occurrences: [Occurrence], lastReview: PartialDate?,
        asOf day: Day, policy: Policy
    ) {
        let kinds = provisions.inactivity?.counts ?? policy.counts
        idleSince = Self.idleSince(occurrences.filter { $0.isCooperation(counting: kinds) }, provisions.effective, day)
        if case .renewing(let months) = provisions.term, !standing.hasEnded {
            let renewal = Self.renewal(every: months, from: provisions.effective, onOrAfter: day)
            renewsOn = renewal
            noticeBy = provisions.noticeDays.map { notice in
                Bounds(earliest: renewal.earliest.map { $0 - notice }, latest: renewal.latest.map { $0 - notice })
            }
        } else {
            (renewsOn, noticeBy) = (nil, nil)
        }
        reviewDue = Self.reviewDue(of: provisions, standing: standing, lastReview: lastReview)
    }

    /// The day from which a review is overdue; nil where none is to be held.
    static func reviewDue(of provisions: Provisions, standing: AgreementStanding, lastReview: PartialDate?) -> Bounds? {
        guard let months = provisions.reviewMonths, !standing.hasEnded else { return nil }
        let anchor = lastReview ?? provisions.effective
        return Bounds(earliest: anchor.min.plusMonths(months), latest: anchor.max.plusMonths(months))
    }

    private static func idleSince(_ cooperation: [Occurrence], _ effective: PartialDate, _ day: Day) -> Bounds? {
        guard effective.min <= day else { return nil }
        let atLeast = cooperation.filter { $0.start.max <= day }.map(\.endMin).max()
        let atMost = cooperation.filter { $0.start.min <= day }.map(\.endMax)
        let earliest = atLeast.map { max($0 + 1, effective.min) } ?? effective.min
        guard earliest <= day else { return nil }
        if atMost.contains(nil) { return Bounds(earliest: earliest, latest: nil) }
        let latest = atMost.compactMap(\.self).max().map { max($0 + 1, effective.max) } ?? effective.max
        return Bounds(earliest: earliest, latest: latest)
    }

    /// The bounds of the first renewal on or after a day. Which renewal that is depends on the effective day, so each
    /// number that can be meant contributes the earliest and the latest day that it allows.
    static func renewal(every months: Int, from effective: PartialDate, onOrAfter day: Day) -> Bounds {
        let first = { (start: Day) -> Int in
            var count = max(1, ((day.year - start.year) * 12 - 12) / months)
            while start.plusMonths(count * months) < day { count += 1 }
            return count
        }
        var bounds = Bounds(earliest: nil, latest: nil)
        for count in first(effective.max)...first(effective.min) {
            // The effective days whose renewal number `count` is the first on or after the day.
            let from = Self.firstStart(in: effective) { $0.plusMonths(count * months) >= day }
            let behind =
                count == 1 ? nil : Self.firstStart(in: effective) { $0.plusMonths((count - 1) * months) >= day }
            guard let from else { continue }
            let to = behind.map { $0 - 1 } ?? effective.max
            guard from <= to else { continue }
            let (early, late) = (from.plusMonths(count * months), to.plusMonths(count * months))
            if early < bounds.earliest ?? late + 1 { bounds.earliest = early }
            if late > bounds.latest ?? early - 1 { bounds.latest = late }
        }
        return bounds
    }

    /// The first day of a period for which a condition holds that, once it holds, holds to the period's end.
    private static func firstStart(in period: PartialDate, where holds: (Day) -> Bool) -> Day? {
        guard holds(period.max) else { return nil }
        var (low, high) = (period.min, period.max)
        while low < high {
            let middle = low + (high - low) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
