import EntenteDomain
import GRDB

/// What every part of a portfolio needs, and which parts there are.
struct PortfolioHead {
    let portfolio: Portfolio
    /// The relationships of each part, by their positions.
    let ranges: [ClosedRange<Int>]

    // There are few of both, so that they are looked up here instead of asked for once for each relationship.
    fileprivate var flags: [ID<Relationship>: [String]] = [:]
    fileprivate var lastReviews: [ID<Agreement>: PartialDate] = [:]

    /// How many relationships make a part.
    private static let share = 2048

    init(from database: Database) throws {
        let headings: [Register.Heading] = try Query(Register.Heading.self, "", in: database).all()
        portfolio = Portfolio(
            heading: headings.first ?? Register.Heading(), fields: try Query(Field.self, in: database).all(),
            sources: try Query(Source.self, in: database).all())

        // Positions have holes where something was removed.
        let next =
            "SELECT position FROM relationship WHERE position >= ? ORDER BY position LIMIT 1 OFFSET \(Self.share)"
        var ranges: [ClosedRange<Int>] = []
        var first = Int.min
        while let following = try Int.fetchOne(database, sql: next, arguments: [first]) {
            ranges.append(first...following - 1)
            first = following
        }
        self.ranges = ranges + [first...Int.max]

        let flagged = try Query(
            "SELECT relationship, note FROM flag WHERE resolved IS NULL ORDER BY position", in: database)
        try flagged.forEach { flags[try $0.requiredID(), default: []].append(try $0.text() ?? "") }

        let reviewed = try Query(
            "SELECT agreement, on_date FROM review WHERE agreement IS NOT NULL ORDER BY position", in: database)
        try reviewed.forEach {
            let agreement: ID<Agreement> = try $0.requiredID()
            let date = try $0.requiredDate()
            if let last = lastReviews[agreement], (date.max, date.min) < (last.max, last.min) { return }
            lastReviews[agreement] = date
        }
    }
}

/// Puts together a part of a portfolio: the relationships of a range of positions, from one pass over that range of each
/// table and none over what only a page shows. Every query has its rows in the order of the relationships.
struct PortfolioReader {
    private(set) var portfolio: Portfolio
    private let head: PortfolioHead
    private let range: ClosedRange<Int>
    /// The position of each entry's relationship.
    private var positions: [Int] = []

    init(_ head: PortfolioHead, _ range: ClosedRange<Int>) {
        portfolio = head.portfolio
        self.head = head
        self.range = range
    }

    private func selection(_ columns: [String], joining join: String, order: String = "") -> String {
        """
        SELECT relationship.position, \(columns.joined(separator: ", ")) FROM relationship \(join)
        WHERE relationship.position BETWEEN \(range.lowerBound) AND \(range.upperBound)
        ORDER BY relationship.position\(order)
        """
    }

    mutating func readPartners(from database: Database) throws {
        let partners = selection(
            [
                "relationship.id", "name_en", "name_vi", "name_native", "aliases", "kind", "country", "region",
                "latitude", "longitude", "purpose", "initiative", "level", "records_through",
            ], joining: "JOIN locality ON locality.id = relationship.locality")
        let (kinds, regions) = (WordTable<Locality.Kind>(), WordTable<Locality.Region>())
        let (purposes, initiatives, levels) = (
            WordTable<Relationship.Purpose>(), WordTable<Relationship.Initiative>(), WordTable<Relationship.Level>()
        )
        try Query(partners, in: database).forEach { columns in
            positions.append(try columns.requiredInteger())
            var entry = Portfolio.Entry(
                relationship: try columns.requiredID(), name: try columns.name(), aliases: try columns.items(),
                kind: try columns.word(in: kinds), country: try columns.text(), region: try columns.word(in: regions))
            let (latitude, longitude) = (columns.number(), columns.number())
            if let latitude, let longitude {
                entry.position = Portfolio.Position(latitude: latitude, longitude: longitude)
            }
            entry.purpose = try columns.word(in: purposes)
            entry.initiative = try columns.word(in: initiatives)
            entry.level = try columns.word(in: levels)
            entry.recordsThrough = try columns.date()
            entry.flags = head.flags[entry.relationship] ?? []
            portfolio.entries.append(entry)
        }
    }

    /// - Parameter withFields: whether the fields that each agreement names are read too.
    mutating func readAgreements(from database: Database, withFields: Bool) throws {
        let agreements = selection(
            ["agreement.id"] + Provisions.columns,
            joining: "CROSS JOIN agreement ON agreement.relationship = relationship.id",
            order: ", agreement.position")
        let named = try Query(
            "SELECT field FROM agreement_field WHERE agreement = ?1 ORDER BY ordinal", in: database)
        // Many agreements name the same fields. By a text, which the program looks up already: for any other type of key
        // the runtime has to find out first, at every start, that it can be one.
        var lists: [String: [ID<Field>]] = [:]
        try gather(Query(agreements, in: database)) { [head] columns in
            let id: ID<Agreement> = try columns.requiredID()
            var agreement = Portfolio.AgreementEntry(
                id: id, provisions: try Provisions(from: &columns), lastReview: head.lastReviews[id])
            if withFields {
                var key = ""
                try named.forEach(id.rawValue) {
                    let field: ID<Field> = try $0.requiredID()
                    agreement.fields.append(field)
                    key += field.rawValue + "\n"
                }
                if let known = lists[key] { agreement.fields = known } else { lists[key] = agreement.fields }
            }
            return agreement
        } give: { entry, agreements in
            entry.agreements = agreements
        }
    }

    /// What the rule looks at of the activities, from an index that covers all of it.
    var occurrenceSelection: String {
        selection(
            Occurrence.columns, joining: "CROSS JOIN activity ON activity.relationship = relationship.id",
            order: ", activity.position")
    }

    mutating func readOccurrences(from database: Database) throws {
        try gather(Query(occurrenceSelection, in: database)) { columns in
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
                if !elements.isEmpty { give(&portfolio.entries[place], Array(elements[...])) }
                elements.removeAll(keepingCapacity: true)
                place += 1
            }
            // A relationship whose locality is missing has no entry.
            guard place < positions.count, positions[place] == position else { return }
            elements.append(try element(&columns))
        }
        if !elements.isEmpty { give(&portfolio.entries[place], Array(elements[...])) }
    }
}
