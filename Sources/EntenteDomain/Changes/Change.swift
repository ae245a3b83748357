/// What is done to one record: nothing before where it is added, nothing after where it is removed.
public struct Edit: Hashable, Sendable {
    /// The record as the one who makes the change has seen it; nil where it is new.
    public var before: Record?
    /// The record as it is to be; nil where it is to be gone.
    public var after: Record?
    /// Which revision `before` was, counted from 1; nil where only what it says is compared with what is stored.
    public var revision: Int?

    /// A record put in place of another.
    public init(before: Record?, after: Record?, revision: Int? = nil) {
        self.before = before
        self.after = after
        self.revision = revision
    }

    /// A new record.
    public static func adding(_ record: Record) -> Edit { Edit(before: nil, after: record) }

    /// Which record is meant; nil for an edit of nothing.
    public var key: RecordKey? { (after ?? before)?.key }

    /// The edit that takes this one back.
    public var inverse: Edit { Edit(before: after, after: before) }
}

/// What somebody does to the register in one go: all of it is stored, or nothing.
public struct Change: Hashable, Sendable {
    /// What it is done for, in a word.
    public enum Act: String, Hashable, Sendable, CaseIterable {
        /// A record is added.
        case add
        /// Records are put right, or filled in.
        case edit
        /// An agreement's end is recorded.
        case end
        /// A review is recorded.
        case review
        /// A contact was found to be right.
        case verify
        /// Somebody wants a relationship looked at.
        case flag
        /// A flag's matter is settled.
        case settle
        /// An agreement takes the place of another.
        case succeed
        /// A partner with whom there was no relationship.
        case establish
        /// Records are removed.
        case remove
        /// Records of a file are added.
        case `import`
        /// An earlier change is taken back.
        case undo
        /// A change that was taken back is made again.
        case redo
    }

    /// What it is done for.
    public var act: Act
    /// The relationship that it is about; nil where it is about none, or about several.
    public var relationship: ID<Relationship>?
    /// What is done to each record.
    public var edits: [Edit]
    /// Why, in the words of the one who does it.
    public var reason: String?

    /// A change of those parts.
    public init(_ act: Act, of relationship: ID<Relationship>?, _ edits: [Edit], reason: String? = nil) {
        self.act = act
        self.relationship = relationship
        self.edits = edits
        self.reason = reason
    }

    /// The change that takes this one back.
    public var inverse: Change { Change(.undo, of: relationship, edits.reversed().map(\.inverse)) }

    /// Whether it would leave everything as it is.
    public var isEmpty: Bool { edits.allSatisfy { $0.before == $0.after } }
}
