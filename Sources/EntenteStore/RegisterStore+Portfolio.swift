public import EntenteDomain
import GRDB

extension RegisterStore {
    /// The register as the lists need it, from one snapshot: one pass over each table, none over what only a page shows.
    public func portfolio() throws(StoreError) -> Portfolio {
        try read { database in
            var builder = PortfolioReader()
            try builder.readPartners(from: database)
            try builder.readAgreements(from: database)
            try builder.readOccurrences(from: database)
            try builder.readFlags(from: database)
            let headings: [Register.Heading] = try Query(Register.Heading.self, "", in: database).all()
            return Portfolio(
                heading: headings.first ?? Register.Heading(), fields: try Query(Field.self, in: database).all(),
                sources: try Query(Source.self, in: database).all(), entries: builder.entries)
        }
    }
}

/// Puts together the entries of a portfolio from the rows of several tables.
struct PortfolioReader {
    private(set) var entries: [Portfolio.Entry] = []
    private var entryIndexes: [ID<Relationship>: Int] = [:]

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
            entryIndexes[entry.relationship] = entries.count
            entries.append(entry)
        }
    }

    mutating func readAgreements(from database: Database) throws {
        var fields: [ID<Agreement>: [ID<Field>]] = [:]
        var run: (agreement: ID<Agreement>, fields: [ID<Field>])?
        try Query("SELECT agreement, field FROM agreement_field ORDER BY agreement, ordinal", in: database).forEach {
            let agreement: ID<Agreement> = try $0.requiredID()
            if let last = run, last.agreement != agreement {
                fields[last.agreement] = last.fields
                run = nil
            }
            if run == nil { run = (agreement, []) }
            run?.fields.append(try $0.requiredID())
        }
        if let run { fields[run.agreement] = run.fields }
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
            entries[index].agreements.append(
                Portfolio.AgreementEntry(
                    id: id, provisions: try Provisions(from: &columns), fields: fields[id] ?? [],
                    lastReview: reviews[id]))
        }
    }

    /// The rows of a relationship follow one another.
    static let occurrences = """
        SELECT relationship, \(Occurrence.columns.joined(separator: ", ")) FROM activity
        ORDER BY relationship, position
        """

    /// Reads a covering index from one end to the other.
    mutating func readOccurrences(from database: Database) throws {
        let query = try Query(Self.occurrences, in: database)
        var current: ID<Relationship>?
        var occurrences: [Occurrence] = []
        func close() {
            if let current, let index = entryIndexes[current] {
                // No more room than they need: there are as many lists as relationships.
                entries[index].occurrences.reserveCapacity(occurrences.count)
                entries[index].occurrences += occurrences
            }
            occurrences.removeAll(keepingCapacity: true)
        }
        try query.forEach { columns in
            let relationship: ID<Relationship> = try columns.requiredID()
            if relationship != current {
                close()
                current = relationship
            }
            occurrences.append(try Occurrence(from: &columns))
        }
        close()
    }

    mutating func readFlags(from database: Database) throws {
        let query = try Query(
            "SELECT relationship, note FROM flag WHERE resolved IS NULL ORDER BY position", in: database)
        try query.forEach { columns in
            guard let index = entryIndexes[try columns.requiredID()] else { return }
            entries[index].flags.append(try columns.text() ?? "")
        }
    }
}
