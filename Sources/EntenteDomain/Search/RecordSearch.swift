/// Finds the records of a register in which every word of a text stands, whatever their kind.
public struct RecordSearch: Sendable {
    /// A record that was found.
    public struct Match: Hashable, Sendable {
        /// The record's kind, its identifier, and the relationship that it belongs to, where it belongs to one.
        public var kind: Record.Kind
        /// Its identifier; of a dispute, what it is about.
        public var id: String
        /// The relationship that it belongs to.
        public var relationship: ID<Relationship>?
        /// What it is called.
        public var title: Name
        /// The first of its texts in which a word stands.
        public var text: String
        /// The record itself, where it is of a kind that belongs to no relationship.
        public var record: Record?
    }

    private let query: SearchQuery
    private let parts: [SearchQuery]
    private let countryNames: @Sendable (String) -> [String]
    private var localities: [ID<Locality>: (name: Name, country: String?)] = [:]
    private var names: [ID<Relationship>: Name] = [:]
    private var ties: [ID<Locality>: ID<Relationship>] = [:]
    private var relationships: [ID<Agreement>: ID<Relationship>] = [:]
    private let most: Int

    /// What has been found so far, in the order of the records: the first of it, where only so many were asked for.
    public private(set) var matches: [Match] = []
    /// How many records have been found so far.
    public private(set) var count = 0

    /// A search for the words of a text, in any order and without accents.
    /// - Parameters:
    ///   - most: how many of the records that are found are kept.
    ///   - countryNames: what the country of a code is called; by that too a place is found.
    public init(
        for text: String, keeping most: Int = .max, countryNames: @escaping @Sendable (String) -> [String]
    ) {
        self.countryNames = countryNames
        self.most = most
        query = SearchQuery(text)
        parts = query.parts
    }

    /// The name of a partner met so far.
    public func name(of relationship: ID<Relationship>) -> Name? { names[relationship] }

    /// The tie with a locality, of those met so far.
    public func tie(with locality: ID<Locality>) -> ID<Relationship>? { ties[locality] }

    /// Looks at a record. Records come in the order of the interchange format: what is referred to comes first.
    public mutating func look(at record: Record) {
        let before = matches.count
        search(record)
        guard matches.count > before else { return }
        switch record {
        case .field, .source, .locality, .dispute: matches[before].record = record
        default: break
        }
    }

    private mutating func search(_ record: Record) {
        switch record {
        case .heading: break
        case .field(let field):
            match(.field, field.id, nil, field.name, field.name.forms)
        case .source(let source):
            let texts = [source.title, source.author, source.notes]
            match(.source, source.id, nil, Name(native: source.title), texts)
        case .locality(let locality):
            localities[locality.id] = (locality.name, locality.country)
            let texts = locality.name.forms + locality.aliases + [locality.notes]
            match(.locality, locality.id, nil, locality.name, texts, in: locality.country)
        case .relationship(let tie):
            let name = localities[tie.locality]?.name ?? Name()
            names[tie.id] = name
            ties[tie.locality] = tie.id
            let texts = [tie.partnerLevel, tie.notes] + (tie.cityParty?.forms ?? [])
            match(.relationship, tie.id, tie.id, name, texts)
        case .agreement(let agreement):
            relationships[agreement.id] = agreement.relationship
            let ended = agreement.provisions.ended?.reason
            let texts = agreement.title.forms + agreement.signatories + [agreement.notes, ended]
            match(.agreement, agreement.id, agreement.relationship, agreement.title, texts)
        case .commitment(let commitment):
            let texts = commitment.title.forms + [commitment.owner?.office, commitment.notes]
            match(.commitment, commitment.id, relationships[commitment.agreement], commitment.title, texts)
        case .activity(let activity):
            let texts = activity.title.forms + activity.carriers.map(\.name) + [activity.notes]
            match(.activity, activity.id, activity.relationship, activity.title, texts)
        case .prospect(let prospect):
            let (name, country) = localities[prospect.locality] ?? (Name(), nil)
            match(.prospect, prospect.id, nil, name, name.forms + [prospect.notes], in: country)
        case .contact(let contact):
            let texts = [contact.name, contact.office, contact.email, contact.phone, contact.notes]
            match(.contact, contact.id, contact.relationship, Name(native: contact.name ?? contact.office), texts)
        case .flag(let flag):
            match(.flag, flag.id, flag.relationship, Name(native: flag.note), [flag.note, flag.by])
        case .review(let review):
            let relationship =
                switch review.subject {
                case .agreement(let id): relationships[id]
                case .relationship(let id): Optional(id)
                }
            match(
                .review, review.id, relationship, Name(native: review.note), [review.note, review.by, review.office])
        case .dispute(let dispute):
            let texts = dispute.readings.map(\.value) + [dispute.note]
            match(.dispute, id: dispute.about, nil, Name(native: dispute.about), [dispute.about] + texts)
        }
    }

    private mutating func match<Named>(
        _ kind: Record.Kind, _ id: ID<Named>, _ relationship: ID<Relationship>?, _ title: Name, _ texts: [String?],
        in country: String? = nil
    ) {
        match(kind, id: id.rawValue, relationship, title, texts + [id.rawValue], in: country)
    }

    private mutating func match(
        _ kind: Record.Kind, id: String, _ relationship: ID<Relationship>?, _ title: Name, _ texts: [String?],
        in country: String? = nil
    ) {
        guard !query.isEmpty else { return }
        let texts = texts.compactMap(\.self)
        let countries = country.map { [$0] + countryNames($0) } ?? []
        guard SearchKey(of: texts).matches(query, in: SearchKey(of: countries)) else { return }
        count += 1
        guard matches.count < most else { return }
        let all = texts + countries
        let text = all.first { SearchKey(of: $0).matches(query) } ?? all.first { holdsPart($0) }
        matches.append(Match(kind: kind, id: id, relationship: relationship, title: title, text: text ?? ""))
    }

    private func holdsPart(_ text: String) -> Bool {
        let key = SearchKey(of: text)
        return parts.contains { key.matches($0) }
    }
}
