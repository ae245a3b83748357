/// What a review session has come to: what was decided, who does what until when, and what became of the session before.
public struct Minutes: Hashable, Sendable {
    /// The session.
    public var session: ReviewSession
    /// What stands above the register's lists.
    public var heading: Register.Heading
    /// What was looked at, in the order of the session; what is still pending is left out.
    public var items: [Item]
    /// What became of the decisions of the session before; empty where there was none.
    public var sequels: [Sequel]

    /// A relationship that was looked at.
    public struct Item: Hashable, Sendable {
        /// What the register has on it.
        public var dossier: Dossier
        /// How it stood on the session's day.
        public var standing: RelationshipStanding
        /// The decision; nil where none was taken.
        public var review: Review?

        /// An item of the facts given.
        public init(dossier: Dossier, standing: RelationshipStanding, review: Review?) {
            self.dossier = dossier
            self.standing = standing
            self.review = review
        }
    }

    /// Minutes of the parts given.
    /// - Parameter before: the dossiers of what the session before decided, with the session.
    public init(
        of session: ReviewSession, dossiers: [Dossier], heading: Register.Heading,
        before: (session: ReviewSession, dossiers: [Dossier])? = nil
    ) {
        self.session = session
        self.heading = heading
        items = zip(session.items, session.matching(dossiers)).compactMap { item, dossier in
            guard item.outcome != .pending, let dossier else { return nil }
            return Item(
                dossier: dossier, standing: heading.standing(of: dossier, asOf: session.asOf),
                review: dossier.review(of: item))
        }
        sequels =
            before.map { before in
                zip(before.session.items, before.session.matching(before.dossiers)).compactMap { item, dossier in
                    dossier.flatMap { dossier in
                        dossier.review(of: item).map {
                            Sequel(of: $0, in: dossier, from: before.session.asOf, to: session.asOf, heading: heading)
                        }
                    }
                }
            } ?? []
    }

    /// Who does what until when: the decisions that were given to an office or a day, the nearest day first.
    public var assignments: [Item] {
        items.filter { $0.review?.office != nil || $0.review?.due != nil }
            .enumerated().sorted {
                let (left, right) = ($0.element.review?.due?.max, $1.element.review?.due?.max)
                return (left?.number ?? .max, $0.offset) < (right?.number ?? .max, $1.offset)
            }
            .map(\.element)
    }

    /// How many relationships each decision was taken on; decisions that were not taken are left out.
    public var counts: [(decision: Review.Decision, count: Int)] {
        Review.Decision.allCases.compactMap { decision in
            let count = items.count { $0.review?.decision == decision }
            return count > 0 ? (decision, count) : nil
        }
    }
}

/// What became of a decision: what the register has on its relationship since.
public struct Sequel: Hashable, Sendable {
    /// How it stands with what was to be done.
    public enum Due: Hashable, Sendable {
        /// No day was set.
        case unset
        /// The day is still to come.
        case ahead
        /// The day has passed.
        case passed
    }

    /// The decision.
    public var review: Review
    /// What the register has on the relationship.
    public var dossier: Dossier
    /// How it stood when the decision was taken.
    public var before: RelationshipStanding
    /// How it stands now.
    public var now: RelationshipStanding
    /// Activities that have begun since, or are planned to.
    public var activities: [Activity]
    /// Agreements that have taken effect since.
    public var agreements: [Agreement]
    /// Agreements whose end was recorded for a day since.
    public var ended: [Agreement]
    /// How it stands with the day that was set.
    public var due: Due

    /// What became of a decision between the day of its session and a later day.
    public init(
        of review: Review, in dossier: Dossier, from first: Day, to last: Day, heading: Register.Heading
    ) {
        self.review = review
        self.dossier = dossier
        before = heading.standing(of: dossier, asOf: first)
        now = heading.standing(of: dossier, asOf: last)
        let since = review.on.min
        activities = dossier.activities.filter { $0.occurrence.start.min > since && $0.occurrence.state != .cancelled }
        agreements = dossier.agreements.filter { $0.provisions.effective.min > since }
        ended = dossier.agreements.filter { $0.provisions.ended.map { $0.on.min > since } ?? false }
        due = review.due.map { $0.max < last ? .passed : .ahead } ?? .unset
    }

    /// Whether nothing of what a decision can lead to is on record.
    public var isWithoutResult: Bool { activities.isEmpty && agreements.isEmpty && ended.isEmpty }
}

extension ReviewSession {
    /// The dossiers in the order of the items; nil where an item has none any more.
    fileprivate func matching(_ dossiers: [Dossier]) -> [Dossier?] {
        let byID = Dictionary(dossiers.map { ($0.relationship.id, $0) }) { first, _ in first }
        return items.map { byID[$0.relationship] }
    }
}

extension Dossier {
    /// The review by which an item of a session was decided.
    fileprivate func review(of item: ReviewSession.Item) -> Review? {
        guard case .decided(let id) = item.outcome else { return nil }
        return reviews.first { $0.id == id }
    }
}
