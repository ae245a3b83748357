public import EntenteDomain

/// The standings of a register on a day as JSON, with the words of the rule; `docs/json.md` describes it key by key.
public enum StandingReport {
    /// The document, ending with a line break.
    public static func json(_ portfolio: Portfolio, _ assessment: Assessment) -> [UInt8] {
        var json = JSONWriter(layout: .records)
        json.object { json in
            json.heading(of: portfolio.heading, asOf: assessment.day)
            json.key("agreements")
            json.array { json in
                for (entry, standing) in zip(portfolio.entries, assessment.standings) {
                    for (agreement, verdict) in zip(entry.agreements, standing.agreements) {
                        let duties = Duties(
                            of: agreement.provisions, standing: verdict, occurrences: entry.occurrences,
                            lastReview: agreement.lastReview, asOf: assessment.day, policy: portfolio.heading.policy)
                        json.object { json in
                            json.member("id", agreement.id.rawValue)
                            json.member("relationship", entry.relationship.rawValue)
                            json.members(of: verdict, duties)
                        }
                    }
                }
            }
            json.key("relationships")
            json.array { json in
                for (entry, standing) in zip(portfolio.entries, assessment.standings) {
                    json.object { json in
                        json.member("id", entry.relationship.rawValue)
                        json.members(of: standing, agreements: entry.agreements.map(\.id))
                    }
                }
            }
        }
        json.finish()
        return json.takeBytes()
    }
}

extension JSONWriter {
    /// How an agreement stands and what it asks of the desk.
    mutating func members(of verdict: AgreementStanding, _ duties: Duties) {
        member("status", verdict.status.rawValue)
        member("certainty", verdict.certainty.rawValue)
        member("lapse", verdict.lapse)
        member("expiry", verdict.ends.first { $0.cause == .expired }?.bounds)
        member("idleSince", duties.idleSince)
        member("renewsOn", duties.renewsOn)
        member("noticeBy", duties.noticeBy)
        member("reviewDue", duties.reviewDue)
    }

    /// How a relationship stands and what comes next.
    mutating func members(of standing: RelationshipStanding, agreements: [ID<Agreement>]) {
        member("standing", standing.standing.rawValue)
        member("certainty", standing.certainty.rawValue)
        key("anomalies")
        array { json in
            let found = Set(standing.anomalies.map(\.kind))
            for kind in Anomaly.Kind.allCases where found.contains(kind) { json.string(kind.rawValue) }
        }
        member("idleSince", standing.idleSince)
        member("shadowLapse", standing.shadowLapse)
        key("next")
        if let next = standing.coming.first { coming(next, agreements: agreements) } else { null() }
        member("unverifiedSince", standing.unverifiedSince?.description)
    }

    /// What comes next to a relationship.
    mutating func coming(_ next: ComingEnd, agreements: [ID<Agreement>]) {
        object { json in
            json.member("on", next.day.description)
            switch next.what {
            case .dormancy: json.member("what", Standing.dormant.rawValue)
            case .end(let cause, let agreement):
                json.member("what", cause.rawValue)
                json.member("agreement", agreements[agreement].rawValue)
            }
        }
    }
}
