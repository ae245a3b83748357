/// Something counted for each standing. Hundreds of thousands are counted at a key, which by a dictionary would mean to
/// hash the standing's word for each.
struct StandingTally: Sendable {
    private var numbers = [Int](repeating: 0, count: Standing.allCases.count)

    subscript(_ standing: Standing) -> Int {
        get { numbers[standing.ordinal] }
        set { numbers[standing.ordinal] = newValue }
    }

    static func += (tally: inout StandingTally, other: StandingTally) {
        for place in tally.numbers.indices { tally.numbers[place] += other.numbers[place] }
    }

    /// The counts; every standing has one.
    var counts: [Standing: Int] {
        Dictionary(uniqueKeysWithValues: Standing.allCases.map { ($0, self[$0]) })
    }
}

extension Standing {
    /// Its place among all standings, from 0.
    var ordinal: Int {
        switch self {
        case .none: 0
        case .lapsed: 1
        case .expired: 2
        case .terminated: 3
        case .dormant: 4
        case .atRisk: 5
        case .active: 6
        }
    }
}
