import CSQLite
import EntenteDomain
import GRDB

/// Single records of whatever kind, by their keys.
struct RecordTable {
    let database: Database

    /// A record as it is stored.
    struct Version {
        let record: EntenteDomain.Record
        /// Counted up by every write.
        let revision: Int
        /// Its place in the file.
        let position: Int
    }

    /// The record with that key; nil where there is none. Of several disputes about one thing it is the first.
    func version(of key: RecordKey) throws -> Version? {
        try key.kind.stored.version(of: key.id, in: database)
    }

    /// Whether there is a record with that key.
    func has(_ key: RecordKey) throws -> Bool {
        let stored = key.kind.stored
        let sql = "SELECT 1 FROM \(stored.table) WHERE \(stored.identity) = ?1"
        return try Int.fetchOne(database, sql: sql, arguments: [key.id]) != nil
    }

    /// Adds a record at a position if that is free, else behind the last one. Returns where it stands.
    func insert(_ record: EntenteDomain.Record, at position: Int?) throws -> Int {
        let stored = record.stored
        let kind = type(of: stored)
        let taken = try Int.fetchOne(
            database, sql: "SELECT 1 FROM \(kind.table) WHERE rowid = ?1", arguments: [position])
        try run(kind.placedInsertion, stored) { $0.integer(taken == nil ? position : nil) }
        let inserted = Int(database.lastInsertedRowID)
        try insertList(of: stored)
        return inserted
    }

    /// Puts a record in place of the one at a position.
    func update(_ record: EntenteDomain.Record, at position: Int) throws {
        let stored = record.stored
        try run(type(of: stored).update, stored) { $0.integer(position) }
        if let list = type(of: stored).list {
            try database.execute(sql: "DELETE FROM \(list.name) WHERE \(list.owner) = ?", arguments: [record.key.id])
        }
        try insertList(of: stored)
    }

    /// Removes the record of a kind at a position, and with it what its list's table has.
    func remove(_ kind: EntenteDomain.Record.Kind, at position: Int) throws {
        try database.execute(sql: "DELETE FROM \(kind.stored.table) WHERE rowid = ?", arguments: [position])
    }

    private func insertList(of stored: any StoredRecord) throws {
        guard let list = type(of: stored).list else { return }
        for (ordinal, member) in stored.listed.enumerated() {
            try database.execute(sql: list.insertion, arguments: [stored.record.key.id, ordinal, member])
        }
    }

    private func run(_ sql: String, _ stored: any StoredRecord, last: (inout ColumnWriter) -> Void) throws {
        let statement = try database.makeStatement(sql: sql)
        let handle = statement.sqliteStatement
        defer { sqlite3_reset(handle) }
        var columns = ColumnWriter(handle)
        try stored.write(to: &columns)
        last(&columns)
        let code = sqlite3_step(handle)
        guard code == SQLITE_DONE else { throw DatabaseError(code, of: database.sqliteConnection) }
    }
}

extension RecordTable {
    /// The relationship that a record belongs to; nil where it belongs to none, or to one that is gone.
    func relationship(of record: EntenteDomain.Record) throws -> ID<Relationship>? {
        func relationship(of agreement: ID<Agreement>) throws -> ID<Relationship>? {
            let sql = "SELECT relationship FROM agreement WHERE id = ?"
            return try String.fetchOne(database, sql: sql, arguments: [agreement.rawValue]).map { ID($0) }
        }
        switch record {
        case .heading, .field, .source, .locality, .prospect, .dispute: return nil
        case .relationship(let record): return record.id
        case .agreement(let record): return record.relationship
        case .commitment(let record): return try relationship(of: record.agreement)
        case .activity(let record): return record.relationship
        case .contact(let record): return record.relationship
        case .flag(let record): return record.relationship
        case .review(let record):
            switch record.subject {
            case .agreement(let id): return try relationship(of: id)
            case .relationship(let id): return id
            }
        }
    }

    /// A record that cites a source; nil where none does. Citations lie in columns that SQLite does not hold to
    /// references.
    func citation(of source: ID<Source>) throws -> RecordKey? {
        let object = JSON.object(["source": source.json]).written.dropFirst().dropLast()
        for kind in EntenteDomain.Record.Kind.allCases {
            let stored = kind.stored
            let columns = stored.columns.filter { $0 == "readings" || $0.hasSuffix("sources") }
            guard !columns.isEmpty else { continue }
            let texts = columns.map { "coalesce(\($0), '')" }.joined(separator: " || ")
            let id = try String.fetchOne(
                database, sql: "SELECT \(stored.identity) FROM \(stored.table) WHERE instr(\(texts), ?) LIMIT 1",
                arguments: [String(object)])
            if let id { return RecordKey(kind, id) }
        }
        return nil
    }
}

extension StoredRecord {
    /// The record that is named so; nil where there is none.
    fileprivate static func version(of id: String, in database: Database) throws -> RecordTable.Version? {
        let query = try Query(
            Self.self, "WHERE \(identity) = ?1 ORDER BY rowid LIMIT 1", extra: ["revision", "rowid"], in: database)
        var found: RecordTable.Version?
        try query.forEach(id) {
            found = RecordTable.Version(
                record: try Self(from: &$0).record, revision: try $0.requiredInteger(),
                position: try $0.requiredInteger())
        }
        return found
    }
}

extension EntenteDomain.Record.Kind {
    /// The type that is kept in the kind's table.
    var stored: any StoredRecord.Type {
        switch self {
        case .heading: Register.Heading.self
        case .field: Field.self
        case .source: Source.self
        case .locality: Locality.self
        case .relationship: Relationship.self
        case .agreement: Agreement.self
        case .commitment: Commitment.self
        case .activity: Activity.self
        case .prospect: Prospect.self
        case .contact: Contact.self
        case .flag: Flag.self
        case .review: Review.self
        case .dispute: Dispute.self
        }
    }
}

extension EntenteDomain.Record {
    /// What is kept in the table of its kind.
    var stored: any StoredRecord {
        switch self {
        case .heading(let heading): heading
        case .field(let field): field
        case .source(let source): source
        case .locality(let locality): locality
        case .relationship(let relationship): relationship
        case .agreement(let agreement): agreement
        case .commitment(let commitment): commitment
        case .activity(let activity): activity
        case .prospect(let prospect): prospect
        case .contact(let contact): contact
        case .flag(let flag): flag
        case .review(let review): review
        case .dispute(let dispute): dispute
        }
    }
}
