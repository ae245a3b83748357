public import EntenteDomain

extension Table {
    /// The review queue, one relationship a row, the gravest first.
    /// - Parameter isFiltered: whether it is what a filter leaves.
    public init(
        of queue: ReviewQueue, in portfolio: Portfolio, _ assessment: Assessment, _ words: Words,
        isFiltered: Bool = false
    ) {
        let sentence = words.inSentences
        self.init(
            of: queue.items, caption: words.caption(of: portfolio.heading, asOf: assessment.day),
            empty: words(isFiltered ? TableWords.noMatch : .noFlags),
            columns: [
                Filled(words(TableWords.partner), .essential) { words(portfolio.entries[$0.entry].name) },
                Filled(words(TableWords.id), .document) { portfolio.entries[$0.entry].relationship.rawValue },
                Filled(words(ColumnWords.standing), .low) {
                    let standing = assessment.standings[$0.entry]
                    return Cell(
                        words.verdict(of: standing), standing.standing.role, document: words(standing.standing.phrase))
                },
                Filled(words(TableWords.certainty), .document) {
                    words(assessment.standings[$0.entry].certainty.phrase)
                },
                Filled(words(ColumnWords.why), .essential) { item in
                    let (standing, notes) = (assessment.standings[item.entry], portfolio.entries[item.entry].flags)
                    return Self.counted(item.reasons.map { sentence($0, standing, notes: notes) })
                },
                Filled(words(ColumnWords.savedUntil), alignment: .right) { $0.savedUntil.map { words($0) } },
                Filled(words(TableWords.unverifiedSince), alignment: .right, .document) {
                    assessment.standings[$0.entry].unverifiedSince.map { words($0) }
                },
            ])
    }

    /// The texts in their order, each once, with how often it stands where that is more than once.
    private static func counted(_ texts: [String]) -> String {
        guard texts.count > 1 else { return texts.first ?? "" }
        var counted: [(text: String, count: Int)] = []
        for text in texts {
            if let place = counted.firstIndex(where: { $0.text == text }) {
                counted[place].count += 1
            } else {
                counted.append((text, 1))
            }
        }
        return counted.map { $0.count > 1 ? "\($0.text) (\($0.count)×)" : $0.text }.joined(separator: "; ")
    }
}
