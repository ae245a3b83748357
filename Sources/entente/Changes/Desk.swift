import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI
import Glibc

/// How a command changes the register.
struct ChangeOptions: ParsableArguments {
    @ArgumentParser.Flag(
        help: both(
            "Tell what would be stored and what would follow from it; the register stays as it is.",
            "Cho biết sẽ lưu gì và hệ quả ra sao; sổ đăng ký giữ nguyên."))
    var dryRun = false

    @Option(help: both("Why, for the log.", "Lý do, để ghi vào nhật ký."))
    var reason: String?

    @Option(
        help: both(
            "How the answer is written: text, or json for the entry of the log.",
            "Dạng của câu trả lời: text (văn bản), hoặc json cho mục nhật ký."))
    var format: PageFormat = .text
}

/// The register that a command changes, and how it tells what came of it.
struct Desk {
    let store: RegisterStore
    let heading: Register.Heading
    let asking: Asking
    let account: Account
    let day: Day
    private let change: ChangeOptions

    var words: Words { asking.words }
    /// Why, for the log.
    var reason: String? { change.reason }

    init(_ options: RegisterOptions, _ change: ChangeOptions) throws(Failure) {
        store = try options.store()
        let portfolio = try Failure.rethrowing { [store] in try store.portfolio() }
        heading = portfolio.heading
        asking = Asking(portfolio: portfolio, words: options.words)
        account = .ofProcess(connection: getenv("SSH_CONNECTION").map { String(cString: $0) })
        day = options.day
        self.change = change
    }

    /// The dossier of the partner that a text names.
    func dossier(ofPartner text: String) throws(Failure) -> Dossier {
        try dossier(of: asking.portfolio.entries[asking.partner(text)].relationship)
    }

    /// The dossier of a relationship.
    func dossier(of relationship: ID<Relationship>) throws(Failure) -> Dossier {
        let dossier = try Failure.rethrowing { try store.dossier(of: relationship) }
        guard let dossier else { throw asking.unknown(relationship.rawValue, .unknownRecord, []) }
        return dossier
    }

    /// The agreement that a text names, and the dossier that it belongs to.
    func agreement(_ text: String) throws(Failure) -> (id: ID<Agreement>, dossier: Dossier) {
        let (entry, subject) = try asking.subject(text)
        guard case .agreement(let id) = subject else { throw asking.unknown(text, .unknownRecord, []) }
        return (id, try dossier(of: asking.portfolio.entries[entry].relationship))
    }

    /// The record of a kind that an identifier names, and the dossier that it belongs to, where it belongs to one.
    func record(_ key: RecordKey) throws(Failure) -> (edit: Edit, dossier: Dossier?) {
        let found = try Failure.rethrowing { try store.record(key) }
        guard let (record, revision) = found else { throw asking.unknown(words(key), .unknownRecord, []) }
        let relationship = try Failure.rethrowing { try store.relationship(of: record) }
        let edit = Edit(before: record, after: record, revision: revision)
        guard let relationship else { return (edit, nil) }
        return (edit, try dossier(of: relationship))
    }

    /// Adds a new record to a relationship, or tries it, and tells what came of it.
    func add(_ draft: RecordDraft, to dossier: Dossier) throws {
        try make(dossier.adding(try draft.finishedUnnamed()), in: dossier)
    }

    /// Makes a change, or tries it, and tells what came of it.
    func make(_ change: Change?, in dossier: Dossier?) throws {
        guard var change else { throw Failure(code: .usage, text: words(RefusalWords.goneSince, "")) }
        change.reason = change.reason ?? reason
        let problems = change.problems(in: dossier)
        guard problems.isEmpty else { throw Failure(ChangeError.refused(.problems(problems))) }
        let entry = try told { () throws(ChangeError) in
            try store.apply(change, by: account, isRehearsal: self.change.dryRun)
        }
        tell(entry, before: dossier)
    }

    /// Takes an entry of the log back, or makes it again, and tells what came of it.
    func make(
        _ number: Int?,
        by reversal: (_ number: Int?, _ isRehearsal: Bool) throws(ChangeError) -> LogEntry
    ) throws {
        // What follows is told by what was before; and which partner that is, is known once the entry is found.
        let rehearsal = try told { () throws(ChangeError) in try reversal(number, true) }
        let dossier = try rehearsal.change.relationship.map { try store.dossier(of: $0) } ?? nil
        let entry =
            change.dryRun ? rehearsal : try told { () throws(ChangeError) in try reversal(rehearsal.undoes, false) }
        tell(entry, before: dossier)
    }

    private func told(_ body: () throws(ChangeError) -> LogEntry) throws(Failure) -> LogEntry {
        do throws(ChangeError) {
            return try body()
        } catch {
            throw Failure(error)
        }
    }

    private func tell(_ entry: LogEntry, before: Dossier?) {
        switch change.format {
        case .json: Output.write(document: LogReport.json(entry))
        case .text:
            let summary = words.summary(of: entry.change)
            guard change.dryRun else {
                return Output.write(
                    lines: [words(LogWords.stored, String(entry.number), summary)] + consequences(of: entry, before))
            }
            for edit in entry.change.edits { tell(edit) }
            Output.write(lines: consequences(of: entry, before) + [words(LogWords.rehearsed, summary)])
        }
    }

    private func tell(_ edit: Edit) {
        if let after = edit.after {
            Output.write(document: after.readableInterchange)
        } else if let key = edit.key {
            Output.write(lines: [words(LogWords.removed, words(key))])
        }
    }

    private func consequences(of entry: LogEntry, _ dossier: Dossier?) -> [String] {
        let edited = entry.change.edits.lazy.compactMap(\.after).compactMap { record in
            if case .heading(let heading) = record { heading } else { nil }
        }
        if let edited = edited.first {
            let judged = Assessment(of: asking.portfolio, asOf: day)
            return words.consequence(of: edited, in: asking.portfolio, judged: judged)
        }
        let name = dossier.map { words($0.locality.name) } ?? entry.change.relationship?.rawValue ?? ""
        return words.consequence(of: entry.change, to: dossier, heading: heading, asOf: day, partner: name) ?? []
    }
}

/// A key of the interchange format with its value, as in `end=2026-11-30`.
struct Setting: ExpressibleByArgument {
    let key: String
    let value: String

    init?(argument: String) {
        guard let sign = argument.firstIndex(of: "="), sign > argument.startIndex else { return nil }
        key = String(argument[..<sign])
        value = String(argument[argument.index(after: sign)...])
    }
}

extension RecordDraft {
    /// Puts every value given under its key; what is nil is left as it is.
    mutating func set(_ values: KeyValuePairs<String, String?>, _ settings: [Setting] = []) throws(Failure) {
        for case (let key, let value?) in values { try set(key, value) }
        for setting in settings { try set(setting.key, setting.value) }
    }

    private mutating func set(_ key: String, _ value: String) throws(Failure) {
        do throws(JSONError) {
            try set(key, to: value)
        } catch {
            throw Failure(code: .data) { "\(key): " + $0(error.fault.texts) }
        }
    }

    /// The record, whose refusal is told by its finding alone: it stands in no file.
    func finished() throws(Failure) -> Record {
        do throws(InterchangeError) {
            return try record()
        } catch {
            throw Failure(code: .data) { $0(error.finding.texts) }
        }
    }
}
