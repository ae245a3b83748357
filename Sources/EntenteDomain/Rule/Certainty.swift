/// How sure a verdict is, where the record is partial.
public enum Certainty: String, Hashable, Sendable, CaseIterable {
    /// Every exact record that the partial one could stand for gives the same verdict.
    case certain
    /// Some give it, others do not: a monitor warns early.
    case possible
}

/// What can end an agreement, in the order in which equals are taken.
public enum EndCause: String, Hashable, Sendable, CaseIterable, Comparable {
    /// An end is on record.
    case terminated
    /// A fixed term ran out.
    case expired
    /// Its inactivity clause was met.
    case lapsed

    /// The order in which equals are taken.
    public static func < (left: EndCause, right: EndCause) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .terminated: 0
        case .expired: 1
        case .lapsed: 2
        }
    }
}
