internal import EntenteDomain

extension Activity: InterchangeObject {
    enum Key: String, InterchangeKey {
        case id, relationship, commitments, kind, state, title, field, start, end, confirmed, carriers, funding, notes
        case sources
    }

    init(_ object: inout RecordObject<Key>) throws(Refusal) {
        self.init(
            id: try object.id(.id),
            relationship: try object.required(.relationship),
            commitments: try object.list(.commitments),
            title: try object.optional(.title) ?? Name(),
            field: try object.optional(.field),
            occurrence: try Occurrence(&object),
            carriers: try object.list(.carriers),
            funding: try object.list(.funding),
            notes: try object.optional(.notes),
            sources: try object.list(.sources))
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member(Key.id, id: id)
        json.member(Key.relationship, relationship)
        json.member(Key.commitments, commitments)
        json.member(Key.kind, occurrence.kind)
        json.member(Key.state, occurrence.state)
        json.member(Key.title, title.ifAny)
        json.member(Key.field, field)
        json.member(Key.start, occurrence.start)
        json.member(Key.end, occurrence.end)
        json.member(Key.confirmed, occurrence.confirmed)
        json.member(Key.carriers, carriers)
        json.member(Key.funding, funding)
        json.member(Key.notes, notes)
        json.member(Key.sources, sources)
    }
}

/// Not an object of its own: its members stand among the activity's.
extension Occurrence {
    init(_ object: inout RecordObject<Activity.Key>) throws(Refusal) {
        self.init(
            kind: try object.required(.kind),
            state: try object.required(.state),
            start: try object.required(.start),
            end: try object.end(.end),
            confirmed: try object.optional(.confirmed))
        if let end, endsBeforeStart { throw object.refusal(.end, .endBeforeStart(end: end, start: start)) }
    }
}

extension Carrier: InterchangeObject {
    enum Key: String, InterchangeKey { case side, kind, name }

    init(_ object: inout RecordObject<Key>) throws(Refusal) {
        self.init(
            side: try object.required(.side),
            kind: try object.optional(.kind),
            name: try object.optional(.name))
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member(Key.side, side)
        json.member(Key.kind, kind)
        json.member(Key.name, name)
    }
}

extension Contribution: InterchangeObject {
    enum Key: String, InterchangeKey { case party, amount, currency }

    init(_ object: inout RecordObject<Key>) throws(Refusal) {
        let party: Party = try object.required(.party)
        guard let amount = try object.code(.amount, .amount) else { throw object.missing(.amount) }
        guard let currency = try object.code(.currency, .currency) else { throw object.missing(.currency) }
        self.init(party: party, amount: amount, currency: currency)
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member(Key.party, party)
        json.member(Key.amount, amount)
        json.member(Key.currency, currency)
    }
}
