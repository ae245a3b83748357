/// The standing of an agreement on a day.
///
/// A lapse is a condition that is met, not an act: nobody signs anything on the day, and the product ends no agreement.
public struct AgreementStanding: Hashable, Sendable {
    /// What the agreement is on that day.
    public enum Status: String, Hashable, Sendable, CaseIterable {
        /// Not yet in effect.
        case pending
        /// In force.
        case inForce
        /// Its end is on record.
        case terminated
        /// Its fixed term ran out.
        case expired
        /// The condition of its inactivity clause is met.
        case lapsed

        init(_ cause: EndCause) {
            self =
                switch cause {
                case .terminated: .terminated
                case .expired: .expired
                case .lapsed: .lapsed
                }
        }
    }

    /// Everything that can end it, by its cause.
    let candidates: CandidateEnds
    /// What the agreement is on that day.
    public let status: Status
    /// Whether every exact record gives that status.
    public let certainty: Certainty

    /// Everything that can end it: recorded, by its term, by its clause.
    public var ends: [CandidateEnd] { candidates.inOrder }

    /// The day on which its inactivity clause ends it; nil where it has none.
    public var lapse: Bounds? { candidates.lapsed }

    /// The end that its status is about: the one that has come, else the next one that can.
    public var decidingEnd: CandidateEnd? {
        switch status {
        case .terminated: ends.first { $0.cause == .terminated }
        case .expired: ends.first { $0.cause == .expired }
        case .lapsed: ends.first { $0.cause == .lapsed }
        case .pending, .inForce:
            ends.filter { $0.bounds.earliest != nil }.min { $0.bounds.earliest.precedes($1.bounds.earliest) }
        }
    }

    /// The standing of an agreement with these provisions on `day`, by the record of all activities of its relationship.
    public init(
        of provisions: Provisions, occurrences: some Sequence<Occurrence>, asOf day: Day, policy: Policy = Policy()
    ) {
        candidates = provisions.candidateEnds(occurrences: occurrences, asOf: day, policy: policy)
        if let first = candidates.first, first.bounds.latest.isReached(by: day) {
            (status, certainty) = (Status(first.cause), .certain)
        } else if let first = candidates.first(where: { $0.earliest.isReached(by: day) }) {
            (status, certainty) = (Status(first.cause), .possible)
        } else if day < provisions.effective.min {
            (status, certainty) = (.pending, .certain)
        } else if day < provisions.effective.max {
            (status, certainty) = (.pending, .possible)
        } else {
            (status, certainty) = (.inForce, .certain)
        }
    }
}

extension Provisions {
    /// Everything that can end the agreement, as the record stands on `day`.
    func candidateEnds(
        occurrences: some Sequence<Occurrence>, asOf day: Day, policy: Policy
    ) -> CandidateEnds {
        CandidateEnds(
            terminated: ended?.on.bounds, expired: expiry,
            lapsed: inactivity?.lapse(effective: effective, occurrences: occurrences, policy: policy, asOf: day))
    }

    /// The first day after a fixed term; nil where the term has no end of its own.
    public var expiry: Bounds? {
        switch term {
        case .indefinite, .unspecified, .renewing: nil
        case .until(let last): Bounds(earliest: last.min + 1, latest: last.max + 1)
        case .months(let months):
            Bounds(earliest: effective.min.plusMonths(months) + 1, latest: effective.max.plusMonths(months) + 1)
        }
    }
}
