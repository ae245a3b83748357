public import EntenteDomain

/// The standings of a register on a day as JSON, with the words of the rule; `docs/json.md` describes it key by key.
public enum StandingReport {
    /// The document, ending with a line break.
    public static func json(_ portfolio: Portfolio, _ assessment: Assessment) -> [UInt8] {
        let policy = portfolio.heading.policy
        var json = JSONWriter(layout: .records)
        json.object { json in
            json.member("asOf", assessment.day.description)
            json.member("recordsThrough", portfolio.heading.recordsThrough?.description)
            json.key("agreements")
            json.array { json in
                for (entry, standing) in zip(portfolio.entries, assessment.standings) {
                    for (agreement, verdict) in zip(entry.agreements, standing.agreements) {
                        let duties = Duties(
                            of: agreement.provisions, standing: verdict, occurrences: entry.occurrences,
                            lastReview: agreement.lastReview, asOf: assessment.day, policy: policy)
                        json.agreement(agreement.id, of: entry.relationship, verdict, duties)
                    }
                }
            }
            json.key("relationships")
            json.array { json in
                for (entry, standing) in zip(portfolio.entries, assessment.standings) {
                    json.relationship(entry, standing)
                }
            }
        }
        json.finish()
        return json.takeBytes()
    }
}

extension JSONWriter {
    fileprivate mutating func agreement(
        _ id: ID<Agreement>, of relationship: ID<Relationship>, _ verdict: AgreementStanding, _ duties: Duties
    ) {
        object { json in
            json.member("id", id.rawValue)
            json.member("relationship", relationship.rawValue)
            json.member("status", verdict.status.rawValue)
            json.member("certainty", verdict.certainty.rawValue)
            json.member("lapse", verdict.lapse)
            json.member("expiry", verdict.ends.first { $0.cause == .expired }?.bounds)
            json.member("idleSince", duties.idleSince)
            json.member("renewsOn", duties.renewsOn)
            json.member("noticeBy", duties.noticeBy)
            json.member("reviewDue", duties.reviewDue)
        }
    }

    fileprivate mutating func relationship(_ entry: Portfolio.Entry, _ standing: RelationshipStanding) {
        object { json in
            json.member("id", entry.relationship.rawValue)
            json.member("standing", standing.standing.rawValue)
            json.member("certainty", standing.certainty.rawValue)
            json.key("anomalies")
            json.array { json in
                let found = Set(standing.anomalies.map(\.kind))
                for kind in Anomaly.Kind.allCases where found.contains(kind) { json.string(kind.rawValue) }
            }
            json.member("idleSince", standing.idleSince)
            json.member("shadowLapse", standing.shadowLapse)
            json.key("next")
            if let next = standing.coming.first {
                json.object { json in
                    json.member("on", next.day.description)
                    switch next.what {
                    case .dormancy: json.member("what", Standing.dormant.rawValue)
                    case .end(let cause, let agreement):
                        json.member("what", cause.rawValue)
                        json.member("agreement", entry.agreements[agreement].id.rawValue)
                    }
                }
            } else {
                json.null()
            }
            json.member("unverifiedSince", standing.unverifiedSince?.description)
        }
    }

    /// A key and a text, null where there is none.
    mutating func member(_ name: String, _ text: String?) {
        key(name)
        if let text { string(text) } else { null() }
    }

    /// A key and the bounds of a day; a bound that is absent is null.
    mutating func member(_ name: String, _ bounds: Bounds?) {
        key(name)
        guard let bounds else { return null() }
        object { json in
            json.member("earliest", bounds.earliest?.description)
            json.member("latest", bounds.latest?.description)
        }
    }
}
