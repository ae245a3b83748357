public import EntenteDomain
import GRDB

extension RegisterStore {
    /// Everything on every tie that does not exist, or not yet, in the order of the file and from one snapshot.
    public func prospects() throws(StoreError) -> [ProspectDossier] {
        try read { database in
            let prospects: [Prospect] = try Query(Prospect.self, in: database).all()
            guard !prospects.isEmpty else { return [] }
            let meant = "SELECT locality FROM prospect"
            let localities: [Locality] = try Query(
                Locality.self,
                "WHERE id IN (\(meant)) OR id IN (SELECT part_of FROM locality WHERE id IN (\(meant)))", in: database
            ).all()
            let disputes: [Dispute] = try Query(
                Dispute.self, "WHERE subject IN (SELECT id FROM prospect UNION \(meant)) ORDER BY position",
                in: database
            ).all()
            var ties: [ID<Locality>: ID<Relationship>] = [:]
            let query = try Query("SELECT locality, id FROM relationship WHERE locality IN (\(meant))", in: database)
            try query.forEach { ties[try $0.requiredID()] = try $0.requiredID() }
            return ProspectDossier.all(of: prospects, localities: localities, ties: ties, disputes: disputes)
        }
    }
}
