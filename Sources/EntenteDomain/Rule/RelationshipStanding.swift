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

/// What comes next to a relationship if nothing is done.
public struct ComingEnd: Hashable, Sendable {
    /// What comes.
    public enum What: Hashable, Sendable {
        /// The relationship falls dormant.
        case dormancy
        /// An agreement ends; the number counts the relationship's agreements from 0.
        case end(EndCause, agreement: Int)
    }

    /// What comes.
    public var what: What
    /// The day on which it comes, in the reading that it was computed in.
    public var day: Day
    /// From how many days before that day it is flagged.
    public var warnDays: Int
}

/// Something in the record that a person should look at, whatever the standing.
public struct Anomaly: Hashable, Sendable {
    /// What is odd.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Cooperation that starts on or after the end of the last agreement: it has no legal basis; time to sign anew.
        case activityAfterEnd
        /// Still planned, and its start has passed.
        case plannedStartPassed
        /// Ongoing without an end, and nobody has confirmed it for a year.
        case ongoingUnconfirmed
    }

    /// What is odd.
    public var kind: Kind
    /// About which activity: its number among those of the relationship, from 0.
    public var occurrence: Int
}

/// The standing of a relationship on a day.
public struct RelationshipStanding: Hashable, Sendable {
    /// What it is, in the unfavourable reading: a monitor warns early.
    public let standing: Standing
    /// Whether the favourable reading gives the same.
    public let certainty: Certainty
    /// The first day without a counting activity; nil while busy, and where no agreement has taken effect.
    public let idleSince: Bounds?
    /// The day on which the policy's test ends in dormancy, for certain (unfavourable) or at the latest (favourable): past
    /// or coming. When the Frankfurt rule would have ended the relationship.
    public let shadowLapse: Bounds?
    /// What comes next if nothing is done, in the unfavourable reading; the nearest first.
    public let coming: [ComingEnd]
    /// What is odd in the record.
    public let anomalies: [Anomaly]
    /// The record's horizon, where the day lies after it: silence since then may be missing paperwork.
    public let unverifiedSince: Day?
    /// The standing of each agreement, in the order given.
    public let agreements: [AgreementStanding]

    /// The standing of a relationship with these agreements and activities on `day`.
    /// - Parameter recordsThrough: the last day that the record covers.
    public init(
        of provisions: [Provisions], occurrences: [Occurrence], asOf day: Day, policy: Policy = Policy(),
        recordsThrough: PartialDate? = nil
    ) {
        let agreements = provisions.map {
            AgreementStanding(of: $0, occurrences: occurrences, asOf: day, policy: policy)
        }
        let cooperation = occurrences.filter { $0.isCooperation(counting: policy.counts) }
        let unfavourable = Reading(
            .unfavourable, provisions: provisions, standings: agreements, cooperation: cooperation, asOf: day,
            policy: policy)
        let favourable = Reading(
            .favourable, provisions: provisions, standings: agreements, cooperation: cooperation, asOf: day,
            policy: policy)
        self.agreements = agreements
        standing = unfavourable.standing
        certainty = favourable.standing == unfavourable.standing ? .certain : .possible
        coming = unfavourable.coming
        idleSince =
            unfavourable.idleSince == nil
            ? nil : Bounds(earliest: unfavourable.idleSince, latest: favourable.idleSince)
        shadowLapse =
            unfavourable.dormancy == nil
            ? nil : Bounds(earliest: unfavourable.dormancy, latest: favourable.dormancy)
        anomalies = Self.anomalies(in: occurrences, agreements: agreements, asOf: day, policy: policy)
        unverifiedSince = recordsThrough.flatMap { day > $0.max ? $0.max : nil }
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
            let end = agreement.ends.compactMap(\.bounds.latest).min()
            guard let end, end <= day else { return nil }
            last = max(last ?? end, end)
        }
        return last
    }
}

/// One of the two ways in which a partial record can be read.
private struct Reading {
    enum Mood { case unfavourable, favourable }

    let standing: Standing
    let coming: [ComingEnd]
    let idleSince: Day?
    let dormancy: Day?

    init(
        _ mood: Mood, provisions: [Provisions], standings: [AgreementStanding], cooperation: [Occurrence],
        asOf day: Day, policy: Policy
    ) {
        let pick = { (bounds: Bounds) in mood == .unfavourable ? bounds.earliest : bounds.latest }
        let effective = provisions.map { mood == .unfavourable ? $0.effective.min : $0.effective.max }
        let inEffect = provisions.indices.filter { effective[$0] <= day }
        guard let firstEffective = inEffect.map({ effective[$0] }).min() else {
            (standing, coming, idleSince, dormancy) = (.none, [], nil, nil)
            return
        }

        // The idle time running at the day, and the day on which it becomes dormancy.
        var (isBusy, lastActive): (Bool, Day?) = (false, nil)
        for occurrence in cooperation {
            let (start, end) =
                mood == .unfavourable
                ? (occurrence.start.max, occurrence.endMin) : (occurrence.start.min, occurrence.endMax)
            guard start <= day else { continue }
            guard let end else {
                isBusy = true
                break
            }
            lastActive = max(lastActive ?? end, end)
        }
        if isBusy {
            (idleSince, dormancy) = (nil, nil)
        } else {
            let anchor = max(firstEffective, lastActive ?? firstEffective)
            let isIdleFromItsStart = lastActive.map { $0 < firstEffective } ?? true
            idleSince = anchor >= day && !isIdleFromItsStart ? nil : isIdleFromItsStart ? anchor : anchor + 1
            dormancy = anchor.plusYears(policy.years) + 1
        }

        var coming: [ComingEnd] = []
        var ended: [(day: Day, cause: EndCause)] = []
        for index in inEffect {
            let candidates = standings[index].ends.compactMap { end in
                pick(end.bounds).map { (day: $0, cause: end.cause) }
            }
            if let end = candidates.min(by: { ($0.day, $0.cause) < ($1.day, $1.cause) }), end.day <= day {
                ended.append(end)
                continue
            }
            for candidate in candidates {
                let warnDays = provisions[index].warnDays(
                    before: candidate.cause, on: candidate.day, effective: effective[index], policy: policy)
                coming.append(
                    ComingEnd(what: .end(candidate.cause, agreement: index), day: candidate.day, warnDays: warnDays))
            }
        }
        let isInForce = ended.count < inEffect.count
        if let dormancy, dormancy > day, isInForce {
            let warnDays = min(policy.warnDays, 365 * policy.years / 4)
            coming.append(ComingEnd(what: .dormancy, day: dormancy, warnDays: warnDays))
        }
        self.coming = coming.sorted { $0.day < $1.day }

        let lastEnded = ended.max { ($0.day, $1.cause) < ($1.day, $0.cause) }
        if let lastEnded, !isInForce {
            standing = Standing(lastEnded.cause)
        } else if dormancy.isReached(by: day) {
            standing = .dormant
        } else if coming.contains(where: { $0.day - day <= $0.warnDays }) {
            standing = .atRisk
        } else {
            standing = .active
        }
    }
}

extension Provisions {
    /// From how many days before an end it is flagged: never more than a quarter of the time that ends with it, so that
    /// a one-year agreement is not flagged half its life.
    fileprivate func warnDays(before cause: EndCause, on day: Day, effective: Day, policy: Policy) -> Int {
        switch cause {
        case .terminated: policy.warnDays
        case .expired: min(policy.warnDays, (day - effective) / 4)
        case .lapsed: min(policy.warnDays, 365 * (inactivity?.years ?? 0) / 4)
        }
    }
}
