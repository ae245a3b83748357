/// What the desk should look at: what the rule flags and what a person flagged, the gravest first.
public struct ReviewQueue: Hashable, Sendable {
    /// A relationship to look at.
    public struct Item: Hashable, Sendable {
        /// Its number among the portfolio's entries, from 0.
        public let entry: Int
        /// Why; the gravest first, and at least one.
        public let reasons: [ReviewReason]
        /// The last day on which it can still be saved, which is the one before the nearest end that comes; nil where
        /// nothing comes, or everything has ended.
        public let savedUntil: Day?
    }

    /// The relationships to look at, the gravest first; among equals what is certain first, then what can be saved for
    /// the shortest time, then in the portfolio's order.
    public let items: [Item]

    /// The review queue of an assessed portfolio.
    public init(of portfolio: Portfolio, assessment: Assessment) {
        var ranked: [(rank: Rank, item: Item)] = []
        for (index, entry) in portfolio.entries.enumerated() {
            let standing = assessment.standings[index]
            let reasons = entry.reviewReasons(standing, asOf: assessment.day, policy: portfolio.heading.policy)
                .map { (rank: Rank(of: $0), reason: $0) }.sorted { $0.rank < $1.rank }
            guard var rank = reasons.first?.rank else { continue }
            let savedUntil = standing.coming.first.map { $0.day - 1 }
            rank.savedUntil = savedUntil ?? Rank.never
            rank.entry = index
            ranked.append((rank, Item(entry: index, reasons: reasons.map(\.reason), savedUntil: savedUntil)))
        }
        items = ranked.sorted { $0.rank < $1.rank }.map(\.item)
    }

    /// How many relationships have each reason; every reason has a count.
    public var counts: [ReviewReason.Kind: Int] {
        var counts = Dictionary(uniqueKeysWithValues: ReviewReason.Kind.allCases.map { ($0, 0) })
        for item in items {
            for kind in Set(item.reasons.map(\.kind)) { counts[kind, default: 0] += 1 }
        }
        return counts
    }
}

/// What decides the place in the queue, worked out once for each item.
private struct Rank: Comparable {
    let kind: Int
    let isPossible: Bool
    var savedUntil = Rank.never
    var entry = 0

    static let never = Day(number: .max)
    private static let kinds = Dictionary(uniqueKeysWithValues: zip(ReviewReason.Kind.allCases, 0...))

    init(of reason: ReviewReason) {
        kind = Self.kinds[reason.kind, default: 0]
        isPossible = reason.certainty == .possible
    }

    static func < (left: Rank, right: Rank) -> Bool {
        if left.kind != right.kind { return left.kind < right.kind }
        if left.isPossible != right.isPossible { return right.isPossible }
        return (left.savedUntil, left.entry) < (right.savedUntil, right.entry)
    }
}

extension Portfolio.Entry {
    /// Every reason to look at the relationship, as it stands on `day`.
    fileprivate func reviewReasons(
        _ standing: RelationshipStanding, asOf day: Day, policy: Policy
    ) -> [ReviewReason] {
        var reasons: [ReviewReason] = []
        if let reason = ReviewReason(standing, asOf: day) { reasons.append(reason) }
        reasons += flags.indices.map { .flagged(note: $0) }
        reasons += standing.anomalies.map(ReviewReason.init)
        for (index, agreement) in agreements.enumerated() where !standing.agreements[index].hasEnded {
            let near = agreement.provisions.warnDaysOfNotice(policy).flatMap { warnDays in
                agreement.provisions.notices(from: day, through: day + warnDays).first
            }
            if let near {
                reasons.append(.noticeNear(near.isExact ? .certain : .possible, agreement: index, by: near))
            }
            let due = agreement.reviewDue(
                standing.agreements[index], occurrences: occurrences, asOf: day, policy: policy)
            if let due, due.earliest.isReached(by: day) {
                let certainty: Certainty = due.latest.isReached(by: day) ? .certain : .possible
                reasons.append(.reviewOverdue(certainty, agreement: index, since: due))
            }
        }
        return reasons
    }
}

extension Provisions {
    /// From how many days before the last day for a notice it is flagged: as with ends, never more than a quarter of the
    /// time from one to the next. Nil where there is none to be given.
    fileprivate func warnDaysOfNotice(_ policy: Policy) -> Int? {
        guard noticeDays != nil, case .renewing(let months) = term else { return nil }
        return min(policy.warnDays, 365 * months / 48)
    }
}
