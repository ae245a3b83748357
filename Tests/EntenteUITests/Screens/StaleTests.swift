import EntenteDomain
import Testing

@testable import EntenteUI

/// What follows from the register follows it, wherever the user is when it changes, and whoever changes it.
@Suite("Nothing on the screen outlives what it was made from")
struct StaleTests {
    private let today = "2026-11-21"

    /// A project with a dormant partner.
    private func project(
        _ desk: Desk, with partner: ID<Relationship>, from start: String = "2026-11-01"
    ) throws -> Change {
        let dossier = try #require(desk.shelf.register.dossier(of: partner))
        return dossier.adding(
            .activity(
                Activity(
                    id: "", relationship: partner, title: Name(en: "Green roofs"),
                    occurrence: Occurrence(
                        kind: .project, state: start < today ? .ongoing : .planned, start: try PartialDate(start)))))
    }

    @Test(
        "the figures, flags, deadlines and the history show a project that somebody else adds",
        arguments: ["4", "2", "3", "P"])
    func ofOthers(place: String) throws {
        var desk = try Desk(.bundled(), asOf: today, size: Size(columns: 120, rows: 40))
        desk.type(place)
        let before = desk.screen
        // What comes up is told of a project that is to begin.
        try desk.meanwhile(try project(desk, with: "seville", from: place == "3" ? "2027-03" : "2026-11-01"))
        let after = desk.screen
        // The line above the keys tells of the change; the page itself has to differ too.
        let rows = { (screen: String) in screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast(3) }
        #expect(rows(before) != rows(after), "\(after)")
        var fresh = try Desk(desk.shelf.register, asOf: today, size: Size(columns: 120, rows: 40))
        fresh.type(place)
        #expect(Array(rows(fresh.screen)) == Array(rows(after)), "as if opened anew:\n\(fresh.screen)\n\(after)")
    }

    @Test("one's own change is seen at once in every list, and its undoing too", arguments: ["4", "2", "3"])
    func ofOneself(place: String) throws {
        var desk = try Desk(.bundled(), asOf: today)
        desk.type(place)
        let before = desk.screen
        desk.open(Errand(.addActivity, of: "seville"))
        desk.type("Green roofs")
        desk.press(.enter)
        desk.type("2026-11-01")
        desk.press(.enter)
        #expect(desk.shelf.log.count == 1, "\(desk.screen)")
        desk.press(.escape)
        var fresh = try Desk(desk.shelf.register, asOf: today)
        fresh.type(place)
        let rows = { (desk: Desk) in desk.screen.split(separator: "\n").dropLast(2) }
        #expect(Array(rows(desk)) == Array(rows(fresh)))
        desk.type("u")
        desk.press(.escape)
        #expect(Array(before.split(separator: "\n").dropLast(2)) == Array(rows(desk)))
    }

    @Test("what is supposed is supposed of the register as others leave it; leaving it shows theirs")
    func supposing() throws {
        var desk = try Desk(.bundled(), asOf: today)
        desk.type("W")
        desk.press(.enter)
        let entry = try #require(desk.model.entry(of: "seville"))
        let count = desk.model.portfolio.entries[entry].occurrences.count
        try desk.meanwhile(try project(desk, with: "seville"))
        #expect(desk.model.supposition != nil)
        #expect(desk.model.portfolio.entries[entry].occurrences.count == count + 1)
        desk.type("a")
        #expect(desk.model.changing.form == nil, "nothing is changed while something is supposed")
        _ = desk.model.suppose(Hypothesis())
        #expect(desk.model.portfolio == desk.shelf.portfolio)
        #expect(desk.model.assessment.standings[entry].standing == .active)
        var other = try Desk(.bundled(), asOf: today)
        other.type("/seville")
        other.press(.enter, .enter)
        other.type("W")
        other.press(.enter)
        try other.meanwhile(try project(other, with: "seville"))
        #expect(other.model.dossier?.activities.contains { $0.title.en == "Green roofs" } == true)
    }

    @Test("a form opened from the history saves, and the history is of the register then")
    func formInHistory() throws {
        var desk = try Desk(.bundled(), asOf: today)
        desk.type("P")
        let count = try #require(desk.model.playThrough?.milestones.count)
        desk.open(Errand(.addActivity, of: "seville"))
        desk.type("Green roofs")
        desk.press(.enter)
        desk.type("2026-11-01")
        desk.press(.enter)
        #expect(desk.model.page.place == .history)
        #expect(desk.model.playThrough.map { $0.milestones.count } != count)
        desk.press(.escape)
        #expect(desk.model.playThrough == nil)
        #expect(desk.model.page.place == .partners)
    }

    @Test("a menu that is open when somebody else changes something offers what there is then")
    func menu() throws {
        var desk = try Desk(.bundled(), asOf: today)
        desk.type("/minsk")
        desk.press(.enter, .enter)
        desk.type("NProspects")
        desk.press(.enter)
        let count = try #require(desk.model.menu?.items.count)
        let locality = try #require(desk.shelf.register.localities.first)
        try desk.meanwhile(.proposing(Prospect(id: "new", locality: locality.id, state: .interest)))
        #expect(desk.model.menu?.items.count == count + 1)
        desk.press(.escape)
        #expect(desk.model.menu == nil)
        try desk.meanwhile(try project(desk, with: "seville"))
        #expect(desk.model.changing.catalogue == nil, "what no screen needs is not kept")
    }

    @Test("a form whose record somebody else removes says so, and stores nothing")
    func removed() throws {
        var desk = try Desk(.bundled(), asOf: today)
        let prospect = try #require(desk.shelf.register.prospects.first)
        desk.open(Errand(.editProspect, on: prospect.id.rawValue))
        desk.model.changing.form?.move(to: .notes)
        desk.type(" more")
        try desk.meanwhile(Change(.remove, of: nil, [Edit(before: .prospect(prospect), after: nil)]), isSeen: false)
        desk.press(.control("s"))
        #expect(desk.screen.contains("It was removed meanwhile"), "\(desk.screen)")
        #expect(desk.shelf.log.count == 1)
    }

    @Test("a read that fails leaves nothing behind that opens a form later")
    func failure() throws {
        var desk = try Desk(.bundled(), asOf: today)
        _ = desk.model.fillIn(Errand(.addActivity, of: "seville"))
        _ = update(&desk.model, .failed("no"))
        desk.type("/osaka")
        desk.press(.enter, .enter)
        #expect(desk.model.changing.form == nil)
    }
}
