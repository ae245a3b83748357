public import EntenteDomain
import GRDB

extension RegisterStore {
    /// Relationships whose identifiers begin with a text, in the order of these: what a shell offers while one is typed.
    public func relationships(beginning text: String, limit: Int) throws(StoreError) -> [ID<Relationship>] {
        try read { database in
            let query = try Query(
                """
                SELECT id FROM relationship WHERE id >= ?1 AND substr(id, 1, length(?1)) = ?1
                ORDER BY id LIMIT \(limit)
                """, in: database)
            var found: [ID<Relationship>] = []
            try query.forEach(text) { found.append(try $0.requiredID()) }
            return found
        }
    }
}
