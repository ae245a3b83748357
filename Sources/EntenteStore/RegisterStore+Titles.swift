public import EntenteDomain
import GRDB

extension RegisterStore {
    /// The titles of the agreements and activities of these relationships, from one snapshot.
    public func titles(of relationships: some Sequence<ID<Relationship>>) throws(StoreError) -> Titles {
        try read { database in
            let columns = "id, title_en, title_vi, title_native"
            let agreements = try Query("SELECT \(columns) FROM agreement WHERE relationship = ?1", in: database)
            let activities = try Query(
                "SELECT \(columns) FROM activity WHERE relationship = ?1 ORDER BY position", in: database)
            var titles = Titles()
            for relationship in relationships {
                try agreements.forEach(relationship.rawValue) {
                    titles.agreements[try $0.requiredID()] = try $0.name()
                }
                var titled: [Titles.TitledActivity] = []
                try activities.forEach(relationship.rawValue) {
                    titled.append(Titles.TitledActivity(id: try $0.requiredID(), title: try $0.name()))
                }
                titles.activities[relationship] = titled
            }
            return titles
        }
    }

    /// Finds an activity of a relationship by its number among them, from 0.
    public typealias FindActivity = (Int, ID<Relationship>) throws -> ID<Activity>?

    /// Lets `body` ask, of one snapshot, for activities by their number.
    public func withActivities<Value>(_ body: (FindActivity) throws -> Value) throws(StoreError) -> Value {
        try read { try body(Self.activities(in: $0)) }
    }

    static func activities(in database: Database) throws -> FindActivity {
        // An OFFSET is counted in the index; only the row that is asked for is looked up.
        let query = try Query(
            "SELECT id FROM activity WHERE relationship = ?1 ORDER BY position LIMIT 1 OFFSET ?2", in: database)
        return { number, relationship in
            var found: ID<Activity>?
            try query.forEach(relationship.rawValue, number) { found = try $0.requiredID() }
            return found
        }
    }

    /// The fields of cooperation.
    public func fields() throws(StoreError) -> [Field] { try read { try Query(Field.self, in: $0).all() } }

    /// A commitment or an activity, and the relationship that it belongs to.
    public enum Located: Hashable, Sendable {
        case commitment(ID<Commitment>, of: ID<Relationship>)
        case activity(ID<Activity>, of: ID<Relationship>)
    }

    /// The commitment or activity with this identifier; where there is none, the first few whose identifiers begin so.
    public func locate(_ text: String) throws(StoreError) -> [Located] {
        try read { database in
            func all(_ condition: (_ id: String) -> String) throws -> [Located] {
                var found: [Located] = []
                let commitments = try Query(
                    """
                    SELECT commitment.id, agreement.relationship FROM commitment
                    JOIN agreement ON agreement.id = commitment.agreement WHERE \(condition("commitment.id"))
                    ORDER BY commitment.id LIMIT 6
                    """, in: database)
                try commitments.forEach(text) {
                    found.append(.commitment(try $0.requiredID(), of: try $0.requiredID()))
                }
                let activities = try Query(
                    "SELECT id, relationship FROM activity WHERE \(condition("id")) ORDER BY id LIMIT 6", in: database)
                try activities.forEach(text) {
                    found.append(.activity(try $0.requiredID(), of: try $0.requiredID()))
                }
                return found
            }
            let exact = try all { "\($0) = ?1" }
            return exact.isEmpty ? try all { "\($0) >= ?1 AND substr(\($0), 1, length(?1)) = ?1" } : exact
        }
    }
}
