import EntenteDomain
import Testing

@Suite("What a change does")
struct ChangeTests {
    private let dossier: Dossier = {
        let clause = InactivityClause(years: 2)
        let agreement = Agreement(
            id: "frankfurt-2019", relationship: "frankfurt", signed: PartialDate(year: 2019),
            provisions: Provisions(effective: PartialDate(Day(number: 18_000)), inactivity: clause))
        var dossier = Dossier(
            relationship: Relationship(id: "frankfurt", locality: "frankfurt"),
            locality: Locality(id: "frankfurt", name: Name(en: "Frankfurt")), agreements: [agreement])
        dossier.contacts = [Contact(id: "frankfurt-office", relationship: "frankfurt", office: "Office")]
        dossier.revisions = [RecordKey(.contact, "frankfurt-office"): 3]
        return dossier
    }()

    private func project(_ title: String, _ day: Int32) -> Record {
        let start = PartialDate(Day(number: day))
        return .activity(
            Activity(
                id: "", relationship: "frankfurt", title: Name(en: title),
                occurrence: Occurrence(kind: .project, state: .completed, start: start, end: start)))
    }

    @Test("a new record is called after what it is about, with a number where that is taken")
    func identifiers() throws {
        func id(_ change: Change?) -> String? { change?.edits.first?.key?.id }
        #expect(id(dossier.adding(project("Đường sắt & metro", 18_100))) == "frankfurt-duong-sat-metro")
        #expect(id(dossier.adding(project("", 18_100))) == "frankfurt-project-2019")
        let later = Agreement(
            id: "", relationship: "frankfurt", provisions: Provisions(effective: PartialDate(year: 2019)))
        #expect(id(dossier.succeeding("frankfurt-2019", by: later)) == "frankfurt-2019-2")
        #expect(id(dossier.flagging(on: try PartialDate("2026-11-22"))) == "frankfurt-flag-20261122")
        #expect(Identifier.free(from: "a-2") { ["a-2", "a-3"].contains($0) } == "a-4")
        #expect(Identifier.free(from: "a-2019") { $0 == "a-2019" } == "a-2019-2")
        #expect(Identifier.made(of: ["大阪府"], fallback: "partner") { _ in false } == "partner")
        let long = Identifier.made(of: [String(repeating: "wort ", count: 30)], fallback: "") { _ in false }
        #expect(long.utf8.count <= 40)
    }

    @Test("an edit names the revision that it was made from, and a removal taken back is an addition")
    func revisions() throws {
        let change = try #require(dossier.verifying("frankfurt-office", on: PartialDate(year: 2026)))
        #expect(change.edits.map(\.revision) == [3])
        #expect(dossier.applying(change).contacts.first?.verified == PartialDate(year: 2026))
        #expect(dossier.applying(change).applying(change.inverse).contacts == dossier.contacts)
        let removal = try #require(dossier.removing(RecordKey(.contact, "frankfurt-office")))
        #expect(dossier.applying(removal).contacts.isEmpty)
        #expect(removal.inverse.edits == [.adding(.contact(dossier.contacts[0]))])
        #expect(dossier.verifying("nobody", on: PartialDate(year: 2026)) == nil)
    }

    @Test("a change is told as of when the last of what it brings begins; what it leaves alone is not asked")
    func lastStart() throws {
        #expect(dossier.adding(project("Fair", 18_400)).lastStart == Day(number: 18_400))
        var agreement = dossier.agreements[0]
        agreement.title = Name(en: "Memorandum")
        func lastStart() -> Day? { dossier.editing(.agreement(agreement))?.lastStart }
        #expect(lastStart() == nil)
        agreement.provisions.inactivity?.excused = [
            ExcusedPeriod(from: Day(number: 20_000), to: Day(number: 20_400))
        ]
        #expect(lastStart() == Day(number: 20_000))
        agreement.provisions.ended = Termination(on: PartialDate(year: 2031))
        #expect(lastStart() == PartialDate(year: 2031).max)
    }

    @Test("what follows is told before it is saved: a project in time moves the lapse and saves the agreement")
    func consequence() throws {
        let day = Day(number: 18_000).plusYears(2) + 10
        let change = dossier.adding(project("Fair", 18_400))
        let found = try #require(Consequence(of: change, to: dossier, heading: Register.Heading(), asOf: day))
        #expect(found.before?.standing == .lapsed)
        #expect(found.after?.standing == .atRisk || found.after?.standing == .active)
        let agreement = try #require(found.agreements.first)
        #expect(agreement.before?.lapse?.latest == Day(number: 18_000).plusYears(2) + 1)
        #expect(agreement.after?.lapse?.latest == Day(number: 18_400).plusYears(2) + 1)
        let idle = try #require(
            Consequence(
                of: dossier.flagging(on: PartialDate(year: 2020)), to: dossier, heading: Register.Heading(), asOf: day))
        #expect(idle.before == idle.after)
        #expect(idle.agreements.isEmpty)
    }

    @Test("a new partner comes with its locality, its relationship and its first agreement, in one change")
    func partner() throws {
        let change = Change.establishing(
            Locality(id: "", name: Name(en: "Leipzig")), isNew: true,
            relationship: Relationship(id: "", locality: ""),
            agreement: Agreement(
                id: "", relationship: "", provisions: Provisions(effective: PartialDate(year: 2025)))
        ) { $0 == RecordKey(.locality, "leipzig") }
        #expect(change.edits.compactMap(\.key?.id) == ["leipzig-2", "leipzig-2", "leipzig-2-2025"])
        #expect(change.problems().isEmpty)
        let day = Day.lastDay(of: 2025)
        let found = try #require(Consequence(of: change, to: nil, heading: Register.Heading(), asOf: day))
        #expect(found.before == nil)
        #expect(found.after?.standing == .active)
    }

    @Test(
        "a mention of an agreement that the partner does not have is a problem; what was wrong before is not held against an edit"
    )
    func problems() throws {
        let stray = Commitment(id: "stray", agreement: "elsewhere-2001")
        let change = dossier.adding(.commitment(stray))
        let unknown = Problem.Reason.unknown(RecordKey(.agreement, "elsewhere-2001"))
        #expect(change.problems(in: dossier) == [Problem(RecordKey(.commitment, "stray"), "agreement", unknown)])
        #expect(change.problems().isEmpty)
        var odd = dossier
        odd.contacts[0].office = " "
        let verified = try #require(odd.verifying("frankfurt-office", on: PartialDate(year: 2026)))
        #expect(verified.problems(in: odd).isEmpty)
        let renamed = Edit(
            before: .contact(odd.contacts[0]), after: .contact(Contact(id: "x", relationship: "frankfurt")))
        #expect(Change(.edit, of: nil, [renamed]).problems().map(\.reason) == [.renamed])
    }

    @Test("a moment is written in UTC to the second and read back")
    func timestamps() {
        #expect(Timestamp(seconds: 0).description == "1970-01-01T00:00:00Z")
        #expect(Timestamp(seconds: 1_795_309_323).description == "2026-11-22T01:02:03Z")
        #expect(Timestamp(seconds: -1).description == "1969-12-31T23:59:59Z")
        for seconds in [-86_401, -86_400, -1, 0, 1, 951_782_400, 4_102_444_799] {
            #expect(Timestamp(Timestamp(seconds: seconds).description) == Timestamp(seconds: seconds))
        }
        for text in [
            "2026-11-22T24:00:00Z", "2026-11-22 01:02:03Z", "2026-11-22T01:02:03", "2026-02-29T01:02:03Z",
            "2026-11-22T+1:02:03Z",
        ] {
            #expect(Timestamp(text) == nil, "\(text)")
        }
    }
}
