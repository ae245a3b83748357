import EntenteDomain

extension Activity: StoredRecord {
    var record: EntenteDomain.Record { .activity(self) }
    static var table: String { "activity" }
    static var columns: [String] {
        ["id", "relationship", "title_en", "title_vi", "title_native", "field"] + Occurrence.columns
            + ["carriers", "funding", "notes", "sources"]
    }
    static var list: ListTable? { ListTable(name: "activity_commitment", owner: "activity", member: "commitment") }
    var listed: [String] { commitments.map(\.rawValue) }

    func write(to columns: inout ColumnWriter) throws(UnstorableText) {
        try columns.id(id)
        try columns.id(relationship)
        try columns.name(title)
        try columns.id(field)
        try occurrence.write(to: &columns)
        try columns.items(carriers)
        try columns.items(funding)
        try columns.text(notes)
        try columns.items(sources)
    }

    init(from columns: inout ColumnReader) throws(UnreadableCell) {
        self.init(
            id: try columns.requiredID(), relationship: try columns.requiredID(), title: try columns.name(),
            field: try columns.id(), occurrence: try Occurrence(from: &columns), carriers: try columns.items(),
            funding: try columns.items(), notes: try columns.text(), sources: try columns.items())
        commitments = try columns.items()
    }
}

extension Occurrence {
    /// The columns of an activity that the rule looks at; the index that the portfolio is read from covers them.
    static var columns: [String] { ["kind", "state", "start_date", "end_date", "confirmed"] }

    func write(to columns: inout ColumnWriter) throws(UnstorableText) {
        try columns.word(kind)
        try columns.word(state)
        try columns.date(start)
        try columns.date(end)
        try columns.date(confirmed)
    }

    init(from columns: inout ColumnReader) throws(UnreadableCell) {
        self.init(
            kind: try columns.requiredWord(in: Self.kinds), state: try columns.requiredWord(in: Self.states),
            start: try columns.requiredDate(), end: try columns.date(), confirmed: try columns.date())
    }

    private static let kinds = WordTable<Activity.Kind>()
    private static let states = WordTable<Activity.State>()
}
