import EntenteDomain

/// As much of the log as has been read: the latest entries, and more of them as the user comes near.
struct Journal: Hashable, Sendable {
    /// How many entries are read at a time.
    static let step = 200

    /// What the log is searched for.
    let search: LogSearch
    /// The entries that were read, the latest first.
    private(set) var entries: [LogEntry] = []
    /// Whether there are older ones.
    private(set) var hasMore = true
    /// Whether more of them were asked for, and have not come yet.
    private var isWaiting = false
    /// The entry that is open, with what each of its edits changed.
    var open: Opened?
    /// The names of the partners that the entries are about.
    fileprivate(set) var names: [ID<Relationship>: Name] = [:]

    /// An entry with what each of its edits changed.
    struct Opened: Hashable, Sendable {
        let entry: LogEntry
        let changes: [[FieldChange]]
    }

    /// A log that is searched for a text.
    init(search: LogSearch = LogSearch()) { self.search = search }

    /// Asks for older entries, once for each time that they come.
    mutating func ask() -> [Effect] {
        guard hasMore, !isWaiting else { return [] }
        isWaiting = true
        return [.readLog(search: search, before: entries.last?.number, limit: Self.step)]
    }

    /// Takes in entries that were asked for; others came too late.
    mutating func take(_ read: [LogEntry], search: LogSearch, before: Int?) {
        guard search == self.search, before == entries.last?.number else { return }
        entries += read
        hasMore = read.count == Self.step
        isWaiting = false
    }
}

extension Model {
    /// What the log is searched for.
    var searchOfLog: LogSearch { LogSearch(typed: page(at: .log).filter, words) }

    /// What the log still has to be asked for: more where the user is near the end of what was read, and all of an entry
    /// that is open.
    mutating func wantedOfLog() -> [Effect] {
        switch page.place {
        case .log:
            let isNear = page.top + 2 * layout.bodyRows >= journal.entries.count
            return isNear ? journal.ask() : []
        case .entry(let number) where journal.open?.entry.number != number: return [.readEntry(number)]
        default: return []
        }
    }

    /// Takes in entries that were asked for, and looks the names of their partners up, all in one go.
    mutating func take(_ entries: [LogEntry], search: LogSearch, before: Int?) {
        journal.take(entries, search: search, before: before)
        let wanted = Set(entries.compactMap(\.change.relationship)).subtracting(journal.names.keys)
        guard !wanted.isEmpty else { return }
        for entry in portfolio.entries where wanted.contains(entry.relationship) {
            journal.names[entry.relationship] = entry.name
        }
    }

    /// Takes in an entry that was asked for; nil where the log has none of that number.
    mutating func take(_ entry: LogEntry?, _ changes: [[FieldChange]]) -> [Effect] {
        guard let entry else {
            notice = Notice(words(LogWords.empty), isError: true)
            return canGoBack ? goBack() : []
        }
        journal.open = Journal.Opened(entry: entry, changes: changes)
        drawn = nil
        return []
    }
}
