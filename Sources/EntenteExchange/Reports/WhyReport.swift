public import EntenteDomain

/// The chain that decided a standing, as JSON; `docs/json.md` describes it key by key.
public struct WhyReport {
    private let dossier: Dossier
    private let heading: Register.Heading
    private let day: Day

    /// Reports on a relationship and its agreements as of `day`.
    public init(on dossier: Dossier, heading: Register.Heading, asOf day: Day) {
        self.dossier = dossier
        self.heading = heading
        self.day = day
    }

    private var occurrences: [Occurrence] { dossier.activities.map(\.occurrence) }

    /// Why the relationship stands as it does, with the chain of each agreement.
    public func relationship() -> [UInt8] { document(agreements: dossier.agreements, withRelationship: true) }

    /// Why one agreement stands as it does.
    public func agreement(_ id: ID<Agreement>) -> [UInt8] {
        document(agreements: dossier.agreements.filter { $0.id == id }, withRelationship: false)
    }

    private func document(agreements: [Agreement], withRelationship: Bool) -> [UInt8] {
        let horizon = (dossier.relationship.recordsThrough ?? heading.recordsThrough)?.max
        var json = JSONWriter(layout: .indented)
        json.object { json in
            json.heading(of: heading, asOf: day)
            json.member("unverifiedSince", value: horizon.flatMap { day > $0 ? $0 : nil })
            json.member("policy", value: heading.policy)
            json.key("relationship")
            json.object { json in
                json.member("id", dossier.relationship.id.rawValue)
                json.member("name", value: dossier.locality.name)
                if withRelationship { relationship(to: &json) }
            }
            json.key("agreements")
            json.array { json in
                for agreement in agreements { self.agreement(agreement, to: &json) }
            }
        }
        json.finish()
        return json.takeBytes()
    }

    private func relationship(to json: inout JSONWriter) {
        let entries = dossier.agreements.map { agreement in
            Portfolio.AgreementEntry(
                id: agreement.id, provisions: agreement.provisions, lastReview: dossier.lastReview(of: agreement.id))
        }
        let explanation = RelationshipExplanation(
            of: entries, occurrences: occurrences, asOf: day, policy: heading.policy,
            recordsThrough: dossier.relationship.recordsThrough ?? heading.recordsThrough)
        let standing = explanation.standing
        json.members(of: standing, agreements: entries.map(\.id))
        json.key("odd")
        json.array { json in
            for anomaly in standing.anomalies {
                json.object { json in
                    json.member("anomaly", anomaly.kind.rawValue)
                    json.activity(anomaly.occurrence, of: dossier)
                }
            }
        }
        json.member("savedUntil", value: standing.coming.first.map { $0.day - 1 })
        json.key("account")
        if let account = explanation.account { json.account(account, of: dossier) } else { json.null() }
    }

    private func agreement(_ agreement: Agreement, to json: inout JSONWriter) {
        let explanation = AgreementExplanation(
            of: agreement.provisions, occurrences: occurrences, lastReview: dossier.lastReview(of: agreement.id),
            asOf: day, policy: heading.policy)
        json.object { json in
            json.member("id", agreement.id.rawValue)
            json.member("title", value: agreement.title)
            json.members(of: explanation.standing, explanation.duties)
            json.member("effective", agreement.provisions.effective)
            json.member("term", value: agreement.provisions.term)
            json.member("ended", value: agreement.provisions.ended)
            json.key("ends")
            json.array { json in
                for end in explanation.standing.ends {
                    json.object { json in
                        json.member("cause", end.cause.rawValue)
                        json.member("day", end.bounds)
                    }
                }
            }
            json.member("ownClause", explanation.hasOwnClause)
            json.key("account")
            json.account(explanation.account, of: dossier)
        }
    }
}

extension JSONWriter {
    /// A key and a recorded date with the days that it can be.
    fileprivate mutating func member(_ name: String, _ date: PartialDate) {
        key(name)
        object { json in
            json.member("recorded", date.description)
            json.member("earliest", date.min.description)
            json.member("latest", date.max.description)
        }
    }

    /// The idle years, step by step.
    fileprivate mutating func account(_ account: IdleAccount, of dossier: Dossier) {
        object { json in
            json.member("clause", value: account.clause)
            json.member("counts", value: account.counts)
            json.member("effective", account.effective)
            json.member("idleAtFirst", days: account.idleAtFirst)
            json.key("steps")
            json.array { json in
                for step in account.steps { json.step(step, of: dossier) }
            }
            json.key("excluded")
            json.array { json in
                for excluded in account.excluded {
                    json.object { json in
                        json.activity(excluded.activity, of: dossier)
                        json.member("because", excluded.because.rawValue)
                    }
                }
            }
            json.key("arithmetic")
            json.array { json in
                for arithmetic in account.arithmetic {
                    json.object { json in
                        json.member("reading", arithmetic.reading.rawValue)
                        json.member("earliest", idle: arithmetic.idle.earliest)
                        json.member("latest", idle: arithmetic.idle.latest)
                    }
                }
            }
            json.member("lapse", account.lapse)
            json.member("savedUntil", value: account.savedUntil)
        }
    }

    private mutating func step(_ step: IdleAccount.Step, of dossier: Dossier) {
        object { json in
            switch step.subject {
            case .activity(let number): json.activity(number, of: dossier)
            case .excused(let number): json.member("excused", number)
            }
            json.member("start", step.start)
            json.member("end", step.end)
            json.member("certainty", step.certainty.rawValue)
            json.member("idleAfter", days: step.idleAfter)
        }
    }

    /// An activity by its number, with what the rule looks at.
    fileprivate mutating func activity(_ number: Int, of dossier: Dossier) {
        let activity = dossier.activities[number]
        member("activity", activity.id.rawValue)
        member("title", value: activity.title)
        member("kind", value: activity.occurrence.kind)
        member("state", value: activity.occurrence.state)
    }

    /// A key and idle years with the day after them; null where an activity without an end leaves none.
    private mutating func member(_ name: String, idle years: ClosedRange<Day>?) {
        key(name)
        guard let years else { return null() }
        object { json in
            json.member("from", years.lowerBound.description)
            json.member("to", years.upperBound.description)
            json.member("lapse", (years.upperBound + 1).description)
        }
    }
}
