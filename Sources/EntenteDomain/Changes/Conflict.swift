/// Two edits of one record: somebody else has changed it since the one who changes it now has seen it.
public struct Conflict: Hashable, Sendable {
    /// Which record.
    public var key: RecordKey
    /// The record as both have seen it; nil where it was to be added.
    public var base: Record?
    /// The record as the change would have it; nil where it was to be removed.
    public var yours: Record?
    /// The record as it is stored; nil where it is gone.
    public var theirs: Record?
    /// The revision of what is stored; nil where it is gone.
    public var revision: Int?
    /// The entry of the log that changed it last; nil where it was changed before there was a log.
    public var entry: LogEntry?

    /// A conflict of the parts given.
    public init(
        key: RecordKey, base: Record?, yours: Record?, theirs: Record?, revision: Int?, entry: LogEntry?
    ) {
        self.key = key
        self.base = base
        self.yours = yours
        self.theirs = theirs
        self.revision = revision
        self.entry = entry
    }
}

/// Why a change is not made. Nothing is stored then.
public enum ChangeRefusal: Error, Hashable, Sendable {
    /// It would leave everything as it is.
    case empty
    /// Something in it does not fit.
    case problems([Problem])
    /// Somebody else was faster.
    case conflicts([Conflict])
    /// The log has no such entry; the number is nil where nothing of the account can be taken back, or made again.
    case noEntry(Int?)
    /// The entry has been taken back already, by that one.
    case undone(LogEntry, by: LogEntry)
    /// The entry is in effect, so that there is nothing to make again.
    case inEffect(LogEntry)
    /// Something that the entry changed has been changed again since, by that one.
    case overtaken(LogEntry, by: LogEntry, RecordKey)
    /// The review session that it belongs to has been closed, on that day.
    case sessionClosed(Int, on: Day)
}
