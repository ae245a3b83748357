/// Something that an agreement promises: a field to work in, a measure to take.
public struct Commitment: Hashable, Sendable {
    /// What has become of it.
    public enum State: String, Hashable, Sendable, CaseIterable {
        case open, underway, partly, fulfilled, dropped, unknown
    }

    /// Its identifier.
    public var id: ID<Commitment>
    /// The agreement that promises it.
    public var agreement: ID<Agreement>
    /// What is promised.
    public var title: Name
    /// The field it belongs to.
    public var field: ID<Field>?
    /// What has become of it.
    public var state: State
    /// When it is to be done.
    public var due: PartialDate?
    /// The office that answers for it.
    public var owner: Owner?
    /// What else the record says.
    public var notes: String?
    /// Where the record has it from.
    public var sources: [Citation]

    /// Who answers for a commitment.
    public struct Owner: Hashable, Sendable {
        /// The office.
        public var office: String

        /// An owner by its office.
        public init(office: String) { self.office = office }
    }

    /// A commitment with the facts given.
    public init(
        id: ID<Commitment>, agreement: ID<Agreement>, title: Name = Name(), field: ID<Field>? = nil,
        state: State = .unknown, due: PartialDate? = nil, owner: Owner? = nil, notes: String? = nil,
        sources: [Citation] = []
    ) {
        self.id = id
        self.agreement = agreement
        self.title = title
        self.field = field
        self.state = state
        self.due = due
        self.owner = owner
        self.notes = notes
        self.sources = sources
    }
}
