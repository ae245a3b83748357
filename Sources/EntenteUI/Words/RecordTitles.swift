import EntenteDomain

extension Words {
    /// What a record is called by who reads it: its title, its name, its note; empty where it has none.
    func title(of record: Record) -> String {
        switch record {
        case .heading(let heading): heading.city.map { self($0.name) } ?? ""
        case .field(let field): self(field.name)
        case .source(let source): source.title ?? source.id.rawValue
        case .locality(let locality): self(locality.name)
        case .relationship: ""
        case .agreement(let agreement): self(agreement.called)
        case .commitment(let commitment): self(commitment.title)
        case .activity(let activity): self(activity.title)
        case .prospect(let prospect): prospect.locality.rawValue
        case .contact(let contact): contact.office ?? contact.name ?? ""
        case .flag(let flag): flag.note ?? ""
        case .review(let review): review.decision.map { self($0) } ?? ""
        case .dispute(let dispute): dispute.about
        }
    }

    /// What an entry of the log says was done, as the desk speaks of it: with which partner, what kind of thing, and what
    /// that is called.
    /// - Parameter partner: the partner's name; nil where the entry is about none, or about several.
    func told(_ entry: LogEntry, of partner: String?) -> String {
        let edits = entry.change.edits
        // Of a new partner it is the relationship that counts, not the locality before it.
        let edit = edits.first { $0.key?.kind == .relationship } ?? edits.first
        let record = edit.flatMap { $0.after ?? $0.before }
        let title = record.map { self.title(of: $0) } ?? ""
        let thing = [record.map { self($0.key.kind) } ?? "", title.isEmpty || title == partner ? "" : "“\(title)”"]
            .filter { !$0.isEmpty }.joined(separator: " ")
        let things = edits.count > 1 ? self(ChangeWords.andMore, thing, String(edits.count - 1)) : thing
        let undone = entry.undoes.map { "(#\($0))" }
        let done = [self(entry.change.act), things, undone].compactMap(\.self).filter { !$0.isEmpty }
            .joined(separator: " ")
        return partner.map { "\($0): \(done)" } ?? done
    }
}

/// What a record without a title is called.
enum UntitledWords: Phrase {
    case agreement

    /// The text in English and in Vietnamese.
    var texts: Texts {
        switch self {
        case .agreement: ("%1 of %2", "%1 năm %2")
        }
    }
}

extension Agreement {
    /// Its title; where the record has none, what it is and the year in which it was signed or took effect.
    var called: Name {
        guard title.isEmpty else { return title }
        let called = { (language: Language) in
            let words = Words(language)
            return words.untitled(
                kind.map { words($0) } ?? words(Record.Kind.agreement), signed ?? provisions.effective)
        }
        return Name(en: called(.english), vi: called(.vietnamese))
    }
}

extension Words {
    /// What an agreement without a title is called.
    func untitled(_ kind: String, _ date: PartialDate) -> String {
        let (first, last) = (PartialDate(year: date.min.year), PartialDate(year: date.max.year))
        let years = first == last ? self(first) : self(first) + "–" + self(last)
        return self(UntitledWords.agreement, kind.prefix(1).uppercased() + kind.dropFirst(), years)
    }
}

extension Model {
    /// What an entry of the log says was done, with its partner's name.
    func told(_ entry: LogEntry) -> String {
        words.told(entry, of: entry.change.relationship.map { partner(of: $0, in: entry) })
    }

    /// The name of an entry's partner: as the register has it, else as the entry has it, else its identifier.
    private func partner(of id: ID<Relationship>, in entry: LogEntry) -> String {
        if let name = journal.names[id] { return words(name) }
        if let number = self.entry(of: id) { return words(portfolio.entries[number].name) }
        for case .locality(let locality)? in entry.change.edits.lazy.map({ $0.after ?? $0.before }) {
            return words(locality.name)
        }
        return id.rawValue
    }
}
