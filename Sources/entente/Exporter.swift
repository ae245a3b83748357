import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI
import Glibc

/// Writes what the screens show to a file: the same tables, pages and documents that the commands write.
struct Exporter {
    let store: RegisterStore

    /// Writes a file, and says what came of it.
    func write(_ export: Export, of model: Model) -> Action {
        do {
            let (bytes, rows) = try document(export.format, of: model)
            let file = try OutputFile(export.name, within: model.limits)
            guard try file.write(bytes, replacing: export.replaces) else { return .exists(export) }
            return .exported(file.name, rows: rows)
        } catch {
            return .failed(Failure(any: error).text(in: model.words.language))
        }
    }

    /// What the file is to hold, and how many rows of a list that is; nil for a page.
    private func document(_ format: Export.Format, of model: Model) throws -> (bytes: [UInt8], rows: Int?) {
        let (portfolio, assessment) = (model.portfolio, model.assessment)
        let words = format == .csv ? model.words.asRecorded : model.words
        switch model.page.place {
        case .partners, .map:
            let list = model.partners
            return written(Table(of: list, in: portfolio, assessment, words), format) {
                ListReport.json(list.entries, of: portfolio, assessment)
            }
        case .flags:
            let queue = model.shownQueue
            return try written(Table(of: queue, in: portfolio, assessment, words), format) {
                var bytes: [UInt8] = []
                try store.withActivities { find in
                    try FlagsReport.write(queue, of: portfolio, assessment, activity: find) { bytes += $0 }
                }
                return bytes
            }
        case .deadlines:
            let deadlines = model.shownDeadlines
            let titles = try titles(deadlines.map(\.entry), portfolio)
            let last = deadlines.last?.day ?? assessment.day
            return written(Table(of: deadlines, in: portfolio, assessment, titles, words), format) {
                DeadlinesReport.json(deadlines, from: nil, until: last, of: portfolio, assessment, titles)
            }
        case .prospects:
            let prospects = model.shownProspects
            return written(Table(of: prospects, heading: portfolio.heading, asOf: assessment.day, words), format) {
                ShowReport.prospects(prospects, heading: portfolio.heading, asOf: assessment.day)
            }
        case .search:
            let text = model.page.filter
            let search = try store.search(RecordSearch(for: text, countryNames: Country.names))
            return written(Table(of: search, words), format) { SearchReport.json(search, for: text) }
        case .log:
            let entries = try store.log(search: model.page.filter)
            return written(Table(of: entries, words), format) { LogReport.json(entries) }
        case .insights: return (try insights(format, of: model, words), nil)
        case .history:
            guard let history = model.shownHistory, let first = history.steps.first, let last = history.steps.last
            else { return (try page(format, of: model), nil) }
            return written(Table(of: history, heading: portfolio.heading, words), format) {
                HistoryReport.json(
                    history, every: .year, from: first.day, until: last.day, heading: portfolio.heading)
            }
        default: return (try page(format, of: model), nil)
        }
    }

    private func insights(_ format: Export.Format, of model: Model, _ words: Words) throws -> [UInt8] {
        let figures = try store.figures(of: model.portfolio, model.assessment)
        let tables = InsightsTables(of: figures, in: model.portfolio, words)
        switch format {
        case .text:
            let parts = tables.tables.map { [""] + TableLines(width: nil).lines(of: $0) }
            return Array((tables.caption + parts.joined()).map { $0 + "\n" }.joined().utf8)
        case .csv: return tables.csv(raw: false)
        case .markdown: return tables.markdown
        case .json: return InsightsReport.json(figures, in: model.portfolio)
        }
    }

    private func titles(_ entries: [Int], _ portfolio: Portfolio) throws -> Titles {
        try store.titles(of: Set(entries.map { portfolio.entries[$0].relationship }))
    }

    private func written(
        _ table: Table, _ format: Export.Format, json: () throws -> [UInt8]
    ) rethrows -> (bytes: [UInt8], rows: Int?) {
        let bytes: [UInt8] =
            switch format {
            case .text: Array(TableLines(width: nil).lines(of: table).map { $0 + "\n" }.joined().utf8)
            case .csv: table.csv(raw: false)
            case .markdown: table.markdown
            case .json: try json()
            }
        return (bytes, table.count)
    }

    private func page(_ format: Export.Format, of model: Model) throws -> [UInt8] {
        switch format {
        case .csv:
            let (title, rows) = model.pageCells
            let width = rows.map(\.count).max() ?? 1
            let filled = ([[title]] + rows).map { $0 + Array(repeating: "", count: max(0, width - $0.count)) }
            return CSV.document(headings: filled[0], rows: filled.dropFirst())
        case .json: return try report(on: model.page.place, of: model) ?? Array(model.pageText.utf8)
        case .text, .markdown: return Array(model.pageText.utf8)
        }
    }

    /// The document that the commands have on what a page is about; nil where the register has it no more.
    private func report(on place: Place, of model: Model) throws -> [UInt8]? {
        if case .entry(let number) = place { return try store.logEntry(number).map { LogReport.json($0) } }
        if let prospect = model.shownProspect {
            return ShowReport.prospect(prospect, heading: model.portfolio.heading, asOf: model.asOf)
        }
        guard let id = model.page.relationship, let dossier = try store.dossier(of: id) else { return nil }
        if case .why(let subject) = place {
            return WhyReport(on: dossier, heading: model.portfolio.heading, asOf: model.asOf).document(on: subject)
        }
        let report = ShowReport(on: dossier, heading: model.portfolio.heading, asOf: model.asOf)
        return report.document(on: place, in: dossier)
    }
}
