import EntenteDomain

extension Sheet {
    /// The network in figures and plots, side by side where there is room.
    static func insights(_ model: Model) -> Sheet {
        let title = model.words(PlaceWords.insights)
        guard let overview = model.overview else { return Sheet(title: title, rows: []) }
        let page = InsightsPage(overview: overview, portfolio: model.portfolio, context: model.context)
        return Sheet(title: title, rows: page.rows)
    }
}

/// The parts of the page of insights.
private struct InsightsPage {
    /// From how many cells on two parts stand side by side.
    private static let widthForTwo = 100
    private static let gap = 3
    /// No list on the page is longer: the commands tell all of it.
    private static let longest = 60

    let overview: Overview
    let portfolio: Portfolio
    let context: SheetContext

    private var words: Words { context.words }
    private var hasTwo: Bool { !context.isSpoken && context.width >= Self.widthForTwo }
    private var columnWidth: Int { hasTwo ? (context.width - Self.gap) / 2 : context.width }
    private var tables: InsightsTables {
        let none = NetworkFigures(
            insights: overview.insights,
            activities: ActivityInsights(policy: context.heading.policy, asOf: context.asOf),
            contacts: ContactInsights(asOf: context.asOf))
        return InsightsTables(of: overview.figures ?? none, in: portfolio, words)
    }

    var rows: [Row] {
        let tables = tables
        let insights = overview.insights
        let parts = [
            growth,
            groups(.byRegion, insights.byRegion, tables) { words($0) },
            fields(tables),
            groups(.byPurpose, insights.byPurpose, tables) { words($0) },
            groups(.byLevel, insights.byLevel, tables) { words($0) },
            groups(.byInitiative, insights.byInitiative, tables) { words($0) },
            endings,
        ]
        let details = tables.details(rows: Self.longest).map { table in
            var bare = table
            bare.caption = []
            let caption = table.caption.enumerated().flatMap { number, text in
                Line(text, number == 0 ? .heading : .text, isStrong: number == 0).rows(width: columnWidth)
            }
            return caption + TableLines(width: columnWidth).lines(of: bare).map { Row($0) }
        }
        let missing = overview.figures == nil ? [[Row(words(InsightWords.reading), .muted)]] : []
        return summary(tables) + [Row()] + arranged(parts + details + missing) + ended
    }

    // MARK: Parts

    private func summary(_ tables: InsightsTables) -> [Row] {
        let all = overview.insights.all
        let text = words(
            InsightWords.summary, all.inForce, tables.range(all.cooperatingAtLeast, all.cooperatingAtMost), all.ties,
            context.heading.policy.years, tables.share(of: all) ?? "–")
        return Line(text).rows(width: context.width)
    }

    private var growth: [Row] {
        // By ear a plot says nothing; the history tells each year.
        guard !context.isSpoken, portfolio.entries.contains(where: { !$0.agreements.isEmpty }) else { return [] }
        let plot = HistoryPlot(of: overview.history, words: words)
        return [Row([Run(words(InsightWords.growth), .heading, isStrong: true)])]
            + plot.lines(width: columnWidth, height: 9).rows(width: columnWidth)
    }

    private func groups<Key>(
        _ title: InsightWords, _ groups: [Insights.Group<Key>], _ tables: InsightsTables, name: (Key) -> String
    ) -> [Row] {
        guard !groups.isEmpty else { return [] }
        let bars = groups.map { group in
            let (least, most) = (group.figures.cooperatingAtLeast, group.figures.cooperatingAtMost)
            return BarRows.Bar(
                label: group.key.map(name) ?? words(InsightWords.notRecorded), number: words(group.figures.ties),
                parts: [least, most - least, group.figures.ties - most], end: tables.share(of: group.figures) ?? "")
        }
        return BarRows(title: words(title), legend: title == .byRegion ? words(InsightWords.legend) : "", bars: bars)
            .rows(width: columnWidth)
    }

    private func fields(_ tables: InsightsTables) -> [Row] {
        let activity = overview.figures?.activities.fieldActivity ?? []
        let active = Dictionary(activity.map { ($0.field, $0) }) { first, _ in first }
        let promises = Dictionary(overview.insights.promises.map { ($0.field, $0.ties) }) { first, _ in first }
        let promised = overview.insights.promises.map { ID<Field>?.some($0.field) }
        let others = activity.map(\.field).filter { $0.map { promises[$0] == nil } ?? true }
        guard !(promised + others).isEmpty else { return [] }
        let bars = (promised + others).map { field in
            let (least, most) = (active[field]?.tiesAtLeast ?? 0, active[field]?.tiesAtMost ?? 0)
            let ties = field.flatMap { promises[$0] } ?? 0
            return BarRows.Bar(
                label: field.map(context.name) ?? words(InsightWords.notRecorded), number: words(ties),
                parts: [least, most - least, max(0, ties - most)], end: tables.range(least, most))
        }
        return BarRows(title: words(InsightWords.fields), legend: words(InsightWords.fieldLegend), bars: bars)
            .rows(width: columnWidth)
    }

    /// How many ties the clause would have ended, year by year.
    private var endings: [Row] {
        guard !overview.ended.isEmpty else { return [] }
        let years = Dictionary(grouping: overview.ended) { $0.since.year }
        let bars = years.sorted { $0.key < $1.key }.map { year, ended in
            BarRows.Bar(label: String(year), number: words(ended.count), parts: [ended.count], end: "")
        }
        return BarRows(title: words(InsightWords.clause), legend: "", bars: bars).rows(width: columnWidth)
    }

    /// Which ties, and since when: rows that can be opened.
    private var ended: [Row] {
        guard !overview.ended.isEmpty else { return [] }
        let text = words(
            InsightWords.clauseMeans, overview.ended.count, Hypothesis.Clause().years)
        let left = overview.ended.count - Self.longest
        return Line(text).rows(width: context.width)
            + overview.ended.prefix(Self.longest).flatMap { ended in
                context.rows(
                    of: portfolio.entries[ended.entry], on: Run(words.inColumn(ended.days), .ended),
                    told: [Run(words.verdict(of: ended.standing), ended.standing.standing.role)])
            } + (left > 0 ? [Row("+\(words(left))  entente what-if --clause 2 --only-without", .muted)] : [])
    }

    // MARK: Side by side

    /// The parts below each other with a blank row between them, or in two columns, the next always in the shorter one.
    private func arranged(_ parts: [[Row]]) -> [Row] {
        let parts = parts.filter { !$0.isEmpty }.map { $0 + [Row()] }
        guard hasTwo else { return parts.flatMap(\.self) }
        var (left, right): ([Row], [Row]) = ([], [])
        for part in parts {
            if left.count <= right.count { left += part } else { right += part }
        }
        return (0..<max(left.count, right.count)).map { number in
            let runs = number < left.count ? left[number].runs : []
            let taken = runs.map { SafeText.width(of: $0.text) }.reduce(0, +)
            let blank = Run(String(repeating: " ", count: max(1, columnWidth + Self.gap - taken)))
            return Row(runs + (number < right.count ? [blank] + right[number].runs : []))
        }
    }
}
