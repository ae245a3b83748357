/// Something that happened to a tie: its standing turned, or it got another agreement.
public struct Milestone: Hashable, Sendable {
    /// What happened.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Its first agreement took effect.
        case signed
        /// Another agreement took effect.
        case signedAnother
        /// An agreement took effect after all others had ended.
        case signedAnew
        /// It fell dormant.
        case dormant
        /// Cooperation began after it had fallen dormant.
        case revived
        /// An end, or dormancy, came near.
        case atRisk
        /// What was near is no longer so.
        case secured
        /// Its last agreement ended by its inactivity clause.
        case lapsed
        /// Its last agreement ended by its term.
        case expired
        /// Its last agreement ended by a recorded end.
        case terminated
    }

    /// The relationship: its number among the portfolio's entries, from 0.
    public let entry: Int
    /// The first day on which it was so, in the unfavourable reading of the record.
    public let day: Day
    /// The days on which it can have happened, as the record has it.
    public let bounds: Bounds
    /// What happened.
    public let kind: Kind

    /// Everything that happened to the relationships of a portfolio up to `last`, in the order of the days; by the record as
    /// it is known now.
    public static func all(
        of portfolio: Portfolio, through last: Day, on cores: any Cores = OneCore()
    ) -> [Milestone] {
        cores.gather(portfolio.entries.indices) { all(of: $0, in: portfolio, through: last) }
            .sorted { ($0.day, $0.entry) < ($1.day, $1.entry) }
    }

    private static func all(of range: Range<Int>, in portfolio: Portfolio, through last: Day) -> [Milestone] {
        var milestones: [Milestone] = []
        for number in range {
            let entry = portfolio.entries[number]
            var before = Standing.none
            var starts: Set<Day> = []
            for step in StandingTimeline(of: entry, policy: portfolio.heading.policy, through: last).steps {
                let kind = Kind(from: before, to: step.standing)
                if kind == .signed || kind == .signedAnew { starts.insert(step.from) }
                milestones.append(Milestone(entry: number, day: step.from, bounds: step.began, kind: kind))
                before = step.standing
            }
            // Documents that took effect on one day are told of once.
            for effective in entry.agreements.map(\.provisions.effective).sorted(by: { $0.max < $1.max })
            where effective.min <= last && starts.insert(effective.min).inserted {
                milestones.append(
                    Milestone(entry: number, day: effective.min, bounds: effective.bounds, kind: .signedAnother))
            }
        }
        return milestones
    }
}

extension Milestone.Kind {
    /// What it is called when a standing turns into another one.
    fileprivate init(from before: Standing, to after: Standing) {
        self =
            switch (before, after) {
            case (_, .lapsed): .lapsed
            case (_, .expired): .expired
            case (_, .terminated): .terminated
            case (.none, _): .signed
            case (.lapsed, _), (.expired, _), (.terminated, _): .signedAnew
            case (_, .dormant): .dormant
            case (.dormant, _): .revived
            case (_, .atRisk): .atRisk
            case (_, .active), (_, .none): .secured
            }
    }
}
