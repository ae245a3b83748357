public import EntenteDomain

/// A piece of a row: some text in one style.
public struct Run: Hashable, Sendable {
    /// The text, as stored; it is made safe where it is shown.
    public var text: String
    /// What it is for.
    public var style: Style

    /// A run of text in a style.
    public init(_ text: String, _ role: Role = .text, isStrong: Bool = false) {
        self.text = text
        style = Style(role, isStrong: isStrong)
    }
}

/// A row of a sheet.
public struct Row: Hashable, Sendable {
    /// By what a row is known, so that the selection survives whatever moves it.
    public enum Key: Hashable, Sendable {
        case relationship(ID<Relationship>)
        case agreement(ID<Agreement>)
        case commitment(ID<Commitment>)
        case activity(ID<Activity>)
        case contact(ID<Contact>)
        case flag(ID<Flag>)
        case review(ID<Review>)
        /// What the sources disagree on.
        case dispute(String)
        case prospect(ID<Prospect>)
        /// A record that belongs to no relationship.
        case record(RecordKey)
        case deadline(DeadlineKey)
        case entry(Int)
    }

    /// By what it is known; nil for a line of text, which cannot be selected.
    public var key: Key?
    /// What it shows, from the left.
    public var runs: [Run]
    /// Where Enter leads from it.
    public var opens: Place?
    /// The relationship that it is about, where neither its key nor the page says so.
    public var relationship: ID<Relationship>?

    /// A row of the parts given.
    public init(
        _ runs: [Run] = [], key: Key? = nil, opens: Place? = nil, relationship: ID<Relationship>? = nil
    ) {
        self.runs = runs
        self.key = key
        self.opens = opens
        self.relationship = relationship
    }

    /// The relationship that it is about.
    var about: ID<Relationship>? {
        switch key {
        case .relationship(let id): id
        case .deadline(let key): key.relationship
        case .agreement, .commitment, .activity, .contact, .flag, .review, .dispute, .prospect, .record, .entry, nil:
            relationship
        }
    }

    /// A line of text.
    public init(_ text: String, _ role: Role = .text) {
        self.init([Run(text, role)])
    }
}

/// What a place shows, independent of how much of it fits: its title, its headings and its rows.
///
/// Rows are made when they are asked for: a list of a hundred thousand makes only those that are seen.
public struct Sheet {
    /// The name of the place.
    public var title: String
    /// Headings of columns, each with the column that it starts in.
    public var headings: [(column: Int, text: String)] = []
    /// How many rows there are.
    public var count: Int
    /// The row with a number, from 0.
    public var row: (Int) -> Row
    /// The number of the row with a key.
    public var index: (Row.Key) -> Int?
    /// What is said where there are no rows.
    public var empty: String = ""
    /// How many rows stand above the others and stay there while these scroll; a matter of the screen's size alone.
    var headerCount = 0
    /// The rows that stay, given the row that is selected.
    var header: (Row?) -> [Row] = { _ in [] }

    /// What stands in a cell of the rows that stay, counted from their first: what a click there selects.
    var headerKeys: (Position) -> [Row.Key] = { _ in [] }
    /// Where the list is sorted by what its title stands over, the arrow that says so.
    var titleArrow = ""

    /// A sheet whose rows are made when they are asked for.
    public init(
        title: String, headings: [(column: Int, text: String)] = [], count: Int, empty: String = "",
        index: @escaping (Row.Key) -> Int?, row: @escaping (Int) -> Row
    ) {
        self.title = title
        self.headings = headings
        self.count = count
        self.empty = empty
        self.index = index
        self.row = row
    }

    /// A sheet of rows that exist already.
    public init(title: String, headings: [(column: Int, text: String)] = [], rows: [Row], empty: String = "") {
        self.init(
            title: title, headings: headings, count: rows.count, empty: empty,
            index: { key in rows.firstIndex { $0.key == key } }, row: { rows[$0] })
    }
}
