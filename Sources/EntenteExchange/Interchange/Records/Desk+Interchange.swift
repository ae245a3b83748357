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
    enum Key: String, InterchangeKey { case id, agreement, relationship, on, decision, note, by, office, due }

    init(_ object: inout RecordObject<Key>) throws(Refusal) {
        self.init(
            id: try object.id(.id),
            of: try Subject(&object),
            on: try object.required(.on),
            decision: try object.optional(.decision),
            note: try object.optional(.note),
            by: try object.optional(.by),
            office: try object.optional(.office),
            due: try object.optional(.due))
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member(Key.id, id: id)
        switch subject {
        case .agreement(let id): json.member(Key.agreement, id)
        case .relationship(let id): json.member(Key.relationship, id)
        }
        json.member(Key.on, on)
        json.member(Key.decision, decision)
        json.member(Key.note, note)
        json.member(Key.by, by)
        json.member(Key.office, office)
        json.member(Key.due, due)
    }
}

/// Not an object of its own: one of two members of the review. A review with both leaves one untaken, and is refused for
/// it.
extension Review.Subject {
    fileprivate init(_ object: inout RecordObject<Review.Key>) throws(Refusal) {
        if let agreement: ID<Agreement> = try object.optional(.agreement) {
            self = .agreement(agreement)
        } else if let relationship: ID<Relationship> = try object.optional(.relationship) {
            self = .relationship(relationship)
        } else {
            throw object.missing(.agreement, .relationship)
        }
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
