import EntenteDomain

extension Agreement: StoredRecord {
    var record: EntenteDomain.Record { .agreement(self) }
    static var table: String { "agreement" }
    static var columns: [String] {
        ["id", "relationship", "title_en", "title_vi", "title_native", "kind", "signed"] + Provisions.columns
            + ["supersedes", "signatories", "notes", "sources"]
    }
    static var list: ListTable? { ListTable(name: "agreement_field", owner: "agreement", member: "field") }
    var listed: [String] { fields.map(\.rawValue) }

    func write(to columns: inout ColumnWriter) throws(UnstorableText) {
        try columns.id(id)
        try columns.id(relationship)
        try columns.name(title)
        try columns.word(kind)
        try columns.date(signed)
        try provisions.write(to: &columns)
        try columns.id(supersedes)
        try columns.items(signatories)
        try columns.text(notes)
        try columns.items(sources)
    }

    init(from columns: inout ColumnReader) throws(UnreadableCell) {
        self.init(
            id: try columns.requiredID(), relationship: try columns.requiredID(), title: try columns.name(),
            kind: try columns.word(), signed: try columns.date(), provisions: try Provisions(from: &columns),
            supersedes: try columns.id())
        signatories = try columns.items()
        notes = try columns.text()
        sources = try columns.items()
        fields = try columns.items()
    }
}

extension Provisions {
    /// The columns of an agreement that the rule looks at.
    static var columns: [String] {
        [
            "effective", "term", "term_months", "term_until", "inactivity_years", "inactivity_counting",
            "inactivity_counts", "inactivity_excused", "inactivity_sources", "review_months", "notice_days", "ended_on",
            "ended_reason", "ended_sources",
        ]
    }

    func write(to columns: inout ColumnWriter) throws(UnstorableText) {
        try columns.date(effective)
        try term.write(to: &columns)
        columns.integer(inactivity?.years)
        try columns.word(inactivity?.counting)
        try columns.optionalItems(inactivity?.counts?.inOrder)
        try columns.items(inactivity?.excused ?? [])
        try columns.items(inactivity?.sources ?? [])
        columns.integer(reviewMonths)
        columns.integer(noticeDays)
        try columns.date(ended?.on)
        try columns.text(ended?.reason)
        try columns.items(ended?.sources ?? [])
    }

    init(from columns: inout ColumnReader) throws(UnreadableCell) {
        self.init(effective: try columns.requiredDate(), term: try Term(from: &columns))
        let years = columns.integer()
        let counting = try columns.word(in: Self.readings)
        let counts: [Activity.Kind]? = try columns.optionalItems()
        let excused: [ExcusedPeriod] = try columns.items()
        let citations: [Citation] = try columns.items()
        if let years {
            inactivity = InactivityClause(
                years: years, counting: counting ?? .rolling, counts: counts.map(Activity.Kinds.init), excused: excused,
                sources: citations)
        }
        reviewMonths = columns.integer()
        noticeDays = columns.integer()
        let on = try columns.date()
        let reason = try columns.text()
        let sources: [Citation] = try columns.items()
        ended = on.map { Termination(on: $0, reason: reason, sources: sources) }
    }

    private static let readings = WordTable<InactivityClause.Reading>()
}

extension Term {
    /// The words of the column `term`.
    private enum Word: String, CaseIterable {
        case indefinite, unspecified, renewing, until, months
    }

    fileprivate func write(to columns: inout ColumnWriter) throws(UnstorableText) {
        let (word, months, until): (Word, Int?, PartialDate?) =
            switch self {
            case .indefinite: (.indefinite, nil, nil)
            case .unspecified: (.unspecified, nil, nil)
            case .renewing(let months): (.renewing, months, nil)
            case .until(let date): (.until, nil, date)
            case .months(let months): (.months, months, nil)
            }
        try columns.word(word)
        columns.integer(months)
        try columns.date(until)
    }

    fileprivate init(from columns: inout ColumnReader) throws(UnreadableCell) {
        let word = try columns.requiredWord(in: Self.words)
        let months = columns.integer()
        let until = try columns.date()
        switch (word, months, until) {
        case (.indefinite, nil, nil): self = .indefinite
        case (.unspecified, nil, nil): self = .unspecified
        case (.renewing, let months?, nil): self = .renewing(months: months)
        case (.until, nil, let date?): self = .until(date)
        case (.months, let months?, nil): self = .months(months)
        default: throw columns.unreadable(.incompleteTerm(word.rawValue))
        }
    }

    private static let words = WordTable<Word>()
}

extension Commitment: StoredRecord {
    var record: EntenteDomain.Record { .commitment(self) }
    static var table: String { "commitment" }
    static var columns: [String] {
        [
            "id", "agreement", "title_en", "title_vi", "title_native", "field", "state", "due", "owner_office", "notes",
            "sources",
        ]
    }

    func write(to columns: inout ColumnWriter) throws(UnstorableText) {
        try columns.id(id)
        try columns.id(agreement)
        try columns.name(title)
        try columns.id(field)
        try columns.word(state)
        try columns.date(due)
        try columns.text(owner?.office)
        try columns.text(notes)
        try columns.items(sources)
    }

    init(from columns: inout ColumnReader) throws(UnreadableCell) {
        self.init(
            id: try columns.requiredID(), agreement: try columns.requiredID(), title: try columns.name(),
            field: try columns.id(), state: try columns.requiredWord(), due: try columns.date())
        owner = try columns.text().map(Commitment.Owner.init(office:))
        notes = try columns.text()
        sources = try columns.items()
    }
}

extension Review: StoredRecord {
    var record: EntenteDomain.Record { .review(self) }
    static var table: String { "review" }
    static var columns: [String] {
        ["id", "agreement", "relationship", "on_date", "decision", "note", "by_whom", "office", "due"]
    }

    func write(to columns: inout ColumnWriter) throws(UnstorableText) {
        try columns.id(id)
        switch subject {
        case .agreement(let agreement):
            try columns.id(agreement)
            try columns.text(nil)
        case .relationship(let relationship):
            try columns.text(nil)
            try columns.id(relationship)
        }
        try columns.date(on)
        try columns.word(decision)
        try columns.text(note)
        try columns.text(by)
        try columns.text(office)
        try columns.date(due)
    }

    init(from columns: inout ColumnReader) throws(UnreadableCell) {
        let id: ID<Review> = try columns.requiredID()
        let agreement: ID<Agreement>? = try columns.id()
        let relationship: ID<Relationship>? = try columns.id()
        guard let subject = agreement.map(Subject.agreement) ?? relationship.map(Subject.relationship) else {
            throw columns.unreadable(.reviewOfNothing)
        }
        self.init(
            id: id, of: subject, on: try columns.requiredDate(), decision: try columns.word(),
            note: try columns.text(), by: try columns.text(), office: try columns.text(), due: try columns.date())
    }
}
