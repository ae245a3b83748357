import EntenteDomain
import EntenteUI

/// Review sessions as the register would keep them, and the minutes that were asked for.
struct SessionShelf {
    /// The sessions in the order of their numbers.
    private(set) var all: [ReviewSession] = []
    /// The sessions whose minutes were written, one after the other.
    private(set) var minutes: [Int] = []

    /// A session as it stands: a decision whose review was taken back is none.
    func session(_ number: Int, in register: Register) -> ReviewSession? {
        guard var session = all.first(where: { $0.number == number }) else { return nil }
        for (place, item) in session.items.enumerated() {
            guard case .decided(let id) = item.outcome, !register.reviews.contains(where: { $0.id == id }) else {
                continue
            }
            session.items[place].outcome = .pending
        }
        return session
    }

    /// Notes the decision of an entry of the log on an item.
    mutating func note(_ entry: LogEntry, deciding item: (number: Int, session: Int)?) {
        guard let item, case .review(let review)? = entry.change.edits.first?.after else { return }
        all[item.session - 1].items[item.number].outcome = .decided(review.id)
    }

    /// Refuses what belongs to a session that is closed.
    func refuseClosed(_ number: Int) throws(ChangeRefusal) {
        if let day = all[number - 1].closed { throw .sessionClosed(number, on: day) }
    }

    mutating func carryOut(_ errand: SessionErrand, writesFiles: Bool) throws(ChangeRefusal) -> Action {
        switch errand {
        case .list:
            return .sessions(all.reversed())
        case .begin(var session):
            session.number = all.count + 1
            session.by = "desk"
            all.append(session)
            return .session(session)
        case .move(let position, let number):
            all[number - 1].position = position
        case .settle(let item, let number, let outcome):
            try refuseClosed(number)
            all[number - 1].items[item].outcome = outcome
        case .minutes(let number, let end):
            if writesFiles { minutes.append(number) }
            switch end {
            case .none: break
            case .closed(let day): all[number - 1].closed = day
            case .reopened: all[number - 1].closed = nil
            }
            return .minutes(of: number, end, paths: writesFiles ? ["minutes-\(number).md"] : [])
        }
        return .done
    }
}
