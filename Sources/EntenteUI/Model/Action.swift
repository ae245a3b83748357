public import EntenteDomain

/// Something that happened: what the user did, or what came of an effect.
public enum Action: Hashable, Sendable {
    /// The terminal has news.
    case event(Event)
    /// A dossier was read; nil where the register has no such relationship any more.
    case loaded(Dossier?)
    /// What the activities and the contacts say as of a day was read.
    case figuresRead(ActivityInsights, ContactInsights, asOf: Day)
    /// The world's land was read; nil where the program has none.
    case landRead(LandMask?)
    /// An effect failed; the text says what, and what to do.
    case failed(String)
}

/// Something to be done outside of the model, as a value; the loop carries it out.
public enum Effect: Hashable, Sendable {
    /// Read everything on a relationship; comes back as `Action.loaded`.
    case load(ID<Relationship>)
    /// Read what the activities and the contacts say as of a day; comes back as `Action.figuresRead`.
    case readFigures(Policy, asOf: Day)
    /// Read the world's land; comes back as `Action.landRead`.
    case readLand
    /// Paint every cell anew, whatever the terminal is thought to show.
    case repaint
    /// Give the terminal to the shell until the user comes back.
    case suspend
    /// Leave.
    case quit
}
