public import EntenteDomain

/// Something that happened: what the user did, or what came of an effect.
public enum Action: Hashable, Sendable {
    /// The terminal has news.
    case event(Event)
    /// A dossier was read; nil where the register has no such relationship any more.
    case loaded(Dossier?)
    /// What the register has besides its relationships was read.
    case catalogueRead(Catalogue)
    /// The ties that do not exist, or not yet, were read.
    case prospectsRead([ProspectDossier])
    /// Every record was searched.
    case searched(SearchHits)
    /// What the activities and the contacts say as of a day was read.
    case figuresRead(ActivityInsights, ContactInsights, asOf: Day)
    /// Entries of the log were read, those before a number.
    case logRead([LogEntry], search: LogSearch, before: Int?)
    /// An entry of the log was read, and what each of its edits changed; nil where there is none.
    case entryRead(LogEntry?, [[FieldChange]])
    /// The world's land was read; nil where the program has none.
    case landRead(LandMask?)
    /// A change, or the undoing of one, was stored as that entry of the log.
    case applied(LogEntry, Fresh)
    /// A change was not stored, because of what is stored already.
    case refused(ChangeRefusal, Fresh)
    /// Another process, that one where it is known, is writing; what was to be done waits for its turn.
    case waits(Effect, for: Writer?)
    /// What was to be done is done, and there is nothing to show of it.
    case done
    /// Another process has changed the register, by the entries of the log, the latest first.
    case changed(Fresh, [LogEntry])
    /// The review sessions of the register, the latest first.
    case sessions([ReviewSession])
    /// A new review session was stored.
    case session(ReviewSession)
    /// The minutes of a review session were written to these files; to none where the session may write none.
    case minutes(of: Int, SessionEnd, paths: [String])
    /// Something was typed in an earlier session, and not saved.
    case offered(Draft)
    /// A text was sent to the terminal's clipboard.
    case copied(String)
    /// A text was not copied, being longer than a terminal's clipboard takes, in bytes.
    case tooLongToCopy(limit: Int)
    /// A file was written, with so many rows of a list.
    case exported(String, rows: Int?)
    /// A file was not written, because there is one of that name.
    case exists(Export)
    /// An effect failed; the text says what, and what to do.
    case failed(String)
}

/// Something to be done outside of the model, as a value; the loop carries it out.
public enum Effect: Hashable, Sendable {
    /// Read everything on a relationship; comes back as `Action.loaded`.
    case load(ID<Relationship>)
    /// Read what the register has besides its relationships; comes back as `Action.catalogueRead`.
    case readCatalogue
    /// Read the ties that do not exist, or not yet; comes back as `Action.prospectsRead`.
    case readProspects
    /// Search every record; comes back as `Action.searched`.
    case search(String)
    /// Read what the activities and the contacts say as of a day; comes back as `Action.figuresRead`.
    case readFigures(Policy, asOf: Day)
    /// Read entries of the log, the latest before a number; comes back as `Action.logRead`.
    case readLog(search: LogSearch, before: Int?, limit: Int)
    /// Read an entry of the log; comes back as `Action.entryRead`.
    case readEntry(Int)
    /// Read the world's land; comes back as `Action.landRead`.
    case readLand
    /// Store a change; comes back as `Action.applied`, `refused`, `waits` or `failed`.
    case apply(Change)
    /// Take an entry of the log back, or the account's last one; comes back as a change does.
    case undo(Int?)
    /// Make an entry again that was taken back, or the account's last one; comes back as a change does.
    case redo(Int?)
    /// Do something for a review session; what comes back its errand says, or `Action.done`, `waits` or `failed`.
    case session(SessionErrand)
    /// Paint every cell anew, whatever the terminal is thought to show.
    case repaint
    /// Give the terminal to the shell until the user comes back.
    case suspend
    /// Send a text to the terminal's clipboard.
    case copy(String)
    /// Write what is shown to a file.
    case export(Export)
    /// Listen to the mouse, or leave it to the terminal.
    case listenToMouse(Bool)
    /// Leave.
    case quit
}
