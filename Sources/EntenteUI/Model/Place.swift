public import EntenteDomain

/// Somewhere in the product that the user can be.
public enum Place: Hashable, Sendable {
    /// Every relationship.
    case partners
    /// Every tie that does not exist, or not yet.
    case prospects
    /// One of them.
    case prospect(ID<Prospect>)
    /// Every record in which a text stands.
    case search
    /// A record that belongs to no relationship and has no page of its own.
    case record(RecordKey)
    /// The review queue.
    case flags
    /// What comes up, and what is overdue.
    case deadlines
    /// The network in figures and plots.
    case insights
    /// The partners on a map of the world.
    case map
    /// Who changed what and when.
    case log
    /// One entry of the log.
    case entry(Int)
    /// What every key does.
    case help
    /// One relationship with its timeline.
    case partner(ID<Relationship>)
    /// One agreement.
    case agreement(ID<Agreement>)
    /// One commitment.
    case commitment(ID<Commitment>)
    /// One activity.
    case activity(ID<Activity>)
    /// Why something stands as it does.
    case why(Subject)
    /// What a record rests on, and what the sources disagree on in it.
    case sources(Row.Key)
    /// One partner of a review session: what a decision needs to know.
    case review(ID<Relationship>)
    /// The network's history, with a cursor at the as-of day.
    case history

    /// What a verdict can be asked about.
    public enum Subject: Hashable, Sendable {
        /// A relationship.
        case relationship(ID<Relationship>)
        /// An agreement.
        case agreement(ID<Agreement>)
    }

    /// The places that a digit leads to, in the order of the digits from 1.
    public static let roots: [Place] = [.partners, .flags, .deadlines, .insights, .log]

    /// Whether its rows can be filtered by typing.
    var isFiltered: Bool { self == .log || self == .prospects || self == .search || hasFacets && self != .map }

    /// Whether the detail of the selected row stands beside its rows where there is room: found records tell enough themselves.
    var hasDetail: Bool { isFiltered && self != .search }

    /// Whether its rows can be filtered by what is recorded of their relationships.
    var hasFacets: Bool { self == .partners || self == .flags || self == .deadlines || self == .map }

    /// The other part of it, where it has two.
    var otherPart: Place? {
        switch self {
        case .partners: .prospects
        case .prospects: .partners
        case .insights: .map
        case .map: .insights
        default: nil
        }
    }

    /// Whether it shows records of several relationships, or of none: on the way to it none is open any more.
    var isApart: Bool {
        switch self {
        case .search, .record: true
        default: isOfProspects
        }
    }

    /// Whether what it shows is made from the prospects.
    var isOfProspects: Bool {
        switch self {
        case .prospects, .prospect, .sources(.prospect): true
        default: false
        }
    }

    /// Whether its rows are made at once and kept, so that the steps of one key share them.
    var isMadeWhole: Bool {
        switch self {
        case .entry, .insights, .prospect, .record, .sources: true
        default: isOfDossier
        }
    }

    /// Whether it shows records of one relationship.
    var isOfDossier: Bool {
        switch self {
        case .partner, .agreement, .commitment, .activity, .why, .review: true
        case .sources: !isOfProspects
        case .partners, .prospects, .prospect, .search, .record, .flags, .deadlines, .insights, .map, .log, .entry,
            .history, .help:
            false
        }
    }
}

/// A place with what the user has set there: where one comes back to on the way back.
public struct Page: Hashable, Sendable {
    /// Where it is.
    public let place: Place
    /// The relationship whose records it shows; nil where it shows none.
    public let relationship: ID<Relationship>?
    /// The selected row.
    public var selection: Row.Key?
    /// The first row that is shown, from 0.
    public var top = 0
    /// What was typed to filter its rows.
    public var filter = ""

    /// A page at that place, untouched.
    /// - Parameter relationship: the one whose records it shows, where the place does not say so itself.
    public init(_ place: Place, in relationship: ID<Relationship>? = nil) {
        self.place = place
        switch place {
        case .partner(let id), .review(let id), .why(.relationship(let id)), .sources(.relationship(let id)):
            self.relationship = id
        default: self.relationship = place.isOfDossier ? relationship : nil
        }
    }
}
