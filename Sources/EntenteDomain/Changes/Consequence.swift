/// What would follow from a change for a relationship and its agreements on a day.
public struct Consequence: Hashable, Sendable {
    /// How one agreement stands without the change and with it.
    public struct AgreementChange: Hashable, Sendable {
        /// The agreement.
        public let id: ID<Agreement>
        /// How it stands; nil where the change adds it.
        public let before: AgreementStanding?
        /// How it would stand; nil where the change removes it.
        public let after: AgreementStanding?
    }

    /// The day.
    public let day: Day
    /// The relationship.
    public let relationship: ID<Relationship>
    /// How it stands; nil where the change adds it.
    public let before: RelationshipStanding?
    /// How it would stand; nil where the change removes it.
    public let after: RelationshipStanding?
    /// The agreements that would stand otherwise, or lapse on other days, in the order of their effective days.
    public let agreements: [AgreementChange]

    /// What would follow from a change to the records of a dossier; where there is no dossier yet, the change itself
    /// brings its relationship. Nil where the change is about none.
    public init?(of change: Change, to dossier: Dossier?, heading: Register.Heading, asOf day: Day) {
        guard let after = dossier?.applying(change) ?? Dossier(establishedBy: change) else { return nil }
        let isRemoved = change.edits.contains { $0.after == nil && $0.before?.key == after.key }
        self.day = day
        relationship = after.relationship.id
        before = dossier.map { heading.standing(of: $0, asOf: day) }
        self.after = isRemoved ? nil : heading.standing(of: after, asOf: day)
        let old = dossier.map { heading.agreementStandings(in: $0, asOf: day) } ?? [:]
        let new = heading.agreementStandings(in: after, asOf: day)
        let ids = after.agreements.map(\.id) + (dossier?.agreements.map(\.id).filter { new[$0] == nil } ?? [])
        agreements = ids.filter { old[$0] != new[$0] }.map {
            AgreementChange(id: $0, before: old[$0], after: new[$0])
        }
    }
}

extension Dossier {
    /// The key of its relationship.
    fileprivate var key: RecordKey { RecordKey(.relationship, relationship.id.rawValue) }

    /// The dossier of a relationship that a change adds; nil where it adds none.
    public init?(establishedBy change: Change) {
        let added = change.edits.filter { $0.before == nil }.compactMap(\.after)
        var established: Relationship?
        for case .relationship(let relationship) in added where established == nil { established = relationship }
        guard let established else { return nil }
        // The locality may be there already: what follows from the change does not depend on it.
        var locality = Locality(id: established.locality, name: Name())
        for case .locality(let record) in added where record.id == established.locality { locality = record }
        self = Dossier(relationship: established, locality: locality).applying(change)
    }
}

extension Register.Heading {
    /// The standing of the relationship of a dossier on `day`.
    public func standing(of dossier: Dossier, asOf day: Day) -> RelationshipStanding {
        RelationshipStanding(
            of: dossier.agreements.map(\.provisions), occurrences: dossier.activities.map(\.occurrence), asOf: day,
            policy: policy, recordsThrough: dossier.relationship.recordsThrough ?? recordsThrough)
    }

    fileprivate func agreementStandings(in dossier: Dossier, asOf day: Day) -> [ID<Agreement>: AgreementStanding] {
        let occurrences = dossier.activities.map(\.occurrence)
        return Dictionary(
            dossier.agreements.map {
                ($0.id, AgreementStanding(of: $0.provisions, occurrences: occurrences, asOf: day, policy: policy))
            }, uniquingKeysWith: { first, _ in first })
    }
}
