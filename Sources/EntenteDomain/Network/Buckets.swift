/// A stretch of days that deadlines are listed under.
public struct Bucket: Hashable, Sendable {
    /// What the stretch is, seen from the day of the question.
    public enum Name: Hashable, Sendable {
        /// Every day before it.
        case overdue
        /// The day itself.
        case today
        /// The rest of its month.
        case thisMonth
        /// The whole month so many months after its own.
        case month(after: Int)
        /// Every day after these months.
        case later
    }

    /// What the stretch is.
    public let name: Name
    /// Its first day; nil where it has none, being every day up to its end.
    public let first: Day?
    /// The first day after it; nil where it has no end.
    public let end: Day?

    /// Whether a day lies in it.
    public func contains(_ day: Day) -> Bool {
        (first.map { $0 <= day } ?? true) && !end.isReached(by: day)
    }
}

/// Buckets that tile the line: each begins where the one before it ends, so that a day belongs to exactly one.
public struct Buckets: Hashable, Sendable {
    /// The buckets in order. The rest of the month is empty on its last day.
    public let all: [Bucket]

    /// What is overdue on `day`, the day, the rest of its month, so many whole months, and what is later.
    public init(asOf day: Day, months: Int) {
        let (year, month, _) = day.civil
        let firstOfMonth = Day(uncheckedYear: year, month: month, day: 1)
        let nextMonths = (1...max(1, months + 1)).map { firstOfMonth.plusMonths($0) }
        let wholeMonths = (0..<nextMonths.count - 1).map { Bucket.Name.month(after: $0 + 1) }
        let cuts = [day, day + 1] + nextMonths
        all = zip([.overdue, .today, .thisMonth] + wholeMonths + [.later], zip([nil] + cuts, cuts + [nil])).map {
            name, days in
            Bucket(name: name, first: days.0, end: days.1)
        }
    }

    /// The number of the bucket that a day lies in.
    public func index(of day: Day) -> Int {
        all.firstIndex { !$0.end.isReached(by: day) } ?? all.count - 1
    }
}
