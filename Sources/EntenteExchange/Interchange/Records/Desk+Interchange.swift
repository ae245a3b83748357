internal import EntenteDomain

extension Prospect: InterchangeObject {
    enum Key: String, InterchangeKey { case id, locality, state, on, by, notes, sources }

    init(_ object: inout RecordObject<Key>) throws(Refusal) {
        self.init(
            id: try object.id(.id),
            locality: try object.required(.locality),
            state: try object.required(.state),
            on: try object.optional(.on),
            by: try object.optional(.by),
            notes: try object.optional(.notes),
            sources: try object.list(.sources))
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member(Key.id, id: id)
        json.member(Key.locality, locality)
        json.member(Key.state, state)
        json.member(Key.on, on)
        json.member(Key.by, by)
        json.member(Key.notes, notes)
        json.member(Key.sources, sources)
    }
}

extension Contact: InterchangeObject {
    enum Key: String, InterchangeKey {
        case id, relationship, side, office, name, verified, email, phone, notes, sources
    }

    init(_ object: inout RecordObject<Key>) throws(Refusal) {
        self.init(
            id: try object.id(.id),
            relationship: try object.required(.relationship),
            side: try object.optional(.side),
            office: try object.optional(.office),
            name: try object.optional(.name),
            verified: try object.optional(.verified),
            email: try object.optional(.email),
            phone: try object.optional(.phone),
            notes: try object.optional(.notes),
            sources: try object.list(.sources))
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member(Key.id, id: id)
        json.member(Key.relationship, relationship)
        json.member(Key.side, side)
        json.member(Key.office, office)
        json.member(Key.name, name)
        json.member(Key.verified, verified)
        json.member(Key.email, email)
        json.member(Key.phone, phone)
        json.member(Key.notes, notes)
        json.member(Key.sources, sources)
    }
}

extension Flag: InterchangeObject {
    enum Key: String, InterchangeKey { case id, relationship, on, by, note, resolved }

    init(_ object: inout RecordObject<Key>) throws(Refusal) {
        self.init(
            id: try object.id(.id),
            relationship: try object.required(.relationship),
            on: try object.required(.on),
            by: try object.optional(.by),
            note: try object.optional(.note),
            resolved: try object.optional(.resolved))
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member(Key.id, id: id)
        json.member(Key.relationship, relationship)
        json.member(Key.on, on)
        json.member(Key.by, by)
        json.member(Key.note, note)
        json.member(Key.resolved, resolved)
    }
}

extension Review: InterchangeObject {
    enum Key: String, InterchangeKey { case id, agreement, on, decision, note, by }

    init(_ object: inout RecordObject<Key>) throws(Refusal) {
        self.init(
            id: try object.id(.id),
            agreement: try object.required(.agreement),
            on: try object.required(.on),
            decision: try object.optional(.decision),
            note: try object.optional(.note),
            by: try object.optional(.by))
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member(Key.id, id: id)
        json.member(Key.agreement, agreement)
        json.member(Key.on, on)
        json.member(Key.decision, decision)
        json.member(Key.note, note)
        json.member(Key.by, by)
    }
}

extension Dispute: InterchangeObject {
    enum Key: String, InterchangeKey { case about, readings, note }

    init(_ object: inout RecordObject<Key>) throws(Refusal) {
        self.init(
            about: try object.required(.about),
            readings: try object.list(.readings),
            note: try object.optional(.note))
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member(Key.about, about)
        json.member(Key.readings, readings)
        json.member(Key.note, note)
    }
}

extension Dispute.Reading: InterchangeObject {
    enum Key: String, InterchangeKey { case value, sources }

    init(_ object: inout RecordObject<Key>) throws(Refusal) {
        self.init(value: try object.required(.value), sources: try object.list(.sources))
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member(Key.value, value)
        json.member(Key.sources, sources)
    }
}
