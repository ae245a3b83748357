import EntenteDomain
import EntenteStore
import EntenteUI

extension Session {
    /// Does for a review session what the screens cannot.
    mutating func carryOut(_ errand: SessionErrand) -> Action {
        writing(.session(errand)) { session in
            let store = session.store
            switch errand {
            case .list:
                return .sessions(try store.reviewSessions())
            case .begin(var new):
                new.by = session.account.name
                return .session(try store.beginSession(new, patience: Self.patience))
            case .move(let position, let number):
                try store.moveSession(number, to: position, patience: Self.patience)
            case .settle(let item, let number, let outcome):
                try store.settle(item, of: number, outcome, patience: Self.patience)
            case .minutes(let number, let end):
                switch end {
                case .none: break
                case .closed(let day): try store.closeSession(number, on: day, patience: Self.patience)
                case .reopened: try store.closeSession(number, on: nil, patience: Self.patience)
                }
                guard let minutes = try store.minutes(of: number) else { return .done }
                return .minutes(of: number, end, paths: try session.write(minutes))
            }
            return .done
        }
    }

    /// Writes minutes in both languages into the working folder, or that of a restricted session, as Markdown and as HTML, each
    /// under a name that nobody has.
    /// - Returns: the names; none where the session may write no file.
    private func write(_ minutes: Minutes) throws(Failure) -> [String] {
        guard model.limits.writesFiles else { return [] }
        let documents = Document.minutes(minutes, in: nil)
        let files = [("md", documents.markdown), ("html", documents.html(title: documents.first?.title ?? ""))]
        var names: [String] = []
        for (ending, bytes) in files {
            var copy = 1
            var file: OutputFile
            repeat {
                let name = "minutes-\(minutes.session.number)\(copy > 1 ? "-\(copy)" : "").\(ending)"
                file = try OutputFile(name, within: model.limits)
                copy += 1
            } while try !file.write(bytes, replacing: false)
            names.append(file.name)
        }
        return names
    }
}
