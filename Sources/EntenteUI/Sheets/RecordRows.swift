import EntenteDomain

// The parts that the pages have in common.
extension SheetContext {
    /// The heading of a part of a page, with a line before it.
    func heading(_ phrase: PageWords, count: Int? = nil) -> [Row] {
        let title = words(phrase) + (count.map { " (\(words($0)))" } ?? "")
        return [Row(), Row([Run(title, .heading, isStrong: true)])]
    }

    /// Rows of a part of a page; nothing where it is empty.
    func part(_ phrase: PageWords, count: Int? = nil, _ rows: [Row]) -> [Row] {
        rows.isEmpty ? [] : heading(phrase, count: count) + rows
    }

    /// A text of the record, wrapped.
    func notes(_ text: String?) -> [Row] {
        guard let text, !text.isEmpty else { return [] }
        return part(.notes, Line(text).rows(width: width))
    }

    // MARK: Sources

    /// Where facts stand, one line per source: the places in it, then what it is.
    func sources(_ citations: [Citation]) -> [Row] {
        let lines = bySource(citations).map { id, places in
            let source = sources.first { $0.id == id }
            let title = [source?.author, source?.title].compactMap(\.self).joined(separator: ", ")
            let year = source?.year.map { " (\($0))" } ?? ""
            return Line([Run(places), Run(title.isEmpty ? "" : "  " + title + year, .muted)], hanging: 2)
        }
        return part(.sources, lines.rows(width: width))
    }

    /// Where a fact stands, in brackets; empty where the record does not say.
    func places(_ citations: [Citation]) -> String {
        citations.isEmpty ? "" : " (" + bySource(citations).map(\.places).joined(separator: "; ") + ")"
    }

    /// The places in each source, in the order in which the sources are named: `study 5.1.2.2, 5.2`.
    private func bySource(_ citations: [Citation]) -> [(id: ID<Source>, places: String)] {
        var order: [ID<Source>] = []
        for citation in citations where !order.contains(citation.source) { order.append(citation.source) }
        return order.map { id in
            let places = citations.filter { $0.source == id }.compactMap(\.at)
            return (id, places.isEmpty ? id.rawValue : "\(id) \(places.joined(separator: ", "))")
        }
    }

    // MARK: Disputes

    /// Every reading of what the sources disagree on, with its places.
    func disputes(_ disputes: [Dispute], in dossier: Dossier) -> [Row] {
        self.disputes(disputes) { heading(of: $0, in: dossier) }
    }

    /// The same of what belongs to no relationship.
    func disputes(_ disputes: [Dispute], heading: (Dispute) -> String) -> [Row] {
        let rows = disputes.flatMap { dispute in
            Line(heading(dispute), .caution, hanging: 2)
                .rows(width: width, key: .dispute(dispute.about))
                + dispute.readings.map { reading in
                    let value = Run(words(PageWords.reading, said(reading, on: dispute)))
                    return Line([value, Run(places(reading.sources), .muted)], indent: 2, hanging: 4)
                }.rows(width: width)
                + (dispute.note.map { [Line($0, .muted, indent: 2)] } ?? []).rows(width: width)
        }
        return part(.disputes, count: disputes.count, rows)
    }

    /// What a dispute is about: the record's title, and what of it.
    func heading(of dispute: Dispute, in dossier: Dossier) -> String {
        let titles =
            dossier.agreements.map { ($0.id.rawValue, $0.called) }
            + dossier.commitments.map { ($0.id.rawValue, $0.title) }
            + dossier.activities.map { ($0.id.rawValue, $0.title) }
            + [(dossier.relationship.id.rawValue, dossier.locality.name)]
        return heading(of: dispute, called: titles.first { $0.0 == dispute.subject }.map { words($0.1) } ?? "")
    }

    /// The title of the record that a dispute is about, and what of it; the record's key where there is no title.
    func heading(of dispute: Dispute, called title: String) -> String {
        let fact = RecordKeyWords(rawValue: dispute.fact).map { words($0) } ?? dispute.fact
        return title.isEmpty ? dispute.about : fact.isEmpty ? title : "\(title): \(fact)"
    }

    // MARK: Records that can be opened

    /// One row for a record: a word on it, its title, and what stands at the right end where there is room.
    func row(
        _ lead: Run, leadWidth: Int, alignment: SafeText.Alignment = .left, title: String, tail: String = "",
        key: Row.Key, opens: Place
    ) -> Row {
        var lead = lead
        lead.text = SafeText(lead.text).padded(to: min(leadWidth, width / 3), alignment: alignment).text + "  "
        let room = max(1, width - SafeText.width(of: lead.text))
        let tailWidth = tail.isEmpty ? 0 : SafeText.width(of: tail) + 2
        guard tailWidth > 0, room - tailWidth >= 20 else {
            return Row([lead, Run(SafeText(title).cut(to: room).text)], key: key, opens: opens)
        }
        let shown = SafeText(title).padded(to: room - tailWidth).text
        return Row([lead, Run(shown), Run("  " + tail, .muted)], key: key, opens: opens)
    }

    /// A row for each commitment: its state, its title, when it is due.
    func rows(of commitments: [Commitment]) -> [Row] {
        let leadWidth = commitments.map { SafeText.width(of: words($0.state)) }.max() ?? 0
        return commitments.map { commitment in
            let isOverdue = commitment.isOverdue(on: asOf)
            return row(
                Run(words(commitment.state), isOverdue ? .caution : commitment.state.role), leadWidth: leadWidth,
                title: words(commitment.title), tail: commitment.due.map { words.shortDate($0) } ?? "",
                key: .commitment(commitment.id), opens: .commitment(commitment.id))
        }
    }

    /// A row for each activity: its dates, its title, its state.
    func rows(of activities: [Activity], in dossier: Dossier) -> [Row] {
        let dates = activities.map { words.dates(of: $0.occurrence) }
        let leadWidth = dates.map { SafeText.width(of: $0) }.max() ?? 0
        return zip(activities, dates).map { activity, dates in
            row(
                Run(dates, counts(activity, in: dossier) ? .active : .muted), leadWidth: leadWidth, alignment: .right,
                title: words(activity.title),
                tail: words(activity.occurrence.kind) + ", " + words(activity.occurrence.state),
                key: .activity(activity.id), opens: .activity(activity.id))
        }
    }
}

extension Commitment {
    /// Whether it is past its due date and not done.
    func isOverdue(on day: Day) -> Bool {
        guard let due, due.max < day else { return false }
        return state == .open || state == .underway || state == .partly
    }
}

extension Commitment.State {
    /// What its text is for.
    var role: Role {
        switch self {
        case .open, .unknown, .dropped: .muted
        case .underway, .partly: .text
        case .fulfilled: .active
        }
    }
}

extension Words {
    /// From when something is to go on, and to when where that is known.
    func dates(from start: PartialDate, to end: PartialDate?) -> String {
        end.map { self(DateWords.through, start, $0) } ?? self(start)
    }

    /// When something took place, as recorded and in short: `24 Jan 2006 to 2017`. In a word, since a dash stands between the
    /// ends of what is not known exactly.
    func dates(of occurrence: Occurrence) -> String {
        guard let end = occurrence.end else {
            return shortDate(occurrence.start) + (occurrence.state == .ongoing ? "→" : "")
        }
        return self(DateWords.through, shortDate(occurrence.start), shortDate(end))
    }
}
