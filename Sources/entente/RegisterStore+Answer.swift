import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI

extension RegisterStore {
    /// What comes of an effect that reads; nil for one that is about the terminal.
    /// - Parameter language: in which a failure is told.
    func answer(to effect: Effect, in language: Language) -> Action? {
        do throws(StoreError) {
            switch effect {
            case .load(let id): return .loaded(try dossier(of: id))
            case .readCatalogue: return .catalogueRead(try catalogue())
            case .readProspects: return .prospectsRead(try prospects())
            case .search(let text):
                return .searched(try hits(for: text))
            case .readFigures(let policy, let day):
                let (activities, contacts) = try figures(policy: policy, asOf: day)
                return .figuresRead(activities, contacts, asOf: day)
            case .readLog(let search, let before, let limit):
                let entries = try log(limit: limit, before: before, search: search.text, at: search.moments)
                return .logRead(entries, search: search, before: before)
            case .readEntry(let number):
                let entry = try logEntry(number)
                return .entryRead(entry, entry?.change.edits.map(\.fieldChanges) ?? [])
            case .readLand: return .landRead(BundledLand.mask())
            default: return nil
            }
        } catch {
            return .failed(error.text(in: language))
        }
    }

    /// The records in which a text stands, each with where it lives.
    private func hits(for text: String) throws(StoreError) -> SearchHits {
        let found = try search(RecordSearch(for: text, keeping: SearchHits.most, countryNames: Country.names))
        let disputed = found.matches.compactMap { match -> String? in
            guard case .dispute(let dispute) = match.record else { return nil }
            return dispute.subject
        }
        let subjects = try subjects(Set(disputed))
        return SearchHits(of: found, for: text) { dispute in
            subjects[dispute.subject].map { ($0.key, $0.relationship) }
        }
    }
}
