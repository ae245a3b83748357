import EntenteDomain

/// By what an agreement ends, in the order that decides ties.
enum Cause: String, CaseIterable, Comparable {
    case terminated, expired, lapsed

    static func < (left: Cause, right: Cause) -> Bool { rank(left) < rank(right) }

    private static func rank(_ cause: Cause) -> Int { allCases.firstIndex(of: cause) ?? 0 }
}

/// An end that an agreement may come to.
struct CandidateEnd {
    var cause: Cause
    var bounds: Bounds
}

/// The standing of one agreement, read out of the rule word by word.
struct AgreementOracle {
    var provisions: Provisions
    var occurrences: [Occurrence]
    var day: Day
    var policy = Policy()

    var lapse: Bounds? {
        ClauseRecord(provisions, occurrences, asOf: day, policy: policy).map {
            Bounds(earliest: $0.earliestByGaps(), latest: $0.latest())
        }
    }

    var candidates: [CandidateEnd] {
        var ends: [CandidateEnd] = []
        if let ended = provisions.ended { ends.append(CandidateEnd(cause: .terminated, bounds: ended.on.bounds)) }
        switch provisions.term {
        case .indefinite, .unspecified, .renewing: break
        case .until(let last):
            let bounds = Bounds(earliest: last.min + 1, latest: last.max + 1)
            ends.append(CandidateEnd(cause: .expired, bounds: bounds))
        case .months(let months):
            let effective = provisions.effective
            let bounds = Bounds(
                earliest: effective.min.plusMonths(months) + 1, latest: effective.max.plusMonths(months) + 1)
            ends.append(CandidateEnd(cause: .expired, bounds: bounds))
        }
        if let lapse { ends.append(CandidateEnd(cause: .lapsed, bounds: lapse)) }
        return ends
    }

    /// The word of the status, and whether it is certain.
    var standing: (status: String, isCertain: Bool) {
        let ends = candidates
        func firstToEnd(_ ends: [CandidateEnd]) -> Cause? {
            ends.min { left, right in
                let leftKey = [left.bounds.latest.orNever, left.bounds.earliest.orNever]
                let rightKey = [right.bounds.latest.orNever, right.bounds.earliest.orNever]
                return leftKey == rightKey ? left.cause < right.cause : leftKey.lexicographicallyPrecedes(rightKey)
            }?.cause
        }
        let certainly = ends.filter { $0.bounds.latest.orNever <= Int(day.number) }
        if let cause = firstToEnd(certainly) { return (cause.rawValue, true) }
        let possibly = ends.filter { $0.bounds.earliest.orNever <= Int(day.number) }
        if let cause = firstToEnd(possibly) { return (cause.rawValue, false) }
        if day < provisions.effective.min { return ("pending", true) }
        if day < provisions.effective.max { return ("pending", false) }
        return ("inForce", true)
    }
}

extension Day? {
    /// A number to order bounds by: one that is absent lies after every day.
    var orNever: Int { map { Int($0.number) } ?? .max }
}
