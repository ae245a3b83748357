import EntenteDomain

extension SheetContext {
    /// Why an activity does not count towards the policy's test; nil where it does.
    func exclusion(of activity: Activity, in dossier: Dossier) -> IdleAccount.Exclusion? {
        let first = dossier.agreements.map(\.provisions.effective).min { ($0.min, $0.max) < ($1.min, $1.max) }
        return IdleAccount.exclusion(
            of: activity.occurrence, counting: heading.policy.counts,
            // Where there is no agreement, no activity comes before it.
            effective: first ?? PartialDate(.firstDay(of: 1)), asOf: asOf)
    }

    /// Whether an activity counts towards the policy's test.
    func counts(_ activity: Activity, in dossier: Dossier) -> Bool { exclusion(of: activity, in: dossier) == nil }

    /// The standing of a relationship, by its dossier.
    func standing(of dossier: Dossier) -> RelationshipStanding { heading.standing(of: dossier, asOf: asOf) }
}

extension RelationshipStanding {
    /// The end of the agreement that ended last.
    var lastEnd: CandidateEnd? {
        agreements.filter { $0.status != .pending && $0.status != .inForce }.compactMap(\.decidingEnd).max {
            ($0.bounds.earliest ?? Day(number: .max)) < ($1.bounds.earliest ?? Day(number: .max))
        }
    }
}

extension AgreementStanding {
    /// The end that its status is about: the one that has come, else the next one that can.
    var decidingEnd: CandidateEnd? {
        let cause: EndCause? =
            switch status {
            case .terminated: .terminated
            case .expired: .expired
            case .lapsed: .lapsed
            case .pending, .inForce: nil
            }
        if let cause { return ends.first { $0.cause == cause } }
        return ends.filter { $0.bounds.earliest != nil }.min { left, right in
            (left.bounds.earliest ?? Day(number: .max)) < (right.bounds.earliest ?? Day(number: .max))
        }
    }
}

extension Dossier {
    /// The disputes about a record.
    func disputes(about id: String) -> [Dispute] { disputes.filter { $0.subject == id } }
}
