/// Something done, or planned, with a partner.
public struct Activity: Hashable, Sendable {
    /// What sort of thing was done.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case project, programme, training, exchange, aid
        case event, delegation, meeting, office

        /// The kinds that are cooperation unless a policy or a clause names others. Friendship is not cooperation.
        public static let cooperation: Kinds = [.project, .programme, .training, .exchange, .aid]
    }

    /// A set of kinds: a bit for each of them, since every activity of a register is looked up in one.
    public struct Kinds: Hashable, Sendable, ExpressibleByArrayLiteral {
        private var bits: UInt16 = 0

        /// The set of these kinds.
        public init(_ kinds: some Sequence<Kind>) {
            for kind in kinds { bits |= kind.bit }
        }

        /// The set of these kinds.
        public init(arrayLiteral kinds: Kind...) { self.init(kinds) }

        /// Adds the kinds of another set.
        public mutating func formUnion(_ others: Kinds) { bits |= others.bits }

        /// Whether a kind is in it.
        public func contains(_ kind: Kind) -> Bool { bits & kind.bit != 0 }

        /// The kinds in the order in which they are declared, so that the same set is always written the same.
        public var inOrder: [Kind] { Kind.allCases.filter(contains) }
    }

    /// How far it has come.
    public enum State: String, Hashable, Sendable, CaseIterable {
        case planned, ongoing, completed, cancelled
    }

    /// Its identifier.
    public var id: ID<Activity>
    /// The relationship that it belongs to.
    public var relationship: ID<Relationship>
    /// The commitments that it carries out.
    public var commitments: [ID<Commitment>]
    /// Its title.
    public var title: Name
    /// The field it belongs to.
    public var field: ID<Field>?
    /// What of it the rule looks at: its kind, its state and its dates.
    public var occurrence: Occurrence
    /// Who carries it, on either side.
    public var carriers: [Carrier]
    /// What each party puts in.
    public var funding: [Contribution]
    /// What else the record says.
    public var notes: String?
    /// Where the record has it from.
    public var sources: [Citation]

    /// An activity with the facts given.
    public init(
        id: ID<Activity>, relationship: ID<Relationship>, commitments: [ID<Commitment>] = [], title: Name = Name(),
        field: ID<Field>? = nil, occurrence: Occurrence, carriers: [Carrier] = [], funding: [Contribution] = [],
        notes: String? = nil, sources: [Citation] = []
    ) {
        self.id = id
        self.relationship = relationship
        self.commitments = commitments
        self.title = title
        self.field = field
        self.occurrence = occurrence
        self.carriers = carriers
        self.funding = funding
        self.notes = notes
        self.sources = sources
    }
}

extension Activity.Kind {
    fileprivate var bit: UInt16 {
        switch self {
        case .project: 1 << 0
        case .programme: 1 << 1
        case .training: 1 << 2
        case .exchange: 1 << 3
        case .aid: 1 << 4
        case .event: 1 << 5
        case .delegation: 1 << 6
        case .meeting: 1 << 7
        case .office: 1 << 8
        }
    }
}

/// What of an activity the rule looks at.
public struct Occurrence: Hashable, Sendable {
    /// What sort of thing it is.
    public var kind: Activity.Kind
    /// How far it has come.
    public var state: Activity.State
    /// When it began, or is to begin.
    public var start: PartialDate
    /// When it ended, or is to end.
    public var end: PartialDate?
    /// When it was last confirmed to go on.
    public var confirmed: PartialDate?

    /// An occurrence with the facts given.
    public init(
        kind: Activity.Kind, state: Activity.State, start: PartialDate, end: PartialDate? = nil,
        confirmed: PartialDate? = nil
    ) {
        self.kind = kind
        self.state = state
        self.start = start
        self.end = end
        self.confirmed = confirmed
    }
}

/// The side of the table that somebody sits on.
public enum Side: String, Hashable, Sendable, CaseIterable {
    case city, partner
}

/// An organisation that carries an activity.
public struct Carrier: Hashable, Sendable {
    /// What sort of organisation it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case government, union, university, hospital, business, ngo, fund, other
    }

    /// Whose side it is on.
    public var side: Side
    /// What sort of organisation it is.
    public var kind: Kind?
    /// Its name.
    public var name: String?

    /// A carrier with the facts given.
    public init(side: Side, kind: Kind? = nil, name: String? = nil) {
        self.side = side
        self.kind = kind
        self.name = name
    }
}

/// What a party puts into an activity.
public struct Contribution: Hashable, Sendable {
    /// Who pays: one of the sides, both together, or a third party.
    public enum Party: String, Hashable, Sendable, CaseIterable {
        case city, partner, joint, third
    }

    /// Who pays.
    public var party: Party
    /// The sum as a decimal text, exactly as recorded.
    public var amount: String
    /// ISO 4217. Sums of different currencies are never added.
    public var currency: String

    /// A contribution with the facts given.
    public init(party: Party, amount: String, currency: String) {
        self.party = party
        self.amount = amount
        self.currency = currency
    }
}
