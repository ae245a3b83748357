import EntenteDomain
import EntenteExchange
import GRDB
import Glibc

/// Makes one change in an open transaction: checks that it is made from what is stored, writes it, and puts it into the
/// log.
struct ChangeWriter {
    private let database: Database
    private let table: RecordTable
    private let log: LogTable
    /// The review sessions, to note a decision in together with its review.
    let sessions: SessionTable
    private let account: Account

    init(_ database: Database, by account: Account) {
        self.database = database
        self.account = account
        table = RecordTable(database: database)
        log = LogTable(database: database)
        sessions = SessionTable(database: database)
    }

    /// Makes a change that somebody has asked for.
    func apply(_ change: Change) throws -> LogEntry {
        guard !change.isEmpty else { throw ChangeRefusal.empty }
        let problems = change.problems()
        guard problems.isEmpty else { throw ChangeRefusal.problems(problems) }
        var conflicts: [Conflict] = []
        var edits: [LogTable.StoredEdit] = []
        var mentions: [(of: RecordKey, RecordKey)] = []
        let mayRename = change.edits.count == 1 && change.act != .import
        for edit in change.edits {
            guard let key = edit.key else { continue }
            let after = try edit.after.map { try normalized($0) { mentions.append((key, $0)) } }
            switch try write(edit, after: after, of: key, mayRename: mayRename) {
            case .stored(let stored): edits.append(stored)
            case .conflict(let conflict): conflicts.append(conflict)
            }
        }
        guard conflicts.isEmpty else { throw ChangeRefusal.conflicts(conflicts) }
        try refuseLooseEnds(mentions, removed: change.removedKeys)
        return try log.append(change, edits: edits, at: .now, by: account)
    }

    /// Takes back an entry of the log; without a number the account's last one.
    func undo(_ number: Int?) throws -> LogEntry {
        let last = "account = ?1 AND act NOT IN ('undo', 'redo') AND (\(LogTable.undoing("log.number"))) IS NULL"
        let entry = try entry(number, orLast: last)
        if let undoing = try entry.undoneBy.flatMap(log.entry) { throw ChangeRefusal.undone(entry, by: undoing) }
        return try reverse(entry, as: .undo)
    }

    /// Makes again what was taken back; without a number what the account has taken back last.
    func redo(_ number: Int?) throws -> LogEntry {
        let last = """
            account = ?1 AND act = 'undo' AND NOT EXISTS (SELECT 1 FROM log AS making WHERE making.undoes = log.number)
            """
        let entry = try entry(number, orLast: last)
        guard let undoing = try entry.undoneBy.flatMap(log.entry) else { throw ChangeRefusal.inEffect(entry) }
        return try reverse(undoing, as: .redo)
    }

    // MARK: Entries

    /// The change that a number stands for: of a taking back, the entry that it took back.
    private func entry(_ number: Int?, orLast condition: String) throws -> LogEntry {
        let found = try number.map(log.entry) ?? log.entries(condition, account.name, limit: 1).first
        guard var entry = found else { throw ChangeRefusal.noEntry(number) }
        while let undone = entry.undoes, let root = try log.entry(undone) { entry = root }
        return entry
    }

    /// Puts everything that an entry changed back to what it was before, if nobody has changed it since.
    private func reverse(_ entry: LogEntry, as act: Change.Act) throws -> LogEntry {
        var edits: [LogTable.StoredEdit] = []
        for stored in try log.edits(of: entry.number).reversed() {
            guard let key = stored.edit.key else { continue }
            let current = try table.version(of: key)
            guard current?.record.interchange == stored.edit.after?.interchange else {
                throw ChangeRefusal.overtaken(entry, by: try log.lastEntry(on: key) ?? entry, key)
            }
            var reversed = stored
            reversed.edit = stored.edit.inverse
            if let record = reversed.edit.after {
                if let current {
                    try table.update(record, at: current.position)
                } else {
                    reversed.position = try table.insert(record, at: stored.position)
                }
            } else if let current {
                try table.remove(key.kind, at: current.position)
            }
            edits.append(reversed)
        }
        let change = Change(act, of: entry.change.relationship, edits.map(\.edit))
        try refuseLooseEnds([], removed: change.removedKeys)
        return try log.append(change, edits: edits, at: .now, by: account, undoes: entry.number)
    }

    // MARK: Writing

    private enum Outcome {
        case stored(LogTable.StoredEdit)
        case conflict(Conflict)
    }

    private func write(
        _ edit: Edit, after: EntenteDomain.Record?, of key: RecordKey, mayRename: Bool
    ) throws -> Outcome {
        let current = try table.version(of: key)
        guard let before = edit.before else {
            guard var record = after else { throw ChangeRefusal.empty }
            if let current {
                guard mayRename else { return .conflict(try conflict(edit, key, current)) }
                record = record.renamed(
                    try Identifier.free(from: key.id) { try table.has(RecordKey(key.kind, $0)) })
            }
            let position = try table.insert(record, at: nil)
            return .stored(try stored(nil, record.key, position))
        }
        guard let current, current.record == before, edit.revision.map({ $0 == current.revision }) ?? true else {
            return .conflict(try conflict(edit, key, current))
        }
        guard let after else {
            let relationship = try table.relationship(of: current.record)
            try table.remove(key.kind, at: current.position)
            let removal = Edit(before: current.record, after: nil)
            return .stored(
                LogTable.StoredEdit(edit: removal, relationship: relationship, position: current.position))
        }
        try table.update(after, at: current.position)
        return .stored(try stored(current.record, key, current.position))
    }

    /// What was stored, as it reads back: that is what a later undo is compared with.
    private func stored(
        _ before: EntenteDomain.Record?, _ key: RecordKey, _ position: Int
    ) throws -> LogTable.StoredEdit {
        let after = try table.version(of: key)?.record
        let relationship = try after.flatMap { try table.relationship(of: $0) }
        return LogTable.StoredEdit(
            edit: Edit(before: before, after: after), relationship: relationship, position: position)
    }

    private func conflict(_ edit: Edit, _ key: RecordKey, _ current: RecordTable.Version?) throws -> Conflict {
        Conflict(
            key: key, base: edit.before, yours: edit.after, theirs: current?.record, revision: current?.revision,
            entry: try log.lastEntry(on: key))
    }

    /// The record as an import would take it: its texts in normal form C.
    private func normalized(
        _ record: EntenteDomain.Record, mention: (RecordKey) -> Void
    ) throws -> EntenteDomain.Record {
        try EntenteDomain.Record(
            record.key.kind, interchange: record.interchange.span, named: record.key.description, mention: mention)
    }

    /// Refuses mentions of records that do not exist, and the removal of records that others mention.
    private func refuseLooseEnds(_ mentions: [(of: RecordKey, RecordKey)], removed: Set<RecordKey>) throws {
        let unknown = try mentions.filter { try !table.has($0.1) }
        guard unknown.isEmpty else {
            throw ChangeRefusal.problems(unknown.map { Problem($0.of, "", .unknown($0.1)) })
        }
        for key in removed where key.kind == .source {
            guard let citing = try table.citation(of: ID(key.id)) else { continue }
            throw ChangeRefusal.problems([Problem(key, "", .needed(by: citing))])
        }
        do {
            try DanglingReference.refusePending(in: database)
        } catch let reference as DanglingReference {
            let kind = EntenteDomain.Record.Kind(rawValue: reference.record)
            let target = removed.first { $0.id == reference.target }
            guard let kind, let target else { throw reference }
            throw ChangeRefusal.problems([Problem(target, "", .needed(by: RecordKey(kind, reference.id)))])
        }
    }
}

extension Change {
    fileprivate var removedKeys: Set<RecordKey> {
        Set(edits.compactMap { $0.after == nil ? $0.before?.key : nil })
    }
}

extension Timestamp {
    /// The present moment by the system's clock.
    fileprivate static var now: Timestamp { Timestamp(seconds: time(nil)) }
}
