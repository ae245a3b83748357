/// Why a relationship is in the review queue.
public enum ReviewReason: Hashable, Sendable {
    /// The condition of the last agreement's inactivity clause is met.
    case lapsed(Certainty)
    /// The last agreement's term ran out, and nobody extended it.
    case expired(Certainty)
    /// Nothing has been done for as many years as the policy allows, since a day.
    case dormant(Certainty, since: Bounds)
    /// An end, or dormancy, is near: the nearest of those that are.
    case atRisk(Certainty, ComingEnd)
    /// A person wants it looked at: the number of the note among the entry's flags, from 0.
    case flagged(note: Int)
    /// Cooperation without an agreement: the activity's number, from 0.
    case activityAfterEnd(occurrence: Int)
    /// The last day on which notice can be given to an agreement, counted from 0, is near.
    case noticeNear(Certainty, agreement: Int, by: Bounds)
    /// The review of an agreement, counted from 0, is overdue since a day.
    case reviewOverdue(Certainty, agreement: Int, since: Bounds)
    /// Something is still planned whose day has passed: the activity's number, from 0.
    case plannedStartPassed(occurrence: Int)
    /// Nobody has confirmed for a year what is said to go on: the activity's number, from 0.
    case ongoingUnconfirmed(occurrence: Int)

    /// The reasons by their words, the gravest first.
    public enum Kind: String, Hashable, Sendable, CaseIterable, Comparable {
        case lapsed, expired, dormant, atRisk, flagged
        case activityAfterEnd, noticeNear, reviewOverdue, plannedStartPassed, ongoingUnconfirmed

        /// The graver reason is the lesser.
        public static func < (left: Kind, right: Kind) -> Bool { left.place < right.place }

        private var place: Int {
            switch self {
            case .lapsed: 0
            case .expired: 1
            case .dormant: 2
            case .atRisk: 3
            case .flagged: 4
            case .activityAfterEnd: 5
            case .noticeNear: 6
            case .reviewOverdue: 7
            case .plannedStartPassed: 8
            case .ongoingUnconfirmed: 9
            }
        }
    }

    /// Which reason it is.
    public var kind: Kind {
        switch self {
        case .lapsed: .lapsed
        case .expired: .expired
        case .dormant: .dormant
        case .atRisk: .atRisk
        case .flagged: .flagged
        case .activityAfterEnd: .activityAfterEnd
        case .noticeNear: .noticeNear
        case .reviewOverdue: .reviewOverdue
        case .plannedStartPassed: .plannedStartPassed
        case .ongoingUnconfirmed: .ongoingUnconfirmed
        }
    }

    /// How sure it is.
    public var certainty: Certainty {
        switch self {
        case .lapsed(let certainty), .expired(let certainty), .dormant(let certainty, _), .atRisk(let certainty, _),
            .noticeNear(let certainty, _, _), .reviewOverdue(let certainty, _, _):
            certainty
        case .flagged, .activityAfterEnd, .plannedStartPassed, .ongoingUnconfirmed: .certain
        }
    }

    init(_ anomaly: Anomaly) {
        self =
            switch anomaly.kind {
            case .activityAfterEnd: .activityAfterEnd(occurrence: anomaly.occurrence)
            case .plannedStartPassed: .plannedStartPassed(occurrence: anomaly.occurrence)
            case .ongoingUnconfirmed: .ongoingUnconfirmed(occurrence: anomaly.occurrence)
            }
    }

    /// What a standing asks for; nil where it asks for nothing. An end on record was decided by persons, and a tie that is
    /// active, or has no agreement in effect, needs no review.
    init?(_ standing: RelationshipStanding, asOf day: Day) {
        switch standing.standing {
        case .lapsed:
            self = .lapsed(standing.certainty)
        case .expired:
            self = .expired(standing.certainty)
        case .dormant:
            self = .dormant(standing.certainty, since: standing.shadowLapse ?? Bounds(earliest: nil, latest: nil))
        case .atRisk:
            guard let near = standing.coming.first(where: { $0.day - day <= $0.warnDays }) else { return nil }
            self = .atRisk(standing.certainty, near)
        case .none, .terminated, .active:
            return nil
        }
    }
}
