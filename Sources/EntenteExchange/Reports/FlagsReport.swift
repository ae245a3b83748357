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
        var json = JSONWriter(layout: .records, handOn: handOn)
        try json.object { json throws(Failure) in
            json.heading(of: portfolio.heading, asOf: assessment.day)
            json.key("counts")
            json.object { json in
                let counts = queue.counts
                for kind in ReviewReason.Kind.allCases { json.member(kind.rawValue, counts[kind, default: 0]) }
            }
            json.key("flags")
            try json.array { json throws(Failure) in
                for item in queue.items {
                    let entry = portfolio.entries[item.entry]
                    let standing = assessment.standings[item.entry]
                    try json.object { json throws(Failure) in
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
            }
        }
        json.finish()
    }
}

extension JSONWriter {
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
