public import EntenteDomain

/// Relationships with their facts and how they stand, as JSON; `docs/json.md` describes it key by key.
public enum ListReport {
    /// The document on these entries, in their order, ending with a line break.
    /// - Parameter entries: numbers of the portfolio's entries.
    public static func json(_ entries: [Int], of portfolio: Portfolio, _ assessment: Assessment) -> [UInt8] {
        var json = JSONWriter(layout: .records)
        json.object { json in
            json.heading(of: portfolio.heading, asOf: assessment.day)
            json.key("relationships")
            json.array { json in
                for number in entries {
                    let entry = portfolio.entries[number]
                    json.object { json in
                        json.identity(of: entry)
                        json.member("country", entry.country)
                        json.member("region", value: entry.region)
                        json.member("purpose", value: entry.purpose)
                        json.member("initiative", value: entry.initiative)
                        json.member("level", value: entry.level)
                        json.member("since", value: entry.firstEffective)
                        json.member("agreements", values: entry.agreements.map(\.id))
                        json.member("fields", values: entry.fields)
                        json.members(of: assessment.standings[number], agreements: entry.agreements.map(\.id))
                    }
                }
            }
        }
        json.finish()
        return json.takeBytes()
    }
}

extension JSONWriter {
    /// The identifier and the name of a relationship.
    mutating func identity(of entry: Portfolio.Entry) {
        member("id", entry.relationship.rawValue)
        member("name", value: entry.name)
    }
}

extension Portfolio.Entry {
    /// The fields that its agreements name, each once, in the order in which they are named.
    fileprivate var fields: [ID<Field>] {
        var seen: Set<ID<Field>> = []
        return agreements.flatMap(\.fields).filter { seen.insert($0).inserted }
    }
}
