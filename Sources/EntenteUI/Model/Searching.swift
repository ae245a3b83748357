public import EntenteDomain

/// A record in which a text was found, and where the user finds it.
public struct SearchHit: Hashable, Sendable {
    /// The record, what it is called, and where in it the text stands.
    let match: RecordSearch.Match
    /// The relationship on whose pages it lives; nil where it belongs to none.
    let relationship: ID<Relationship>?
    /// The partner of that relationship.
    let partner: Name?
    /// The record that it is about, where it is a dispute.
    let about: RecordKey?

    /// By what its row is known.
    var key: Row.Key {
        let id = match.id
        return switch match.kind {
        case .relationship: .relationship(ID(id))
        case .agreement: .agreement(ID(id))
        case .commitment: .commitment(ID(id))
        case .activity: .activity(ID(id))
        case .prospect: .prospect(ID(id))
        case .contact: .contact(ID(id))
        case .flag: .flag(ID(id))
        case .review: .review(ID(id))
        case .dispute: .dispute(id)
        case .heading, .field, .source, .locality: .record(RecordKey(match.kind, id))
        }
    }

    /// The page on which it lives.
    var opens: Place {
        switch key {
        case .agreement(let id): return .agreement(id)
        case .commitment(let id): return .commitment(id)
        case .activity(let id): return .activity(id)
        case .prospect(let id): return .prospect(id)
        case .dispute: return sourcesOfSubject ?? .record(RecordKey(match.kind, match.id))
        default:
            // A locality is known by the tie with it; contacts, flags and reviews stand on the partner's page.
            return relationship.map { .partner($0) } ?? .record(RecordKey(match.kind, match.id))
        }
    }

    /// The page on which the disputes about a record stand.
    private var sourcesOfSubject: Place? {
        guard let about else { return nil }
        switch about.kind {
        case .agreement: return .sources(.agreement(ID(about.id)))
        case .commitment: return .sources(.commitment(ID(about.id)))
        case .activity: return .sources(.activity(ID(about.id)))
        case .prospect: return .sources(.prospect(ID(about.id)))
        default: return relationship.map { .sources(.relationship($0)) }
        }
    }
}

/// What was found in every record.
public struct SearchHits: Hashable, Sendable {
    /// How many records are shown; of more it is only told that there are.
    public static let most = 500

    /// What was searched for.
    let text: String
    /// The records in which it stands: kind by kind, those whose titles have it first.
    let hits: [SearchHit]
    /// How many there are.
    let count: Int

    /// What a search has found.
    /// - Parameter subject: the record that a dispute is about, and its relationship; nil where there is no such record.
    public init(
        of search: RecordSearch, for text: String,
        subject: (Dispute) -> (key: RecordKey, relationship: ID<Relationship>?)?
    ) {
        let query = SearchQuery(text)
        self.text = text
        count = search.count
        let hits = search.matches.map { match in
            var (about, relationship): (RecordKey?, ID<Relationship>?) = (nil, match.relationship)
            switch match.record {
            case .locality(let locality): relationship = search.tie(with: locality.id)
            case .dispute(let dispute):
                if let found = subject(dispute) { (about, relationship) = found }
            default: break
            }
            return SearchHit(
                match: match, relationship: relationship, partner: relationship.flatMap(search.name), about: about)
        }
        let ranks = hits.indices.map { number in
            let match = hits[number].match
            let isInTitle = match.title.forms.contains { !query.marks(in: $0).isEmpty }
            return (SearchKindWords(hits[number]).rank, isInTitle ? 0 : 1, number)
        }
        self.hits = ranks.sorted { $0 < $1 }.map { hits[$0.2] }
    }
}

/// The search over all records, as far as it has come.
struct Searching: Hashable, Sendable {
    /// What was found last.
    fileprivate(set) var found: SearchHits?
    /// What the store was last asked for; nil where the register has changed since.
    var asked: String?

    /// The record of a page that a search has led to.
    func record(of key: RecordKey) -> Record? {
        found?.hits.lazy.compactMap(\.match.record).first { $0.key == key }
    }
}

extension Model {
    /// In a register of more relationships than these a search waits for Enter: it reads every record.
    private static let mostForTyping = 1000

    /// Asks what to look for in all records, above what was found last, if that is on the way.
    mutating func searchAll() -> [Effect] {
        guard isOnTheWay(.search) else { return open(.search) + ask(.filter) }
        var effects: [Effect] = []
        while page.place != .search { effects += leavePage() }
        return effects + ask(.filter)
    }

    /// Searches where the user looks at what is found, and what is looked for is another.
    mutating func wantedOfSearch() -> [Effect] {
        guard page.place == .search, searching.asked != page.filter else { return [] }
        guard !SearchQuery(page.filter).isEmpty else {
            searching = Searching()
            return []
        }
        guard prompt == nil || portfolio.entries.count <= Self.mostForTyping else { return [] }
        searching.asked = page.filter
        return [.search(page.filter)]
    }

    /// Takes in what was found, unless something else is looked for by now.
    mutating func take(_ hits: SearchHits) {
        guard hits.text == searching.asked else { return }
        searching.found = hits
        drawn = nil
        if page.place == .search { keepSelectionInView() }
    }

    /// Leaves the line that filters a list as it was before; a search that nothing was typed into is left with it.
    mutating func leaveFilter(_ asked: Prompt) -> [Effect] {
        setFilter(asked.before)
        return page.place == .search && asked.before.isEmpty ? goBack() : []
    }
}
