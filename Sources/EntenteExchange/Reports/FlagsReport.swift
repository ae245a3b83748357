public import EntenteDomain

/// The review queue as JSON; `docs/json.md` describes it key by key.
public enum FlagsReport {
    /// Finds an activity of a relationship by its number among them, from 0.
    public typealias FindActivity<Failure: Error> = (Int, ID<Relationship>) throws(Failure) -> ID<Activity>?

    /// Hands on the document piece by piece, the gravest first, ending with a line break.
    public static func write<Failure: Error>(
        _ queue: ReviewQueue, of portfolio: Portfolio, _ assessment: Assessment,
        activity: FindActivity<Failure>, handOn: @escaping ([UInt8]) -> Void
    ) throws(Failure) {
        let flags = try Flags(of: queue, in: portfolio, assessment, activity: activity)
        write(
            queue.items.indices.lazy.map { flags[$0] }, counts: queue.counts, heading: portfolio.heading,
            asOf: assessment.day, handOn: handOn)
    }

    /// Hands on the document of flags that have been written already.
    /// - Parameter counts: how many relationships have each reason.
    public static func write(
        _ flags: some Sequence<ArraySlice<UInt8>>, counts: [ReviewReason.Kind: Int], heading: Register.Heading,
        asOf day: Day, handOn: @escaping ([UInt8]) -> Void
    ) {
        var json = JSONWriter(layout: .records, handOn: handOn)
        json.object { json in
            json.heading(of: heading, asOf: day)
            json.key("counts")
            json.object { json in
                for kind in ReviewReason.Kind.allCases { json.member(kind.rawValue, counts[kind, default: 0]) }
            }
            json.key("flags")
            json.array { json in
                for flag in flags { json.value(written: flag) }
            }
        }
        json.finish()
    }

    /// The relationships of a queue, each as the document has it in its list: in one run of bytes, since by themselves a
    /// hundred thousand of them take twice the time.
    public struct Flags: Sendable {
        private let bytes: [UInt8]
        private let ends: [Int]

        /// What the document says of each item of a queue.
        public init<Failure: Error>(
            of queue: ReviewQueue, in portfolio: Portfolio, _ assessment: Assessment, activity: FindActivity<Failure>
        ) throws(Failure) {
            var json = JSONWriter(layout: .line)
            var ends: [Int] = []
            json.reserveCapacity(queue.items.count * Self.usualLength)
            ends.reserveCapacity(queue.items.count)
            for item in queue.items {
                try json.flag(item, of: portfolio.entries[item.entry], assessment.standings[item.entry], activity)
                ends.append(json.bytes.count)
            }
            bytes = json.bytes
            self.ends = ends
        }

        /// About how many bytes the document has for an item.
        private static let usualLength = 448

        /// What it says of the item with that number, from 0.
        public subscript(item: Int) -> ArraySlice<UInt8> { bytes[(item > 0 ? ends[item - 1] : 0)..<ends[item]] }
    }
}

extension JSONWriter {
    fileprivate mutating func flag<Failure: Error>(
        _ item: ReviewQueue.Item, of entry: Portfolio.Entry, _ standing: RelationshipStanding,
        _ activity: FlagsReport.FindActivity<Failure>
    ) throws(Failure) {
        try object { json throws(Failure) in
            json.identity(of: entry)
            json.member("standing", standing.standing.rawValue)
            json.member("certainty", standing.certainty.rawValue)
            json.member("savedUntil", value: item.savedUntil)
            json.key("reasons")
            try json.array { json throws(Failure) in
                for reason in item.reasons { try json.reason(reason, of: entry, activity) }
            }
            json.member("unverifiedSince", value: standing.unverifiedSince)
        }
    }

    fileprivate mutating func reason<Failure: Error>(
        _ reason: ReviewReason, of entry: Portfolio.Entry, _ activity: FlagsReport.FindActivity<Failure>
    ) throws(Failure) {
        try object { json throws(Failure) in
            json.member("reason", reason.kind.rawValue)
            json.member("certainty", reason.certainty.rawValue)
            switch reason {
            case .lapsed, .expired: break
            case .dormant(_, let since): json.member("since", since)
            case .atRisk(_, let coming):
                json.key("coming")
                json.coming(coming, agreements: entry.agreements.map(\.id))
            case .flagged(let note): json.member("note", entry.flags[note])
            case .noticeNear(_, let agreement, let by):
                json.member("agreement", entry.agreements[agreement].id.rawValue)
                json.member("by", by)
            case .reviewOverdue(_, let agreement, let since):
                json.member("agreement", entry.agreements[agreement].id.rawValue)
                json.member("since", since)
            case .activityAfterEnd(let number), .plannedStartPassed(let number), .ongoingUnconfirmed(let number):
                json.member("activity", try activity(number, entry.relationship)?.rawValue)
            }
        }
    }
}
