internal import EntenteDomain

extension Locality: InterchangeObject {
    enum Key: String, InterchangeKey {
        case id, name, aliases, kind, country, region, latitude, longitude, partOf, notes, sources
    }

    init(_ object: inout RecordObject<Key>) throws(Refusal) {
        self.init(
            id: try object.id(.id),
            name: try object.optional(.name) ?? Name(),
            aliases: try object.list(.aliases),
            kind: try object.optional(.kind),
            country: try object.code(.country, .country),
            region: try object.optional(.region),
            latitude: try object.degrees(.latitude, within: Limits.latitude),
            longitude: try object.degrees(.longitude, within: Limits.longitude),
            partOf: try object.optional(.partOf),
            notes: try object.optional(.notes),
            sources: try object.list(.sources))
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member(Key.id, id: id)
        json.member(Key.name, name.ifAny)
        json.member(Key.aliases, aliases)
        json.member(Key.kind, kind)
        json.member(Key.country, country)
        json.member(Key.region, region)
        json.member(Key.latitude, latitude)
        json.member(Key.longitude, longitude)
        json.member(Key.partOf, partOf)
        json.member(Key.notes, notes)
        json.member(Key.sources, sources)
    }
}
