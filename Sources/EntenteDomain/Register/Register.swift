/// A whole register as values: what an interchange file holds.
public struct Register: Hashable, Sendable {
    /// What stands above the lists.
    public var heading: Heading
    /// The fields of cooperation.
    public var fields: [Field] = []
    /// The documents that facts rest on.
    public var sources: [Source] = []
    /// The foreign places and bodies.
    public var localities: [Locality] = []
    /// The city's ties with them.
    public var relationships: [Relationship] = []
    /// The documents by which the sides bind themselves.
    public var agreements: [Agreement] = []
    /// What the agreements promise.
    public var commitments: [Commitment] = []
    /// What was done or is planned.
    public var activities: [Activity] = []
    /// Ties that do not exist, or not yet.
    public var prospects: [Prospect] = []
    /// Through whom ties are kept.
    public var contacts: [Contact] = []
    /// What persons want looked at.
    public var flags: [Flag] = []
    /// Looks at agreements, with decisions.
    public var reviews: [Review] = []
    /// Facts on which the sources disagree.
    public var disputes: [Dispute] = []

    /// An empty register.
    public init(heading: Heading) { self.heading = heading }

    /// What stands above the lists of a register.
    public struct Heading: Hashable, Sendable {
        /// The city whose register it is; absent where a file does not say.
        public var city: City?
        /// The horizon: the last day that the record covers. After it, silence may be missing paperwork.
        public var recordsThrough: PartialDate?
        /// The test that is put to every relationship.
        public var policy: Policy

        /// A heading with the facts given.
        public init(city: City? = nil, recordsThrough: PartialDate? = nil, policy: Policy = Policy()) {
            self.city = city
            self.recordsThrough = recordsThrough
            self.policy = policy
        }
    }
}

/// One record of a register, of whichever kind: what a reader hands on one at a time, so that a register of a million
/// records need never be in memory whole, and what a change changes. What stands above the lists is one too, in a change;
/// a reader of a document hands it on apart.
public enum Record: Hashable, Sendable {
    case heading(Register.Heading)
    case field(Field)
    case source(Source)
    case locality(Locality)
    case relationship(Relationship)
    case agreement(Agreement)
    case commitment(Commitment)
    case activity(Activity)
    case prospect(Prospect)
    case contact(Contact)
    case flag(Flag)
    case review(Review)
    case dispute(Dispute)
}

extension Register {
    /// Puts a record at the end of the list of its kind, or a heading in place of the one there is.
    public mutating func append(_ record: Record) {
        switch record {
        case .heading(let heading): self.heading = heading
        case .field(let field): fields.append(field)
        case .source(let source): sources.append(source)
        case .locality(let locality): localities.append(locality)
        case .relationship(let relationship): relationships.append(relationship)
        case .agreement(let agreement): agreements.append(agreement)
        case .commitment(let commitment): commitments.append(commitment)
        case .activity(let activity): activities.append(activity)
        case .prospect(let prospect): prospects.append(prospect)
        case .contact(let contact): contacts.append(contact)
        case .flag(let flag): flags.append(flag)
        case .review(let review): reviews.append(review)
        case .dispute(let dispute): disputes.append(dispute)
        }
    }

    /// Every record of the lists, list by list in the order of the file.
    public var records: some Sequence<Record> {
        [
            fields.map(Record.field), sources.map(Record.source), localities.map(Record.locality),
            relationships.map(Record.relationship), agreements.map(Record.agreement),
            commitments.map(Record.commitment), activities.map(Record.activity), prospects.map(Record.prospect),
            contacts.map(Record.contact), flags.map(Record.flag), reviews.map(Record.review),
            disputes.map(Record.dispute),
        ].joined()
    }
}
