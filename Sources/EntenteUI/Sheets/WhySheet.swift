import EntenteDomain

extension Sheet {
    /// Why something stands as it does.
    static func why(_ subject: Place.Subject, in dossier: Dossier, _ context: SheetContext) -> Sheet {
        Sheet(title: context.words(WhyWords.title), rows: [])
    }
}
