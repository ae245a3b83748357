public import EntenteDomain

extension RegisterStore {
    /// What the register has besides its relationships and their records, from one snapshot.
    public func catalogue() throws(StoreError) -> Catalogue {
        try read { database in
            Catalogue(
                localities: try Query(Locality.self, in: database).all(),
                prospects: try Query(Prospect.self, in: database).all(),
                disputes: try Query(Dispute.self, in: database).all())
        }
    }
}
