internal import EntenteDomain

extension Agreement: InterchangeObject {
    enum Key: String, InterchangeKey {
        case id, relationship, title, kind, signed, effective, term, inactivity, review, noticeDays, supersedes, ended
        case fields, signatories, notes, sources
    }

    init(_ object: inout RecordObject<Key>) throws(Refusal) {
        self.init(
            id: try object.id(.id),
            relationship: try object.required(.relationship),
            title: try object.optional(.title) ?? Name(),
            kind: try object.optional(.kind),
            signed: try object.optional(.signed),
            provisions: try Provisions(&object),
            supersedes: try object.optional(.supersedes),
            fields: try object.list(.fields),
            signatories: try object.list(.signatories),
            notes: try object.optional(.notes),
            sources: try object.list(.sources))
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member(Key.id, id: id)
        json.member(Key.relationship, relationship)
        json.member(Key.title, title.ifAny)
        json.member(Key.kind, kind)
        json.member(Key.signed, signed)
        provisions.writeMembers(to: &json, supersedes: supersedes)
        json.member(Key.fields, fields)
        json.member(Key.signatories, signatories)
        json.member(Key.notes, notes)
        json.member(Key.sources, sources)
    }
}

/// Any text: what a document calls itself is not for the format to decide.
extension Agreement.Kind: InterchangeValue {
    init(_ node: RecordNode) throws(Refusal) { self.init(rawValue: try String(node)) }

    func write(to json: inout JSONWriter) { rawValue.write(to: &json) }
}

/// Not an object of its own: its members stand among the agreement's.
extension Provisions {
    init(_ object: inout RecordObject<Agreement.Key>) throws(Refusal) {
        let review: Review? = try object.optional(.review)
        var effective: PartialDate? = try object.optional(.effective)
        if effective == nil { effective = try object.optional(.signed) }
        guard let effective else { throw object.missing(.effective, .signed) }
        self.init(
            effective: effective,
            term: try object.optional(.term) ?? .unspecified,
            inactivity: try object.optional(.inactivity),
            reviewMonths: review?.months,
            noticeDays: try object.integer(.noticeDays, within: Limits.days),
            ended: try object.optional(.ended))
    }

    fileprivate func writeMembers(to json: inout JSONWriter, supersedes: ID<Agreement>?) {
        json.member(Agreement.Key.effective, effective)
        json.member(Agreement.Key.term, term)
        json.member(Agreement.Key.inactivity, inactivity)
        json.member(Agreement.Key.review, reviewMonths.map(Review.init(months:)))
        json.member(Agreement.Key.noticeDays, noticeDays)
        json.member(Agreement.Key.supersedes, supersedes)
        json.member(Agreement.Key.ended, ended)
    }

    /// The interval of reviews as the format nests it: `{"months": 12}`.
    struct Review: InterchangeObject {
        enum Key: String, InterchangeKey { case months }

        var months: Int

        init(months: Int) { self.months = months }

        init(_ object: inout RecordObject<Key>) throws(Refusal) {
            guard let months = try object.integer(.months, within: Limits.months) else { throw object.missing(.months) }
            self.init(months: months)
        }

        func writeMembers(to json: inout JSONWriter) { json.member(Key.months, months) }
    }
}

extension Term: InterchangeObject {
    enum Key: String, InterchangeKey { case kind, months, until }

    enum Kind: String, InterchangeWord { case renewing, fixed, indefinite, unspecified }

    init(_ object: inout RecordObject<Key>) throws(Refusal) {
        switch try object.required(.kind) as Kind {
        case .indefinite: self = .indefinite
        case .unspecified: self = .unspecified
        case .renewing:
            guard let months = try object.integer(.months, within: Limits.months) else { throw object.missing(.months) }
            self = .renewing(months: months)
        case .fixed:
            // A term with both leaves one untaken, and is refused for it.
            if let until = try object.end(.until) {
                self = .until(until)
            } else if let months = try object.integer(.months, within: Limits.months) {
                self = .months(months)
            } else {
                throw object.missing(.until, .months)
            }
        }
    }

    func writeMembers(to json: inout JSONWriter) {
        switch self {
        case .indefinite: json.member(Key.kind, Kind.indefinite)
        case .unspecified: json.member(Key.kind, Kind.unspecified)
        case .renewing(let months):
            json.member(Key.kind, Kind.renewing)
            json.member(Key.months, months)
        case .until(let date):
            json.member(Key.kind, Kind.fixed)
            json.member(Key.until, date)
        case .months(let months):
            json.member(Key.kind, Kind.fixed)
            json.member(Key.months, months)
        }
    }
}

extension InactivityClause: InterchangeObject {
    enum Key: String, InterchangeKey { case years, counting, counts, excused, sources }

    init(_ object: inout RecordObject<Key>) throws(Refusal) {
        guard let years = try object.integer(.years, within: Limits.years) else { throw object.missing(.years) }
        self.init(
            years: years,
            counting: try object.optional(.counting) ?? .rolling,
            counts: try object.optional(.counts),
            excused: try object.list(.excused),
            sources: try object.list(.sources))
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member(Key.years, years)
        json.member(Key.counting, counting)
        json.member(Key.counts, counts)
        json.member(Key.excused, excused)
        json.member(Key.sources, sources)
    }
}

extension ExcusedPeriod: InterchangeObject {
    enum Key: String, InterchangeKey { case from, to, reason, source }

    init(_ object: inout RecordObject<Key>) throws(Refusal) {
        self.init(
            from: try object.required(.from),
            to: try object.required(.to),
            reason: try object.optional(.reason),
            source: try object.optional(.source))
        guard from <= to else {
            throw object.refusal(.to, .endBeforeStart(end: PartialDate(to), start: PartialDate(from)))
        }
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member(Key.from, from)
        json.member(Key.to, to)
        json.member(Key.reason, reason)
        json.member(Key.source, source)
    }
}

extension Termination: InterchangeObject {
    enum Key: String, InterchangeKey { case on, reason, sources }

    init(_ object: inout RecordObject<Key>) throws(Refusal) {
        guard let on = try object.end(.on) else { throw object.missing(.on) }
        self.init(on: on, reason: try object.optional(.reason), sources: try object.list(.sources))
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member(Key.on, on)
        json.member(Key.reason, reason)
        json.member(Key.sources, sources)
    }
}
