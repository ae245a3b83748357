public import EntenteDomain
import GRDB

extension RegisterStore {
    /// The register as the lists need it, from one snapshot: one pass over each table, none over what only a page shows.
    /// - Parameter withFields: whether agreements name their fields, which no standing depends on.
    public func portfolio(withFields: Bool = true) throws(StoreError) -> Portfolio {
        var (reader, occurrences) = try read(
            { database in
                var reader = PortfolioReader()
                try reader.readHead(from: database)
                try reader.readPartners(from: database)
                try reader.readAgreements(from: database, withFields: withFields)
                try reader.readFlags(from: database)
                return reader
            }, together: PortfolioReader.occurrences)
        reader.take(occurrences)
        return reader.portfolio
    }
}

/// Puts together a portfolio from the rows of several tables.
struct PortfolioReader {
    private(set) var portfolio = Portfolio(heading: Register.Heading())
    private var entryIndexes: [ID<Relationship>: Int] = [:]

    mutating func readHead(from database: Database) throws {
        let headings: [Register.Heading] = try Query(Register.Heading.self, "", in: database).all()
        if let heading = headings.first { portfolio.heading = heading }
        portfolio.fields = try Query(Field.self, in: database).all()
        portfolio.sources = try Query(Source.self, in: database).all()
        let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM relationship") ?? 0
        portfolio.entries.reserveCapacity(count)
        entryIndexes.reserveCapacity(count)
    }

    mutating func readPartners(from database: Database) throws {
        let query = try Query(
            """
            SELECT relationship.id, name_en, name_vi, name_native, aliases, kind, country, region, latitude, longitude,
                purpose, initiative, level, records_through
            FROM relationship JOIN locality ON locality.id = relationship.locality ORDER BY relationship.position
            """, in: database)
        try query.forEach { columns in
            var entry = Portfolio.Entry(
                relationship: try columns.requiredID(), name: try columns.name(), aliases: try columns.items(),
                kind: try columns.word(), country: try columns.text(), region: try columns.word())
            let (latitude, longitude) = (columns.number(), columns.number())
            if let latitude, let longitude {
                entry.position = Portfolio.Position(latitude: latitude, longitude: longitude)
            }
            entry.purpose = try columns.word()
            entry.initiative = try columns.word()
            entry.level = try columns.word()
            entry.recordsThrough = try columns.date()
            entryIndexes[entry.relationship] = portfolio.entries.count
            portfolio.entries.append(entry)
        }
    }

    mutating func readAgreements(from database: Database, withFields: Bool) throws {
        let fields = try withFields ? Self.fields(in: database) : [:]
        var reviews: [ID<Agreement>: PartialDate] = [:]
        let reviewed = try Query(
            "SELECT agreement, on_date FROM review WHERE agreement IS NOT NULL ORDER BY position", in: database)
        try reviewed.forEach {
            let agreement: ID<Agreement> = try $0.requiredID()
            let date = try $0.requiredDate()
            if let last = reviews[agreement], (date.max, date.min) < (last.max, last.min) { return }
            reviews[agreement] = date
        }
        let columns = Provisions.columns.joined(separator: ", ")
        let query = try Query("SELECT relationship, id, \(columns) FROM agreement ORDER BY position", in: database)
        try query.forEach { columns in
            guard let index = entryIndexes[try columns.requiredID()] else { return }
            let id: ID<Agreement> = try columns.requiredID()
            portfolio.entries[index].agreements.append(
                Portfolio.AgreementEntry(
                    id: id, provisions: try Provisions(from: &columns), fields: fields[id] ?? [],
                    lastReview: reviews[id]))
        }
    }

    /// The fields that each agreement names.
    private static func fields(in database: Database) throws -> [ID<Agreement>: [ID<Field>]] {
        var fields: [ID<Agreement>: [ID<Field>]] = [:]
        // Many agreements name the same fields.
        var lists: Set<[ID<Field>]> = []
        var run = Run<Agreement>()
        var named: [ID<Field>] = []
        func close() {
            if let agreement = run.owner { fields[agreement] = lists.insert(Array(named[...])).memberAfterInsert }
            named.removeAll(keepingCapacity: true)
        }
        try Query("SELECT agreement, field FROM agreement_field ORDER BY agreement, ordinal", in: database).forEach {
            if !run.goesOn(at: &$0) {
                close()
                try run.begin(at: &$0)
            }
            named.append(try $0.requiredID())
        }
        close()
        return fields
    }

    /// The rows of a relationship follow one another.
    static let occurrenceQuery = """
        SELECT relationship, \(Occurrence.columns.joined(separator: ", ")) FROM activity
        ORDER BY relationship, position
        """

    /// A relationship, and what the rule looks at of its activities.
    typealias OccurrenceList = (owner: ID<Relationship>, occurrences: [Occurrence])

    mutating func take(_ lists: [OccurrenceList]) {
        for list in lists {
            if let index = entryIndexes[list.owner] { portfolio.entries[index].occurrences = list.occurrences }
        }
    }

    /// The activities of each relationship, read from a covering index from one end to the other.
    static func occurrences(in database: Database) throws -> [OccurrenceList] {
        let query = try Query(occurrenceQuery, in: database)
        var all: [OccurrenceList] = []
        var run = Run<Relationship>()
        var occurrences: [Occurrence] = []
        func close() {
            // No more room than they need: there are as many lists as relationships.
            if let owner = run.owner { all.append((owner, Array(occurrences[...]))) }
            occurrences.removeAll(keepingCapacity: true)
        }
        try query.forEach { columns in
            if !run.goesOn(at: &columns) {
                close()
                try run.begin(at: &columns)
            }
            occurrences.append(try Occurrence(from: &columns))
        }
        close()
        return all
    }

    mutating func readFlags(from database: Database) throws {
        let query = try Query(
            "SELECT relationship, note FROM flag WHERE resolved IS NULL ORDER BY position", in: database)
        try query.forEach { columns in
            guard let index = entryIndexes[try columns.requiredID()] else { return }
            portfolio.entries[index].flags.append(try columns.text() ?? "")
        }
    }
}

/// The rows of one owner, which follow one another in a query.
private struct Run<Owner> {
    /// Whose rows they are; nil before the first one.
    private(set) var owner: ID<Owner>?
    private var bytes: [UInt8] = []

    /// Whether the current row is one more of them. Then its owner's column has been read.
    func goesOn(at columns: inout ColumnReader) -> Bool { owner != nil && columns.skip(bytes) }

    /// Reads the owner of the first row of a run.
    mutating func begin(at columns: inout ColumnReader) throws(UnreadableCell) {
        let owner: ID<Owner> = try columns.requiredID()
        self.owner = owner
        bytes = Array(owner.rawValue.utf8)
    }
}
