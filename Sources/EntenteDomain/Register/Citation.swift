/// A document that facts of the register rest on.
public struct Source: Hashable, Sendable {
    /// Its identifier.
    public var id: ID<Source>
    /// Its title, in its own language.
    public var title: String?
    /// Who wrote or published it.
    public var author: String?
    /// The year of publication.
    public var year: Int?
    /// What else a reader must know of it.
    public var notes: String?

    /// A source with the facts given.
    public init(id: ID<Source>, title: String? = nil, author: String? = nil, year: Int? = nil, notes: String? = nil) {
        self.id = id
        self.title = title
        self.author = author
        self.year = year
        self.notes = notes
    }
}

/// Where in a source a fact stands.
public struct Citation: Hashable, Sendable {
    /// The source.
    public var source: ID<Source>
    /// The place in it: a section, an article, a page.
    public var at: String?

    /// A place in a source.
    public init(source: ID<Source>, at: String? = nil) {
        self.source = source
        self.at = at
    }
}
