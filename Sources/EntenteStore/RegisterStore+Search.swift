public import EntenteDomain
import GRDB

extension RegisterStore {
    /// Carries out a search over every record, all from one snapshot.
    public func search(_ search: RecordSearch) throws(StoreError) -> RecordSearch {
        var search = search
        do {
            try forEachRecord(heading: { _ in }, { search.look(at: $0) })
        } catch {
            throw StoreError(error, at: path)
        }
        return search
    }

    /// A record that a dispute is about.
    public struct Subject: Hashable, Sendable {
        /// Which one.
        public let key: EntenteDomain.RecordKey
        /// The relationship that it belongs to; nil where it belongs to none.
        public let relationship: ID<Relationship>?
    }

    /// The records that disputes are about, by their identifiers; of a disputed locality, with the tie that there is with it.
    public func subjects(_ identifiers: some Sequence<String>) throws(StoreError) -> [String: Subject] {
        try read { database in
            let query = try Query(
                """
                SELECT 'relationship', id FROM relationship WHERE id = ?1
                UNION ALL SELECT 'locality', id FROM relationship WHERE locality = ?1
                UNION ALL SELECT 'agreement', relationship FROM agreement WHERE id = ?1
                UNION ALL SELECT 'commitment', agreement.relationship FROM commitment
                JOIN agreement ON agreement.id = commitment.agreement WHERE commitment.id = ?1
                UNION ALL SELECT 'activity', relationship FROM activity WHERE id = ?1
                UNION ALL SELECT 'contact', relationship FROM contact WHERE id = ?1
                UNION ALL SELECT 'prospect', NULL FROM prospect WHERE id = ?1
                """, in: database)
            var found: [String: Subject] = [:]
            for identifier in identifiers {
                try query.forEach(identifier) { columns in
                    guard let kind = EntenteDomain.Record.Kind(rawValue: try columns.requiredText()) else { return }
                    found[identifier] = Subject(key: RecordKey(kind, identifier), relationship: try columns.id())
                }
            }
            return found
        }
    }
}
