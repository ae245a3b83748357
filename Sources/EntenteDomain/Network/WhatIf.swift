/// Something supposed about the record, to see what would follow. It never touches the register.
public struct Hypothesis: Hashable, Sendable {
    /// An inactivity clause that agreements are supposed to have.
    public struct Clause: Hashable, Sendable {
        /// After how many years without cooperation an agreement ends. At least 1.
        public var years: Int
        /// How the years are counted.
        public var counting: InactivityClause.Reading
        /// Whether agreements that have a clause keep it; else they are supposed to have this one, with what they hold
        /// excused and the kinds that count under their own.
        public var onlyWithout: Bool

        /// A clause of the figures given.
        public init(years: Int = 2, counting: InactivityClause.Reading = .rolling, onlyWithout: Bool = true) {
            self.years = years
            self.counting = counting
            self.onlyWithout = onlyWithout
        }
    }

    /// An activity that does not exist.
    public struct Addition: Hashable, Sendable {
        /// The relationship.
        public var relationship: ID<Relationship>
        /// The activity.
        public var occurrence: Occurrence

        /// An activity with that relationship.
        public init(relationship: ID<Relationship>, occurrence: Occurrence) {
            self.relationship = relationship
            self.occurrence = occurrence
        }
    }

    /// The clause that agreements are supposed to have; nil: each its own, or none.
    public var clause: Clause?
    /// The activities that are supposed to take place.
    public var additions: [Addition]

    /// A hypothesis of the parts given.
    public init(clause: Clause? = nil, additions: [Addition] = []) {
        self.clause = clause
        self.additions = additions
    }

    /// The portfolio as it would be.
    public func applied(to portfolio: Portfolio) -> Portfolio {
        var supposed = portfolio
        if let clause {
            for entry in supposed.entries.indices {
                for agreement in supposed.entries[entry].agreements.indices {
                    clause.apply(to: &supposed.entries[entry].agreements[agreement].provisions)
                }
            }
        }
        let added = Dictionary(grouping: additions, by: \.relationship)
        guard !added.isEmpty else { return supposed }
        for entry in supposed.entries.indices {
            let additions = added[supposed.entries[entry].relationship] ?? []
            supposed.entries[entry].occurrences += additions.map(\.occurrence)
        }
        return supposed
    }

    /// A dossier as it would be.
    /// - Parameter title: what a supposed activity is called.
    public func applied(to dossier: Dossier, title: (Occurrence) -> Name) -> Dossier {
        var supposed = dossier
        if let clause {
            for agreement in supposed.agreements.indices {
                clause.apply(to: &supposed.agreements[agreement].provisions)
            }
        }
        let id = dossier.relationship.id
        for (number, addition) in additions.enumerated() where addition.relationship == id {
            supposed.activities.append(
                Activity(
                    id: ID("supposed-\(number + 1)"), relationship: id, title: title(addition.occurrence),
                    occurrence: addition.occurrence))
        }
        return supposed
    }
}

extension Hypothesis.Clause {
    fileprivate func apply(to provisions: inout Provisions) {
        if provisions.inactivity != nil && onlyWithout { return }
        var clause = provisions.inactivity ?? InactivityClause(years: years)
        clause.years = years
        clause.counting = counting
        clause.sources = []
        provisions.inactivity = clause
    }
}

/// What would follow from a hypothesis.
public struct WhatIf: Hashable, Sendable {
    /// A relationship that would stand otherwise.
    public struct Change: Hashable, Sendable {
        /// Its number among the portfolio's entries, from 0.
        public let entry: Int
        /// How it stands by the record.
        public let before: RelationshipStanding
        /// How it would stand.
        public let after: RelationshipStanding
        /// Since when it would stand so, in the unfavourable reading; nil where no agreement has taken effect.
        public let since: Day?
        /// The days since which it can be that it would stand so.
        public let began: Bounds?
    }

    /// The relationships that would stand otherwise, in the portfolio's order.
    public let changes: [Change]
    /// How everything would stand.
    public let assessment: Assessment

    /// Assesses what would follow from `hypothesis` on the day of an assessment of the record.
    public init(
        _ hypothesis: Hypothesis, in portfolio: Portfolio, assessment before: Assessment,
        on cores: any Cores = OneCore()
    ) {
        let supposed = hypothesis.applied(to: portfolio)
        let after = Assessment(of: supposed, asOf: before.day, on: cores)
        assessment = after
        let changed = after.changes(since: before)
        changes = cores.gather(changed.indices) { range in
            changed[range].map { index in
                let timeline = StandingTimeline(
                    of: supposed.entries[index], policy: supposed.heading.policy, through: before.day)
                return Change(
                    entry: index, before: before.standings[index], after: after.standings[index],
                    since: timeline.since, began: timeline.steps.last?.began)
            }
        }
    }
}
