import EntenteDomain

extension Field: StoredRecord {
    var record: EntenteDomain.Record { .field(self) }
    static var table: String { "field" }
    static var columns: [String] { ["id", "name_en", "name_vi", "name_native"] }

    func write(to columns: inout ColumnWriter) throws(UnstorableText) {
        try columns.id(id)
        try columns.name(name)
    }

    init(from columns: inout ColumnReader) throws(UnreadableCell) {
        self.init(id: try columns.requiredID(), name: try columns.name())
    }
}

extension Source: StoredRecord {
    var record: EntenteDomain.Record { .source(self) }
    static var table: String { "source" }
    static var columns: [String] { ["id", "title", "author", "year", "notes"] }

    func write(to columns: inout ColumnWriter) throws(UnstorableText) {
        try columns.id(id)
        try columns.text(title)
        try columns.text(author)
        columns.integer(year)
        try columns.text(notes)
    }

    init(from columns: inout ColumnReader) throws(UnreadableCell) {
        self.init(
            id: try columns.requiredID(), title: try columns.text(), author: try columns.text(),
            year: columns.integer(), notes: try columns.text())
    }
}

extension Locality: StoredRecord {
    var record: EntenteDomain.Record { .locality(self) }
    static var table: String { "locality" }
    static var columns: [String] {
        [
            "id", "name_en", "name_vi", "name_native", "aliases", "kind", "country", "region", "latitude", "longitude",
            "part_of", "notes", "sources",
        ]
    }

    func write(to columns: inout ColumnWriter) throws(UnstorableText) {
        try columns.id(id)
        try columns.name(name)
        try columns.items(aliases)
        try columns.word(kind)
        try columns.text(country)
        try columns.word(region)
        columns.number(latitude)
        columns.number(longitude)
        try columns.id(partOf)
        try columns.text(notes)
        try columns.items(sources)
    }

    init(from columns: inout ColumnReader) throws(UnreadableCell) {
        self.init(
            id: try columns.requiredID(), name: try columns.name(), aliases: try columns.items(),
            kind: try columns.word(), country: try columns.text(), region: try columns.word(),
            latitude: columns.number(), longitude: columns.number(), partOf: try columns.id(),
            notes: try columns.text(), sources: try columns.items())
    }
}

extension Relationship: StoredRecord {
    var record: EntenteDomain.Record { .relationship(self) }
    static var table: String { "relationship" }
    static var columns: [String] {
        [
            "id", "locality", "city_party_en", "city_party_vi", "city_party_native", "purpose", "initiative", "level",
            "partner_level", "records_through", "notes", "sources",
        ]
    }

    func write(to columns: inout ColumnWriter) throws(UnstorableText) {
        try columns.id(id)
        try columns.id(locality)
        try columns.name(cityParty)
        try columns.word(purpose)
        try columns.word(initiative)
        try columns.word(level)
        try columns.text(partnerLevel)
        try columns.date(recordsThrough)
        try columns.text(notes)
        try columns.items(sources)
    }

    init(from columns: inout ColumnReader) throws(UnreadableCell) {
        let id: ID<Relationship> = try columns.requiredID()
        let locality: ID<Locality> = try columns.requiredID()
        let cityParty = try columns.name()
        self.init(
            id: id, locality: locality, cityParty: cityParty.isEmpty ? nil : cityParty, purpose: try columns.word(),
            initiative: try columns.word(), level: try columns.word(), partnerLevel: try columns.text(),
            recordsThrough: try columns.date(), notes: try columns.text(), sources: try columns.items())
    }
}

extension Prospect: StoredRecord {
    var record: EntenteDomain.Record { .prospect(self) }
    static var table: String { "prospect" }
    static var columns: [String] { ["id", "locality", "state", "on_date", "by_whom", "notes", "sources"] }

    func write(to columns: inout ColumnWriter) throws(UnstorableText) {
        try columns.id(id)
        try columns.id(locality)
        try columns.word(state)
        try columns.date(on)
        try columns.word(by)
        try columns.text(notes)
        try columns.items(sources)
    }

    init(from columns: inout ColumnReader) throws(UnreadableCell) {
        self.init(
            id: try columns.requiredID(), locality: try columns.requiredID(), state: try columns.requiredWord(),
            on: try columns.date(), by: try columns.word(), notes: try columns.text(), sources: try columns.items())
    }
}
