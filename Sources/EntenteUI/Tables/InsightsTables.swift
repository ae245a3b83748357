public import EntenteDomain

/// The network in figures, one table for each question: facts side by side, and no score made of them.
public struct InsightsTables {
    let figures: NetworkFigures
    let portfolio: Portfolio
    /// The words in which they are told.
    public let words: Words
    /// The partners' names by relationship.
    private let names: [ID<Relationship>: Name]
    private let fieldNames: [ID<Field>: Name]

    /// The tables of a portfolio's figures.
    public init(of figures: NetworkFigures, in portfolio: Portfolio, _ words: Words) {
        self.figures = figures
        self.portfolio = portfolio
        self.words = words
        names = Dictionary(portfolio.entries.map { ($0.relationship, $0.name) }) { first, _ in first }
        fieldNames = Dictionary(portfolio.fields.map { ($0.id, $0.name) }) { first, _ in first }
    }

    /// What stands above all of them: the city, the day, and that the record does not reach so far where it does not.
    public var caption: [String] {
        words.caption(of: portfolio.heading, asOf: figures.insights.day)
            + [words(InsightWords.activeMeans, portfolio.heading.policy.years)]
    }

    /// The tables that have rows, each under the name of what it is about.
    public var tables: [Table] {
        let insights = figures.insights
        let all = [
            standings,
            groups(.byRegion, insights.byRegion) { words($0) },
            groups(.byCountry, insights.byCountry, name: words.country),
            groups(.byPurpose, insights.byPurpose) { words($0) },
            groups(.byInitiative, insights.byInitiative) { words($0) },
            groups(.byLevel, insights.byLevel) { words($0) },
            fields, activities, contributions, carriers, contacts, solePersons, soleCarriers,
        ]
        return all.filter { $0.count > 0 }
    }

    /// Those of which nothing else than rows can be made, with at most so many rows each.
    func details(rows most: Int) -> [Table] {
        let all = [
            groups(.byCountry, figures.insights.byCountry, name: words.country), activities, contributions, carriers,
            contacts,
            solePersons, soleCarriers,
        ]
        return all.filter { $0.count > 0 }.map { $0.prefix(most) }
    }

    // MARK: Standings

    private var standings: Table {
        let all = figures.insights.all
        return Table(
            of: Standing.allCases.filter { all.standings[$0] > 0 },
            caption: [words(InsightWords.standings)],
            columns: [
                .init(words(InsightWords.standing), .essential) { Table.Cell(words($0.phrase), $0.role) },
                .count(words, InsightWords.ties, .essential) { all.standings[$0] },
                .init(words(InsightWords.share), alignment: .right) {
                    words.percent(all.standings[$0], of: all.ties)
                },
            ])
    }

    /// A table with a row for each group, and one for all.
    private func groups<Key>(
        _ title: InsightWords, _ groups: [Insights.Group<Key>], name: @escaping (Key) -> String
    ) -> Table {
        guard !groups.isEmpty else { return Table(of: [Int](), columns: []) }
        let all = (name: words(InsightWords.all), figures: figures.insights.all)
        let rows = groups.map { group in
            (name: group.key.map(name) ?? words(InsightWords.notRecorded), figures: group.figures)
        }
        return Table(
            of: rows + [all], caption: [words(title)],
            columns: [
                .init(words(InsightWords.group), .essential) { $0.name },
                .count(words, InsightWords.ties, .essential) { $0.figures.ties },
                .count(words, InsightWords.inForce) { $0.figures.inForce },
                .count(words, HistoryWords.active) { $0.figures.standings[.active] },
                .count(words, HistoryWords.atRisk, .normal, .atRisk) { $0.figures.standings[.atRisk] },
                .count(words, HistoryWords.dormant, .normal, .dormant) { $0.figures.standings[.dormant] },
                .count(words, HistoryWords.ended, .low, .ended) { $0.figures.ended },
                .init(words(InsightWords.cooperating), alignment: .right, .essential) {
                    range($0.figures.cooperatingAtLeast, $0.figures.cooperatingAtMost)
                },
                .init(words(InsightWords.share), alignment: .right) { share(of: $0.figures) },
            ])
    }

    // MARK: Activities

    private var fields: Table {
        let promises = Dictionary(figures.insights.promises.map { ($0.field, $0) }) { first, _ in first }
        let activity = figures.activities.fieldActivity
        let active = Dictionary(activity.map { ($0.field, $0) }) { first, _ in first }
        let promised = figures.insights.promises.map(\.field)
        let fields: [ID<Field>?] = promised + activity.map(\.field).filter { $0.map { promises[$0] == nil } ?? true }
        return Table(
            of: fields, caption: [words(InsightWords.fields)],
            columns: [
                .init(words(InsightWords.field), .essential) { field in
                    field.map { fieldNames[$0].map { words($0) } ?? $0.rawValue } ?? words(InsightWords.notRecorded)
                },
                .count(words, InsightWords.promisedIn, .low) { $0.flatMap { promises[$0] }?.agreements ?? 0 },
                .count(words, InsightWords.promisedBy, .essential) { $0.flatMap { promises[$0] }?.ties ?? 0 },
                .init(words(InsightWords.activeIn), alignment: .right, .essential) { field in
                    range(active[field]?.tiesAtLeast ?? 0, active[field]?.tiesAtMost ?? 0)
                },
                .count(words, InsightWords.begun) { active[$0]?.activities ?? 0 },
            ])
    }

    private var activities: Table {
        let (insights, counting) = (figures.insights, portfolio.heading.policy.counts)
        let kinds = Activity.Kind.allCases.filter { insights.activities[$0, default: 0] > 0 }
        var table = Table(
            of: kinds, caption: [words(InsightWords.activities)],
            columns: [
                .init(words(InsightWords.activityKind), .essential) { words($0) },
                .init(words(InsightWords.sort), .essential) {
                    words(counting.contains($0) ? InsightWords.cooperation : .friendship)
                },
                .count(words, InsightWords.begun, .essential) { insights.activities[$0, default: 0] },
            ])
        guard !kinds.isEmpty else { return table }
        for (sort, count) in [(InsightWords.cooperation, insights.cooperation), (.friendship, insights.friendship)] {
            table.append([Table.Cell(words(InsightWords.all)), Table.Cell(words(sort)), Table.Cell(words(count))])
        }
        return table
    }

    private var contributions: Table {
        let unreadable = figures.activities.unreadable.map(\.rawValue)
        let warning = unreadable.isEmpty ? [] : [words(InsightWords.unreadable, unreadable.joined(separator: ", "))]
        return Table(
            of: figures.activities.contributions,
            caption: [words(InsightWords.contributions), words(InsightWords.contributionsMean)] + warning,
            columns: [
                .init(words(InsightWords.party), .essential) { words($0.party) },
                .init(words(InsightWords.currency), .essential) { $0.currency },
                .init(words(InsightWords.sum), alignment: .right, .essential) { words.decimal($0.sum.description) },
                .count(words, InsightWords.count) { $0.contributions },
            ])
    }

    private var carriers: Table {
        Table(
            of: figures.activities.carrierCounts, caption: [words(InsightWords.carriers)],
            columns: [
                .init(words(InsightWords.side), .essential) { words($0.side) },
                .init(words(InsightWords.carrierKind), .essential) {
                    $0.kind.map { words($0) } ?? words(InsightWords.notRecorded)
                },
                .count(words, InsightWords.carried, .essential) { $0.activities },
            ])
    }

    // MARK: People

    private var contacts: Table {
        let unverified = figures.contacts.unverified
        var columns: [Table.Filled<ContactInsights.Unverified>] = [
            .init(words(TableWords.partner), .essential) { name(of: $0.relationship) },
            .init(words(InsightWords.contact), .essential) { $0.name ?? $0.contact.rawValue },
            .init(words(InsightWords.verified), alignment: .right, .essential) {
                $0.verified.map { words($0) } ?? words(InsightWords.never)
            },
        ]
        // Where nothing is in doubt, a column that says so of each says nothing.
        if unverified.contains(where: { $0.certainty != .certain }) {
            columns.append(.init(words(TableWords.certainty), .low) { words($0.certainty.phrase) })
        }
        return Table(
            of: unverified,
            caption: [words(InsightWords.contacts), words(InsightWords.unverifiedMeans)],
            columns: columns)
    }

    private var solePersons: Table {
        Table(
            of: figures.contacts.solePersons,
            caption: [words(InsightWords.solePersons), words(InsightWords.solePersonMeans)],
            columns: [
                .init(words(TableWords.partner), .essential) { name(of: $0.relationship) },
                .init(words(InsightWords.side)) { $0.side.map { words($0) } ?? words(InsightWords.notRecorded) },
                .init(words(InsightWords.person), .essential) { $0.name },
            ])
    }

    private var soleCarriers: Table {
        Table(
            of: figures.activities.soleCarriers,
            caption: [words(InsightWords.soleCarriers), words(InsightWords.soleCarrierMeans)],
            columns: [
                .init(words(TableWords.partner), .essential) { name(of: $0.relationship) },
                .init(words(InsightWords.side)) { words($0.side) },
                .init(words(InsightWords.organisation), .essential) { $0.name },
            ])
    }

    // MARK: Cells

    private func name(of relationship: ID<Relationship>) -> String {
        names[relationship].map { words($0) } ?? relationship.rawValue
    }

    func range(_ least: Int, _ most: Int) -> String { least == most ? words(least) : words(least) + "–" + words(most) }

    func share(of figures: Insights.Figures) -> String? {
        let least = words.percent(figures.cooperatingAtLeast, of: figures.ties)
        let most = words.percent(figures.cooperatingAtMost, of: figures.ties)
        guard let least, let most, least != most else { return least }
        return least.dropLast() + "–" + most
    }
}

extension Insights.Figures {
    /// How many have seen every agreement end.
    public var ended: Int { Standing.allCases.filter(\.isEnded).reduce(0) { $0 + standings[$1] } }
}

extension Table {
    /// Several tables as one, a row for each cell: what a format that holds one table can make of them.
    public init(flattening tables: [Table], _ words: Words) {
        let cells = tables.flatMap { table in
            table.rows.enumerated().flatMap { row, cells in
                zip(table.columns, cells).map { column, cell in
                    [table.caption.first ?? "", String(row + 1), column.heading, cell.text]
                }
            }
        }
        self.init(
            of: cells,
            columns: [
                .init(words(InsightWords.table)) { $0[0] }, .init(words(InsightWords.row)) { $0[1] },
                .init(words(InsightWords.column)) { $0[2] }, .init(words(InsightWords.value)) { $0[3] },
            ])
    }
}
