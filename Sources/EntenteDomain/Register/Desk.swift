/// A relationship that was proposed or looked for and does not exist, or not yet.
public struct Prospect: Hashable, Sendable {
    /// How far it has come.
    public enum State: String, Hashable, Sendable, CaseIterable {
        case proposed, interest, negotiating, refused, dropped, signed
    }

    /// Its identifier.
    public var id: ID<Prospect>
    /// The locality meant.
    public var locality: ID<Locality>
    /// How far it has come.
    public var state: State
    /// When that was.
    public var on: PartialDate?
    /// Who proposed it.
    public var by: Relationship.Initiative?
    /// What else the record says.
    public var notes: String?
    /// Where the record has it from.
    public var sources: [Citation]

    /// A prospect with the facts given.
    public init(
        id: ID<Prospect>, locality: ID<Locality>, state: State, on: PartialDate? = nil,
        by: Relationship.Initiative? = nil, notes: String? = nil, sources: [Citation] = []
    ) {
        self.id = id
        self.locality = locality
        self.state = state
        self.on = on
        self.by = by
        self.notes = notes
        self.sources = sources
    }
}

/// An office, and maybe a person in it, through which a relationship is kept.
public struct Contact: Hashable, Sendable {
    /// Its identifier.
    public var id: ID<Contact>
    /// The relationship that it keeps.
    public var relationship: ID<Relationship>
    /// Whose side it is on.
    public var side: Side?
    /// The office.
    public var office: String?
    /// The person.
    public var name: String?
    /// When somebody last found it to be right.
    public var verified: PartialDate?
    /// Its address for mail.
    public var email: String?
    /// Its telephone number.
    public var phone: String?
    /// What else the record says.
    public var notes: String?
    /// Where the record has it from.
    public var sources: [Citation]

    /// A contact with the facts given.
    public init(
        id: ID<Contact>, relationship: ID<Relationship>, side: Side? = nil, office: String? = nil, name: String? = nil,
        verified: PartialDate? = nil, email: String? = nil, phone: String? = nil, notes: String? = nil,
        sources: [Citation] = []
    ) {
        self.id = id
        self.relationship = relationship
        self.side = side
        self.office = office
        self.name = name
        self.verified = verified
        self.email = email
        self.phone = phone
        self.notes = notes
        self.sources = sources
    }
}

/// A relationship that a person wants looked at.
public struct Flag: Hashable, Sendable {
    /// Its identifier.
    public var id: ID<Flag>
    /// The relationship.
    public var relationship: ID<Relationship>
    /// When it was flagged.
    public var on: PartialDate
    /// Who flagged it.
    public var by: String?
    /// Why.
    public var note: String?
    /// When the matter was settled; absent while it is open.
    public var resolved: PartialDate?

    /// A flag with the facts given.
    public init(
        id: ID<Flag>, relationship: ID<Relationship>, on: PartialDate, by: String? = nil, note: String? = nil,
        resolved: PartialDate? = nil
    ) {
        self.id = id
        self.relationship = relationship
        self.on = on
        self.by = by
        self.note = note
        self.resolved = resolved
    }
}

/// A look at an agreement, or at a relationship that has none, by the two sides or by the desk, with what was decided. It
/// never resets a clock.
public struct Review: Hashable, Sendable {
    /// What was decided.
    public enum Decision: String, Hashable, Sendable, CaseIterable {
        case keep, revive, renegotiate, letLapse, end
    }

    /// What a review is of.
    public enum Subject: Hashable, Sendable {
        case agreement(ID<Agreement>)
        case relationship(ID<Relationship>)
    }

    /// Its identifier.
    public var id: ID<Review>
    /// What was reviewed.
    public var subject: Subject
    /// When.
    public var on: PartialDate
    /// What was decided.
    public var decision: Decision?
    /// In words.
    public var note: String?
    /// Who decided.
    public var by: String?
    /// The office that sees to what was decided.
    public var office: String?
    /// Until when it is to be seen to.
    public var due: PartialDate?

    /// A review with the facts given.
    public init(
        id: ID<Review>, of subject: Subject, on: PartialDate, decision: Decision? = nil, note: String? = nil,
        by: String? = nil, office: String? = nil, due: PartialDate? = nil
    ) {
        self.id = id
        self.subject = subject
        self.on = on
        self.decision = decision
        self.note = note
        self.by = by
        self.office = office
        self.due = due
    }

    /// The agreement that was reviewed, where it was one.
    public var agreement: ID<Agreement>? {
        if case .agreement(let id) = subject { id } else { nil }
    }
}

/// A fact on which the sources disagree: the record uses one reading, the dispute keeps all.
public struct Dispute: Hashable, Sendable {
    /// One of the readings.
    public struct Reading: Hashable, Sendable {
        /// What it says.
        public var value: String
        /// Where it says so.
        public var sources: [Citation]

        /// A reading with the facts given.
        public init(value: String, sources: [Citation] = []) {
            self.value = value
            self.sources = sources
        }
    }

    /// The record and the key in question: `minsk.signed`.
    public var about: String
    /// All readings.
    public var readings: [Reading]
    /// Which one the record uses, and why.
    public var note: String?

    /// A dispute with the facts given.
    public init(about: String, readings: [Reading], note: String? = nil) {
        self.about = about
        self.readings = readings
        self.note = note
    }

    /// The identifier of the record in question.
    public var subject: String { String(about.split(separator: ".").first ?? "") }
}
