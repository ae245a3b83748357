import EntenteDomain
import GRDB

/// The review sessions of a register, each with what became of its relationships.
struct SessionTable {
    let database: Database

    /// Stores a session under the next number, and returns it.
    func begin(_ session: ReviewSession) throws -> ReviewSession {
        var session = session
        session.number = try Int.fetchOne(database, sql: "SELECT coalesce(max(id), 0) + 1 FROM review_session") ?? 1
        try database.execute(
            sql: """
                INSERT INTO review_session (id, begun_at, begun_by, queue, as_of, state, position)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                session.number, session.begun.description, session.by, session.queue.code, session.asOf.description,
                Self.open, session.position,
            ])
        for (number, item) in session.items.enumerated() {
            try database.execute(
                sql: "INSERT INTO review_item (session, number, relationship, outcome, reviews) VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    session.number, number, item.relationship.rawValue, item.outcome.word,
                    item.outcome.review?.rawValue,
                ])
        }
        return session
    }

    /// Notes what has become of a relationship of a session, unless that is closed.
    func settle(_ item: Int, of session: Int, _ outcome: ReviewSession.Outcome) throws {
        let state = try String.fetchOne(
            database, sql: "SELECT state FROM review_session WHERE id = ?", arguments: [session])
        if let closed = state.flatMap({ Day($0) }) { throw ChangeRefusal.sessionClosed(session, on: closed) }
        try database.execute(
            sql: "UPDATE review_item SET outcome = ?, reviews = ? WHERE session = ? AND number = ?",
            arguments: [outcome.word, outcome.review?.rawValue, session, item])
    }

    /// Notes which relationship of a session is looked at.
    func move(_ session: Int, to position: Int) throws {
        try database.execute(
            sql: "UPDATE review_session SET position = ? WHERE id = ?", arguments: [position, session])
    }

    /// Notes that a session is closed, or with no day that it can be taken up again.
    func close(_ session: Int, on day: Day?) throws {
        try database.execute(
            sql: "UPDATE review_session SET state = ? WHERE id = ?",
            arguments: [day?.description ?? Self.open, session])
    }

    /// The sessions that `condition` selects, the latest first.
    func sessions(_ condition: String = "TRUE") throws -> [ReviewSession] {
        let query = try Query(
            """
            SELECT id, begun_at, begun_by, queue, as_of, state, position FROM review_session
            WHERE \(condition) ORDER BY id DESC
            """, in: database)
        var sessions: [ReviewSession] = []
        try query.forEach { columns in
            let number = try columns.requiredInteger()
            let begun = try Self.day(&columns)
            let by = try columns.requiredText()
            let code = try columns.requiredText()
            guard let queue = ReviewSession.Queue(code: code) else { throw columns.unreadable(.text(code)) }
            let asOf = try Self.day(&columns)
            let state = try columns.requiredText()
            let closed = Day(state)
            guard closed != nil || state == Self.open else { throw columns.unreadable(.text(state)) }
            let position = try columns.requiredInteger()
            sessions.append(
                ReviewSession(
                    number: number, queue: queue, begun: begun, by: by, asOf: asOf, items: try items(of: number),
                    position: position, closed: closed))
        }
        return sessions
    }

    private func items(of session: Int) throws -> [ReviewSession.Item] {
        // A decision whose review was taken back is none any more.
        let query = try Query(
            """
            SELECT relationship, outcome, reviews, reviews IS NULL OR EXISTS (SELECT 1 FROM review WHERE id = reviews)
            FROM review_item WHERE session = \(session) ORDER BY number
            """, in: database)
        var items: [ReviewSession.Item] = []
        try query.forEach { columns in
            let relationship: ID<Relationship> = try columns.requiredID()
            let word = try columns.text()
            let review: ID<Review>? = try columns.id()
            guard let outcome = ReviewSession.Outcome(word: word, review: review) else {
                throw columns.unreadable(word.map { .text($0) } ?? .nothing)
            }
            let isInEffect = try columns.requiredInteger() == 1
            items.append(ReviewSession.Item(relationship, isInEffect ? outcome : .pending))
        }
        return items
    }

    /// The state of a session that can be taken up; a closed one has the day in its place.
    private static let open = "open"

    private static func day(_ columns: inout ColumnReader) throws(UnreadableCell) -> Day {
        let text = try columns.requiredText()
        guard let day = Day(text) else { throw columns.unreadable(.text(text)) }
        return day
    }
}

extension ReviewSession.Outcome {
    /// The outcome of a stored word; nil where there is no such word.
    fileprivate init?(word: String?, review: ID<Review>?) {
        switch (word, review) {
        case (nil, _): self = .pending
        case ("passed", _): self = .passed
        case ("decided", let review?): self = .decided(review)
        default: return nil
        }
    }

    fileprivate var word: String? {
        switch self {
        case .pending: nil
        case .passed: "passed"
        case .decided: "decided"
        }
    }

    fileprivate var review: ID<Review>? { if case .decided(let review) = self { review } else { nil } }
}
