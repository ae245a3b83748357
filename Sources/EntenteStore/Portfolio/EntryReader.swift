import EntenteDomain
import GRDB

/// Puts together the entries of the relationships in a range of positions from their records, in one pass over that range
/// of each table and none over what only a page shows. Every query has its rows in the order of the relationships.
struct EntryReader {
    /// The entries, without flags and reviews.
    private(set) var entries: [Portfolio.Entry] = []
    /// The position of each entry's relationship.
    private(set) var positions: [Int] = []

    private let range: ClosedRange<Int>

    init(_ range: ClosedRange<Int>, in database: Database) throws {
        self.range = range
        try readPartners(from: database)
        try readAgreements(from: database)
        try readOccurrences(from: database)
    }

    private func selection(_ columns: [String], joining join: String, order: String = "") -> String {
        """
        SELECT relationship.position, \(columns.joined(separator: ", ")) FROM relationship \(join)
        WHERE relationship.position BETWEEN \(range.lowerBound) AND \(range.upperBound)
        ORDER BY relationship.position\(order)
        """
    }

    private mutating func readPartners(from database: Database) throws {
        let partners = selection(
            [
                "relationship.id", "name_en", "name_vi", "name_native", "aliases", "kind", "country", "region",
                "latitude", "longitude", "purpose", "initiative", "level", "records_through",
            ], joining: "JOIN locality ON locality.id = relationship.locality")
        try Query(partners, in: database).forEach { columns in
            positions.append(try columns.requiredInteger())
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
            entries.append(entry)
        }
    }

    private mutating func readAgreements(from database: Database) throws {
        let agreements = selection(
            ["agreement.id"] + Provisions.columns,
            joining: "CROSS JOIN agreement ON agreement.relationship = relationship.id",
            order: ", agreement.position")
        let named = try Query(
            "SELECT field FROM agreement_field WHERE agreement = ?1 ORDER BY ordinal", in: database)
        try gather(Query(agreements, in: database)) { columns in
            let id: ID<Agreement> = try columns.requiredID()
            var agreement = Portfolio.AgreementEntry(id: id, provisions: try Provisions(from: &columns).bare)
            try named.forEach(id.rawValue) { agreement.fields.append(try $0.requiredID()) }
            return agreement
        } give: { entry, agreements in
            entry.agreements = agreements
        }
    }

    private mutating func readOccurrences(from database: Database) throws {
        let activities = selection(
            Occurrence.columns, joining: "CROSS JOIN activity ON activity.relationship = relationship.id",
            order: ", activity.position")
        try gather(Query(activities, in: database)) { columns in
            try Occurrence(from: &columns)
        } give: { entry, occurrences in
            entry.occurrences = occurrences
        }
    }

    /// Gives each entry all that the rows of its relationship say.
    private mutating func gather<Element>(
        _ query: Query, _ element: (inout ColumnReader) throws -> Element,
        give: (inout Portfolio.Entry, [Element]) -> Void
    ) throws {
        var (place, elements): (Int, [Element]) = (0, [])
        try query.forEach { columns in
            let position = try columns.requiredInteger()
            while place < positions.count, positions[place] < position {
                // No more room than they need: there are as many lists as relationships.
                if !elements.isEmpty { give(&entries[place], Array(elements[...])) }
                elements.removeAll(keepingCapacity: true)
                place += 1
            }
            // A relationship whose locality is missing has no entry.
            guard place < positions.count, positions[place] == position else { return }
            elements.append(try element(&columns))
        }
        if !elements.isEmpty { give(&entries[place], Array(elements[...])) }
    }
}
