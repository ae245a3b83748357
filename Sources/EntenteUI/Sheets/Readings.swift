import EntenteDomain

/// The words between the parts of a reading.
enum ReadingWords: Phrase {
    case and, agreementOf, register

    /// The text in English and in Vietnamese.
    var texts: Texts {
        switch self {
        case .and: ("%1 and %2", "%1 và %2")
        case .agreementOf: ("%1, agreement of %2", "%1, thỏa thuận năm %2")
        case .register: ("The whole register", "Toàn bộ sổ đăng ký")
        }
    }
}

extension SheetContext {
    /// What a reading of a disputed fact says, as the desk speaks: the register's own words in this language, records by
    /// their names, dates as they are written here. What is told in words already stays as it is.
    func said(_ reading: Dispute.Reading, on dispute: Dispute) -> String {
        let fact = dispute.fact
        if [.relationship, .agreement].contains(RecordKeyWords(rawValue: fact)) { return names(in: reading.value) }
        let plain = words.recorded(reading.value)
        let kinds: [Record.Kind] = [.relationship, .agreement, .commitment, .activity, .prospect, .locality]
        return kinds.lazy.map { words.recorded(reading.value, at: fact, in: $0) }.first { $0 != plain } ?? plain
    }

    /// Records by their names: one, or several with a word between.
    private func names(in text: String) -> String {
        let parts = text.split(separator: " ").split(separator: "and").map { $0.joined(separator: " ") }
        guard let first = parts.first else { return text }
        return parts.dropFirst().reduce(name(of: first)) { words(ReadingWords.and, $0, name(of: $1)) }
    }

    private func name(of id: String) -> String { called(id) ?? id }

    /// What a relationship is called, or an agreement by its partner and year, or all of them; nil for any other record.
    func called(_ id: String) -> String? {
        if id == "register" { return words(ReadingWords.register) }
        if let entry = entries.first(where: { $0.relationship.rawValue == id }) { return words(entry.name) }
        for entry in entries {
            guard let agreement = entry.agreements.first(where: { $0.id.rawValue == id }) else { continue }
            let year = PartialDate(year: agreement.provisions.effective.min.year)
            return words(ReadingWords.agreementOf, words(entry.name), year)
        }
        return nil
    }
}

extension Dispute {
    /// The key of the fact that it is about, behind the record's.
    var fact: String { String(about.dropFirst(subject.utf8.count + 1)) }
}
