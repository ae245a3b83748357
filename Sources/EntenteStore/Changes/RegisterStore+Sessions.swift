public import EntenteDomain

extension RegisterStore {
    /// Stores a new review session; what is returned has its number.
    public func beginSession(
        _ session: ReviewSession, patience: Duration = RegisterStore.patience
    ) throws(StoreError) -> ReviewSession {
        try storing(patience) { try $0.begin(session) }
    }

    /// The review sessions, the latest first.
    public func reviewSessions() throws(StoreError) -> [ReviewSession] {
        try read { try SessionTable(database: $0).sessions() }
    }

    /// The review session with that number; nil where there is none.
    public func reviewSession(_ number: Int) throws(StoreError) -> ReviewSession? {
        try read { try SessionTable(database: $0).sessions("id = \(number)").first }
    }

    /// What a session has come to, with what became of the decisions of the one before it; nil where there is no such
    /// session.
    public func minutes(of number: Int) throws(StoreError) -> Minutes? {
        guard let session = try reviewSession(number), case .heading(let heading)? = try record(.heading)?.record
        else { return nil }
        let before = try reviewSession(number - 1)
        var sequel: (session: ReviewSession, dossiers: [Dossier])?
        if let before { sequel = (before, try dossiers(of: before)) }
        return Minutes(of: session, dossiers: try dossiers(of: session), heading: heading, before: sequel)
    }

    private func dossiers(of session: ReviewSession) throws(StoreError) -> [Dossier] {
        var dossiers: [Dossier] = []
        for item in session.items where item.outcome != .pending {
            if let dossier = try dossier(of: item.relationship) { dossiers.append(dossier) }
        }
        return dossiers
    }

    /// Notes that a relationship of a session is left without a decision, or is to be looked at again. It is refused where
    /// the session is closed.
    /// - Parameters:
    ///   - item: Its number in the session, from 0.
    ///   - outcome: What has become of it; a decision is stored together with its review, by `apply(_:by:deciding:isRehearsal:patience:)`.
    public func settle(
        _ item: Int, of session: Int, _ outcome: ReviewSession.Outcome, patience: Duration = RegisterStore.patience
    ) throws(ChangeError) {
        do {
            try change(patience: patience) { try SessionTable(database: $0).settle(item, of: session, outcome) }
        } catch {
            throw ChangeError(error, at: path)
        }
    }

    /// Notes which relationship of a session is looked at, so that it can be taken up there.
    /// - Parameter position: Its number in the session, from 0.
    public func moveSession(
        _ session: Int, to position: Int, patience: Duration = RegisterStore.patience
    ) throws(StoreError) {
        try storing(patience) { try $0.move(session, to: position) }
    }

    /// Closes a session; without a day it can be taken up again.
    public func closeSession(
        _ session: Int, on day: Day?, patience: Duration = RegisterStore.patience
    ) throws(StoreError) {
        try storing(patience) { try $0.close(session, on: day) }
    }

    private func storing<Value>(
        _ patience: Duration, _ body: (SessionTable) throws -> Value
    ) throws(StoreError) -> Value {
        do {
            return try change(patience: patience) { try body(SessionTable(database: $0)) }
        } catch {
            throw StoreError(error, at: path)
        }
    }
}
