public import EntenteDomain

extension Table {
    /// Ties that do not exist, or not yet, one a row.
    public init(of prospects: [ProspectDossier], heading: Register.Heading, asOf day: Day, _ words: Words) {
        self.init(
            of: prospects, caption: words.caption(of: heading, asOf: day), empty: words(TableWords.noMatch),
            columns: [
                Filled(words(Record.Kind.prospect), .essential) { words($0.locality.name) },
                Filled(words(TableWords.id), .document) { $0.prospect.id.rawValue },
                Filled(words(TableWords.country)) { $0.locality.country },
                Filled(words(ProspectWords.state), .essential) {
                    Cell(words($0.prospect.state), $0.prospect.state.role)
                },
                Filled(words(ProspectWords.on), .essential) { $0.prospect.on.map { words.shortDate($0) } },
                Filled(words(ProspectWords.ago), .low) { dossier in
                    dossier.prospect.on.flatMap { words.ago($0, asOf: day) }
                },
                Filled(words(TableWords.initiative), .low) { dossier in dossier.prospect.by.map { words($0) } },
                Filled(words(ProspectWords.note)) { $0.prospect.notes },
            ])
    }
}
