import EntenteDomain
import Seeded

/// Makes registers of every shape that the domain allows, their references all resolved.
struct RegisterGenerator {
    private var random: SplitMix64

    init(seed: Int) { random = SplitMix64(seed: seed) }

    mutating func register() throws -> Register {
        var register = Register(heading: try heading())
        register.fields = ids().map { Field(id: ID($0), name: name()) }
        register.sources = ids().map { id in
            Source(
                id: ID(id), title: text(), author: text(), year: maybe { Int.random(in: 1...9999, using: &$0) },
                notes: text())
        }
        let known = Known(fields: register.fields.map(\.id), sources: register.sources.map(\.id))
        let places = ids().map { ID<Locality>($0) }
        register.localities = places.map { locality($0, among: places, known) }
        register.relationships = try list(of: places) { generator, id in
            try generator.relationship(id, at: places, known)
        }
        let relationships = register.relationships.map(\.id)
        let agreementIDs = relationships.isEmpty ? [] : ids().map { ID<Agreement>($0) }
        register.agreements = try agreementIDs.map { try agreement($0, of: relationships, among: agreementIDs, known) }
        register.commitments = try list(of: agreementIDs) { generator, id in
            try generator.commitment(id, of: agreementIDs, known)
        }
        register.activities = try list(of: relationships) { generator, id in
            try generator.activity(id, of: relationships, for: register.commitments.map(\.id), known)
        }
        try fillDesk(of: &register, places: places, known)
        return register
    }

    private struct Known {
        var fields: [ID<Field>]
        var sources: [ID<Source>]
    }

    // MARK: - Records

    private mutating func heading() throws -> Register.Heading {
        Register.Heading(
            city: chance() ? City(id: ID("city " + word()), name: name(), timeZone: text()) : nil,
            recordsThrough: try maybeDate(),
            policy: Policy(years: Int.random(in: 1...1000, using: &random), counts: kinds(), warnDays: days()))
    }

    private mutating func locality(_ id: ID<Locality>, among places: [ID<Locality>], _ known: Known) -> Locality {
        Locality(
            id: id, name: name(), aliases: texts(), kind: pick(),
            country: maybe { ["DE", "SUHH"].randomElement(using: &$0) } ?? nil,
            region: pick(), latitude: maybe { Double.random(in: -90...90, using: &$0) },
            longitude: maybe { Double.random(in: -180...180, using: &$0) },
            partOf: maybe { places.randomElement(using: &$0) } ?? nil,
            notes: text(), sources: citations(known))
    }

    private mutating func relationship(
        _ id: ID<Relationship>, at places: [ID<Locality>], _ known: Known
    ) throws -> Relationship {
        Relationship(
            id: id, locality: try one(of: places), cityParty: chance() ? name() : nil, purpose: pick(),
            initiative: pick(),
            level: pick(), partnerLevel: text(), recordsThrough: try maybeDate(), notes: text(),
            sources: citations(known))
    }

    private mutating func agreement(
        _ id: ID<Agreement>, of relationships: [ID<Relationship>], among agreements: [ID<Agreement>], _ known: Known
    ) throws -> Agreement {
        Agreement(
            id: id, relationship: try one(of: relationships), title: name(),
            kind: text().map(Agreement.Kind.init(rawValue:)),
            signed: try maybeDate(), provisions: try provisions(known),
            supersedes: agreements.randomElement(using: &random),
            fields: some(known.fields), signatories: texts(), notes: text(), sources: citations(known))
    }

    private mutating func provisions(_ known: Known) throws -> Provisions {
        let terms: [Term] = [
            .indefinite, .unspecified, .renewing(months: months()), .months(months()), .until(try date()),
        ]
        return Provisions(
            effective: try date(), term: try one(of: terms), inactivity: chance() ? try clause(known) : nil,
            reviewMonths: chance() ? months() : nil, noticeDays: chance() ? days() : nil,
            ended: chance() ? Termination(on: try date(), reason: text(), sources: citations(known)) : nil)
    }

    private mutating func clause(_ known: Known) throws -> InactivityClause {
        let excused = (0..<Int.random(in: 0...2, using: &random)).map { _ in
            let from = day()
            return ExcusedPeriod(from: from, to: from + days(), reason: text(), source: text())
        }
        return InactivityClause(
            years: Int.random(in: 1...1000, using: &random), counting: try one(of: InactivityClause.Reading.allCases),
            counts: chance() ? kinds() : nil, excused: excused, sources: citations(known))
    }

    private mutating func commitment(
        _ id: ID<Commitment>, of agreements: [ID<Agreement>], _ known: Known
    ) throws -> Commitment {
        Commitment(
            id: id, agreement: try one(of: agreements), title: name(),
            field: known.fields.randomElement(using: &random),
            state: try one(of: Commitment.State.allCases), due: try maybeDate(),
            owner: text().map(Commitment.Owner.init(office:)),
            notes: text(), sources: citations(known))
    }

    private mutating func activity(
        _ id: ID<Activity>, of relationships: [ID<Relationship>], for commitments: [ID<Commitment>], _ known: Known
    ) throws -> Activity {
        let start = try date()
        let end = chance() ? PartialDate(start.max + days()) : nil
        let occurrence = Occurrence(
            kind: try one(of: Activity.Kind.allCases), state: try one(of: Activity.State.allCases), start: start,
            end: end,
            confirmed: try maybeDate())
        let carriers = try (0..<Int.random(in: 0...2, using: &random)).map { _ in
            Carrier(side: try one(of: Side.allCases), kind: pick(), name: text())
        }
        let funding = try (0..<Int.random(in: 0...2, using: &random)).map { _ in
            Contribution(
                party: try one(of: Contribution.Party.allCases), amount: try one(of: ["0", "248733", "0012.50"]),
                currency: try one(of: ["EUR", "VND"]))
        }
        return Activity(
            id: id, relationship: try one(of: relationships), commitments: some(commitments), title: name(),
            field: known.fields.randomElement(using: &random), occurrence: occurrence, carriers: carriers,
            funding: funding,
            notes: text(), sources: citations(known))
    }

    private mutating func fillDesk(of register: inout Register, places: [ID<Locality>], _ known: Known) throws {
        let relationships = register.relationships.map(\.id)
        let agreements = register.agreements.map(\.id)
        register.prospects = try list(of: places) { generator, id in
            Prospect(
                id: id, locality: try generator.one(of: places), state: try generator.one(of: Prospect.State.allCases),
                on: try generator.maybeDate(), by: generator.pick(), notes: generator.text(),
                sources: generator.citations(known))
        }
        register.contacts = try list(of: relationships) { generator, id in
            Contact(
                id: id, relationship: try generator.one(of: relationships), side: generator.pick(),
                office: generator.text(),
                name: generator.text(), verified: try generator.maybeDate(), email: generator.text(),
                phone: generator.text(),
                notes: generator.text(), sources: generator.citations(known))
        }
        register.flags = try list(of: relationships) { generator, id in
            Flag(
                id: id, relationship: try generator.one(of: relationships), on: try generator.date(),
                by: generator.text(),
                note: generator.text(), resolved: try generator.maybeDate())
        }
        register.reviews = try list(of: agreements) { generator, id in
            Review(
                id: id,
                of: generator.chance()
                    ? .agreement(try generator.one(of: agreements))
                    : .relationship(try generator.one(of: relationships)),
                on: try generator.date(), decision: generator.pick(), note: generator.text(), by: generator.text(),
                office: generator.text(), due: try generator.maybeDate())
        }
        register.disputes = ids().map { id in
            let readings = texts().map { Dispute.Reading(value: $0, sources: citations(known)) }
            return Dispute(about: id + ".signed", readings: readings, note: text())
        }
    }

    // MARK: - Parts

    private struct NothingToPick: Error {}

    private mutating func chance() -> Bool { Bool.random(using: &random) }

    private mutating func maybe<Value>(_ make: (inout SplitMix64) -> Value) -> Value? { chance() ? make(&random) : nil }

    private mutating func one<Value>(of values: [Value]) throws -> Value {
        guard let value = values.randomElement(using: &random) else { throw NothingToPick() }
        return value
    }

    private mutating func some<Value>(_ values: [Value]) -> [Value] { values.filter { _ in chance() } }

    private mutating func pick<Word: CaseIterable>() -> Word? {
        chance() ? Word.allCases.randomElement(using: &random) : nil
    }

    /// Records with identifiers of their own, none where there is nothing for them to belong to.
    private mutating func list<Owner, Named, Item>(
        of owners: [ID<Owner>], _ make: (inout RegisterGenerator, ID<Named>) throws -> Item
    ) throws -> [Item] {
        owners.isEmpty ? [] : try ids().map { try make(&self, ID($0)) }
    }

    /// Identifiers of one list, each different from the others.
    private mutating func ids() -> [String] {
        (0..<Int.random(in: 0...4, using: &random)).map { word() + "-\($0)" }
    }

    private mutating func days() -> Int { Int.random(in: 0...36_500, using: &random) }

    private mutating func months() -> Int { Int.random(in: 1...12_000, using: &random) }

    private mutating func kinds() -> Activity.Kinds { Activity.Kinds(some(Activity.Kind.allCases)) }

    private mutating func name() -> Name { Name(en: text(), vi: text(), native: text()) }

    private mutating func texts() -> [String] { [text(), text()].compactMap(\.self) }

    private mutating func citations(_ known: Known) -> [Citation] {
        some(known.sources).map { Citation(source: $0, at: text()) }
    }

    private mutating func day() -> Day { Day(number: Int32.random(in: -700_000...2_000_000, using: &random)) }

    private mutating func maybeDate() throws -> PartialDate? { chance() ? try date() : nil }

    private mutating func date() throws -> PartialDate {
        let first = try simpleDate()
        guard chance() else { return first }
        let second = try simpleDate()
        return first.min <= second.max
            ? try PartialDate(from: first, to: second) : try PartialDate(from: second, to: first)
    }

    private mutating func simpleDate() throws -> PartialDate {
        try PartialDate(String(day().description.prefix(try one(of: [4, 7, 10]))))
    }

    private mutating func text() -> String? { chance() ? word() : nil }

    private mutating func word() -> String {
        [
            "a", "", "frankfurt", "Thành phố", "đường 5", "\"\\/", "日本", "👩‍👩‍👧", "a, b; c", " ", "\u{200B}\u{202E}",
            "=1+1", "{}[]:",
        ]
        .randomElement(using: &random) ?? ""
    }
}
