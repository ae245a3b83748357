import EntenteDomain
import EntenteStore
import Testing

@Suite("Review sessions in the store")
struct SessionTests {
    private let scratch: Scratch
    private let store: RegisterStore
    private let desk = Account(name: "desk")

    init() throws {
        scratch = try Scratch()
        var register = Register(heading: Register.Heading())
        register.localities = [
            Locality(id: "kobe", name: Name(en: "Kobe")), Locality(id: "oita", name: Name(en: "Oita")),
        ]
        register.relationships = [
            Relationship(id: "kobe", locality: "kobe"), Relationship(id: "oita", locality: "oita"),
        ]
        store = try RegisterStore.create(at: scratch.path(), register: register)
    }

    private func session() throws -> ReviewSession {
        let day = try #require(Day("2026-03-02"))
        return ReviewSession(
            number: 0, queue: .filter("đắc"), begun: day, by: "desk", asOf: day,
            items: [.init("kobe"), .init("oita", .passed)], position: 1)
    }

    private func review(_ decision: Review.Decision) throws -> Change {
        let review = Review(id: "", of: .relationship("kobe"), on: try PartialDate("2026-03-02"), decision: decision)
        let dossier = try #require(try store.dossier(of: "kobe"))
        return dossier.recording(review)
    }

    @Test("come back as they were left, by whoever asks, the latest first")
    func comeBack() throws {
        let first = try store.beginSession(session())
        let second = try store.beginSession(session())
        var expected = try session()
        expected.number = 1
        #expect(first == expected)
        #expect(second.number == 2)
        try store.moveSession(1, to: 0)
        try store.settle(0, of: 1, .passed)
        let other = try RegisterStore.open(at: scratch.path())
        #expect(try other.reviewSessions().map(\.number) == [2, 1])
        let again = try #require(try other.reviewSession(1))
        #expect(again.position == 0)
        #expect(again.items.map(\.outcome) == [.passed, .passed])
        #expect(try other.reviewSession(3) == nil)
    }

    @Test("a decision is a review in the register, an entry in the log and the outcome of its item")
    func deciding() throws {
        _ = try store.beginSession(session())
        let entry = try store.apply(review(.revive), by: desk, deciding: (number: 0, session: 1))
        let stored = try #require(try store.dossier(of: "kobe")?.reviews.first)
        #expect(stored.decision == .revive)
        #expect(try store.reviewSession(1)?.items[0].outcome == .decided(stored.id))
        #expect(try store.log() == [entry])
    }

    @Test("a decision that is refused leaves the session as it was")
    func refused() throws {
        _ = try store.beginSession(session())
        let change = Change(.review, of: "kobe", [])
        #expect(throws: ChangeError.refused(.empty)) {
            try store.apply(change, by: desk, deciding: (number: 0, session: 1))
        }
        #expect(try store.reviewSession(1)?.items[0].outcome == .pending)
    }

    @Test("in a closed session nothing is decided or passed")
    func decidingInClosed() throws {
        _ = try store.beginSession(session())
        let day = try #require(Day("2026-03-05"))
        try store.closeSession(1, on: day)
        let refusal = ChangeError.refused(.sessionClosed(1, on: day))
        #expect(throws: refusal) { try store.apply(review(.revive), by: desk, deciding: (number: 0, session: 1)) }
        #expect(throws: refusal) { try store.settle(0, of: 1, .passed) }
        #expect(try store.dossier(of: "kobe")?.reviews.isEmpty == true)
        #expect(try store.log().isEmpty)
        #expect(try store.reviewSession(1)?.items[0].outcome == .pending)
        try store.closeSession(1, on: nil)
        _ = try store.apply(review(.revive), by: desk, deciding: (number: 0, session: 1))
        #expect(try store.log().count == 1)
    }

    @Test("a closed session says when, and can be taken up again")
    func closing() throws {
        _ = try store.beginSession(session())
        let day = try #require(Day("2026-03-05"))
        try store.closeSession(1, on: day)
        #expect(try store.reviewSession(1)?.closed == day)
        try store.closeSession(1, on: nil)
        #expect(try store.reviewSession(1)?.closed == nil)
    }
}
