import EntenteDomain
import Testing

@testable import EntenteExchange

@Suite("One record in the interchange format")
struct RecordProblemTests {
    @Test("reads back as it was written, and has no problems but texts with nothing in them", arguments: 0..<40)
    func roundTrip(seed: Int) throws {
        var generator = RegisterGenerator(seed: seed)
        let register = try generator.register()
        for record in Array(register.records) + [.heading(register.heading)] {
            var mentioned: [RecordKey] = []
            let read = try Record(record.key.kind, interchange: record.interchange.span, named: "test") {
                mentioned.append($0)
            }
            #expect(read == record)
            #expect(mentioned.allSatisfy { key in register.records.contains { $0.key == key } })
            let odd = record.problems.filter { $0.reason != .blank && $0.reason != .missing }
            #expect(odd == [])
        }
    }

    /// Records that do not fit, each with the field that a problem names.
    private static let misfits: [(Record, String)] = [
        (activity { $0.occurrence.end = PartialDate(year: 2018) }, "end"),
        (activity { $0.occurrence.end = PartialDate(year: 9999) }, "end"),
        (activity { $0.funding = [Contribution(party: .city, amount: "1,5", currency: "EUR")] }, "funding[0].amount"),
        (
            activity { $0.funding = [Contribution(party: .city, amount: "1.5", currency: "Euro")] },
            "funding[0].currency"
        ),
        (activity { $0.notes = "bell\u{7}" }, "notes"),
        (activity { $0.id = "" }, "id"),
        (activity { $0.id = "a\tb" }, "id"),
        (activity { $0.id = ID(String(repeating: "x", count: 201)) }, "id"),
        (activity { $0.notes = String(repeating: "x", count: 65_537) }, "notes"),
        (agreement { $0.provisions.term = .renewing(months: 0) }, "term.months"),
        (agreement { $0.provisions.term = .until(PartialDate(year: 9999)) }, "term.until"),
        (agreement { $0.provisions.noticeDays = -1 }, "noticeDays"),
        (agreement { $0.provisions.reviewMonths = 12_001 }, "review.months"),
        (agreement { $0.provisions.inactivity = InactivityClause(years: 0) }, "inactivity.years"),
        (agreement { $0.provisions.ended = Termination(on: PartialDate(year: 9999)) }, "ended.on"),
        (
            agreement {
                let (from, to) = (Day(number: 2), Day(number: 1))
                $0.provisions.inactivity = InactivityClause(years: 2, excused: [ExcusedPeriod(from: from, to: to)])
            }, "inactivity.excused[0].to"
        ),
        (.locality(Locality(id: "x", name: Name(en: "X"), country: "Germany")), "country"),
        (.locality(Locality(id: "x", name: Name(en: "X"), latitude: 91)), "latitude"),
        (.source(Source(id: "x", year: 0)), "year"),
        (.heading(Register.Heading(policy: Policy(years: 0))), "policy.inactivity.years"),
        (.heading(Register.Heading(policy: Policy(warnDays: 36_501))), "policy.warnDays"),
    ]

    private static func activity(_ change: (inout Activity) -> Void) -> Record {
        let occurrence = Occurrence(kind: .project, state: .completed, start: PartialDate(year: 2019))
        var activity = Activity(id: "x", relationship: "y", occurrence: occurrence)
        change(&activity)
        return .activity(activity)
    }

    private static func agreement(_ change: (inout Agreement) -> Void) -> Record {
        var agreement = Agreement(
            id: "x", relationship: "y", provisions: Provisions(effective: PartialDate(year: 2019)))
        change(&agreement)
        return .agreement(agreement)
    }

    @Test("what an import refuses is a problem of a change too, in the same field", arguments: misfits)
    func misfit(record: Record, field: String) throws {
        #expect(record.problems.map(\.field) == [field])
        let error = #expect(throws: InterchangeError.self) {
            try Record(record.key.kind, interchange: record.interchange.span, named: "test")
        }
        #expect(error?.path == field)
    }
}

@Suite("A record put together key by key")
struct RecordDraftTests {
    private func draft(_ kind: Record.Kind, _ language: Language = .english, _ settings: String...) throws -> Record {
        var draft = RecordDraft(kind, language: language)
        for setting in settings {
            let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            try draft.set(String(parts[0]), to: String(parts[1]))
        }
        return try draft.record()
    }

    @Test("takes values as a person writes them: numbers, lists, names, dates, JSON")
    func values() throws {
        let record = try draft(
            .agreement, .vietnamese, "id=a", "relationship=r", "signed=2019", "title=Bản ghi nhớ", "noticeDays=30",
            "fields=trade, finance", #"signatories=["A, B"]"#, "term=renewing", "term.months=12", "inactivity=2",
            "review=12", "ended=2020-05")
        guard case .agreement(let agreement) = record else { throw CancellationError() }
        #expect(agreement.title == Name(vi: "Bản ghi nhớ"))
        #expect(agreement.fields == ["trade", "finance"])
        #expect(agreement.signatories == ["A, B"])
        #expect(agreement.signed == PartialDate(year: 2019))
        #expect(agreement.provisions.term == .renewing(months: 12))
        #expect(agreement.provisions.inactivity?.years == 2)
        #expect(agreement.provisions.noticeDays == 30)
        #expect(agreement.provisions.reviewMonths == 12)
        #expect(agreement.provisions.ended?.on.description == "2020-05")
    }

    @Test("another title in one language keeps that in the other")
    func titles() throws {
        var draft = RecordDraft(
            of: .field(Field(id: "trade", name: Name(en: "Trade", vi: "Thương mại"))), language: .english)
        try draft.set("name", to: "Commerce")
        #expect(try draft.record() == .field(Field(id: "trade", name: Name(en: "Commerce", vi: "Thương mại"))))
        try draft.set("name.vi", to: "")
        #expect(try draft.record() == .field(Field(id: "trade", name: Name(en: "Commerce"))))
    }

    @Test("what does not fit is told without a place in a file")
    func refusals() throws {
        let date = #expect(throws: InterchangeError.self) {
            try draft(.flag, .english, "id=f", "relationship=r", "on=soon")
        }
        #expect(date?.finding.texts.en == #"on "soon" is not a date; write YYYY, YYYY-MM, YYYY-MM-DD or [A..B]"#)
        let key = #expect(throws: InterchangeError.self) {
            try draft(.flag, .english, "id=f", "relationship=r", "notes=x")
        }
        #expect(key?.finding.texts.en.hasPrefix(#"the record has no key "notes""#) == true)
        #expect(throws: JSONError.self) { try draft(.flag, .english, "note={") }
    }
}
