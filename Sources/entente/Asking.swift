import EntenteDomain
import EntenteStore
import EntenteUI

/// Finds what somebody names on the command line, or says what can have been meant.
struct Asking {
    let portfolio: Portfolio
    let words: Words

    /// What a verdict can be asked about, and the number of its relationship's entry in the portfolio.
    typealias Found = (entry: Int, subject: Place.Subject)

    /// A record that there is a page on.
    enum FoundRecord {
        /// One of a relationship, and its page.
        case ofRelationship(ID<Relationship>, Place)
        /// A tie that does not exist, or not yet.
        case prospect(ProspectDossier)
    }

    /// The number of the entry of the partner that a text names: by id, by a name in any language, without accents, or by
    /// a beginning of one of these that no other partner has.
    func partner(_ text: String) throws(Failure) -> Int {
        switch partners.find(text) {
        case .found(let entry): return entry
        case .ambiguous(let entries): throw ambiguous(text, entries.map(line(ofPartner:)))
        case .unknown(let entries): throw unknown(text, .unknownPartner, entries.map(line(ofPartner:)))
        }
    }

    /// The partner or the agreement that a text names. An agreement is named by its id, or by a beginning of it that names
    /// no partner and no other agreement.
    func subject(_ text: String) throws(Failure) -> Found {
        switch find(text) {
        case .found(let entry, let subject): return (entry, subject)
        case .ambiguous(let candidates): throw ambiguous(text, candidates)
        case .unknown(let suggestions): throw unknown(text, .unknownSubject, suggestions)
        }
    }

    /// The partner, agreement, commitment, activity or prospect that a text names: commitments and activities by id or by a
    /// beginning of it that names nothing else, prospects by id or by their locality where nothing else is called so.
    func record(_ text: String, in store: RegisterStore) throws(Failure) -> FoundRecord {
        switch find(text) {
        case .found(let entry, .relationship(let id)):
            return .ofRelationship(portfolio.entries[entry].relationship, .partner(id))
        case .found(let entry, .agreement(let id)):
            return .ofRelationship(portfolio.entries[entry].relationship, .agreement(id))
        case .ambiguous(let candidates):
            throw ambiguous(text, candidates)
        case .unknown(let suggestions):
            let located = try Failure.rethrowing { try store.locate(text) }
            if located.isEmpty { return try prospect(text, in: store, suggestions) }
            if located.count > 1 { throw ambiguous(text, located.map(\.id)) }
            return located[0].found
        }
    }

    /// The prospect that a text names, by id or by its locality.
    /// - Parameter suggestions: what else can have been meant.
    private func prospect(
        _ text: String, in store: RegisterStore, _ suggestions: [String]
    ) throws(Failure) -> FoundRecord {
        let prospects = try Failure.rethrowing { try store.prospects() }
        let line = { (found: ProspectDossier) in
            "\(found.prospect.id)  \(words(found.locality.name)), \(words(found.prospect.state))"
        }
        let lookup = Lookup(
            prospects, id: \.prospect.id.rawValue, names: { $0.locality.name.forms + $0.locality.aliases })
        switch lookup.find(text) {
        case .found(let found): return .prospect(found)
        case .ambiguous(let candidates): throw ambiguous(text, candidates.map(line))
        case .unknown(let candidates): throw unknown(text, .unknownRecord, suggestions + candidates.map(line))
        }
    }

    /// The field that a text names, by id or by name.
    func field(_ text: String) throws(Failure) -> ID<Field> {
        let line = { (field: Field) in "\(field.id)  \(words(field.name))" }
        switch Lookup(portfolio.fields, id: \.id.rawValue, names: \.name.forms).find(text) {
        case .found(let field): return field.id
        case .ambiguous(let fields): throw ambiguous(text, fields.map(line))
        case .unknown(let fields): throw unknown(text, .unknownField, fields.map(line))
        }
    }

    /// The codes of the country that a text names, by code or by name in either language. Where several can be meant, it
    /// is the one that has a partner.
    func country(_ text: String) throws(Failure) -> [String] {
        let used = Set(portfolio.entries.compactMap(\.country))
        let all = Country.table.map(\.codes) + used.filter { Country.of($0) == nil }.map { [$0] }
        let lookup = Lookup(all, id: { $0[0] }, names: { codes in codes + Country.names(of: codes[0]) })
        let line = { (codes: [String]) in "\(codes[0])  \(words.country(codes[0]))" }
        switch lookup.find(text) {
        case .found(let codes): return codes
        case .ambiguous(let candidates):
            let known = candidates.filter { !used.isDisjoint(with: $0) }
            if known.count == 1 { return known[0] }
            throw ambiguous(text, (known.isEmpty ? candidates : known).map(line))
        case .unknown(let candidates): throw unknown(text, .unknownCountry, candidates.map(line))
        }
    }

    // MARK: What can be meant

    private enum Answer {
        case found(entry: Int, Place.Subject)
        case ambiguous([String])
        case unknown(suggestions: [String])
    }

    private func find(_ text: String) -> Answer {
        let agreements = agreements
        let isPartner = portfolio.entries.contains { $0.relationship.rawValue == text }
        if !isPartner, let exact = agreements.first(where: { $0.id.rawValue == text }) {
            return .found(entry: exact.entry, .agreement(exact.id))
        }
        let nearPartners: [Int]
        switch partners.find(text) {
        case .found(let entry): return .found(entry: entry, .relationship(portfolio.entries[entry].relationship))
        case .ambiguous(let entries): return .ambiguous(entries.map(line(ofPartner:)))
        case .unknown(let suggestions): nearPartners = suggestions
        }
        switch Lookup(agreements, id: \.id.rawValue, names: { _ in [] }).find(text) {
        case .found(let agreement): return .found(entry: agreement.entry, .agreement(agreement.id))
        case .ambiguous(let candidates): return .ambiguous(candidates.map(line(of:)))
        case .unknown(let suggestions):
            return .unknown(suggestions: nearPartners.map(line(ofPartner:)) + suggestions.map(line(of:)))
        }
    }

    private struct NamedAgreement: Sendable {
        let id: ID<Agreement>
        let entry: Int
    }

    private var partners: Lookup<Int> {
        Lookup(
            portfolio.entries.indices, id: { portfolio.entries[$0].relationship.rawValue },
            names: { portfolio.entries[$0].name.forms + portfolio.entries[$0].aliases })
    }

    private var agreements: [NamedAgreement] {
        portfolio.entries.enumerated().flatMap { number, entry in
            entry.agreements.map { NamedAgreement(id: $0.id, entry: number) }
        }
    }

    // MARK: What is said

    private func line(ofPartner number: Int) -> String {
        let entry = portfolio.entries[number]
        let country = entry.country.map { " (\($0))" } ?? ""
        return "\(entry.relationship)  \(words(entry.name))\(country)"
    }

    private func line(of agreement: NamedAgreement) -> String {
        "\(agreement.id)  \(words(portfolio.entries[agreement.entry].name))"
    }

    /// That several things have the name.
    func ambiguous(_ text: String, _ candidates: [String]) -> Failure {
        Failure(code: .usage, text: Self.list(words(CLIWords.ambiguous, text), candidates))
    }

    /// That nothing has the name, and what has nearly the same.
    func unknown(_ text: String, _ phrase: CLIWords, _ suggestions: [String]) -> Failure {
        let said = words(phrase, text)
        guard !suggestions.isEmpty else { return Failure(code: .usage, text: said) }
        return Failure(code: .usage, text: Self.list(said + " " + words(CLIWords.nearest), suggestions))
    }

    private static let mostCandidates = 20

    private static func list(_ heading: String, _ candidates: [String]) -> String {
        let more = candidates.count > mostCandidates ? ["  …"] : []
        return ([heading] + candidates.prefix(mostCandidates).map { "  " + $0 } + more).joined(separator: "\n")
    }
}

extension RegisterStore.Located {
    /// The identifier.
    fileprivate var id: String {
        switch self {
        case .commitment(let id, _): id.rawValue
        case .activity(let id, _): id.rawValue
        }
    }

    /// Its page, and the relationship that it belongs to.
    fileprivate var found: Asking.FoundRecord {
        switch self {
        case .commitment(let id, let relationship): .ofRelationship(relationship, .commitment(id))
        case .activity(let id, let relationship): .ofRelationship(relationship, .activity(id))
        }
    }
}
