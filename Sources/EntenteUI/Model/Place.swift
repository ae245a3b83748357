public import EntenteDomain

/// Somewhere in the product that the user can be.
public enum Place: Hashable, Sendable {
    /// Every relationship.
    case partners
    /// The review queue.
    case flags
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
    public static let roots: [Place] = [.partners, .flags]

    /// Whether its rows can be filtered by typing.
    var isFiltered: Bool { Self.roots.contains(self) }
}

/// A place with what the user has set there: where one comes back to on the way back.
public struct Page: Hashable, Sendable {
    /// Where it is.
    public let place: Place
    /// The selected row.
    public var selection: Row.Key?
    /// The first row that is shown, from 0.
    public var top = 0
    /// What was typed to filter its rows.
    public var filter = ""

    /// A page at that place, untouched.
    public init(_ place: Place) { self.place = place }
}
