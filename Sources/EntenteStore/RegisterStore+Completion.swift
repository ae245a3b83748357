public import EntenteDomain
import GRDB

/// What a shell offers while the name of a record is typed.
extension RegisterStore {
    /// Identifiers of records of a kind that begin with a text, in their order.
    public func identifiers(
        of kind: EntenteDomain.Record.Kind, beginning text: String, limit: Int
    ) throws(StoreError) -> [String] {
        guard kind != .heading else { return [] }
        let (table, id) = (kind.stored.table, kind.stored.identity)
        return try read { database in
            let query = try Query(
                """
                SELECT DISTINCT \(id) FROM \(table) WHERE \(id) >= ?1 AND substr(\(id), 1, length(?1)) = ?1
                ORDER BY \(id) LIMIT \(limit)
                """, in: database)
            var found: [String] = []
            try query.forEach(text) { found.append(try $0.requiredText()) }
            return found
        }
    }

    /// Tells the identifiers of the relationships in their order, each with what its partner is called, as long as `body` asks
    /// for more.
    public func forEachPartnerName(
        _ body: (_ id: ID<Relationship>, _ name: Name, _ aliases: [String]) -> Bool
    ) throws(StoreError) {
        try read { database in
            let query = try Query(
                """
                SELECT relationship.id, name_en, name_vi, name_native, aliases
                FROM relationship JOIN locality ON locality.id = relationship.locality ORDER BY relationship.id
                """, in: database)
            try query.takeWhile { body(try $0.requiredID(), try $0.name(), try $0.items()) }
        }
    }
}
