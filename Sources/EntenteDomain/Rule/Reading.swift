/// One of the two ways in which the partial dates of a relationship's record can be read, on one day.
struct Reading {
    enum Mood {
        case unfavourable, favourable

        /// The day that is taken of those on which something can come; nil where it is taken never to.
        func day(of bounds: Bounds) -> Day? { self == .unfavourable ? bounds.earliest : bounds.latest }

        /// The day on which an agreement is taken to take effect.
        func effective(_ provisions: Provisions) -> Day {
            self == .unfavourable ? provisions.effective.min : provisions.effective.max
        }

        /// The end that has come by a day, the first of several.
        func end(of standing: AgreementStanding, by day: Day) -> (day: Day, cause: EndCause)? {
            var first: (day: Day, cause: EndCause)?
            for cause in EndCause.allCases {
                guard let end = standing.candidates[cause].flatMap(self.day(of:)), end <= day else { continue }
                if let first, first.day <= end { continue }
                first = (end, cause)
            }
            return first
        }
    }

    private let mood: Mood
    private let provisions: [Provisions]
    private let standings: [AgreementStanding]
    private let day: Day
    private let policy: Policy

    /// The first day on which an agreement was in effect; nil where none is yet.
    private let firstEffective: Day?
    /// The last end that has come, where agreements have ended; of several on one day, the one whose cause is first.
    private let lastEnd: (day: Day, cause: EndCause)?
    /// Whether an agreement is in effect that has not ended.
    private let isInForce: Bool
    /// The first day without a counting activity; nil while busy, and where no agreement is in effect yet.
    let idleSince: Day?
    /// The day on which the idle time running at the day becomes dormancy; nil while an activity may go on for ever.
    let dormancy: Day?

    init(
        _ mood: Mood, provisions: [Provisions], standings: [AgreementStanding], occurrences: [Occurrence],
        asOf day: Day, policy: Policy
    ) {
        self.mood = mood
        self.provisions = provisions
        self.standings = standings
        self.day = day
        self.policy = policy

        // Which agreements are in effect, and which of them have ended.
        var firstEffective: Day?
        var lastEnd: (day: Day, cause: EndCause)?
        var isInForce = false
        for (provisions, standing) in zip(provisions, standings) {
            let effective = mood.effective(provisions)
            guard effective <= day else { continue }
            firstEffective = min(firstEffective ?? effective, effective)
            guard let end = mood.end(of: standing, by: day) else {
                isInForce = true
                continue
            }
            if let last = lastEnd, (end.day, last.cause) <= (last.day, end.cause) { continue }
            lastEnd = end
        }
        self.firstEffective = firstEffective
        self.lastEnd = lastEnd
        self.isInForce = isInForce

        // The idle time running at the day, and the day on which it becomes dormancy.
        guard let firstEffective else {
            (idleSince, dormancy) = (nil, nil)
            return
        }
        var lastActive: Day?
        for occurrence in occurrences where occurrence.isCooperation(counting: policy.counts) {
            let (start, end) =
                mood == .unfavourable
                ? (occurrence.start.max, occurrence.endMin) : (occurrence.start.min, occurrence.endMax)
            guard start <= day else { continue }
            guard let end else {
                (idleSince, dormancy) = (nil, nil)
                return
            }
            lastActive = max(lastActive ?? end, end)
        }
        if let lastActive, lastActive >= firstEffective {
            idleSince = lastActive < day ? lastActive + 1 : nil
            dormancy = lastActive.plusYears(policy.years) + 1
        } else {
            idleSince = firstEffective
            dormancy = firstEffective.plusYears(policy.years) + 1
        }
    }

    /// What the relationship is.
    var standing: Standing {
        if firstEffective == nil { return .none }
        if let lastEnd, !isInForce { return Standing(lastEnd.cause) }
        if dormancy.isReached(by: day) { return .dormant }
        var isNear = false
        forEachComing { isNear = isNear || $0.isNear(on: day) }
        return isNear ? .atRisk : .active
    }

    /// What comes next if nothing is done, the nearest first.
    var coming: [ComingEnd] {
        // No more room than they need: a register has as many lists as relationships.
        var count = 0
        forEachComing { _ in count += 1 }
        var coming: [ComingEnd] = []
        coming.reserveCapacity(count)
        forEachComing { coming.append($0) }
        coming.sort { $0.day < $1.day }
        return coming
    }

    private func forEachComing(_ body: (ComingEnd) -> Void) {
        for (index, provisions) in provisions.enumerated() {
            let effective = mood.effective(provisions)
            guard effective <= day, mood.end(of: standings[index], by: day) == nil else { continue }
            for cause in EndCause.allCases {
                guard let end = standings[index].candidates[cause].flatMap(mood.day(of:)) else { continue }
                let warnDays = provisions.warnDays(before: cause, on: end, effective: effective, policy: policy)
                body(ComingEnd(what: .end(cause, agreement: index), day: end, warnDays: warnDays))
            }
        }
        if let dormancy, dormancy > day, isInForce {
            let warnDays = min(policy.warnDays, 365 * policy.years / 4)
            body(ComingEnd(what: .dormancy, day: dormancy, warnDays: warnDays))
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
