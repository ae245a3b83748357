import EntenteDomain

/// The standing of a relationship, read out of the rule word by word.
struct RelationshipOracle {
    let agreements: [AgreementOracle]
    let occurrences: [Occurrence]
    let day: Day
    let policy: Policy

    init(_ agreements: [Provisions], _ occurrences: [Occurrence], asOf day: Day, policy: Policy = Policy()) {
        self.agreements = agreements.map { AgreementOracle($0, occurrences, asOf: day, policy: policy) }
        self.occurrences = occurrences
        self.day = day
        self.policy = policy
    }

    /// The word of the standing, and whether it is certain.
    var standing: (word: String, isCertain: Bool) {
        let unfavourable = word(inFavour: false)
        return (unfavourable, unfavourable == word(inFavour: true))
    }

    private struct Ending {
        var cause: OracleCause
        var day: Day
        var warning: Int
    }

    private func word(inFavour favourable: Bool) -> String {
        var warnings: [Ending] = []
        var pastEnds: [Ending] = []
        var anyInForce = false
        for agreement in agreements where effectiveDay(of: agreement, favourable) <= day {
            let endings = endings(of: agreement, favourable)
            if let past = endings.filter({ $0.day <= day }).min(by: isEarlier) {
                pastEnds.append(past)
            } else {
                anyInForce = true
                warnings += endings
            }
        }
        if !anyInForce { return pastEnds.min(by: isLater)?.cause.word ?? "none" }
        if let dormancy = dormancy(favourable) {
            if dormancy <= day { return "dormant" }
            let warning = min(policy.warnDays, 365 * policy.years / 4)
            warnings.append(Ending(cause: .lapsed, day: dormancy, warning: warning))
        }
        return warnings.contains { day < $0.day && $0.day <= day + $0.warning } ? "atRisk" : "active"
    }

    private func isEarlier(_ left: Ending, _ right: Ending) -> Bool {
        (left.day, left.cause.rawValue) < (right.day, right.cause.rawValue)
    }

    private func isLater(_ left: Ending, _ right: Ending) -> Bool {
        (right.day, left.cause.rawValue) < (left.day, right.cause.rawValue)
    }

    private func effectiveDay(of agreement: AgreementOracle, _ favourable: Bool) -> Day {
        favourable ? agreement.provisions.effective.max : agreement.provisions.effective.min
    }

    private func endings(of agreement: AgreementOracle, _ favourable: Bool) -> [Ending] {
        agreement.ends.compactMap { end in
            guard let endDay = favourable ? end.bounds.latest : end.bounds.earliest else { return nil }
            let warning =
                switch end.cause {
                case .terminated: policy.warnDays
                case .expired: (endDay - effectiveDay(of: agreement, favourable)) / 4
                case .lapsed: 365 * (agreement.provisions.inactivity?.years ?? 0) / 4
                }
            return Ending(cause: end.cause, day: endDay, warning: min(policy.warnDays, warning))
        }
    }

    /// The day on which dormancy falls once an agreement has taken effect; nil while an ongoing activity leaves no end.
    func dormancy(_ favourable: Bool) -> Day? {
        var anchor = agreements.map { effectiveDay(of: $0, favourable) }.min()
        for occurrence in occurrences where policy.counts.contains(occurrence.kind) {
            guard occurrence.state == .completed || occurrence.state == .ongoing else { continue }
            let known = KnownActivity(occurrence)
            var lastDay: Day?
            if favourable, occurrence.start.min <= day {
                lastDay = known.longest.last
                if lastDay == nil { return nil }
            } else if !favourable, occurrence.start.max <= day {
                lastDay = max(known.shortestEnd, occurrence.start.min)
            }
            if let lastDay { anchor = max(anchor ?? lastDay, lastDay) }
        }
        return anchor.map { $0.plusYears(policy.years) + 1 }
    }
}
