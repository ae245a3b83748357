internal import EntenteDomain

extension Commitment: InterchangeObject {
    enum Key: String, InterchangeKey { case id, agreement, title, field, state, due, owner, notes, sources }

    init(_ object: inout RecordObject<Key>) throws(Refusal) {
        self.init(
            id: try object.id(.id),
            agreement: try object.required(.agreement),
            title: try object.optional(.title) ?? Name(),
            field: try object.optional(.field),
            state: try object.optional(.state) ?? .unknown,
            due: try object.optional(.due),
            owner: try object.optional(.owner),
            notes: try object.optional(.notes),
            sources: try object.list(.sources))
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member(Key.id, id: id)
        json.member(Key.agreement, agreement)
        json.member(Key.title, title.ifAny)
        json.member(Key.field, field)
        json.member(Key.state, state)
        json.member(Key.due, due)
        json.member(Key.owner, owner)
        json.member(Key.notes, notes)
        json.member(Key.sources, sources)
    }
}

extension Commitment.Owner: InterchangeObject {
    enum Key: String, InterchangeKey { case office }

    init(_ object: inout RecordObject<Key>) throws(Refusal) { self.init(office: try object.required(.office)) }

    func writeMembers(to json: inout JSONWriter) { json.member(Key.office, office) }
}
