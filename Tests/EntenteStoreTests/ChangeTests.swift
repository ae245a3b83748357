import EntenteDomain
import EntenteExchange
import Foundation
import Testing

@testable import EntenteStore

@Suite("Changing a register")
struct ChangeTests {
    private let scratch: Scratch
    private let store: RegisterStore
    private let desk = Account(name: "desk", origin: "192.0.2.7")
    private let other = Account(name: "other")

    init() throws {
        scratch = try Scratch()
        var register = Register(heading: Register.Heading(city: City(id: "hcmc", name: Name(en: "Ho Chi Minh City"))))
        register.localities = [Locality(id: "frankfurt", name: Name(en: "Frankfurt"))]
        register.relationships = [Relationship(id: "frankfurt", locality: "frankfurt")]
        register.agreements = [
            Agreement(
                id: "frankfurt-2019", relationship: "frankfurt", signed: PartialDate(year: 2019),
                provisions: Provisions(effective: PartialDate(year: 2019), inactivity: InactivityClause(years: 2)))
        ]
        register.contacts = [Contact(id: "frankfurt-office", relationship: "frankfurt", office: "Office")]
        store = try RegisterStore.create(at: scratch.path("register.sqlite"), register: register)
    }

    private func dossier() throws -> Dossier { try #require(try store.dossier(of: "frankfurt")) }

    private func project(_ title: String) throws -> Record {
        .activity(
            Activity(
                id: "", relationship: "frankfurt", title: Name(en: title),
                occurrence: Occurrence(kind: .project, state: .completed, start: try PartialDate("2020-03"))))
    }

    private func export() throws -> [UInt8] { try store.register().interchange() }

    @Test("a project that was added is there, with its entry in the log")
    func add() throws {
        let entry = try store.apply(try dossier().adding(project("Waste water"), reason: "meeting"), by: desk)
        #expect(entry.number == 1)
        #expect(entry.account == desk)
        #expect(try dossier().activities.map(\.id) == ["frankfurt-waste-water"])
        #expect(try store.log() == [entry])
        #expect(try store.logEntry(1)?.change.reason == "meeting")
    }

    @Test("two who add a project of the same title at once both have theirs")
    func sameIdentifier() throws {
        let (first, second) = (try dossier().adding(project("Fair")), try dossier().adding(project("Fair")))
        _ = try store.apply(first, by: desk)
        let entry = try store.apply(second, by: other)
        #expect(entry.change.edits.first?.key?.id == "frankfurt-fair-2")
        #expect(try dossier().activities.count == 2)
    }

    @Test("each write of a record counts its revision up by one")
    func revisions() throws {
        let key = RecordKey(.contact, "frankfurt-office")
        for revision in 1...4 {
            #expect(try dossier().revisions[key] == revision)
            let stored = try store.record(key)
            #expect(stored?.revision == revision)
            let day = PartialDate(Day(number: Int32(20_000 + revision)))
            _ = try store.apply(try #require(try dossier().verifying("frankfurt-office", on: day)), by: desk)
        }
        _ = try store.undo(by: desk)
        let stored = try store.record(key)
        #expect(stored?.revision == 6)
    }

    @Test("who edits what somebody else has edited since sees both versions and who it was, and changes nothing")
    func conflict() throws {
        let seen = try dossier()
        let mine = try #require(seen.verifying("frankfurt-office", on: PartialDate(year: 2021)))
        let theirs = try #require(seen.verifying("frankfurt-office", on: PartialDate(year: 2022)))
        let entry = try store.apply(theirs, by: other)
        let before = try export()
        let conflict = Conflict(
            key: RecordKey(.contact, "frankfurt-office"), base: mine.edits[0].before, yours: mine.edits[0].after,
            theirs: theirs.edits[0].after, revision: 2, entry: entry)
        #expect(throws: ChangeError.refused(.conflicts([conflict]))) { try store.apply(mine, by: desk) }
        #expect(try export() == before)
        let again = Edit(before: conflict.theirs, after: conflict.yours, revision: conflict.revision)
        _ = try store.apply(Change(.verify, of: "frankfurt", [again]), by: desk)
        #expect(try dossier().contacts.first?.verified == PartialDate(year: 2021))
    }

    @Test("a change is taken whole or not at all")
    func wholeOrNothing() throws {
        let before = try export()
        let change = Change(
            .import, of: nil,
            [
                .adding(.contact(Contact(id: "new", relationship: "frankfurt"))),
                .adding(.contact(Contact(id: "frankfurt-office", relationship: "frankfurt"))),
            ])
        #expect(throws: ChangeError.self) { try store.apply(change, by: desk) }
        #expect(try export() == before)
        #expect(try store.log().isEmpty)
    }

    @Test("an undone change leaves no trace in the record, and can be made again")
    func undoRedo() throws {
        let before = try export()
        _ = try store.apply(try dossier().adding(project("Fair")), by: desk)
        let after = try export()
        let undo = try store.undo(by: desk)
        #expect(undo.undoes == 1)
        #expect(try export() == before)
        #expect(try store.logEntry(1)?.undoneBy == 2)
        let redo = try store.redo(by: desk)
        #expect(redo.undoes == 2)
        #expect(try export() == after)
        #expect(try store.logEntry(1)?.undoneBy == nil)
        #expect(throws: ChangeError.refused(.noEntry(nil))) { try store.redo(by: desk) }
        _ = try store.undo(1, by: other)
        #expect(try export() == before)
        #expect(try store.log().map(\.number) == [4, 3, 2, 1])
    }

    @Test("undo is refused, with the name of who it was, when the same thing was changed since")
    func overtaken() throws {
        let first = try store.apply(
            try #require(try dossier().verifying("frankfurt-office", on: PartialDate(year: 2021))), by: desk)
        let second = try store.apply(
            try #require(try dossier().verifying("frankfurt-office", on: PartialDate(year: 2022))), by: other)
        let key = RecordKey(.contact, "frankfurt-office")
        #expect(throws: ChangeError.refused(.overtaken(first, by: second, key))) { try store.undo(by: desk) }
        _ = try store.undo(2, by: desk)
        _ = try store.undo(1, by: desk)
        #expect(try dossier().contacts.first?.verified == nil)
        #expect(throws: ChangeError.self) { try store.undo(1, by: desk) }
    }

    @Test("what others name cannot be removed, and what is not there cannot be named")
    func looseEnds() throws {
        let promise = Commitment(id: "", agreement: "frankfurt-2019", title: Name(en: "A fair"))
        _ = try store.apply(try dossier().adding(.commitment(promise)), by: desk)
        let agreement = RecordKey(.agreement, "frankfurt-2019")
        let removal = try #require(try dossier().removing(agreement))
        let needed = Problem(agreement, "", .needed(by: RecordKey(.commitment, "frankfurt-2019-a-fair")))
        #expect(throws: ChangeError.refused(.problems([needed]))) { try store.apply(removal, by: desk) }
        let stray = Contact(
            id: "stray", relationship: "frankfurt", office: "Office", sources: [Citation(source: "nowhere")])
        let unknown = Problem(RecordKey(.contact, "stray"), "", .unknown(RecordKey(.source, "nowhere")))
        #expect(throws: ChangeError.refused(.problems([unknown]))) {
            try store.apply(Change(.add, of: nil, [.adding(.contact(stray))]), by: desk)
        }
    }

    @Test("the heading is changed like any record, and its change taken back")
    func heading() throws {
        var heading = try store.portfolio().heading
        let record = Record.heading(heading)
        let before = try export()
        heading.recordsThrough = try PartialDate("2026-11-01")
        let edit = Edit(before: record, after: .heading(heading), revision: 1)
        _ = try store.apply(Change(.edit, of: nil, [edit]), by: desk)
        #expect(try store.portfolio().heading == heading)
        _ = try store.undo(by: desk)
        #expect(try export() == before)
    }

    @Test("the log is searched by account, reason, record and what was written, without accents")
    func search() throws {
        _ = try store.apply(try dossier().adding(project("Đường sắt"), reason: "họp quý"), by: desk)
        _ = try store.apply(try dossier().flagging(on: PartialDate(year: 2026), note: "quiet"), by: other)
        #expect(try store.log(search: "duong").map(\.number) == [1])
        let made = try #require(try store.logEntry(2)).at
        let after = Timestamp(seconds: made.seconds + 1)
        #expect(try store.log(search: "2026", at: made..<after).map(\.number).contains(2), "by its moment alone")
        #expect(try store.log(search: "nothing like it", at: after..<after).isEmpty)
        #expect(try store.log(search: "hop QUY").map(\.number) == [1])
        #expect(try store.log(search: "other quiet").map(\.number) == [2])
        #expect(try store.log(of: "frankfurt").map(\.number) == [2, 1])
        #expect(try store.log(of: "elsewhere").isEmpty)
        #expect(try store.log(limit: 1, before: 2).map(\.number) == [1])
    }
}
