/// How many relationships have each standing. Hundreds of thousands are counted at a key, which by a dictionary would mean
/// to hash the standing's word for each.
public struct StandingCounts: Hashable, Sendable {
    private var counts = [Int](repeating: 0, count: Standing.allCases.count)

    /// None of any.
    public init() {}

    /// How many have a standing.
    public subscript(standing: Standing) -> Int {
        get { counts[standing.ordinal] }
        set { counts[standing.ordinal] = newValue }
    }

    static func += (counts: inout StandingCounts, others: StandingCounts) {
        for place in counts.counts.indices { counts.counts[place] += others.counts[place] }
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
