public import EntenteDomain

/// What comes up, and what is overdue, as JSON; `docs/json.md` describes it key by key.
public enum DeadlinesReport {
    /// The document, in the order of the days, ending with a line break.
    public static func json(
        _ deadlines: [Deadline], from first: Day?, until last: Day, of portfolio: Portfolio, _ assessment: Assessment,
        _ titles: Titles
    ) -> [UInt8] {
        var json = JSONWriter(layout: .records)
        json.object { json in
            json.heading(of: portfolio.heading, asOf: assessment.day)
            json.member("from", value: first)
            json.member("until", value: last)
            json.key("deadlines")
            json.array { json in
                for deadline in deadlines {
                    let entry = portfolio.entries[deadline.entry]
                    json.object { json in
                        json.member("on", value: deadline.day)
                        json.member("what", deadline.kind.rawValue)
                        json.member("certainty", deadline.certainty.rawValue)
                        json.member("day", deadline.bounds)
                        json.member("relationship", entry.relationship.rawValue)
                        json.member("name", value: entry.name)
                        json.subject(of: deadline, in: entry, titles)
                        json.member("overdue", deadline.day < assessment.day)
                        json.member("unverifiedSince", value: assessment.standings[deadline.entry].unverifiedSince)
                    }
                }
            }
        }
        json.finish()
        return json.takeBytes()
    }
}

extension JSONWriter {
    fileprivate mutating func subject(of deadline: Deadline, in entry: Portfolio.Entry, _ titles: Titles) {
        var (agreement, activity, title): (String?, String?, Name?)
        switch deadline.subject {
        case .relationship: break
        case .agreement(let number):
            agreement = entry.agreements[number].id.rawValue
            title = titles.agreements[entry.agreements[number].id]
        case .occurrence(let number):
            let titled = titles.activity(number, of: entry.relationship)
            (activity, title) = (titled?.id.rawValue, titled?.title)
        }
        member("agreement", agreement)
        member("activity", activity)
        member("title", value: title)
    }
}
