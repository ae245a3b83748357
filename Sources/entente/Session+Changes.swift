import EntenteDomain
import EntenteStore
import EntenteUI

extension Session {
    /// How long one try to write may hold the screen up. After it the user is told, and the next turn tries again.
    static let patience: Duration = .milliseconds(150)
    /// How long it is tried before the user is told that somebody else does not come to an end.
    private static let longestWait: Duration = .seconds(30)
    /// How often it is looked for what others have changed: a look costs some microseconds, and two seconds are promised.
    private static let lookInterval: Duration = .seconds(1)

    /// After how long to be called again without an event.
    var wakeAfter: Duration {
        if model.waiting != nil { return .milliseconds(50) }
        return keepsDraft ? .milliseconds(300) : Self.lookInterval
    }

    // MARK: Making changes

    /// Makes a change, or takes one back; the screens show the register as it is then.
    mutating func make(_ effect: Effect) -> Action {
        writing(effect) { session in
            let (store, account, deciding) = (session.store, session.account, session.model.deciding)
            let entry: LogEntry
            switch effect {
            case .apply(let change):
                entry = try store.apply(change, by: account, deciding: deciding, patience: Self.patience)
            case .undo(let number): entry = try store.undo(number, by: account, patience: Self.patience)
            case .redo(let number): entry = try store.redo(number, by: account, patience: Self.patience)
            default: return .done
            }
            session.shown.lastEntry = entry.number
            return .applied(entry, try session.fresh())
        }
    }

    /// Does what writes to the register; where another process writes just now, it is to be tried again, and where it is
    /// refused, the screens show the register as it is.
    mutating func writing(_ effect: Effect, _ body: (inout Session) throws -> Action) -> Action {
        let now = ContinuousClock.now
        let start = waitingSince ?? now
        let mayWait = now - start < Self.longestWait
        do {
            let action = try refusable(body)
            waitingSince = nil
            return action
        } catch ChangeError.store(.busy(_, _, let writer)) where mayWait,
            StoreError.busy(_, _, let writer) where mayWait
        {
            waitingSince = start
            return .waits(effect, for: writer)
        } catch {
            waitingSince = nil
            return .failed(Failure(any: error).text(in: model.words.language))
        }
    }

    /// What comes of a write that the store can refuse.
    private mutating func refusable(_ body: (inout Session) throws -> Action) throws -> Action {
        do {
            return try body(&self)
        } catch ChangeError.refused(let refusal) {
            return .refused(refusal, try fresh())
        }
    }

    /// The register as it is now.
    private mutating func fresh() throws -> Fresh { try shown.fresh(store, for: model) }

    // MARK: Looking for the changes of others

    /// What others have changed since the last look; nil where that is nothing, or it is not yet time to look.
    mutating func look() -> Action? {
        let now = ContinuousClock.now
        guard now - lastLook >= Self.lookInterval, model.waiting == nil else { return nil }
        lastLook = now
        return shown.look(store, for: model)
    }
}
