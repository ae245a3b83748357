import EntenteDomain

extension Sheet {
    /// What a record rests on: for each of its parts the places in the sources, then everything on which they disagree.
    static func sources(of key: Row.Key, in dossier: Dossier, _ context: SheetContext) -> Sheet {
        let words = context.words
        let name: Name?
        var parts: [SourcedPart] = []
        var disputes: [Dispute] = []
        switch key {
        case .agreement(let id):
            let agreement = dossier.agreements.first { $0.id == id }
            name = agreement?.called
            parts = agreement.map { SourcedPart.all(of: $0, words) } ?? []
            disputes = dossier.disputes(about: id.rawValue)
        case .commitment(let id):
            let commitment = dossier.commitments.first { $0.id == id }
            name = commitment?.title
            parts = commitment.map { [SourcedPart(words(SourceWords.commitment), $0.sources)] } ?? []
            disputes = dossier.disputes(about: id.rawValue)
        case .activity(let id):
            let activity = dossier.activities.first { $0.id == id }
            name = activity?.title
            parts = activity.map { [SourcedPart(words(SourceWords.activity), $0.sources)] } ?? []
            disputes = dossier.disputes(about: id.rawValue)
        case .relationship, .contact, .flag, .review, .dispute, .prospect, .record, .deadline, .entry:
            name = dossier.locality.name
            parts = SourcedPart.all(of: dossier, words)
            disputes = dossier.disputes
        }
        guard let name else { return .gone(context) }
        var lines = [Line(words(name), .heading, isStrong: true)]
        for part in parts { lines += context.lines(of: part) }
        lines += context.lines(
            of: disputes, heading: { context.heading(of: $0, in: dossier) }, recorded: { dossier.recorded($0, words) })
        return Sheet(title: words(SourceWords.title), rows: lines.rows(width: context.width))
    }

    /// What a tie that does not exist, or not yet, rests on.
    static func sources(of dossier: ProspectDossier, _ context: SheetContext) -> Sheet {
        let words = context.words
        let parts = [
            SourcedPart(words(SourceWords.prospect), dossier.prospect.sources),
            SourcedPart(words(SourceWords.locality), dossier.locality.sources),
        ]
        let lines =
            [Line(words(dossier.locality.name), .heading, isStrong: true)]
            + parts.flatMap { context.lines(of: $0) }
            + context.lines(
                of: dossier.disputes, heading: { context.heading(of: $0, in: dossier) },
                recorded: { dossier.recorded($0, words) })
        return Sheet(title: words(SourceWords.title), rows: lines.rows(width: context.width))
    }
}

/// A part of a record, and where it stands.
private struct SourcedPart {
    let label: String
    let citations: [Citation]

    init(_ label: String, _ citations: [Citation]) {
        self.label = label
        self.citations = citations
    }

    static func all(of agreement: Agreement, _ words: Words) -> [SourcedPart] {
        let clause = agreement.provisions.inactivity
        let excused = clause?.excused ?? []
        return [SourcedPart(words(SourceWords.agreement), agreement.sources)]
            + (clause.map { [SourcedPart(words(PageWords.clause), $0.sources)] } ?? [])
            + excused.map { period in
                let label = words(PageWords.excused, period.from, period.to)
                return SourcedPart(label, period.source.map { [Citation(source: ID($0))] } ?? [])
            }
            + (agreement.provisions.ended.map { [SourcedPart(words(PageWords.ended), $0.sources)] } ?? [])
    }

    static func all(of dossier: Dossier, _ words: Words) -> [SourcedPart] {
        [
            SourcedPart(words(SourceWords.relationship), dossier.relationship.sources),
            SourcedPart(words(SourceWords.locality), dossier.locality.sources),
        ]
            + dossier.contacts.map { contact in
                let name = [contact.name, contact.office].compactMap(\.self).joined(separator: ", ")
                return SourcedPart(words(SourceWords.contact, name), contact.sources)
            }
    }
}

extension SheetContext {
    /// A part with its places, source by source: where in it, and what it is.
    fileprivate func lines(of part: SourcedPart) -> [Line] {
        var lines = [Line.blank, Line(part.label, isStrong: true)]
        if part.citations.isEmpty { lines.append(Line(words(SourceWords.none), .muted, indent: 2)) }
        var told: [ID<Source>] = []
        for citation in part.citations where !told.contains(citation.source) {
            told.append(citation.source)
            let places = part.citations.filter { $0.source == citation.source }.compactMap(\.at)
            if !places.isEmpty {
                lines.append(Line(words(SourceWords.at, places.joined(separator: ", ")), indent: 2, hanging: 4))
            }
            lines.append(Line(title(of: citation.source), .muted, indent: 4))
        }
        return lines
    }

    /// Who wrote a source, what it is called, when it appeared, and its identifier.
    private func title(of id: ID<Source>) -> String {
        let source = sources.first { $0.id == id }
        let year = source?.year.map { String($0) }
        let facts = [source?.author, source?.title, year].compactMap(\.self).joined(separator: ", ")
        return facts.isEmpty ? id.rawValue : "\(facts) (\(id))"
    }

    /// What the sources disagree on: every reading with its places, what the record says, and why.
    /// - Parameters:
    ///   - heading: what a dispute is about.
    ///   - recorded: what the record says on it; nil where that cannot be told in a few words.
    fileprivate func lines(
        of disputes: [Dispute], heading: (Dispute) -> String, recorded: (Dispute) -> String?
    ) -> [Line] {
        guard !disputes.isEmpty else { return [.blank, Line(words(SourceWords.noDispute), .muted)] }
        let title = "\(words(PageWords.disputes)) (\(words(disputes.count)))"
        return [.blank, Line(title, .heading, isStrong: true)]
            + disputes.flatMap { dispute in
                var lines = [Line(heading(dispute), .caution, hanging: 2)]
                lines += dispute.readings.map { reading in
                    let value = Run(words(PageWords.reading, said(reading, on: dispute)))
                    return Line([value, Run(places(reading.sources), .muted)], indent: 2, hanging: 4)
                }
                if let value = recorded(dispute) {
                    lines.append(Line(words(SourceWords.recorded, value), isStrong: true, indent: 2, hanging: 4))
                }
                let why = dispute.note.map { words(SourceWords.because, $0) } ?? words(SourceWords.noReason)
                lines.append(Line(why, .muted, indent: 2, hanging: 4))
                return lines
            }
    }
}

extension Dossier {
    /// What the record says on a disputed fact; nil where it is not a fact that can be told in a few words.
    fileprivate func recorded(_ dispute: Dispute, _ words: Words) -> String? {
        guard let fact = RecordKeyWords(rawValue: dispute.fact) else { return nil }
        if let agreement = agreements.first(where: { $0.id.rawValue == dispute.subject }) {
            switch fact {
            case .title: return words(agreement.title)
            case .kind: return agreement.kind.map { words($0) }
            case .signed: return agreement.signed.map { words($0) }
            case .effective: return words(agreement.provisions.effective)
            case .term: return words.term(agreement.provisions.term)
            default: return nil
            }
        }
        if let activity = activities.first(where: { $0.id.rawValue == dispute.subject }) {
            switch fact {
            case .title: return words(activity.title)
            case .kind: return words(activity.occurrence.kind)
            case .state: return words(activity.occurrence.state)
            case .start: return words(activity.occurrence.start)
            case .end: return activity.occurrence.end.map { words($0) }
            default: return nil
            }
        }
        switch fact {
        case .level: return relationship.level.map { words($0) }
        case .initiative: return relationship.initiative.map { words($0) }
        case .purpose: return relationship.purpose.map { words($0) }
        default: return nil
        }
    }
}

extension ProspectDossier {
    /// What the record says on a disputed fact of the prospect.
    fileprivate func recorded(_ dispute: Dispute, _ words: Words) -> String? {
        guard dispute.subject == prospect.id.rawValue else { return nil }
        switch RecordKeyWords(rawValue: String(dispute.about.dropFirst(dispute.subject.utf8.count + 1))) {
        case .state: return words(prospect.state)
        case .on: return prospect.on.map { words($0) }
        default: return nil
        }
    }
}

extension Model {
    /// The record whose sources are asked for: what is selected, else what the page is about.
    var sourced: Row.Key? {
        switch selected?.row.key {
        case .deadline(let key): return .relationship(key.relationship)
        case .entry: return selected?.row.relationship.map { .relationship($0) }
        case .record: return owner.map { .relationship($0) }
        case .contact, .flag, .review, .dispute: return owner == nil ? nil : selected?.row.key
        case let key?: return key
        case nil: break
        }
        switch page.place {
        case .agreement(let id), .why(.agreement(let id)): return .agreement(id)
        case .commitment(let id): return .commitment(id)
        case .activity(let id): return .activity(id)
        case .prospect(let id): return .prospect(id)
        default: return openRelationship.map { .relationship($0) }
        }
    }
}
