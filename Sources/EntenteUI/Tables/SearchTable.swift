public import EntenteDomain

extension Table {
    /// The records that were found, one a row.
    public init(of search: RecordSearch, _ words: Words) {
        self.init(
            of: search.matches, empty: words(TableWords.nothingFound),
            columns: [
                Filled(words(TableWords.kind), .normal) { words($0.kind) },
                Filled(words(TableWords.id), .essential) { $0.id },
                Filled(words(TableWords.partner), .low) { match in
                    match.relationship.flatMap(search.name).map { words($0) }
                },
                Filled(words(TableWords.title)) { words($0.title) },
                Filled(words(TableWords.found), .low) { match in
                    // A text that stands in another column already is not told twice.
                    match.title.forms.contains(match.text) || match.text == match.id ? nil : match.text
                },
            ])
    }
}
