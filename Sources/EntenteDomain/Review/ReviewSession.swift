/// A queue of relationships that is gone through one at a time, with a decision on each: a meeting of the desk.
///
/// It can be left at any time and taken up on another day or by another officer. The decisions themselves are reviews in
/// the register; none of them resets a clock of the rule.
public struct ReviewSession: Hashable, Sendable {
    /// Which relationships were picked.
    public enum Queue: Hashable, Sendable {
        /// Those of the review queue.
        case flags
        /// Those that a filter left, in its words.
        case filter(String)
        /// Those of which something is overdue, or comes up by a day.
        case deadlines(through: Day)
    }

    /// What has become of a relationship of the queue.
    public enum Outcome: Hashable, Sendable {
        /// It has not been looked at.
        case pending
        /// It was looked at, and left without a decision.
        case passed
        /// A decision was taken.
        case decided(ID<Review>)
    }

    /// A relationship of the queue.
    public struct Item: Hashable, Sendable {
        /// The relationship.
        public var relationship: ID<Relationship>
        /// What has become of it.
        public var outcome: Outcome

        /// An item that has not been looked at, or of that outcome.
        public init(_ relationship: ID<Relationship>, _ outcome: Outcome = .pending) {
            self.relationship = relationship
            self.outcome = outcome
        }
    }

    /// Its number in the register, from 1.
    public var number: Int
    /// Which relationships were picked.
    public var queue: Queue
    /// The day on which it began.
    public var begun: Day
    /// The account that began it.
    public var by: String
    /// The day as of which everything is judged.
    public var asOf: Day
    /// The relationships, in the order in which they are gone through.
    public var items: [Item]
    /// The number of the item that is looked at, from 0.
    public var position: Int
    /// The day on which it was closed; absent while it can be taken up.
    public var closed: Day?

    /// A session of the facts given.
    public init(
        number: Int, queue: Queue, begun: Day, by: String, asOf: Day, items: [Item], position: Int = 0,
        closed: Day? = nil
    ) {
        self.number = number
        self.queue = queue
        self.begun = begun
        self.by = by
        self.asOf = asOf
        self.items = items
        self.position = position
        self.closed = closed
    }

    /// The item that is looked at; nil in a session of none.
    public var current: Item? { items.indices.contains(position) ? items[position] : nil }

    /// How many items have been decided or passed.
    public var done: Int { items.count { $0.outcome != .pending } }

    /// The number of the next item that has not been looked at, from the one after the current on and then from the first;
    /// nil where there is none.
    public var nextPending: Int? {
        let order = Array(items.indices.drop { $0 <= position }) + items.indices.prefix(position + 1)
        return order.first { items[$0].outcome == .pending }
    }

    /// Notes what has become of the current item, and goes on to the next that has not been looked at.
    public mutating func settle(_ outcome: Outcome) {
        guard items.indices.contains(position) else { return }
        items[position].outcome = outcome
        position = nextPending ?? position
    }
}

extension ReviewSession.Queue {
    /// The queue in a word and its terms, as the store keeps it: `flags`, `filter:osaka`, `deadlines:2026-12-31`.
    public var code: String {
        switch self {
        case .flags: "flags"
        case .filter(let words): "filter:" + words
        case .deadlines(let last): "deadlines:\(last)"
        }
    }

    /// The queue of such a code; nil where it is none.
    public init?(code: String) {
        if code == "flags" {
            self = .flags
        } else if code.hasPrefix("filter:") {
            self = .filter(String(code.dropFirst("filter:".count)))
        } else if code.hasPrefix("deadlines:"), let last = Day(String(code.dropFirst("deadlines:".count))) {
            self = .deadlines(through: last)
        } else {
            return nil
        }
    }
}

extension ReviewSession {
    /// The relationships of a queue on a day: the gravest first, by the day of what comes up, or in the
    /// order of the list.
    /// - Parameter filtered: numbers of the portfolio's entries that the filter leaves.
    public static func items(
        of queue: Queue, portfolio: Portfolio, assessment: Assessment, filtered: [Int]
    ) -> [Item] {
        let entries: [Int]
        switch queue {
        case .flags: entries = ReviewQueue(of: portfolio, assessment: assessment).items.map(\.entry)
        case .filter: entries = filtered
        case .deadlines(let last):
            var seen: Set<Int> = []
            entries = Deadlines(of: portfolio, assessment: assessment, through: last).all.map(\.entry)
                .filter { seen.insert($0).inserted }
        }
        return entries.map { Item(portfolio.entries[$0].relationship) }
    }
}
