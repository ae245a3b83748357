public import EntenteDomain

extension Table {
    /// Review sessions, one row each.
    public init(of sessions: [ReviewSession], _ words: Words) {
        self.init(
            of: sessions, empty: words(SessionWords.none),
            columns: [
                Filled(words(SessionWords.number), alignment: .right, .essential) { String($0.number) },
                Filled(words(SessionWords.begun), .essential) { $0.begun.description },
                Filled(words(SessionWords.by)) { $0.by },
                Filled(words(SessionWords.queue), .essential) { words.queue($0.queue) },
                Filled(words(SessionWords.done), alignment: .right, .essential) { "\($0.done)/\($0.items.count)" },
                Filled(words(SessionWords.state)) { session in
                    session.closed.map { words(SessionWords.closedOn, $0.description) } ?? words(SessionWords.open)
                },
            ])
    }
}
