public import EntenteDomain

/// What is to be done outside of the model for a review session.
public enum SessionErrand: Hashable, Sendable {
    /// Read the sessions; comes back as `Action.sessions`.
    case list
    /// Store a new session; comes back as `Action.session`.
    case begin(ReviewSession)
    /// Note which relationship is looked at, by its number in the session.
    case move(to: Int, of: Int)
    /// Note what has become of a relationship, by its number in the session.
    case settle(Int, of: Int, ReviewSession.Outcome)
    /// Write the minutes of a session; comes back as `Action.minutes`.
    case minutes(of: Int, SessionEnd)
}

/// What is done to a session when its minutes are written.
public enum SessionEnd: Hashable, Sendable {
    /// It stays as it is.
    case none
    /// It is closed on a day.
    case closed(Day)
    /// It can be taken up again.
    case reopened
}

extension Model {
    /// The item of the session that the form on the screen decides, by its number, and the session's; nil where it does not.
    public var deciding: (number: Int, session: Int)? {
        guard case .review(let id) = page.place, let reviewing, changing.form?.errand.kind == .review,
            let number = reviewing.items.firstIndex(where: { $0.relationship == id })
        else { return nil }
        return (number, reviewing.number)
    }

    /// The number of the session that is held, which is to be read again after a change.
    public var heldSession: Int? { reviewing.map(\.number) }

    /// Takes in what has become of the session that is held: others may have decided in it, closed it or taken a decision
    /// back. Where in it the user is stays.
    mutating func follow(_ session: ReviewSession?) {
        guard let held = reviewing, var session, session.number == held.number else { return }
        session.position = held.position
        reviewing = session
        if held.closed == nil, session.closed != nil {
            notice = Notice(words(ReviewWords.closedElsewhere, String(session.number)))
        }
    }

    // MARK: Beginning, taking up

    /// Lets the user choose between the sessions there are and new ones.
    mutating func choose(among sessions: [ReviewSession]) -> [Effect] { openMenu(.reviews(sessions)) }

    /// Begins a session on a queue.
    mutating func beginReview(of queue: ReviewSession.Queue) -> [Effect] {
        let items = reviewItems(of: queue)
        guard !items.isEmpty else {
            notice = Notice(words(ReviewWords.nobody))
            return []
        }
        // The store gives it its number, and its account.
        let session = ReviewSession(
            number: 0, queue: queue, begun: today, by: "", asOf: asOf, items: items)
        return [.session(.begin(session))]
    }

    /// The relationships of a queue, as the lists stand now.
    fileprivate func reviewItems(of queue: ReviewSession.Queue) -> [ReviewSession.Item] {
        ReviewSession.items(of: queue, portfolio: portfolio, assessment: assessment, filtered: partners.entries)
    }

    /// A session was stored: its first relationship is looked at.
    mutating func takeBegun(_ session: ReviewSession) -> [Effect] {
        defer { notice = Notice(words(ReviewWords.began, String(session.number))) }
        return hold(session)
    }

    /// Goes on with a session where it was left.
    fileprivate mutating func takeUp(_ session: ReviewSession) -> [Effect] {
        let effects = moveDay { _ in session.asOf } + hold(session)
        notice = Notice(words(ReviewWords.tookUp, String(session.number), session.asOf))
        return effects
    }

    private mutating func hold(_ session: ReviewSession) -> [Effect] {
        reviewing = session
        return session.current.map { open(.review($0.relationship)) } ?? []
    }

    // MARK: Going through it

    /// To another relationship of the session, by its number.
    mutating func look(at number: Int) -> [Effect] {
        guard let session = reviewing, session.items.indices.contains(number) else { return [] }
        reviewing?.position = number
        return [.session(.move(to: number, of: session.number))]
            + replacePage(with: .review(session.items[number].relationship))
    }

    /// Leaves the relationship without a decision, and goes on to the next.
    mutating func passReview() -> [Effect] {
        guard let session = reviewing else { return [] }
        reviewing?.settle(.passed)
        notice = Notice(words(ReviewWords.passed))
        return [.session(.settle(session.position, of: session.number, .passed))] + lookAtNext()
    }

    /// A decision on the relationship was stored: the next one is looked at.
    mutating func takeDecision(_ entry: LogEntry) -> [Effect] {
        for case .review(let review)? in entry.change.edits.map(\.after) { reviewing?.settle(.decided(review.id)) }
        notice = Notice(words(ReviewWords.decided, String(entry.number)))
        return lookAtNext()
    }

    private mutating func lookAtNext() -> [Effect] {
        guard let session = reviewing else { return [] }
        if session.nextPending == nil, session.current?.outcome != .pending {
            notice = Notice(words(ReviewWords.allDone))
            return []
        }
        return look(at: session.position)
    }

    // MARK: The minutes

    /// A session was closed, or opened again, and its minutes were written to files.
    mutating func takeMinutes(of number: Int, _ end: SessionEnd, paths: [String]) -> [Effect] {
        var said: [String] = []
        switch end {
        case .none: break
        case .closed(let day):
            if number == reviewing?.number { reviewing?.closed = day }
            said.append(words(ReviewWords.closed, String(number)))
        case .reopened:
            if number == reviewing?.number { reviewing?.closed = nil }
            said.append(words(ReviewWords.reopened, String(number)))
        }
        if !paths.isEmpty { said.append(words(ReviewWords.written, paths.joined(separator: ", "))) }
        notice = Notice(said.joined(separator: " "))
        return []
    }
}

extension Menu {
    /// The sessions that can be taken up, the queues that a new one can be held on, and the minutes of those there are.
    fileprivate static func reviews(_ sessions: [ReviewSession]) -> Menu {
        Menu(ReviewWords.menu.texts) { model in
            let words = model.words
            let open = sessions.filter { $0.closed == nil }.map { session in
                Item(
                    id: "open \(session.number)",
                    text: words(ReviewWords.takeUp, String(session.number), words.queue(session.queue)),
                    note: model.words(session.done) + "/" + model.words(session.items.count),
                    pick: .take { $0.takeUp(session) })
            }
            let quarterEnd = model.asOf.endOfQuarter
            let all = model.partners.entries.count == model.portfolio.entries.count
            let queues: [(text: String, queue: ReviewSession.Queue)] = [
                (words(ReviewWords.newFlags), .flags),
                (words(all ? ReviewWords.newAll : .newFilter), .filter(model.page(at: .partners).filter)),
                (words(ReviewWords.newDeadlines, quarterEnd), .deadlines(through: quarterEnd)),
            ]
            let new = queues.map { text, queue in
                Item(
                    id: "new \(queue.code)", text: text, note: model.words(model.reviewItems(of: queue).count),
                    pick: .take { $0.beginReview(of: queue) })
            }
            let minutes = sessions.prefix(9).map { session in
                Item(
                    id: "minutes \(session.number)",
                    text: words(ReviewWords.minutesOf, String(session.number), words.queue(session.queue)),
                    note: session.closed.map { model.words($0) } ?? "",
                    pick: .open(.minutes(of: session)))
            }
            return open + new + minutes
        }
    }

    /// What is done with the minutes of a session, and with the session.
    static func minutes(of session: ReviewSession) -> Menu {
        Menu(ReviewWords.ending.texts) { model in
            let isOpen = session.closed == nil
            let end: SessionEnd = isOpen ? .closed(model.today) : .reopened
            let ends: [(ReviewWords, SessionEnd)] =
                model.limits.writesFiles
                ? [(.write, .none), (isOpen ? .writeAndClose : .writeAndReopen, end)]
                : [(isOpen ? .close : .reopen, end)]
            return ends.map { phrase, end in
                Item(
                    id: "\(phrase)", text: model.words(phrase),
                    pick: .take { _ in [.session(.minutes(of: session.number, end))] })
            }
        }
    }
}

extension Day {
    /// The last day of its quarter.
    fileprivate var endOfQuarter: Day {
        let (year, month, _) = civil
        let first = Day(year: year, month: (month - 1) / 3 * 3 + 1, day: 1) ?? self
        return first.plusMonths(3) - 1
    }
}
