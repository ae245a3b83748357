import EntenteDomain

/// A register in memory that takes changes as the store does: whole or not at all, from what is stored, into a log.
struct Shelf {
    private(set) var register: Register
    /// Every change in the order in which they were stored.
    private(set) var log: [LogEntry] = []

    init(_ register: Register) { self.register = register }

    /// Stores a change as somebody's.
    mutating func apply(_ change: Change, by account: String = "officer", undoes: Int? = nil) throws -> LogEntry {
        guard !change.isEmpty else { throw ChangeRefusal.empty }
        let problems = change.problems()
        guard problems.isEmpty else { throw ChangeRefusal.problems(problems) }
        let conflicts = change.edits.compactMap { edit -> Conflict? in
            guard let key = edit.key, stored(key) != edit.before else { return nil }
            let last = log.last { $0.change.edits.contains { $0.key == key } }
            return Conflict(
                key: key, base: edit.before, yours: edit.after, theirs: stored(key), revision: nil, entry: last)
        }
        guard conflicts.isEmpty else { throw ChangeRefusal.conflicts(conflicts) }
        for edit in change.edits { put(edit) }
        let entry = LogEntry(
            number: log.count + 1, at: Timestamp(seconds: 1_800_000_000 + log.count * 60),
            account: Account(name: account), change: change, undoes: undoes)
        log.append(entry)
        return entry
    }

    /// Takes the last change back that is in effect.
    mutating func undo() throws -> LogEntry {
        let undone = Set(log.compactMap(\.undoes))
        guard let last = log.last(where: { $0.undoes == nil && !undone.contains($0.number) }) else {
            throw ChangeRefusal.noEntry(nil)
        }
        return try apply(last.change.inverse, undoes: last.number)
    }

    func stored(_ key: RecordKey) -> Record? {
        key == .heading ? .heading(register.heading) : register.records.first { $0.key == key }
    }

    var portfolio: Portfolio {
        var builder = PortfolioBuilder()
        for record in register.records { builder.append(record) }
        return builder.portfolio(heading: register.heading)
    }

    private mutating func put(_ edit: Edit) {
        guard let key = edit.key else { return }
        var records = Array(register.records)
        var heading = register.heading
        if case .heading(let after) = edit.after { heading = after }
        let place = records.firstIndex { $0.key == key }
        if let after = edit.after, key != .heading {
            if let place { records[place] = after } else { records.append(after) }
        } else if let place {
            records.remove(at: place)
        }
        register = Register(heading: heading)
        for record in records { register.append(record) }
    }
}
