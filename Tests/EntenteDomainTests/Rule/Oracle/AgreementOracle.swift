import EntenteDomain

/// By what an agreement ends, in the order that decides ties.
enum OracleCause: Int {
    case terminated, expired, lapsed

    var word: String { ["terminated", "expired", "lapsed"][rawValue] }
}

/// An end that an agreement may come to.
struct OracleEnd {
    var cause: OracleCause
    var bounds: Bounds
}

/// The standing of one agreement, read out of the rule word by word.
struct AgreementOracle {
    let provisions: Provisions
    let day: Day
    /// The bounds of the day on which the clause ends it; nil without a clause.
    let lapse: Bounds?

    init(_ provisions: Provisions, _ occurrences: [Occurrence], asOf day: Day, policy: Policy = Policy()) {
        self.provisions = provisions
        self.day = day
        lapse = ClauseRecord(provisions, occurrences, asOf: day, policy: policy).map {
            Bounds(earliest: $0.earliestByGaps(), latest: $0.latest())
        }
    }

    /// Everything that may end it.
    var ends: [OracleEnd] {
        var ends: [OracleEnd] = []
        if let ended = provisions.ended { ends.append(OracleEnd(cause: .terminated, bounds: ended.on.bounds)) }
        switch provisions.term {
        case .indefinite, .unspecified, .renewing: break
        case .until(let last):
            ends.append(OracleEnd(cause: .expired, bounds: Bounds(earliest: last.min + 1, latest: last.max + 1)))
        case .months(let months):
            let effective = provisions.effective
            let bounds = Bounds(
                earliest: effective.min.plusMonths(months) + 1, latest: effective.max.plusMonths(months) + 1)
            ends.append(OracleEnd(cause: .expired, bounds: bounds))
        }
        if let lapse { ends.append(OracleEnd(cause: .lapsed, bounds: lapse)) }
        return ends
    }

    /// The word of the status, and whether it is certain.
    var standing: (status: String, isCertain: Bool) {
        func firstToEnd(_ ends: [OracleEnd]) -> OracleCause? {
            ends.min { left, right in
                let leftKey = (left.bounds.latest.orNever, left.bounds.earliest.orNever, left.cause.rawValue)
                let rightKey = (right.bounds.latest.orNever, right.bounds.earliest.orNever, right.cause.rawValue)
                return leftKey < rightKey
            }?.cause
        }
        let certainly = ends.filter { $0.bounds.latest.orNever <= Int(day.number) }
        if let cause = firstToEnd(certainly) { return (cause.word, true) }
        let possibly = ends.filter { $0.bounds.earliest.orNever <= Int(day.number) }
        if let cause = firstToEnd(possibly) { return (cause.word, false) }
        if day < provisions.effective.min { return ("pending", true) }
        if day < provisions.effective.max { return ("pending", false) }
        return ("inForce", true)
    }
}

extension Day? {
    /// A number to order bounds by: one that is absent lies after every day.
    var orNever: Int { map { Int($0.number) } ?? .max }
}
