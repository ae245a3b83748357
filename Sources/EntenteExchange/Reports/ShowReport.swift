public import EntenteDomain

/// Records as JSON, each as the interchange format has it, with how it stands; `docs/json.md` describes it key by key.
public struct ShowReport {
    private let dossier: Dossier
    private let heading: Register.Heading
    private let day: Day

    /// Reports on records of a dossier as of `day`.
    public init(on dossier: Dossier, heading: Register.Heading, asOf day: Day) {
        self.dossier = dossier
        self.heading = heading
        self.day = day
    }

    private var occurrences: [Occurrence] { dossier.activities.map(\.occurrence) }

    /// A partner: everything that the register has on it.
    public func partner() -> [UInt8] {
        let standing = heading.standing(of: dossier, asOf: day)
        return document { json in
            json.key("standing")
            json.object { $0.members(of: standing, agreements: dossier.agreements.map(\.id)) }
            json.member("relationship", value: dossier.relationship)
            json.member("locality", value: dossier.locality)
            json.member("partOf", value: dossier.partOf)
            json.member("agreements", values: dossier.agreements)
            json.member("commitments", values: dossier.commitments)
            json.member("activities", values: dossier.activities)
            json.member("contacts", values: dossier.contacts)
            json.member("flags", values: dossier.flags)
            json.member("reviews", values: dossier.reviews)
            json.member("disputes", values: dossier.disputes)
        }
    }

    /// An agreement, with what it promises and how it was reviewed.
    public func agreement(_ agreement: Agreement) -> [UInt8] {
        let explanation = AgreementExplanation(
            of: agreement.provisions, occurrences: occurrences, lastReview: dossier.lastReview(of: agreement.id),
            asOf: day, policy: heading.policy)
        return document { json in
            json.key("standing")
            json.object { $0.members(of: explanation.standing, explanation.duties) }
            json.member("agreement", value: agreement)
            json.member("commitments", values: dossier.commitments.filter { $0.agreement == agreement.id })
            json.member("reviews", values: dossier.reviews.filter { $0.agreement == agreement.id })
            json.member("disputes", values: dossier.disputes.filter { $0.subject == agreement.id.rawValue })
        }
    }

    /// A commitment, with the activities that carry it out.
    public func commitment(_ commitment: Commitment) -> [UInt8] {
        document { json in
            json.member("commitment", value: commitment)
            json.member("activities", values: dossier.activities.filter { $0.commitments.contains(commitment.id) })
            json.member("disputes", values: dossier.disputes.filter { $0.subject == commitment.id.rawValue })
        }
    }

    /// An activity.
    public func activity(_ activity: Activity) -> [UInt8] {
        document { json in
            json.member("activity", value: activity)
            json.member("disputes", values: dossier.disputes.filter { $0.subject == activity.id.rawValue })
        }
    }

    /// A tie that does not exist, or not yet, and the locality meant.
    public static func prospect(_ dossier: ProspectDossier, heading: Register.Heading, asOf day: Day) -> [UInt8] {
        document(heading, asOf: day) { $0.members(of: dossier) }
    }

    /// Several of these.
    public static func prospects(
        _ dossiers: [ProspectDossier], heading: Register.Heading, asOf day: Day
    ) -> [UInt8] {
        document(heading, asOf: day) { json in
            json.key("prospects")
            json.array { json in
                for dossier in dossiers { json.object { $0.members(of: dossier) } }
            }
        }
    }

    private func document(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
        Self.document(heading, asOf: day, members)
    }

    private static func document(
        _ heading: Register.Heading, asOf day: Day, _ members: (inout JSONWriter) -> Void
    ) -> [UInt8] {
        var json = JSONWriter(layout: .indented)
        json.object { json in
            json.heading(of: heading, asOf: day)
            members(&json)
        }
        json.finish()
        return json.takeBytes()
    }
}

extension JSONWriter {
    fileprivate mutating func members(of dossier: ProspectDossier) {
        member("prospect", value: dossier.prospect)
        member("locality", value: dossier.locality)
        member("partOf", value: dossier.partOf)
        member("disputes", values: dossier.disputes)
    }
}
