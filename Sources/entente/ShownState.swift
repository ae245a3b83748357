import EntenteDomain
import EntenteStore
import EntenteUI

/// Which state of the register a session shows, and how far its user knows the log.
struct ShownState {
    /// The state, as SQLite counts what others change.
    private var version: Int
    /// The last entry of the log that the user knows of; nil until it is known.
    var lastEntry: Int?

    /// The state of a register that is read after this.
    init(of store: RegisterStore) throws(StoreError) { version = try store.dataVersion() }

    /// The register as it is now, which is shown from here on.
    mutating func fresh(_ store: RegisterStore, for model: Model) throws -> Fresh {
        // First, so that what comes in between is seen at the next look.
        version = try store.dataVersion()
        let day = model.asOf
        let register = try store.judged(in: model.words.language) { _ in day }
        return Fresh(
            portfolio: register.portfolio, assessment: Assessment(standings: register.standings, on: day),
            names: register.names, dossier: try model.shownRelationship.flatMap { try store.dossier(of: $0) },
            catalogue: model.needsCatalogue ? try store.catalogue() : nil,
            session: try model.heldSession.flatMap { try store.reviewSession($0) })
    }

    /// What others have changed since the last look; nil where that is nothing.
    mutating func look(_ store: RegisterStore, for model: Model) -> Action? {
        do {
            guard try store.dataVersion() != version else {
                if lastEntry == nil { lastEntry = try store.log(limit: 1).first?.number ?? 0 }
                return nil
            }
            let fresh = try fresh(store, for: model)
            // A step in a review session leaves no entry: then there is nothing to tell.
            let entries = try store.log(limit: 1).filter { $0.number > lastEntry ?? 0 }
            lastEntry = entries.first?.number ?? lastEntry
            return .changed(fresh, entries)
        } catch {
            return .failed(Failure(any: error).text(in: model.words.language))
        }
    }
}
