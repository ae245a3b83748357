import EntenteDomain

extension Words {
    /// What a field of a record says: a date, or a word of the interchange form, as the language writes it; anything else as it
    /// is.
    /// - Parameters:
    ///   - path: the way to the field: `kind`, `ended.on`.
    ///   - kind: what the record is; nil where that is not known.
    func recorded(_ text: String, at path: String, in kind: Record.Kind?) -> String {
        let word: String? =
            switch (kind, path) {
            case (.activity, "kind"): word(Activity.Kind.self, text)
            case (.activity, "state"): word(Activity.State.self, text)
            case (.agreement, "kind"): word(AgreementKindWords.self, text)
            case (.commitment, "state"): word(Commitment.State.self, text)
            case (.contact, "side"): word(Side.self, text)
            case (.locality, "kind"): word(Locality.Kind.self, text)
            case (.locality, "region"): word(Locality.Region.self, text)
            case (.prospect, "by"), (.relationship, "initiative"): word(Relationship.Initiative.self, text)
            case (.prospect, "state"): word(Prospect.State.self, text)
            case (.relationship, "level"): word(Relationship.Level.self, text)
            case (.relationship, "purpose"): word(Relationship.Purpose.self, text)
            case (.review, "decision"): word(Review.Decision.self, text)
            default: nil
            }
        return word ?? recorded(text)
    }

    private func word<Word: RawRepresentable<String> & Phrase>(_: Word.Type, _ text: String) -> String? {
        Word(rawValue: text).map { self($0) }
    }
}
