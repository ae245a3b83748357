import EntenteDomain

extension Contact: StoredRecord {
    var record: EntenteDomain.Record { .contact(self) }
    static var table: String { "contact" }
    static var columns: [String] {
        ["id", "relationship", "side", "office", "name", "verified", "email", "phone", "notes", "sources"]
    }

    func write(to columns: inout ColumnWriter) throws(UnstorableText) {
        try columns.id(id)
        try columns.id(relationship)
        try columns.word(side)
        try columns.text(office)
        try columns.text(name)
        try columns.date(verified)
        try columns.text(email)
        try columns.text(phone)
        try columns.text(notes)
        try columns.items(sources)
    }

    init(from columns: inout ColumnReader) throws(UnreadableCell) {
        self.init(
            id: try columns.requiredID(), relationship: try columns.requiredID(), side: try columns.word(),
            office: try columns.text(), name: try columns.text(), verified: try columns.date(),
            email: try columns.text(), phone: try columns.text(), notes: try columns.text(),
            sources: try columns.items())
    }
}

extension Flag: StoredRecord {
    var record: EntenteDomain.Record { .flag(self) }
    static var table: String { "flag" }
    static var columns: [String] { ["id", "relationship", "on_date", "by_whom", "note", "resolved"] }

    func write(to columns: inout ColumnWriter) throws(UnstorableText) {
        try columns.id(id)
        try columns.id(relationship)
        try columns.date(on)
        try columns.text(by)
        try columns.text(note)
        try columns.date(resolved)
    }

    init(from columns: inout ColumnReader) throws(UnreadableCell) {
        self.init(
            id: try columns.requiredID(), relationship: try columns.requiredID(), on: try columns.requiredDate(),
            by: try columns.text(), note: try columns.text(), resolved: try columns.date())
    }
}

extension Dispute: StoredRecord {
    var record: EntenteDomain.Record { .dispute(self) }
    static var table: String { "dispute" }
    static var identity: String { "about" }
    static var columns: [String] { ["about", "subject", "readings", "note"] }

    func write(to columns: inout ColumnWriter) throws(UnstorableText) {
        try columns.text(about)
        try columns.text(subject)
        try columns.items(readings)
        try columns.text(note)
    }

    init(from columns: inout ColumnReader) throws(UnreadableCell) {
        let about = try columns.requiredText()
        _ = try columns.text()
        self.init(about: about, readings: try columns.items(), note: try columns.text())
    }
}

extension Register.Heading: StoredRecord {
    var record: EntenteDomain.Record { .heading(self) }
    static var table: String { "heading" }
    /// There is one heading, which is named by its key alone.
    static var identity: String { "'\(RecordKey.heading.id)'" }
    static var columns: [String] {
        [
            "city", "city_en", "city_vi", "city_native", "time_zone", "records_through", "policy_years",
            "policy_counts", "policy_warn_days",
        ]
    }

    func write(to columns: inout ColumnWriter) throws(UnstorableText) {
        try columns.id(city?.id)
        try columns.name(city?.name)
        try columns.text(city?.timeZone)
        try columns.date(recordsThrough)
        columns.integer(policy.years)
        try columns.items(policy.counts.inOrder)
        columns.integer(policy.warnDays)
    }

    init(from columns: inout ColumnReader) throws(UnreadableCell) {
        let id: ID<City>? = try columns.id()
        let name = try columns.name()
        let timeZone = try columns.text()
        let recordsThrough = try columns.date()
        let years = try columns.requiredInteger()
        let counts: [Activity.Kind] = try columns.items()
        self.init(
            city: id.map { City(id: $0, name: name, timeZone: timeZone) }, recordsThrough: recordsThrough,
            policy: Policy(years: years, counts: Activity.Kinds(counts), warnDays: try columns.requiredInteger()))
    }
}
