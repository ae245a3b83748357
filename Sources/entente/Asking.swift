import EntenteDomain
import EntenteStore
import EntenteUI

/// Finds what somebody names on the command line, or says what can have been meant.
struct Asking {
    let portfolio: Portfolio
    let words: Words

    /// What a verdict can be asked about, and the number of its relationship's entry in the portfolio.
    typealias Found = (entry: Int, subject: Place.Subject)

    /// The number of the entry of the partner that a text names: by id, by a name in any language, without accents, or by
    /// a beginning of one of these that no other partner has.
    func partner(_ text: String) throws(Failure) -> Int {
        switch partners.find(text) {
        case .found(let entry): return entry
        case .ambiguous(let entries): throw ambiguous(text, entries.map(line(ofPartner:)))
        case .unknown(let entries): throw unknown(text, CLIWords.unknownPartner, entries.map(line(ofPartner:)))
        }
    }

    /// The partner or the agreement that a text names. An agreement is named by its id, or by a beginning of it that names
    /// no partner and no other agreement.
    func subject(_ text: String) throws(Failure) -> Found {
        let agreements = agreements
        if let exact = agreements.first(where: { $0.id.rawValue == text }),
            !portfolio.entries.contains(where: { $0.relationship.rawValue == text })
        {
            return (exact.entry, .agreement(exact.id))
        }
        let suggested: [Int]
        switch partners.find(text) {
        case .found(let entry): return (entry, .relationship(portfolio.entries[entry].relationship))
        case .ambiguous(let entries): throw ambiguous(text, entries.map(line(ofPartner:)))
        case .unknown(let suggestions): suggested = suggestions
        }
        let lookup = Lookup(agreements, id: \.id.rawValue, names: { _ in [] })
        switch lookup.find(text) {
        case .found(let agreement): return (agreement.entry, .agreement(agreement.id))
        case .ambiguous(let candidates): throw ambiguous(text, candidates.map(line(of:)))
        case .unknown(let suggestions):
            throw unknown(
                text, CLIWords.unknownSubject, suggested.map(line(ofPartner:)) + suggestions.map(line(of:)))
        }
    }

    // MARK: What can be meant

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
