import EntenteDomain

/// The network in figures as its place shows it: worked out when it is first asked for on a day.
struct Overview: Sendable {
    /// A relationship that the clause would have ended.
    struct Ended: Sendable {
        /// Its number among the portfolio's entries.
        let entry: Int
        /// Since when its condition would be met, in the unfavourable reading.
        let since: Day
        /// The days since which it can be that it would.
        let days: Bounds
        /// How it stands by the record.
        let standing: RelationshipStanding
    }

    /// What the standings say.
    let insights: Insights
    /// The network year by year, from the first agreement on.
    let history: History
    /// What the clause of Frankfurt's memorandum would have ended on every agreement without one, the first first.
    let ended: [Ended]
    /// What the activities and the contacts say; nil until the store has told it.
    var figures: NetworkFigures?
    /// Whether the store was asked for it.
    var isAsked = false

    /// The figures of an assessed portfolio.
    init(of portfolio: Portfolio, assessment: Assessment, on cores: any Cores) {
        insights = Insights(of: portfolio, assessment: assessment)
        let agreements = portfolio.entries.lazy.flatMap(\.agreements)
        let first = agreements.map(\.provisions.effective.min).min() ?? assessment.day
        let days = History.Stride.year.days(from: first, through: assessment.day)
        history = History(of: portfolio, on: days, on: cores)
        let whatIf = WhatIf(
            Hypothesis(clause: Hypothesis.Clause()), in: portfolio, assessment: assessment, on: cores)
        ended = whatIf.changes.compactMap { change in
            guard change.after.standing == .lapsed, let since = change.since, let days = change.began else {
                return nil
            }
            return Ended(entry: change.entry, since: since, days: days, standing: change.before)
        }.sorted { ($0.since, $0.entry) < ($1.since, $1.entry) }
    }
}

extension Model {
    /// What the place that the user is at has to have from outside of the model, and has not yet asked for.
    mutating func wanted() -> [Effect] {
        if page.place == .map, !atlas.isAsked {
            atlas.isAsked = true
            return [.readLand]
        }
        if page.place == .insights, overview?.isAsked == false {
            overview?.isAsked = true
            return [.readFigures(portfolio.heading.policy, asOf: asOf)]
        }
        return wantedOfProspects() + wantedOfSearch() + wantedOfLog()
    }

    /// Takes in what the activities and the contacts say, unless the day has moved on since.
    mutating func take(_ activities: ActivityInsights, _ contacts: ContactInsights, asOf day: Day) {
        guard day == asOf, let insights = overview?.insights else { return }
        overview?.figures = NetworkFigures(insights: insights, activities: activities, contacts: contacts)
    }
}
