/// What a relationship is on a day, by the city's policy and its agreements' own provisions.
public enum Standing: String, Hashable, Sendable, CaseIterable {
    /// No agreement has taken effect.
    case none
    /// Every agreement has ended; the last by its inactivity clause.
    case lapsed
    /// Every agreement has ended; the last by its term.
    case expired
    /// Every agreement has ended; the last by a recorded end.
    case terminated
    /// Nothing has been done for as many years as the policy allows.
    case dormant
    /// An end, or dormancy, is near.
    case atRisk
    /// None of these.
    case active

    init(_ cause: EndCause) {
        self =
            switch cause {
            case .terminated: .terminated
            case .expired: .expired
            case .lapsed: .lapsed
            }
    }

    /// Whether every agreement has ended.
    public var isEnded: Bool { self == .lapsed || self == .expired || self == .terminated }
}

/// The standing of a relationship on a day.
public struct RelationshipStanding: Hashable, Sendable {
    // In an order that leaves no gaps between them: there are as many as relationships.

    /// What comes next if nothing is done, in the unfavourable reading; the nearest first.
    public let coming: [ComingEnd]
    /// What is odd in the record.
    public let anomalies: [Anomaly]
    /// The standing of each agreement, in the order given.
    public let agreements: [AgreementStanding]
    /// The first day without a counting activity; nil while busy, and where no agreement has taken effect.
    public let idleSince: Bounds?
    /// The day on which the policy's test ends in dormancy, for certain (unfavourable) or at the latest (favourable): past
    /// or coming. When the Frankfurt rule would have ended the relationship.
    public let shadowLapse: Bounds?
    /// The record's horizon, where the day lies after it: silence since then may be missing paperwork.
    public let unverifiedSince: Day?
    /// What it is, in the unfavourable reading: a monitor warns early.
    public let standing: Standing
    /// Whether the favourable reading gives the same.
    public let certainty: Certainty

    /// The standing of a relationship with these agreements and activities on `day`.
    /// - Parameter recordsThrough: the last day that the record covers.
    public init(
        of provisions: [Provisions], occurrences: [Occurrence], asOf day: Day, policy: Policy = Policy(),
        recordsThrough: PartialDate? = nil
    ) {
        let agreements = provisions.map {
            AgreementStanding(of: $0, occurrences: occurrences, asOf: day, policy: policy)
        }
        let unfavourable = Reading(
            .unfavourable, provisions: provisions, standings: agreements, occurrences: occurrences, asOf: day,
            policy: policy)
        let favourable = Reading(
            .favourable, provisions: provisions, standings: agreements, occurrences: occurrences, asOf: day,
            policy: policy)
        self.agreements = agreements
        standing = unfavourable.standing
        certainty = favourable.standing == standing ? .certain : .possible
        coming = unfavourable.coming
        idleSince = unfavourable.idleSince.map { Bounds(earliest: $0, latest: favourable.idleSince) }
        shadowLapse = unfavourable.dormancy.map { Bounds(earliest: $0, latest: favourable.dormancy) }
        anomalies = Self.anomalies(in: occurrences, agreements: agreements, asOf: day, policy: policy)
        unverifiedSince = recordsThrough.flatMap { day > $0.max ? $0.max : nil }
    }

    /// The end that the standing of a relationship whose agreements have all ended is named after: in the unfavourable
    /// reading the one that came last, of several on one day the one whose cause is first.
    /// - Parameters:
    ///   - provisions: those of the agreements, in the order in which the standing was made from them.
    ///   - day: the day of the standing.
    public func lastEnd(of provisions: [Provisions], by day: Day) -> CandidateEnd? {
        var last: (day: Day, end: CandidateEnd)?
        for (provisions, agreement) in zip(provisions, agreements) {
            guard Reading.Mood.unfavourable.effective(provisions) <= day,
                let (ended, cause) = Reading.Mood.unfavourable.end(of: agreement, by: day),
                let bounds = agreement.candidates[cause]
            else { continue }
            if let last, (ended, last.end.cause) <= (last.day, cause) { continue }
            last = (ended, CandidateEnd(cause: cause, bounds: bounds))
        }
        return last?.end
    }

    /// Anomalies are reported where the record makes them certain.
    private static func anomalies(
        in occurrences: [Occurrence], agreements: [AgreementStanding], asOf day: Day, policy: Policy
    ) -> [Anomaly] {
        let lastEnd = lastEnd(of: agreements, asOf: day)
        return occurrences.enumerated().compactMap { index, occurrence in
            if let lastEnd, lastEnd <= occurrence.start.min, occurrence.start.max <= day,
                occurrence.isCooperation(counting: policy.counts)
            {
                return Anomaly(kind: .activityAfterEnd, occurrence: index)
            }
            if occurrence.state == .planned, occurrence.start.max < day {
                return Anomaly(kind: .plannedStartPassed, occurrence: index)
            }
            guard occurrence.state == .ongoing, occurrence.end == nil else { return nil }
            let lastWord = max(occurrence.start.max, occurrence.confirmed?.max ?? occurrence.start.max)
            return lastWord.plusYears(1) < day ? Anomaly(kind: .ongoingUnconfirmed, occurrence: index) : nil
        }
    }

    /// The day by which every agreement has ended for certain; nil where one may still be in force.
    private static func lastEnd(of agreements: [AgreementStanding], asOf day: Day) -> Day? {
        var last: Day?
        for agreement in agreements where (agreement.status, agreement.certainty) != (.pending, .certain) {
            guard let end = agreement.candidates.first?.bounds.latest, end <= day else { return nil }
            last = max(last ?? end, end)
        }
        return last
    }
}
