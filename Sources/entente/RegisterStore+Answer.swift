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
            case .readFigures(let policy, let day):
                let (activities, contacts) = try figures(policy: policy, asOf: day)
                return .figuresRead(activities, contacts, asOf: day)
            case .readLog(let search, let before, let limit):
                let entries = try log(limit: limit, before: before, search: search)
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
}
