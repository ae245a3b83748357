internal import EntenteDomain

extension Source: InterchangeObject {
    enum Key: String, InterchangeKey { case id, title, author, year, notes }

    init(_ object: inout RecordObject<Key>) throws(Refusal) {
        self.init(
            id: try object.id(.id),
            title: try object.optional(.title),
            author: try object.optional(.author),
            year: try object.integer(.year, within: Limits.publicationYears),
            notes: try object.optional(.notes))
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member(Key.id, id: id)
        json.member(Key.title, title)
        json.member(Key.author, author)
        json.member(Key.year, year)
        json.member(Key.notes, notes)
    }
}

extension Citation: InterchangeObject {
    enum Key: String, InterchangeKey { case source, at }

    init(_ object: inout RecordObject<Key>) throws(Refusal) {
        self.init(source: try object.required(.source), at: try object.optional(.at))
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member(Key.source, source)
        json.member(Key.at, at)
    }
}
