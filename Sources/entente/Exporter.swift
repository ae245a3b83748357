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
            return .failed(Failure(any: error).text)
        }
    }

    /// What the file is to hold, and how many rows of a list that is; nil for a page.
    private func document(_ format: Export.Format, of model: Model) throws -> (bytes: [UInt8], rows: Int?) {
        let (portfolio, assessment) = (model.portfolio, model.assessment)
        let words = format == .csv ? model.words.asRecorded : model.words
        switch model.page.place {
        case .partners:
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
        default: return (try page(format, of: model), nil)
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
        guard format == .json, let id = model.page.relationship, let dossier = try store.dossier(of: id) else {
            return Array(model.pageText.utf8)
        }
        if case .why(let subject) = model.page.place {
            let report = WhyReport(on: dossier, heading: model.portfolio.heading, asOf: model.asOf)
            switch subject {
            case .relationship: return report.relationship()
            case .agreement(let id): return report.agreement(id)
            }
        }
        let report = ShowReport(on: dossier, heading: model.portfolio.heading, asOf: model.asOf)
        return ShowCommand.json(report, on: model.page.place, in: dossier)
    }
}
