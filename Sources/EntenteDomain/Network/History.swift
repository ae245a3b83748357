/// The growth of the network and its decay: how many ties had each standing, step by step.
public struct History: Hashable, Sendable {
    /// How far apart the steps are.
    public enum Stride: String, Hashable, Sendable, CaseIterable {
        case year, month

        /// The last day of every year or month from the one of `first` on, and `last` at the end.
        public func days(from first: Day, through last: Day) -> [Day] {
            var days: [Day] = []
            let (year, month, _) = first.civil
            let length = self == .year ? 12 : 1
            let start = Day(uncheckedYear: year, month: self == .year ? 1 : month, day: 1)
            while true {
                let end = start.plusMonths((days.count + 1) * length) - 1
                guard end < last else { break }
                days.append(end)
            }
            if first <= last { days.append(last) }
            return days
        }
    }

    /// The network on one day.
    public struct Step: Hashable, Sendable {
        /// The day.
        public var day: Day
        /// How many relationships have each standing; every standing has a count.
        public var counts: StandingCounts

        /// The network on a day with these counts.
        public init(day: Day, counts: StandingCounts) {
            self.day = day
            self.counts = counts
        }

        /// Ties with an agreement in force: active, at risk or dormant.
        public var inForce: Int { Standing.allCases.filter(\.isInForce).reduce(0) { $0 + counts[$1] } }

        /// Ties of which every agreement has ended.
        public var ended: Int { Standing.allCases.filter(\.isEnded).reduce(0) { $0 + counts[$1] } }
    }

    /// The steps, in the order of their days.
    public let steps: [Step]

    /// The network on each of these days, which are in order, by the record as it is known now.
    public init(of portfolio: Portfolio, on days: [Day], on cores: any Cores = OneCore()) {
        let parts = cores.map(portfolio.entries.indices) { Self.gains(of: $0, in: portfolio, on: days) }
        var counts = StandingCounts()
        steps = days.indices.map { index in
            for gains in parts { counts += gains[index] }
            return Step(day: days[index], counts: counts)
        }
    }

    /// How many more of some relationships have a standing at each step than at the one before it.
    private static func gains(of range: Range<Int>, in portfolio: Portfolio, on days: [Day]) -> [StandingCounts] {
        var gains = [StandingCounts](repeating: StandingCounts(), count: days.count + 1)
        for number in range {
            let course = StandingCourse(of: portfolio.entries[number], policy: portfolio.heading.policy)
            var index = 0
            while index < days.count {
                let (standing, nextTurn) = course.standing(on: days[index])
                gains[index][standing] += 1
                repeat { index += 1 } while index < days.count && !nextTurn.isReached(by: days[index])
                gains[index][standing] -= 1
            }
        }
        return gains
    }
}

extension Standing {
    /// Whether an agreement is in force.
    public var isInForce: Bool { self == .active || self == .atRisk || self == .dormant }
}
