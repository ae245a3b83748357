public import EntenteDomain

/// What would follow from a supposition, as JSON; `docs/json.md` describes it key by key.
public enum WhatIfReport {
    /// The document, in the portfolio's order, ending with a line break.
    public static func json(
        _ whatIf: WhatIf, supposing hypothesis: Hypothesis, in portfolio: Portfolio, _ assessment: Assessment
    ) -> [UInt8] {
        var json = JSONWriter(layout: .records)
        json.object { json in
            json.heading(of: portfolio.heading, asOf: assessment.day)
            json.key("supposed")
            json.supposed(hypothesis)
            json.key("counts")
            json.object { json in
                json.counts("before", assessment.counts)
                json.counts("after", whatIf.assessment.counts)
            }
            json.key("changes")
            json.array { json in
                for change in whatIf.changes {
                    let entry = portfolio.entries[change.entry]
                    let agreements = entry.agreements.map(\.id)
                    json.object { json in
                        json.identity(of: entry)
                        json.key("before")
                        json.object { $0.members(of: change.before, agreements: agreements) }
                        json.key("after")
                        json.object { $0.members(of: change.after, agreements: agreements) }
                        json.member("since", value: change.since)
                    }
                }
            }
        }
        json.finish()
        return json.takeBytes()
    }
}

extension JSONWriter {
    /// A key and how many relationships have each standing.
    mutating func counts(_ name: String, _ counts: StandingCounts) {
        key(name)
        object { json in
            for standing in Standing.allCases { json.member(standing.rawValue, counts[standing]) }
        }
    }

    fileprivate mutating func supposed(_ hypothesis: Hypothesis) {
        object { json in
            json.key("clause")
            if let clause = hypothesis.clause {
                json.object { json in
                    json.member("years", clause.years)
                    json.member("counting", clause.counting.rawValue)
                    json.member("onlyWithout", clause.onlyWithout)
                }
            } else {
                json.null()
            }
            json.key("activities")
            json.array { json in
                for addition in hypothesis.additions {
                    json.object { json in
                        json.member("relationship", addition.relationship.rawValue)
                        json.member("kind", addition.occurrence.kind.rawValue)
                        json.member("state", addition.occurrence.state.rawValue)
                        json.member("start", value: addition.occurrence.start)
                        json.member("end", value: addition.occurrence.end)
                    }
                }
            }
        }
    }
}
