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
    public init(of portfolio: Portfolio, assessment: Assessment, on cores: any Cores = OneCore()) {
        let unordered = cores.gather(portfolio.entries.indices) { Self.items(of: $0, in: portfolio, assessment) }
        let ranks = unordered.indices.map { place in
            Rank(of: unordered[place].reasons[0], savedUntil: unordered[place].savedUntil, place: place)
        }
        items = ranks.sorted().map { unordered[$0.place] }
    }

    /// Those of some relationships that are to be looked at, in the portfolio's order.
    private static func items(of range: Range<Int>, in portfolio: Portfolio, _ assessment: Assessment) -> [Item] {
        range.compactMap { index in
            let standing = assessment.standings[index]
            var reasons = portfolio.entries[index]
                .reviewReasons(standing, asOf: assessment.day, policy: portfolio.heading.policy)
            guard !reasons.isEmpty else { return nil }
            reasons.sort { Rank(of: $0) < Rank(of: $1) }
            return Item(entry: index, reasons: reasons, savedUntil: standing.coming.first.map { $0.day - 1 })
        }
    }

    private init(items: [Item]) { self.items = items }

    /// The queue with these of its items alone.
    public func keeping(_ items: [Item]) -> ReviewQueue { ReviewQueue(items: items) }

    /// An item of one of several queues.
    public struct Place: Hashable, Sendable {
        /// Which queue, from 0.
        public let queue: Int
        /// The item's number in it, from 0.
        public let item: Int
    }

    /// The items of the queues of portfolios that follow one another, in the order of the queue of them all.
    public static func merging(_ queues: [ReviewQueue]) -> [Place] {
        var places: [(rank: Rank, place: Place)] = []
        places.reserveCapacity(queues.reduce(0) { $0 + $1.items.count })
        for (queue, part) in queues.enumerated() {
            for (number, item) in part.items.enumerated() {
                guard let gravest = item.reasons.first else { continue }
                let rank = Rank(of: gravest, savedUntil: item.savedUntil, part: queue, place: item.entry)
                places.append((rank, Place(queue: queue, item: number)))
            }
        }
        places.sort { $0.rank < $1.rank }
        return places.map(\.place)
    }

    /// How many relationships have each reason; every reason has a count.
    public var counts: [ReviewReason.Kind: Int] {
        var counts = Dictionary(uniqueKeysWithValues: ReviewReason.Kind.allCases.map { ($0, 0) })
        for item in items {
            for (number, reason) in item.reasons.enumerated()
            where !item.reasons[..<number].contains(where: { $0.kind == reason.kind }) {
                counts[reason.kind, default: 0] += 1
            }
        }
        return counts
    }
}

/// What decides the place in the queue, worked out once for each item.
private struct Rank: Comparable {
    let kind: ReviewReason.Kind
    let isPossible: Bool
    let savedUntil: Day
    /// The part that the item belongs to, where there are several that follow one another.
    let part: Int
    /// The item's place in the portfolio's order.
    let place: Int

    init(of reason: ReviewReason, savedUntil: Day? = nil, part: Int = 0, place: Int = 0) {
        kind = reason.kind
        isPossible = reason.certainty == .possible
        self.savedUntil = savedUntil ?? Day(number: .max)
        self.part = part
        self.place = place
    }

    static func < (left: Rank, right: Rank) -> Bool {
        if left.kind != right.kind { return left.kind < right.kind }
        if left.isPossible != right.isPossible { return right.isPossible }
        return (left.savedUntil, left.part, left.place) < (right.savedUntil, right.part, right.place)
    }
}

extension Portfolio.Entry {
    /// Every reason to look at the relationship, as it stands on `day`.
    fileprivate func reviewReasons(
        _ standing: RelationshipStanding, asOf day: Day, policy: Policy
    ) -> [ReviewReason] {
        var reasons: [ReviewReason] = []
        if let reason = ReviewReason(standing, asOf: day) { reasons.append(reason) }
        for note in flags.indices { reasons.append(.flagged(note: note)) }
        for anomaly in standing.anomalies { reasons.append(ReviewReason(anomaly)) }
        for (index, agreement) in agreements.enumerated() where !standing.agreements[index].hasEnded {
            let near = agreement.provisions.warnDaysOfNotice(policy).flatMap { warnDays in
                agreement.provisions.notices(from: day, through: day + warnDays).first
            }
            if let near {
                reasons.append(.noticeNear(near.isExact ? .certain : .possible, agreement: index, by: near))
            }
            if let due = agreement.reviewDue(standing.agreements[index]), due.earliest.isReached(by: day) {
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
