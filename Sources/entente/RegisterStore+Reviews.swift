import EntenteDomain
import EntenteStore
import EntenteUI

extension RegisterStore {
    /// Does for a review session what neither the screens nor a dialogue can.
    /// - Parameter limits: whether and where minutes may be written.
    func carryOut(
        _ errand: SessionErrand, by account: Account, within limits: SessionLimits,
        patience: Duration = RegisterStore.patience
    ) throws -> Action {
        switch errand {
        case .list:
            return .sessions(try reviewSessions())
        case .begin(var new):
            new.by = account.name
            return .session(try beginSession(new, patience: patience))
        case .move(let position, let number):
            try moveSession(number, to: position, patience: patience)
        case .settle(let item, let number, let outcome):
            try settle(item, of: number, outcome, patience: patience)
        case .minutes(let number, let end):
            switch end {
            case .none: break
            case .closed(let day): try closeSession(number, on: day, patience: patience)
            case .reopened: try closeSession(number, on: nil, patience: patience)
            }
            guard let minutes = try minutes(of: number) else { return .done }
            return .minutes(of: number, end, paths: try Self.write(minutes, within: limits))
        }
        return .done
    }

    /// Writes minutes in both languages into the working folder, or that of a restricted session, as Markdown and as HTML, each
    /// under a name that nobody has.
    /// - Returns: the names; none where the session may write no file.
    private static func write(_ minutes: Minutes, within limits: SessionLimits) throws(Failure) -> [String] {
        guard limits.writesFiles else { return [] }
        let documents = Document.minutes(minutes, in: nil)
        let files = [("md", documents.markdown), ("html", documents.html(title: documents.first?.title ?? ""))]
        var names: [String] = []
        for (ending, bytes) in files {
            var copy = 1
            var file: OutputFile
            repeat {
                let name = "minutes-\(minutes.session.number)\(copy > 1 ? "-\(copy)" : "").\(ending)"
                file = try OutputFile(name, within: limits)
                copy += 1
            } while try !file.write(bytes, replacing: false)
            names.append(file.name)
        }
        return names
    }
}
