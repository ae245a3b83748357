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

    /// What the agreement is on that day.
    public let status: Status
    /// Whether every exact record gives that status.
    public let certainty: Certainty
    /// Everything that can end it: recorded, by its term, by its clause.
    public let ends: [CandidateEnd]

    /// The day on which its inactivity clause ends it; nil where it has none.
    public var lapse: Bounds? { ends.first { $0.cause == .lapsed }?.bounds }

    /// The standing of an agreement with these provisions on `day`, by the record of all activities of its relationship.
    public init(
        of provisions: Provisions, occurrences: some Sequence<Occurrence>, asOf day: Day, policy: Policy = Policy()
    ) {
        ends = provisions.candidateEnds(occurrences: occurrences, asOf: day, policy: policy)
        let order = { (left: CandidateEnd, right: CandidateEnd) in
            if left.bounds.latest != right.bounds.latest { return left.bounds.latest.precedes(right.bounds.latest) }
            if left.bounds.earliest != right.bounds.earliest {
                return left.bounds.earliest.precedes(right.bounds.earliest)
            }
            return left.cause < right.cause
        }
        let first = ends.min(by: order)
        if let first, first.bounds.latest.isReached(by: day) {
            (status, certainty) = (Status(first.cause), .certain)
        } else if let first = ends.filter({ $0.bounds.earliest.isReached(by: day) }).min(by: order) {
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
    ) -> [CandidateEnd] {
        var ends: [CandidateEnd] = []
        if let ended { ends.append(CandidateEnd(cause: .terminated, bounds: ended.on.bounds)) }
        if let expiry { ends.append(CandidateEnd(cause: .expired, bounds: expiry)) }
        if let inactivity {
            let bounds = inactivity.lapse(effective: effective, occurrences: occurrences, policy: policy, asOf: day)
            ends.append(CandidateEnd(cause: .lapsed, bounds: bounds))
        }
        return ends
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
