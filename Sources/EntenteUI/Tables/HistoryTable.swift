public import EntenteDomain

extension Table {
    /// The network step by step, one row each.
    public init(of history: History, heading: Register.Heading, _ words: Words) {
        let horizon = heading.recordsThrough?.max
        self.init(
            of: history.steps,
            caption: history.steps.last.map { words.caption(of: heading, asOf: $0.day) } ?? [],
            columns: [
                Filled(words(HistoryWords.day), alignment: .right, .essential) { words($0.day) },
                .count(words, HistoryWords.ties) { $0.inForce + $0.ended },
                .count(words, HistoryWords.inForce, .essential) { $0.inForce },
                .count(words, HistoryWords.active, .essential, .active) { $0.counts[.active] },
                .count(words, HistoryWords.atRisk, .normal, .atRisk) { $0.counts[.atRisk] },
                .count(words, HistoryWords.dormant, .essential, .dormant) { $0.counts[.dormant] },
                .count(words, HistoryWords.ended, .essential, .ended) { $0.ended },
                .count(words, HistoryWords.lapsed, .document) { $0.counts[.lapsed] },
                .count(words, HistoryWords.expired, .document) { $0.counts[.expired] },
                .count(words, HistoryWords.terminated, .document) { $0.counts[.terminated] },
                Filled(words(TableWords.unverifiedSince), .document) { step in
                    horizon.flatMap { step.day > $0 ? words($0) : nil }
                },
            ])
    }
}

extension Table.Filled {
    /// A column of counts, told by colour only where there is something to count.
    static func count(
        _ words: Words, _ heading: some Phrase, _ priority: Table.Priority = .normal, _ role: Role = .text,
        count: @escaping (Item) -> Int
    ) -> Self {
        Self(words(heading), alignment: .right, priority) { item in
            let count = count(item)
            return Table.Cell(words(count), count > 0 ? role : .text)
        }
    }
}
