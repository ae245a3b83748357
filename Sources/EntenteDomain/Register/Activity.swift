/// Something done, or planned, with a partner.
public struct Activity: Hashable, Sendable {
    /// What sort of thing was done.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case project, programme, training, exchange, aid
        case event, delegation, meeting, office

        /// The kinds that are cooperation unless a policy or a clause names others. Friendship is not cooperation.
        public static let cooperation: Set<Kind> = [.project, .programme, .training, .exchange, .aid]

        /// By its place in the list: every activity of a register is looked up among the kinds that count, and a word
        /// takes several times as long.
        public func hash(into hasher: inout Hasher) { hasher.combine(place) }

        private var place: UInt8 {
            switch self {
            case .project: 0
            case .programme: 1
            case .training: 2
            case .exchange: 3
            case .aid: 4
            case .event: 5
            case .delegation: 6
            case .meeting: 7
            case .office: 8
            }
        }
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
