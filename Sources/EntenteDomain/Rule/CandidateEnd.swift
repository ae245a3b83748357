/// A day on which an agreement can end, and by what.
public struct CandidateEnd: Hashable, Sendable {
    /// What ends it.
    public var cause: EndCause
    /// The first day on which it is no longer in force.
    public var bounds: Bounds
}

/// Everything that can end an agreement: for each cause the days on which it can, where there are any.
struct CandidateEnds: Hashable, Sendable {
    /// The first day after a recorded end.
    var terminated: Bounds?
    /// The first day after a fixed term.
    var expired: Bounds?
    /// The day on which the inactivity clause is met.
    var lapsed: Bounds?

    subscript(cause: EndCause) -> Bounds? {
        switch cause {
        case .terminated: terminated
        case .expired: expired
        case .lapsed: lapsed
        }
    }

    /// All of them, in the order of their causes.
    var inOrder: [CandidateEnd] {
        EndCause.allCases.compactMap { cause in self[cause].map { CandidateEnd(cause: cause, bounds: $0) } }
    }

    /// The first to come; of equals the one whose cause is first.
    var first: CandidateEnd? { first { _ in true } }

    /// The first to come of those whose bounds meet a condition; of equals the one whose cause is first.
    func first(where isMeant: (Bounds) -> Bool) -> CandidateEnd? {
        var first: CandidateEnd?
        for cause in EndCause.allCases {
            guard let bounds = self[cause], isMeant(bounds) else { continue }
            if let first, !bounds.precedes(first.bounds) { continue }
            first = CandidateEnd(cause: cause, bounds: bounds)
        }
        return first
    }
}
