internal import EntenteDomain

extension Relationship: InterchangeObject {
    enum Key: String, InterchangeKey {
        case id, locality, cityParty, purpose, initiative, level, partnerLevel, recordsThrough, notes, sources
    }

    init(_ object: inout RecordObject<Key>) throws(Refusal) {
        self.init(
            id: try object.id(.id),
            locality: try object.required(.locality),
            cityParty: try object.optional(.cityParty),
            purpose: try object.optional(.purpose),
            initiative: try object.optional(.initiative),
            level: try object.optional(.level),
            partnerLevel: try object.optional(.partnerLevel),
            recordsThrough: try object.optional(.recordsThrough),
            notes: try object.optional(.notes),
            sources: try object.list(.sources))
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member(Key.id, id: id)
        json.member(Key.locality, locality)
        json.member(Key.cityParty, cityParty)
        json.member(Key.purpose, purpose)
        json.member(Key.initiative, initiative)
        json.member(Key.level, level)
        json.member(Key.partnerLevel, partnerLevel)
        json.member(Key.recordsThrough, recordsThrough)
        json.member(Key.notes, notes)
        json.member(Key.sources, sources)
    }
}
