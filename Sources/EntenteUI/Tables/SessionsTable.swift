public import EntenteDomain

extension Table {
    /// Review sessions, one row each.
    public init(of sessions: [ReviewSession], _ words: Words) {
        self.init(
            of: sessions, empty: words(SessionWords.none),
            columns: [
                Filled(words(SessionWords.number), alignment: .right, .essential) { String($0.number) },
                Filled(words(SessionWords.begun), alignment: .right, .essential) { words($0.begun) },
                Filled(words(SessionWords.by)) { $0.by },
                Filled(words(SessionWords.queue), .essential) { words.queue($0.queue) },
                Filled(words(SessionWords.done), alignment: .right, .essential) {
                    words($0.done) + "/" + words($0.items.count)
                },
                Filled(words(SessionWords.state)) { session in
                    session.closed.map { words(SessionWords.closedOn, $0) } ?? words(SessionWords.open)
                },
            ])
    }
}
