/// How much comes up in each of the coming months.
public struct DeadlineStrip: Hashable, Sendable {
    /// One month of the strip.
    public struct Month: Hashable, Sendable {
        /// Its first day, in the first month too.
        public let first: Day
        /// How many deadlines of each kind it has; a kind that has none is absent.
        public var counts: [Deadline.Kind: Int] = [:]

        /// How many deadlines it has.
        public var total: Int { counts.values.reduce(0, +) }
    }

    /// The day of the question, from which on deadlines are counted.
    public let day: Day
    /// The months in order, the first that of the day.
    public private(set) var months: [Month]

    /// The months from that of `day` on. What is overdue on it, or comes after them, is in none.
    public init(of deadlines: some Sequence<Deadline>, asOf day: Day, months count: Int) {
        self.day = day
        let (year, month, _) = day.civil
        let first = Day(uncheckedYear: year, month: month, day: 1)
        months = (0..<max(1, count)).map { Month(first: first.plusMonths($0)) }
        for deadline in deadlines {
            if let index = index(of: deadline.day) { months[index].counts[deadline.kind, default: 0] += 1 }
        }
    }

    /// The number of the month that a day lies in; nil for a day before the day of the question, or after the months.
    public func index(of day: Day) -> Int? {
        guard day >= self.day else { return nil }
        let (from, to) = (self.day.civil, day.civil)
        let index = (to.year - from.year) * 12 + to.month - from.month
        return index < months.count ? index : nil
    }

    /// The last day of so many months from that of `day` on.
    public static func lastDay(asOf day: Day, months count: Int) -> Day {
        let (year, month, _) = day.civil
        return Day(uncheckedYear: year, month: month, day: 1).plusMonths(max(1, count)) - 1
    }
}
