import EntenteDomain
import Seeded

/// Makes registers that hold anything that the domain's types allow, with references that lead somewhere.
struct RandomRegister {
    private var generator: SplitMix64

    init(seed: Int) { generator = SplitMix64(seed: seed) }

    /// A register with up to `size` records of each kind.
    static func make(seed: Int, size: Int = 6) -> Register {
        var random = RandomRegister(seed: seed)
        return random.register(size: size)
    }

    private mutating func register(size: Int) -> Register {
        var register = Register(heading: heading())
        register.fields = many(size) { Field(id: ID("field-\($1)"), name: $0.name()) }
        register.sources = many(size) {
            Source(
                id: ID("source-\($1)"), title: $0.maybe { $0.text() }, author: $0.maybe { $0.text() },
                year: $0.maybe { $0.number(1..<3000) }, notes: $0.maybe { $0.text() })
        }
        let fields = register.fields.map(\.id)
        register.localities = many(size) { $0.locality($1) }
        for index in register.localities.indices where flip() {
            register.localities[index].partOf = register.localities.map(\.id).randomElement(using: &generator)
        }
        let localities = register.localities.map(\.id)
        guard !localities.isEmpty else { return register }
        register.relationships = many(size) { $0.relationship($1, of: $0.pick(localities)) }
        register.prospects = many(size) { random, number in
            Prospect(
                id: ID("prospect-\(number)"), locality: random.pick(localities), state: random.word(),
                on: random.maybe { $0.date() }, by: random.maybe { $0.word() }, notes: random.maybe { $0.text() },
                sources: random.citations())
        }
        let relationships = register.relationships.map(\.id)
        guard !relationships.isEmpty else { return register }
        register.agreements = many(size) { $0.agreement($1, of: $0.pick(relationships), fields: fields) }
        for index in register.agreements.indices where flip() {
            register.agreements[index].supersedes = register.agreements.map(\.id).randomElement(using: &generator)
        }
        let agreements = register.agreements.map(\.id)
        if !agreements.isEmpty {
            register.commitments = many(size) { $0.commitment($1, of: $0.pick(agreements), fields: fields) }
            register.reviews = many(size) { random, number in
                Review(
                    id: ID("review-\(number)"),
                    of: random.flip()
                        ? .agreement(random.pick(agreements)) : .relationship(random.pick(relationships)),
                    on: random.date(), decision: random.maybe { $0.word() }, note: random.maybe { $0.text() },
                    by: random.maybe { $0.text() }, office: random.maybe { $0.text() },
                    due: random.maybe { $0.date() })
            }
        }
        let commitments = register.commitments.map(\.id)
        register.activities = many(size * 3) {
            $0.activity($1, of: $0.pick(relationships), commitments: commitments, fields: fields)
        }
        register.contacts = many(size) { $0.contact($1, of: $0.pick(relationships)) }
        register.flags = many(size) { random, number in
            Flag(
                id: ID("flag-\(number)"), relationship: random.pick(relationships), on: random.date(),
                by: random.maybe { $0.text() }, note: random.maybe { $0.text() }, resolved: random.maybe { $0.date() })
        }
        let subjects =
            relationships.map(\.rawValue) + localities.map(\.rawValue) + agreements.map(\.rawValue)
            + register.activities.map(\.id.rawValue)
        register.disputes = many(size) { random, _ in
            Dispute(
                about: random.pick(subjects) + "." + random.pick(["signed", "kind", "locality"]),
                readings: random.many(3) { random, _ in
                    Dispute.Reading(value: random.text(), sources: random.citations())
                }, note: random.maybe { $0.text() })
        }
        return register
    }

    private mutating func heading() -> Register.Heading {
        Register.Heading(
            city: maybe { City(id: ID($0.text()), name: $0.name(), timeZone: $0.maybe { $0.text() }) },
            recordsThrough: maybe { $0.date() },
            policy: Policy(years: number(1..<9), counts: kinds(), warnDays: number(0..<400)))
    }

    private mutating func locality(_ number: Int) -> Locality {
        var locality = Locality(id: ID("locality-\(number)"), name: name())
        locality.aliases = many(3) { random, _ in random.text() }
        locality.kind = maybe { $0.word() }
        locality.country = maybe { $0.pick(["DE", "VN", "SUHH"]) }
        locality.region = maybe { $0.word() }
        locality.latitude = maybe { Double.random(in: -90...90, using: &$0.generator) }
        locality.longitude = maybe { Double.random(in: -180...180, using: &$0.generator) }
        locality.notes = maybe { $0.text() }
        locality.sources = citations()
        return locality
    }

    private mutating func relationship(_ number: Int, of locality: ID<Locality>) -> Relationship {
        var relationship = Relationship(id: ID("relationship-\(number)"), locality: locality)
        relationship.cityParty = maybe { Name(en: $0.text(), vi: $0.maybe { $0.text() }) }
        relationship.purpose = maybe { $0.word() }
        relationship.initiative = maybe { $0.word() }
        relationship.level = maybe { $0.word() }
        relationship.partnerLevel = maybe { $0.text() }
        relationship.recordsThrough = maybe { $0.date() }
        relationship.notes = maybe { $0.text() }
        relationship.sources = citations()
        return relationship
    }

    private mutating func agreement(
        _ number: Int, of relationship: ID<Relationship>, fields: [ID<Field>]
    ) -> Agreement {
        var provisions = Provisions(effective: date(), term: term())
        provisions.inactivity = maybe { random in
            InactivityClause(
                years: random.number(1..<9), counting: random.word(), counts: random.maybe { $0.kinds() },
                excused: random.many(2) { random, _ in
                    ExcusedPeriod(
                        from: random.day(), to: random.day(), reason: random.maybe { $0.text() },
                        source: random.maybe { $0.text() })
                }, sources: random.citations())
        }
        provisions.reviewMonths = maybe { $0.number(1..<60) }
        provisions.noticeDays = maybe { $0.number(0..<400) }
        provisions.ended = maybe { random in
            Termination(on: random.date(), reason: random.maybe { $0.text() }, sources: random.citations())
        }
        var agreement = Agreement(
            id: ID("agreement-\(number)"), relationship: relationship, title: name(), provisions: provisions)
        agreement.kind = maybe { $0.pick(Agreement.Kind.known + [Agreement.Kind(rawValue: "aide-mémoire")]) }
        agreement.signed = maybe { $0.date() }
        agreement.fields = some(of: fields)
        agreement.signatories = many(3) { random, _ in random.text() }
        agreement.notes = maybe { $0.text() }
        agreement.sources = citations()
        return agreement
    }

    private mutating func term() -> Term {
        switch number(0..<5) {
        case 0: .indefinite
        case 1: .unspecified
        case 2: .renewing(months: number(1..<60))
        case 3: .until(date())
        default: .months(number(1..<60))
        }
    }

    private mutating func commitment(_ number: Int, of agreement: ID<Agreement>, fields: [ID<Field>]) -> Commitment {
        var commitment = Commitment(id: ID("commitment-\(number)"), agreement: agreement, title: name())
        commitment.field = fields.randomElement(using: &generator)
        commitment.state = word()
        commitment.due = maybe { $0.date() }
        commitment.owner = maybe { Commitment.Owner(office: $0.text()) }
        commitment.notes = maybe { $0.text() }
        commitment.sources = citations()
        return commitment
    }

    private mutating func activity(
        _ number: Int, of relationship: ID<Relationship>, commitments: [ID<Commitment>], fields: [ID<Field>]
    ) -> Activity {
        let occurrence = Occurrence(
            kind: word(), state: word(), start: date(), end: maybe { $0.date() }, confirmed: maybe { $0.date() })
        var activity = Activity(
            id: ID("activity-\(number)"), relationship: relationship, title: name(), occurrence: occurrence)
        activity.commitments = some(of: commitments)
        activity.field = fields.randomElement(using: &generator)
        activity.carriers = many(3) { random, _ in
            Carrier(side: random.word(), kind: random.maybe { $0.word() }, name: random.maybe { $0.text() })
        }
        activity.funding = many(3) { random, _ in
            Contribution(party: random.word(), amount: "\(random.number(0..<1_000_000)).50", currency: "EUR")
        }
        activity.notes = maybe { $0.text() }
        activity.sources = citations()
        return activity
    }

    private mutating func contact(_ number: Int, of relationship: ID<Relationship>) -> Contact {
        var contact = Contact(id: ID("contact-\(number)"), relationship: relationship)
        contact.side = maybe { $0.word() }
        contact.office = maybe { $0.text() }
        contact.name = maybe { $0.text() }
        contact.verified = maybe { $0.date() }
        contact.email = maybe { $0.text() }
        contact.phone = maybe { $0.text() }
        contact.notes = maybe { $0.text() }
        contact.sources = citations()
        return contact
    }
}

extension RandomRegister {
    private mutating func flip() -> Bool { Bool.random(using: &generator) }

    private mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &generator) }

    private mutating func maybe<Value>(_ make: (inout RandomRegister) -> Value) -> Value? {
        flip() ? make(&self) : nil
    }

    private mutating func many<Element>(
        _ limit: Int, _ make: (inout RandomRegister, Int) -> Element
    ) -> [Element] {
        var elements: [Element] = []
        for index in 0..<number(0..<limit + 1) { elements.append(make(&self, index)) }
        return elements
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(0..<elements.count)] }

    private mutating func some<Element>(of elements: [Element]) -> [Element] {
        Array(elements.shuffled(using: &generator).prefix(number(0..<4)))
    }

    private mutating func word<Word: CaseIterable>() -> Word { pick(Array(Word.allCases)) }

    private mutating func kinds() -> Activity.Kinds { Activity.Kinds(some(of: Activity.Kind.allCases)) }

    private mutating func citations() -> [Citation] {
        many(3) { random, _ in Citation(source: ID(random.text()), at: random.maybe { $0.text() }) }
    }

    private mutating func name() -> Name {
        Name(en: maybe { $0.text() }, vi: maybe { $0.text() }, native: maybe { $0.text() })
    }

    private mutating func text() -> String {
        pick([
            "", "Frankfurt am Main", "Thành phố Hồ Chí Minh", "Đường", "大阪府", "กรุงเทพมหานคร", "👩🏽‍🚒", "a\u{301}",
            "\"quoted\" and \\escaped\\", "two\nlines\tand\r\na tab", "\u{1}\u{1F}\u{7F}", "'; DROP TABLE activity; --",
            "[1,2]", "{}", "null", "\u{FEFF}mark", "\u{10FFFF}",
        ])
    }

    private mutating func day() -> Day { Day(number: Int32(number(-700_000..<2_900_000))) }

    private mutating func date() -> PartialDate {
        let day = day()
        switch number(0..<4) {
        case 0: return PartialDate(year: day.year)
        case 1: return (try? PartialDate(String(day.description.prefix(7)))) ?? PartialDate(day)
        case 2:
            return (try? PartialDate(from: PartialDate(year: day.year), to: PartialDate(day + 400))) ?? PartialDate(day)
        default: return PartialDate(day)
        }
    }
}
