internal import EntenteDomain

extension Name: InterchangeObject {
    enum Key: String, InterchangeKey { case en, vi, native }

    init(_ object: inout RecordObject<Key>) throws(Refusal) {
        self.init(
            en: try object.optional(.en),
            vi: try object.optional(.vi),
            native: try object.optional(.native))
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member(Key.en, en)
        json.member(Key.vi, vi)
        json.member(Key.native, native)
    }

    /// The name, or nil where it has no form, so that it is left out.
    var ifAny: Name? { isEmpty ? nil : self }
}

/// What stands above the lists of a document, as a record of its own.
extension Register.Heading: InterchangeObject {
    enum Key: String, InterchangeKey { case city, recordsThrough, policy }

    init(_ object: inout RecordObject<Key>) throws(Refusal) {
        self.init(
            city: try object.optional(.city),
            recordsThrough: try object.optional(.recordsThrough),
            policy: try object.optional(.policy) ?? Policy())
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member(Key.city, city)
        json.member(Key.recordsThrough, recordsThrough)
        json.member(Key.policy, policy)
    }
}

extension City: InterchangeObject {
    enum Key: String, InterchangeKey { case id, name, timeZone }

    init(_ object: inout RecordObject<Key>) throws(Refusal) {
        self.init(
            id: try object.id(.id),
            name: try object.optional(.name) ?? Name(),
            timeZone: try object.optional(.timeZone))
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member(Key.id, id: id)
        json.member(Key.name, name.ifAny)
        json.member(Key.timeZone, timeZone)
    }
}

extension Policy: InterchangeObject {
    enum Key: String, InterchangeKey { case inactivity, counts, warnDays }

    init(_ object: inout RecordObject<Key>) throws(Refusal) {
        let standard = Policy()
        let inactivity: Inactivity? = try object.optional(.inactivity)
        self.init(
            years: inactivity?.years ?? standard.years,
            counts: try object.optional(.counts) ?? standard.counts,
            warnDays: try object.integer(.warnDays, within: Limits.days) ?? standard.warnDays)
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member(Key.inactivity, Inactivity(years: years))
        json.member(Key.counts, counts)
        json.member(Key.warnDays, warnDays)
    }

    /// The test as the format nests it: `{"years": 2}`.
    struct Inactivity: InterchangeObject {
        enum Key: String, InterchangeKey { case years }

        var years: Int

        init(years: Int) { self.years = years }

        init(_ object: inout RecordObject<Key>) throws(Refusal) {
            guard let years = try object.integer(.years, within: Limits.years) else { throw object.missing(.years) }
            self.init(years: years)
        }

        func writeMembers(to json: inout JSONWriter) { json.member(Key.years, years) }
    }
}

extension Field: InterchangeObject {
    enum Key: String, InterchangeKey { case id, name }

    init(_ object: inout RecordObject<Key>) throws(Refusal) {
        self.init(id: try object.id(.id), name: try object.optional(.name) ?? Name())
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member(Key.id, id: id)
        json.member(Key.name, name.ifAny)
    }
}
