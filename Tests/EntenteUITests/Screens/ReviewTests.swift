import EntenteDomain
@testable import EntenteUI
import Testing

@Suite("A review session on the screen")
struct ReviewTests {
    /// A desk on which a session on what is flagged has begun.
    private func desk() throws -> Desk {
        var desk = try Desk(.bundled())
        desk.type("R")
        desk.press(.enter)
        return desk
    }

    private func decide(_ decision: String, _ desk: inout Desk) {
        desk.type("d" + decision)
        desk.press(.control("s"))
    }

    @Test("goes through the flagged, the gravest first, one partner a page")
    func through() throws {
        var desk = try desk()
        let session = try #require(desk.sessions.all.first)
        #expect(session.queue == .flags)
        #expect(session.items.count == 51)
        #expect(desk.screen.contains("1 of 51"))
        desk.type(">")
        #expect(desk.screen.contains("2 of 51"))
        #expect(desk.sessions.all[0].position == 1)
        desk.type("<<")
        #expect(desk.screen.contains("This is the first."))
        #expect(desk.screen.contains("1 of 51"))
    }

    @Test("a decision is a review on record, stops no clock, and leads to the next")
    func deciding() throws {
        var desk = try desk()
        let before = desk.screen
        let first = try #require(desk.sessions.all.first?.items.first?.relationship)
        let reviews = desk.shelf.register.reviews.count
        decide("revive", &desk)
        #expect(desk.screen.contains("Decided, as no. 1"))
        #expect(desk.screen.contains("2 of 51"))
        #expect(desk.shelf.register.reviews.count == reviews + 1)
        let review = try #require(desk.shelf.register.reviews.last)
        #expect(review.decision == .revive)
        #expect(desk.sessions.all[0].items[0] == ReviewSession.Item(first, .decided(review.id)))
        desk.type("<")
        let verdict = before.split(separator: "\n").first { $0.contains("expired") }
        #expect(verdict.map { desk.screen.contains($0) } ?? false)
        #expect(desk.screen.contains("revive"))
    }

    @Test("leaving a form without saving decides nothing")
    func notDeciding() throws {
        var desk = try desk()
        desk.type("drevive")
        desk.press(.escape)
        desk.type("y")
        #expect(desk.sessions.all[0].items[0].outcome == .pending)
        #expect(desk.screen.contains("1 of 51"))
    }

    @Test("is left at any time, and taken up where it was")
    func takingUp() throws {
        var desk = try desk()
        desk.type("..")
        desk.press(.escape)
        desk.type("t2R")
        #expect(desk.screen.contains("go on with session 1"))
        #expect(desk.screen.contains("2/51"))
        desk.press(.enter)
        #expect(desk.screen.contains("3 of 51"))
        #expect(desk.screen.contains("as of 31 Dec 2019"))
    }

    @Test("m writes the minutes, and closes the session where that is asked for")
    func minutes() throws {
        var desk = try desk()
        desk.type("m")
        desk.press(.enter)
        #expect(desk.sessions.minutes == [1])
        #expect(desk.sessions.all[0].closed == nil)
        desk.type("m")
        desk.press(.down, .enter)
        #expect(desk.sessions.minutes == [1, 1])
        #expect(desk.sessions.all[0].closed != nil)
        #expect(desk.screen.contains("Session 1 is closed"))
    }

    @Test("a session that may write no file is closed and opened again without its minutes")
    func withoutFiles() throws {
        var desk = try desk()
        desk.model.limits = SessionLimits(isRestricted: true)
        desk.type("m")
        #expect(!desk.screen.contains("write the minutes"))
        desk.press(.enter)
        #expect(desk.sessions.all[0].closed != nil)
        #expect(desk.screen.contains("Session 1 is closed."))
        desk.type("m")
        desk.press(.enter)
        #expect(desk.sessions.all[0].closed == nil)
        #expect(desk.screen.contains("Session 1 can be gone on with."))
        desk.model.limits.folder = "/srv/files"
        desk.type("m")
        #expect(desk.screen.contains("write the minutes and close the se"))
    }

    @Test("a decision that is taken back is none: the page and the count say so, and it can be taken anew")
    func undoing() throws {
        var desk = try desk()
        decide("revive", &desk)
        #expect(desk.screen.contains("1 looked at"), "\(desk.screen)")
        desk.type("<u")
        #expect(desk.screen.contains("0 looked at"), "\(desk.screen)")
        #expect(!desk.screen.contains("revive"), "\(desk.screen)")
        #expect(desk.screen.contains("1 of 51"))
        #expect(desk.model.reviewing?.items.first?.outcome == .pending)
        decide("keep", &desk)
        #expect(desk.screen.contains("1 looked at"), "\(desk.screen)")
        #expect(desk.screen.contains("2 of 51"))
    }

    @Test("what another officer settles in the same session counts at once, and the page stays where it is")
    func together() throws {
        var desk = try desk()
        desk.type(">")
        try desk.meanwhile(.settle(4, of: 1, .passed))
        try desk.meanwhile(.move(to: 4, of: 1))
        #expect(desk.screen.contains("2 of 51"), "\(desk.screen)")
        #expect(desk.screen.contains("1 looked at"), "\(desk.screen)")
        #expect(desk.model.reviewing?.items[4].outcome == .passed)
    }

    @Test("a partner's change by another officer is on the page at once")
    func changed() throws {
        var desk = try desk()
        let id = try #require(desk.sessions.all.first?.items.first?.relationship)
        let dossier = try #require(desk.shelf.register.dossier(of: id))
        try desk.meanwhile(dossier.flagging(on: PartialDate(year: 2026), note: "they have written"))
        #expect(desk.screen.contains("they have written"), "\(desk.screen)")
    }

    @Test("where another officer closes the session it is said, and nothing is decided until it is taken up again")
    func closedElsewhere() throws {
        var desk = try desk()
        try desk.meanwhile(.minutes(of: 1, .closed(PartialDate(year: 2026).min)))
        #expect(desk.screen.contains("Session 1 was closed by somebody else"), "\(desk.screen)")
        for key in ["d", "."] {
            desk.type(key)
            #expect(desk.screen.contains("This session is closed; m takes it up again"), "\(desk.screen)")
        }
        #expect(desk.sessions.all[0].items[0].outcome == .pending)
        desk.type("m")
        desk.press(.down, .enter)
        #expect(desk.sessions.all[0].closed == nil)
        desk.type(".")
        #expect(desk.sessions.all[0].items[0].outcome == .passed)
    }

    @Test("a decision saved after another officer has closed the session is not stored, and stays as it was typed")
    func closedMeanwhile() throws {
        var desk = try desk()
        let day = PartialDate(year: 2026).min
        let closing = SessionErrand.minutes(of: 1, .closed(day))
        let reviews = desk.shelf.register.reviews.count
        desk.type("drevive")
        try desk.meanwhile(closing, isSeen: false)
        desk.press(.control("s"))
        #expect(desk.screen.contains("Not stored: session 1 was closed on 1 Jan 2026"), "\(desk.screen)")
        #expect(desk.screen.contains("revive"), "\(desk.screen)")
        #expect(desk.shelf.register.reviews.count == reviews)
        #expect(desk.shelf.log.isEmpty)
        try desk.meanwhile(.minutes(of: 1, .reopened))
        desk.press(.control("s"))
        #expect(desk.screen.contains("Decided, as no. 1"), "\(desk.screen)")
        // So with one that is passed.
        try desk.meanwhile(closing, isSeen: false)
        desk.type(".")
        #expect(desk.screen.contains("Not stored: session 1 was closed"), "\(desk.screen)")
        #expect(desk.model.reviewing?.items[1].outcome == .pending)
    }

    @Test("the last one that is passed is counted, though the page stays")
    func last() throws {
        var desk = try Desk(Register.crowd(of: 1), asOf: "2019-12-31")
        desk.type("R")
        desk.press(.down, .enter)
        #expect(desk.screen.contains("1 of 1 · 0 looked at"), "\(desk.screen)")
        desk.type(".")
        #expect(desk.screen.contains("1 of 1 · 1 looked at"), "\(desk.screen)")
    }

    @Test("the keys of a session say why they do nothing elsewhere", arguments: ["d", ".", ">", "<", "m"])
    func elsewhere(key: String) throws {
        var desk = try Desk(.bundled())
        desk.type(key)
        #expect(desk.screen.contains("No review session is on the screen; R begins one"))
    }
}
