/// A document by which the city and a partner bind themselves.
public struct Agreement: Hashable, Sendable {
    /// What the document calls itself. An open set: the words below are the ones that have a translation.
    public struct Kind: Hashable, Sendable, RawRepresentable {
        /// The word of the file.
        public let rawValue: String

        /// The kind with that word.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The kinds that the product has words for.
        public static let known = [
            "memorandum", "agreement", "jointStatement", "letterOfIntent", "framework", "programme", "plan", "protocol",
            "minutes", "other",
        ].map(Kind.init(rawValue:))
    }

    /// Its identifier.
    public var id: ID<Agreement>
    /// The relationship that it belongs to.
    public var relationship: ID<Relationship>
    /// Its title.
    public var title: Name
    /// What the document calls itself.
    public var kind: Kind?
    /// When it was signed.
    public var signed: PartialDate?
    /// What of it the rule looks at: when it takes effect, its term, its clauses, its end.
    public var provisions: Provisions
    /// The agreement that it takes the place of.
    public var supersedes: ID<Agreement>?
    /// The fields that it names.
    public var fields: [ID<Field>]
    /// Who signed it for either side.
    public var signatories: [String]
    /// What else the record says.
    public var notes: String?
    /// Where the record has it from.
    public var sources: [Citation]

    /// An agreement with the facts given.
    public init(
        id: ID<Agreement>, relationship: ID<Relationship>, title: Name = Name(), kind: Kind? = nil,
        signed: PartialDate? = nil, provisions: Provisions, supersedes: ID<Agreement>? = nil, fields: [ID<Field>] = [],
        signatories: [String] = [], notes: String? = nil, sources: [Citation] = []
    ) {
        self.id = id
        self.relationship = relationship
        self.title = title
        self.kind = kind
        self.signed = signed
        self.provisions = provisions
        self.supersedes = supersedes
        self.fields = fields
        self.signatories = signatories
        self.notes = notes
        self.sources = sources
    }
}

/// What of an agreement the rule looks at. A register has as many as agreements, so it is kept small.
public struct Provisions: Hashable, Sendable {
    /// The day on which it takes effect.
    public var effective: PartialDate
    private var keptTerm: Term.Kept
    /// How long it runs.
    public var term: Term {
        get { Term(keptTerm) }
        set { keptTerm = Term.Kept(newValue) }
    }
    /// Every how many months it is to be reviewed.
    @Small public var reviewMonths: Int?
    /// How many days before a renewal notice must be given.
    @Small public var noticeDays: Int?
    /// The clause by which it ends when nothing is done under it.
    @Rare public var inactivity: InactivityClause?
    /// Its recorded termination.
    @Rare public var ended: Termination?

    /// Provisions with the facts given.
    public init(
        effective: PartialDate, term: Term = .unspecified, inactivity: InactivityClause? = nil,
        reviewMonths: Int? = nil, noticeDays: Int? = nil, ended: Termination? = nil
    ) {
        self.effective = effective
        keptTerm = Term.Kept(term)
        self.reviewMonths = reviewMonths
        self.noticeDays = noticeDays
        self.inactivity = inactivity
        self.ended = ended
    }
}

/// The clause by which an agreement ends after years without cooperation.
public struct InactivityClause: Hashable, Sendable {
    /// How the years are counted.
    public enum Reading: String, Hashable, Sendable, CaseIterable {
        /// Any so many years in a row, from the effective day or the last day of activity.
        case rolling
        /// Years of the agreement, counted from its effective day.
        case agreementYears
        /// Calendar years, the first being the one after the effective day's.
        case calendarYears
    }

    /// After how many years in a row without cooperation the agreement ends. At least 1.
    public var years: Int
    /// How the years are counted.
    public var counting: Reading
    /// The kinds that count under this clause, where it names its own.
    public var counts: Activity.Kinds?
    /// Periods that count as if there had been activity.
    public var excused: [ExcusedPeriod]
    /// Where the record has the clause from.
    public var sources: [Citation]

    /// A clause with the facts given.
    public init(
        years: Int, counting: Reading = .rolling, counts: Activity.Kinds? = nil, excused: [ExcusedPeriod] = [],
        sources: [Citation] = []
    ) {
        self.years = years
        self.counting = counting
        self.counts = counts
        self.excused = excused
        self.sources = sources
    }
}

/// A period in which both sides hold idleness excused: a pandemic, a war.
public struct ExcusedPeriod: Hashable, Sendable {
    /// Its first day.
    public var from: Day
    /// Its last day.
    public var to: Day
    /// Why it is excused.
    public var reason: String?
    /// The source that puts it on record.
    public var source: String?

    /// An excused period with the facts given.
    public init(from: Day, to: Day, reason: String? = nil, source: String? = nil) {
        self.from = from
        self.to = to
        self.reason = reason
        self.source = source
    }
}

/// The recorded end of an agreement.
public struct Termination: Hashable, Sendable {
    /// The first day on which it is no longer in force.
    public var on: PartialDate
    /// Why it ended.
    public var reason: String?
    /// Where the record has it from.
    public var sources: [Citation]

    /// A termination with the facts given.
    public init(on: PartialDate, reason: String? = nil, sources: [Citation] = []) {
        self.on = on
        self.reason = reason
        self.sources = sources
    }
}
