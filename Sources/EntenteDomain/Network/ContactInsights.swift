/// What the contacts say about how a network is kept: fed one at a time.
public struct ContactInsights: Hashable, Sendable {
    /// A contact that nobody has found to be right for a year.
    public struct Unverified: Hashable, Sendable {
        /// The contact.
        public let contact: ID<Contact>
        /// Who, or which office, it is; nil where the record does not say.
        public let name: String?
        /// Its relationship.
        public let relationship: ID<Relationship>
        /// When it was last found to be right; nil: never.
        public let verified: PartialDate?
        /// Possible where the date of that is partial and may lie within the year.
        public let certainty: Certainty
    }

    /// A relationship that hangs on one person: the only contact on a side.
    public struct SolePerson: Hashable, Sendable {
        /// The relationship.
        public let relationship: ID<Relationship>
        /// The side; nil where the record does not say.
        public let side: Side?
        /// The contact.
        public let contact: ID<Contact>
        /// The person.
        public let name: String
    }

    private let day: Day
    private var stale: [Unverified] = []
    private var sides: [TieSide: SideContacts] = [:]

    /// Figures as of `day`, of no contact yet.
    public init(asOf day: Day) { self.day = day }

    /// Figures of these contacts.
    public init(of contacts: some Sequence<Contact>, asOf day: Day) {
        self.init(asOf: day)
        for contact in contacts { add(contact) }
    }

    /// Takes a contact into the figures.
    public mutating func add(_ contact: Contact) {
        if contact.verified.map({ $0.min.plusYears(1) < day }) ?? true {
            let isCertain = contact.verified.map { $0.max.plusYears(1) < day } ?? true
            stale.append(
                Unverified(
                    contact: contact.id, name: contact.name ?? contact.office, relationship: contact.relationship,
                    verified: contact.verified,
                    certainty: isCertain ? .certain : .possible))
        }
        let side = TieSide(relationship: contact.relationship, side: contact.side)
        if sides[side] == nil {
            sides[side] = .only(contact.id, name: contact.name)
        } else {
            sides[side] = .several
        }
    }

    /// The contacts unverified for a year: those never verified first, then the longest ago.
    public var unverified: [Unverified] {
        stale.sorted { left, right in
            let never = Day(number: .min)
            return (left.verified?.max ?? never, left.relationship, left.contact)
                < (right.verified?.max ?? never, right.relationship, right.contact)
        }
    }

    /// The relationships that hang on one person.
    public var solePersons: [SolePerson] {
        sides.compactMap { side, contacts in
            guard case .only(let contact, let name?) = contacts else { return nil }
            return SolePerson(relationship: side.relationship, side: side.side, contact: contact, name: name)
        }.sorted { ($0.relationship, $0.side?.rawValue ?? "") < ($1.relationship, $1.side?.rawValue ?? "") }
    }
}

private struct TieSide: Hashable {
    let relationship: ID<Relationship>
    let side: Side?
}

/// The contacts on one side, as far as it matters whether there is more than one.
private enum SideContacts: Hashable {
    case only(ID<Contact>, name: String?)
    case several
}
