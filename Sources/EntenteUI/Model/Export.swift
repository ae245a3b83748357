public import EntenteDomain

/// A file to be written from what is shown.
public struct Export: Hashable, Sendable {
    /// How the file is written; the name's ending says it.
    public enum Format: String, Hashable, Sendable, CaseIterable {
        case text = "txt"
        case csv, json
        case markdown = "md"
    }

    /// The file's name as it was typed.
    public let name: String
    /// How it is written.
    public let format: Format
    /// Whether a file of that name may be replaced, because the user said so.
    public var replaces = false

    /// The name without its folders, which a line has room for.
    var shortName: String { name.split(separator: "/").last.map(String.init) ?? name }
}

extension Model {
    /// Asks for the name of a file, and suggests one.
    mutating func askForExport() -> [Effect] {
        let ending = page.place.isTable ? Export.Format.csv : .text
        prompt = Prompt(
            kind: .export, text: "\(exportName)-\(asOf).\(ending.rawValue)", before: page.filter, isSuggested: true)
        return []
    }

    /// Has what is shown written to the file that was named.
    mutating func export(to asked: Prompt) -> [Effect] {
        guard !asked.text.isEmpty else { return [] }
        let ending = asked.text.split(separator: ".").last.map { $0.lowercased() } ?? ""
        guard let format = Export.Format(rawValue: ending), formats.contains(format), asked.text.contains(".") else {
            prompt = asked
            let endings = formats.map { "." + $0.rawValue }.joined(separator: " ")
            notice = Notice(words(ExportWords.endings, endings), isError: true)
            return []
        }
        return [.export(Export(name: asked.text, format: format))]
    }

    /// Asks whether a file that exists is to be replaced.
    mutating func askToReplace(_ export: Export) -> [Effect] {
        prompt = Prompt(kind: .replace(export), text: "", before: page.filter)
        return []
    }

    /// One key answers, and any other is told which do.
    mutating func answer(_ key: Key, replacing export: Export) -> [Effect] {
        guard words.isYes(key) || words.isNo(key) else {
            notice = Notice(words(ExportWords.replaceKeys))
            return []
        }
        prompt = nil
        return replace(export, isAllowed: words.isYes(key))
    }

    /// Replaces a file where that is allowed.
    mutating func replace(_ export: Export, isAllowed: Bool) -> [Effect] {
        guard isAllowed else {
            notice = Notice(words(ExportWords.kept, export.shortName))
            return []
        }
        var export = export
        export.replaces = true
        return [.export(export)]
    }

    /// Why nothing can be written here; nil where it can.
    var exportRefusal: CommandWords? { supposition == nil ? nil : .supposed }

    /// The formats that the place can be written in.
    private var formats: [Export.Format] {
        if page.place == .help { return [.text, .csv] }
        return page.place.isTable ? Export.Format.allCases : [.text, .csv, .json]
    }

    /// What a file of the place is called without its ending: words of file names in any system.
    private var exportName: String {
        switch page.place {
        case .partners: "partners"
        case .prospects: "prospects"
        case .prospect(let id): id.rawValue
        case .search: "search"
        case .record(let key): key.id
        case .flags: "flags"
        case .deadlines: "deadlines"
        case .partner(let id): id.rawValue
        case .agreement(let id): id.rawValue
        case .commitment(let id): id.rawValue
        case .activity(let id): id.rawValue
        case .why(.relationship(let id)): "why-" + id.rawValue
        case .why(.agreement(let id)): "why-" + id.rawValue
        case .review(let id): "review-" + id.rawValue
        case .sources: "sources"
        case .insights: "insights"
        case .map: "map"
        case .history: "history"
        case .log: "log"
        case .entry(let number): "entry-\(number)"
        case .help: "help"
        }
    }
}

extension Place {
    /// Whether what it shows is written as the tables of a command.
    fileprivate var isTable: Bool {
        switch self {
        case .partners, .prospects, .search, .flags, .deadlines, .insights, .map, .history, .log: true
        case .partner, .prospect, .record, .agreement, .commitment, .activity, .why, .sources, .review, .entry, .help:
            false
        }
    }
}

extension Model {
    /// The history that is played through; nil where none is.
    public var shownHistory: History? { playThrough?.history }

    /// The review queue as its filter leaves it.
    public var shownQueue: ReviewQueue {
        (queue ?? ReviewQueue(of: portfolio, assessment: assessment)).keeping(flagged)
    }

    /// The prospects as their filter leaves them.
    public var shownProspects: [ProspectDossier] { prospecting.shown }

    /// The prospect that the page is about; nil where it is about none.
    public var shownProspect: ProspectDossier? { page.place.prospect.flatMap(prospecting.dossier) }

    /// The deadlines as their filter leaves them.
    public var shownDeadlines: [Deadline] { schedule?.shown ?? [] }
}
