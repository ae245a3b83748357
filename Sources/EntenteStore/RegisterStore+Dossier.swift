public import EntenteDomain
import GRDB

extension RegisterStore {
    /// Everything on one relationship, from one snapshot; nil where the register has no such relationship (any more).
    public func dossier(of id: ID<Relationship>) throws(StoreError) -> Dossier? {
        try read { database in
            var revisions: [RecordKey: Int] = [:]
            func all<Stored: StoredRecord>(where condition: String, _ argument: String) throws -> [Stored] {
                let query = try Query(
                    Stored.self, "WHERE \(condition) ORDER BY \(Stored.table).position", extra: ["revision"],
                    in: database)
                var records: [Stored] = []
                try query.forEach(argument) {
                    let record = try Stored(from: &$0)
                    revisions[record.record.key] = try $0.requiredInteger()
                    records.append(record)
                }
                return records
            }
            let relationships: [Relationship] = try all(where: "id = ?1", id.rawValue)
            guard let relationship = relationships.first else { return nil }
            let localities: [Locality] = try all(where: "id = ?1", relationship.locality.rawValue)
            guard let locality = localities.first else { return nil }
            let wholes: [Locality] = try locality.partOf.map { try all(where: "id = ?1", $0.rawValue) } ?? []
            let ofAgreements = "agreement IN (SELECT id FROM agreement WHERE relationship = ?1)"
            var dossier = Dossier(relationship: relationship, locality: locality, partOf: wholes.first)
            dossier.agreements = try all(where: "relationship = ?1", id.rawValue)
            dossier.commitments = try all(where: ofAgreements, id.rawValue)
            dossier.activities = try all(where: "relationship = ?1", id.rawValue)
            dossier.contacts = try all(where: "relationship = ?1", id.rawValue)
            dossier.flags = try all(where: "relationship = ?1", id.rawValue)
            dossier.reviews = try all(where: "\(ofAgreements) OR relationship = ?1", id.rawValue)
            dossier.disputes = try all(where: Self.subjectsOfRelationship, id.rawValue)
            dossier.agreements.sort { $0.provisions.effective.isRecorded(before: $1.provisions.effective) }
            dossier.activities.sort { $0.occurrence.start.isRecorded(before: $1.occurrence.start) }
            dossier.revisions = revisions
            return dossier
        }
    }

    /// Selects disputes about the relationship, its partner, or any record that belongs to it.
    private static let subjectsOfRelationship = """
        subject IN (
            SELECT ?1
            UNION SELECT locality FROM relationship WHERE id = ?1
            UNION SELECT id FROM agreement WHERE relationship = ?1
            UNION SELECT id FROM commitment WHERE agreement IN (SELECT id FROM agreement WHERE relationship = ?1)
            UNION SELECT id FROM activity WHERE relationship = ?1
            UNION SELECT id FROM contact WHERE relationship = ?1)
        """
}
