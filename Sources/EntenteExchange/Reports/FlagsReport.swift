public import EntenteDomain

/// The review queue as JSON; `docs/json.md` describes it key by key.
public enum FlagsReport {
    /// The document, the gravest first, ending with a line break.
    public static func json(
        _ queue: ReviewQueue, of portfolio: Portfolio, _ assessment: Assessment, _ titles: Titles
    ) -> [UInt8] {
        var json = JSONWriter(layout: .records)
        json.object { json in
            json.heading(of: portfolio.heading, asOf: assessment.day)
            json.key("counts")
            json.object { json in
                let counts = queue.counts
                for kind in ReviewReason.Kind.allCases { json.member(kind.rawValue, counts[kind, default: 0]) }
            }
            json.key("flags")
            json.array { json in
                for item in queue.items {
                    let entry = portfolio.entries[item.entry]
                    let standing = assessment.standings[item.entry]
                    json.object { json in
                        json.identity(of: entry)
                        json.member("standing", standing.standing.rawValue)
                        json.member("certainty", standing.certainty.rawValue)
                        json.member("savedUntil", value: item.savedUntil)
                        json.key("reasons")
                        json.array { json in
                            for reason in item.reasons { json.reason(reason, of: entry, titles) }
                        }
                        json.member("unverifiedSince", value: standing.unverifiedSince)
                    }
                }
            }
        }
        json.finish()
        return json.takeBytes()
    }
}

extension JSONWriter {
    fileprivate mutating func reason(_ reason: ReviewReason, of entry: Portfolio.Entry, _ titles: Titles) {
        object { json in
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
                json.member("activity", titles.activity(number, of: entry.relationship)?.id.rawValue)
            }
        }
    }
}
