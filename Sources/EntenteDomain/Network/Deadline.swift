/// Something that comes up on a day if nothing is done, or that should have been done by it.
public struct Deadline: Hashable, Sendable {
    /// What comes up.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// An agreement's recorded end.
        case termination
        /// The end of a fixed term.
        case expiry
        /// The end by an inactivity clause.
        case lapse
        /// The relationship falls dormant: the shadow lapse, on which the policy's test would end it.
        case dormancy
        /// The last day on which notice can be given before a renewal.
        case notice
        /// An agreement renews itself.
        case renewal
        /// A review is due, and overdue from that day on.
        case review
        /// An activity is planned to start.
        case plannedStart

        init(_ cause: EndCause) {
            self =
                switch cause {
                case .terminated: .termination
                case .expired: .expiry
                case .lapsed: .lapse
                }
        }
    }

    /// What of the relationship it is about.
    public enum Subject: Hashable, Sendable {
        /// The relationship as a whole.
        case relationship
        /// One of its agreements, counted from 0.
        case agreement(Int)
        /// One of its activities, counted from 0.
        case occurrence(Int)
    }

    /// What comes up.
    public let kind: Kind
    /// The relationship: its number among the portfolio's entries, from 0.
    public let entry: Int
    /// What of it.
    public let subject: Subject
    /// The first and the last day that it can be.
    public let bounds: Bounds
    /// Certain where the day is known and nothing can come between.
    public let certainty: Certainty
    /// The day under which it is listed: its earliest, or, where that has passed and its latest has not, the day of the
    /// question; of what is overdue its latest, since only from then on it is.
    public let day: Day

    init(
        _ kind: Kind, entry: Int, _ subject: Subject, _ bounds: Bounds, isSure: Bool = true, asOf today: Day
    ) {
        let earliest = bounds.earliest ?? today
        self.kind = kind
        self.entry = entry
        self.subject = subject
        self.bounds = bounds
        certainty = isSure && bounds.isExact ? .certain : .possible
        day = earliest >= today ? earliest : min(bounds.latest ?? today, today)
    }
}

extension Deadline: Comparable {
    /// In the order in which they are listed: by day, then by relationship.
    public static func < (left: Deadline, right: Deadline) -> Bool {
        if left.day != right.day { return left.day < right.day }
        if left.entry != right.entry { return left.entry < right.entry }
        return left.order < right.order
    }

    /// What comes first of one relationship on one day.
    private var order: (Int, Int) {
        let kind = Kind.allCases.firstIndex(of: kind) ?? 0
        return switch subject {
        case .relationship: (kind, 0)
        case .agreement(let number), .occurrence(let number): (kind, number)
        }
    }
}
