import EntenteDomain

/// How the entry of a relationship is laid out in a cell. `EntryPacking.version` is counted up whenever that, or the order
/// of a set's words, changes: cells of another version are packed anew.
enum EntryPacking {
    static let version = 1
}

extension Packer {
    /// The bytes of an entry, without its flags and its agreements' reviews, which are kept elsewhere.
    static func bytes(of entry: Portfolio.Entry) -> [UInt8] {
        var packer = Packer()
        packer.byte(EntryPacking.version)
        packer.text(entry.relationship.rawValue)
        packer.name(entry.name)
        packer.number(entry.aliases.count)
        for alias in entry.aliases { packer.text(alias) }
        packer.choice(entry.kind)
        packer.text(entry.country)
        packer.choice(entry.region)
        packer.choice(entry.purpose)
        packer.choice(entry.initiative)
        packer.choice(entry.level)
        packer.byte((entry.position == nil ? 0 : 1) + (entry.recordsThrough == nil ? 0 : 2))
        if let position = entry.position {
            packer.word(position.latitude.bitPattern)
            packer.word(position.longitude.bitPattern)
        }
        if let horizon = entry.recordsThrough { packer.date(horizon) }
        packer.number(entry.agreements.count)
        for agreement in entry.agreements { packer.agreement(agreement) }
        packer.number(entry.occurrences.count)
        for occurrence in entry.occurrences { packer.occurrence(occurrence) }
        return packer.bytes
    }

    /// A word of a set by its number from 1, or none.
    private mutating func choice<Word: CaseIterable & Equatable>(_ word: Word?) {
        let number = word.flatMap { word in Array(Word.allCases).firstIndex(of: word) }
        byte(number.map { $0 + 1 } ?? 0)
    }

    private mutating func name(_ name: Name) {
        text(name.en)
        text(name.vi)
        text(name.native)
    }

    private mutating func optional(_ value: Int?) {
        byte(value == nil ? 0 : 1)
        if let value { number(value) }
    }

    private mutating func agreement(_ agreement: Portfolio.AgreementEntry) {
        text(agreement.id.rawValue)
        block { packer in
            packer.number(agreement.fields.count)
            for field in agreement.fields { packer.text(field.rawValue) }
        }
        let provisions = agreement.provisions
        date(provisions.effective)
        switch provisions.term {
        case .indefinite: byte(1)
        case .unspecified: byte(2)
        case .renewing(let months):
            byte(3)
            number(months)
        case .until(let last):
            byte(4)
            date(last)
        case .months(let months):
            byte(5)
            number(months)
        }
        choice(provisions.inactivity?.counting)
        if let clause = provisions.inactivity { self.clause(clause) }
        optional(provisions.reviewMonths)
        optional(provisions.noticeDays)
        byte(provisions.ended == nil ? 0 : 1)
        if let ended = provisions.ended { date(ended.on) }
    }

    private mutating func clause(_ clause: InactivityClause) {
        number(clause.years)
        byte(clause.counts == nil ? 0 : 1)
        if let counts = clause.counts?.inOrder {
            number(counts.count)
            for kind in counts { choice(kind) }
        }
        number(clause.excused.count)
        for period in clause.excused {
            number(Int(period.from.number))
            number(Int(period.to.number))
        }
    }

    private mutating func occurrence(_ occurrence: Occurrence) {
        choice(occurrence.kind)
        choice(occurrence.state)
        byte((occurrence.end == nil ? 0 : 1) + (occurrence.confirmed == nil ? 0 : 2))
        date(occurrence.start)
        if let end = occurrence.end { date(end) }
        if let confirmed = occurrence.confirmed { date(confirmed) }
    }
}

/// Unpacks entries, one after the other.
struct EntryUnpacker {
    private let kinds = Locality.Kind.allCases
    private let regions = Locality.Region.allCases
    private let purposes = Relationship.Purpose.allCases
    private let initiatives = Relationship.Initiative.allCases
    private let levels = Relationship.Level.allCases
    private let readings = InactivityClause.Reading.allCases
    private let activities = Activity.Kind.allCases
    private let states = Activity.State.allCases

    /// Lists of fields by the bytes that they were packed as: many agreements name the same ones. By a text, which the
    /// program looks up already: for any other type of key the runtime has to find out first, at every start, that it can
    /// be one.
    private var lists: [String: [ID<Field>]] = [:]

    /// The entry of these bytes; nil where they are of another version, or none.
    mutating func entry(of bytes: UnsafeRawBufferPointer) -> Portfolio.Entry? {
        var unpacker = Unpacker(bytes)
        guard unpacker.byte() == EntryPacking.version else { return nil }
        var entry = Portfolio.Entry(
            relationship: ID(unpacker.requiredText()),
            name: Name(en: unpacker.text(), vi: unpacker.text(), native: unpacker.text()))
        for _ in 0..<unpacker.count() { entry.aliases.append(unpacker.requiredText()) }
        entry.kind = unpacker.choice(of: kinds)
        entry.country = unpacker.text()
        entry.region = unpacker.choice(of: regions)
        entry.purpose = unpacker.choice(of: purposes)
        entry.initiative = unpacker.choice(of: initiatives)
        entry.level = unpacker.choice(of: levels)
        let has = unpacker.byte()
        if has & 1 != 0 {
            entry.position = Portfolio.Position(
                latitude: Double(bitPattern: unpacker.word()), longitude: Double(bitPattern: unpacker.word()))
        }
        if has & 2 != 0 { entry.recordsThrough = unpacker.date() }

        let agreements = unpacker.count()
        entry.agreements.reserveCapacity(agreements)
        for _ in 0..<agreements {
            guard let agreement = agreement(from: &unpacker) else { return nil }
            entry.agreements.append(agreement)
        }
        let occurrences = unpacker.count()
        entry.occurrences.reserveCapacity(occurrences)
        for _ in 0..<occurrences {
            guard let occurrence = occurrence(from: &unpacker) else { return nil }
            entry.occurrences.append(occurrence)
        }
        return unpacker.isWhole ? entry : nil
    }

    private mutating func agreement(from unpacker: inout Unpacker) -> Portfolio.AgreementEntry? {
        let id = ID<Agreement>(unpacker.requiredText())
        guard let fields = fields(of: unpacker.block()) else { return nil }
        let effective = unpacker.date()
        guard let term = Self.term(from: &unpacker) else { return nil }
        var provisions = Provisions(effective: effective, term: term)
        if let reading = unpacker.choice(of: readings) {
            provisions.inactivity = clause(counting: reading, from: &unpacker)
        }
        if unpacker.byte() == 1 { provisions.reviewMonths = unpacker.number() }
        if unpacker.byte() == 1 { provisions.noticeDays = unpacker.number() }
        if unpacker.byte() == 1 { provisions.ended = Termination(on: unpacker.date()) }
        return Portfolio.AgreementEntry(id: id, provisions: provisions, fields: fields)
    }

    private static func term(from unpacker: inout Unpacker) -> Term? {
        switch unpacker.byte() {
        case 1: .indefinite
        case 2: .unspecified
        case 3: .renewing(months: unpacker.number())
        case 4: .until(unpacker.date())
        case 5: .months(unpacker.number())
        default: nil
        }
    }

    private func clause(
        counting reading: InactivityClause.Reading, from unpacker: inout Unpacker
    ) -> InactivityClause {
        var clause = InactivityClause(years: unpacker.number(), counting: reading)
        if unpacker.byte() == 1 {
            clause.counts = Activity.Kinds((0..<unpacker.count()).compactMap { _ in unpacker.choice(of: activities) })
        }
        for _ in 0..<unpacker.count() {
            let (from, to) = (unpacker.number(), unpacker.number())
            clause.excused.append(
                ExcusedPeriod(
                    from: Day(number: Int32(truncatingIfNeeded: from)), to: Day(number: Int32(truncatingIfNeeded: to))))
        }
        return clause
    }

    private func occurrence(from unpacker: inout Unpacker) -> Occurrence? {
        guard let kind = unpacker.choice(of: activities), let state = unpacker.choice(of: states) else { return nil }
        let has = unpacker.byte()
        return Occurrence(
            kind: kind, state: state, start: unpacker.date(), end: has & 1 == 0 ? nil : unpacker.date(),
            confirmed: has & 2 == 0 ? nil : unpacker.date())
    }

    private mutating func fields(of block: UnsafeRawBufferPointer) -> [ID<Field>]? {
        // A length of many bytes is no text: such lists are not shared.
        let key = String(utf8: block)
        if let known = key.flatMap({ lists[$0] }) { return known }
        var unpacker = Unpacker(block)
        var fields: [ID<Field>] = []
        for _ in 0..<unpacker.count() { fields.append(ID(unpacker.requiredText())) }
        guard unpacker.isWhole else { return nil }
        if let key { lists[key] = fields }
        return fields
    }
}
