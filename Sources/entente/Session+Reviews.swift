import EntenteDomain
import EntenteStore
import EntenteUI

extension Session {
    /// Does for a review session what the screens cannot; nil where nothing comes of it that they must be told.
    mutating func carryOut(_ errand: SessionErrand) -> Action? {
        do {
            switch errand {
            case .list:
                return .sessions(try store.reviewSessions())
            case .begin(var session):
                session.by = account.name
                return .session(try store.beginSession(session))
            case .move(let position, let number):
                try store.moveSession(number, to: position)
            case .settle(let item, let number, let outcome):
                try store.settle(item, of: number, outcome)
            case .minutes(let number, let end):
                switch end {
                case .none: break
                case .closed(let day): try store.closeSession(number, on: day)
                case .reopened: try store.closeSession(number, on: nil)
                }
                guard let minutes = try store.minutes(of: number) else { return nil }
                return .minutes(of: number, end, paths: try write(minutes))
            }
            return nil
        } catch {
            return .failed(Failure(any: error).text)
        }
    }

    /// Writes minutes in both languages into the working folder, as Markdown and as HTML, each under a name that nobody has.
    /// - Returns: the names.
    private func write(_ minutes: Minutes) throws(Failure) -> [String] {
        let documents = Document.minutes(minutes, in: nil)
        let files = [("md", documents.markdown), ("html", documents.html(title: documents.first?.title ?? ""))]
        var names: [String] = []
        for (ending, bytes) in files {
            var copy = 1
            var name: String
            repeat {
                name = "minutes-\(minutes.session.number)\(copy > 1 ? "-\(copy)" : "").\(ending)"
                copy += 1
            } while try !OutputFile(name).write(bytes, replacing: false)
            names.append(name)
        }
        return names
    }
}
