/// Who makes a change: who logged in and the account that the process runs under, which nobody can choose for himself.
public struct Account: Hashable, Sendable {
    /// The account's name on this host; where somebody works under another account than he logged in to, his own before
    /// it: `lan (entente)`.
    public var name: String
    /// From where the account is logged in, as the remote shell says: a hint, and no proof.
    public var origin: String?

    /// An account by its name.
    public init(name: String, origin: String? = nil) {
        self.name = name
        self.origin = origin
    }
}

/// What the log has on one change: who made it, when, what was before and after, and why.
public struct LogEntry: Hashable, Sendable {
    /// Its number: the first is 1, and none is left out.
    public var number: Int
    /// When it was stored.
    public var at: Timestamp
    /// Who made it.
    public var account: Account
    /// What was done. Its edits name no revisions.
    public var change: Change
    /// The entry that this one takes back (`undo`), or the taking back that it takes back (`redo`).
    public var undoes: Int?
    /// The entry that has taken this one back, as far as that is in effect.
    public var undoneBy: Int?

    /// An entry of the parts given.
    public init(
        number: Int, at: Timestamp, account: Account, change: Change, undoes: Int? = nil, undoneBy: Int? = nil
    ) {
        self.number = number
        self.at = at
        self.account = account
        self.change = change
        self.undoes = undoes
        self.undoneBy = undoneBy
    }
}
