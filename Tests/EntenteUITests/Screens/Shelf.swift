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

    /// Takes an entry back, or, without a number, the last one that is in effect.
    mutating func undo(_ number: Int? = nil) throws -> LogEntry {
        let entry = try root(number) { ![.undo, .redo].contains($0.change.act) && undoing($0) == nil }
        if let undoing = undoing(entry) { throw ChangeRefusal.undone(entry, by: undoing) }
        return try reverse(entry, as: .undo)
    }

    /// Makes an entry again that was taken back, or, without a number, the last one.
    mutating func redo(_ number: Int? = nil) throws -> LogEntry {
        let entry = try root(number) { entry in
            entry.change.act == .undo && !log.contains { $0.undoes == entry.number }
        }
        guard let undoing = undoing(entry) else { throw ChangeRefusal.inEffect(entry) }
        return try reverse(undoing, as: .redo)
    }

    /// The change that a number, or the last entry of a sort, stands for.
    private func root(_ number: Int?, orLast isMeant: (LogEntry) -> Bool) throws -> LogEntry {
        let found = number.map { number in log.first { $0.number == number } } ?? log.last(where: isMeant)
        guard var entry = found else { throw ChangeRefusal.noEntry(number) }
        while let undone = entry.undoes { entry = log[undone - 1] }
        return entry
    }

    /// The entry by which a change is not in effect; nil where it is.
    private func undoing(_ entry: LogEntry) -> LogEntry? {
        log.last { undo in undo.undoes == entry.number && !log.contains { $0.undoes == undo.number } }
    }

    private mutating func reverse(_ entry: LogEntry, as act: Change.Act) throws -> LogEntry {
        var change = entry.change.inverse
        change.act = act
        for case let (key?, after) in entry.change.edits.map({ ($0.key, $0.after) }) where stored(key) != after {
            guard let later = log.last(where: { $0.change.edits.contains { $0.key == key } }) else { continue }
            throw ChangeRefusal.overtaken(entry, by: later, key)
        }
        let made = try apply(change, undoes: entry.number)
        log[entry.number - 1].undoneBy = made.number
        return made
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
