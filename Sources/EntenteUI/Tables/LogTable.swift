public import EntenteDomain

extension Table {
    /// Entries of the log, one a row in the order given: what was done, by whom, when and why.
    public init(of entries: [LogEntry], _ words: Words) {
        let sentence = words.inSentences
        self.init(
            of: entries, empty: words(LogWords.empty),
            columns: [
                Filled(words(LogWords.number), alignment: .right, .essential) { String($0.number) },
                Filled(words(LogWords.at, words.zone.name), alignment: .right) { words($0.at) },
                Filled(words(LogWords.account)) { $0.account.name },
                Filled(words(LogWords.origin), .document) { $0.account.origin },
                Filled(words(LogWords.done), .essential) { sentence.summary(of: $0.change) },
                Filled(words(LogWords.reason), .low) { entry in
                    let undone = entry.undoneBy.map { words(ChangeWords.undone, String($0)) }
                    return [undone, entry.change.reason].compactMap(\.self).joined(separator: "; ")
                },
            ])
    }
}
