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

extension Dossier {
    /// The disputes about a record.
    func disputes(about id: String) -> [Dispute] { disputes.filter { $0.subject == id } }
}
