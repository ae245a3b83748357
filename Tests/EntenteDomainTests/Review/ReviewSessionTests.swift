import EntenteDomain
import Testing

@Suite("A review session")
struct ReviewSessionTests {
    private func session(_ outcomes: [ReviewSession.Outcome], at position: Int = 0) throws -> ReviewSession {
        let day = try #require(Day("2026-03-02"))
        return ReviewSession(
            number: 1, queue: .flags, begun: day, by: "desk", asOf: day,
            items: outcomes.enumerated().map { .init(ID("r\($0.offset)"), $0.element) }, position: position)
    }

    @Test("goes on to the next that nobody has looked at, from the end on to the first")
    func order() throws {
        var session = try session([.pending, .pending, .passed, .pending], at: 1)
        session.settle(.decided("a"))
        #expect(session.position == 3)
        session.settle(.passed)
        #expect(session.position == 0)
        session.settle(.decided("b"))
        #expect(session.nextPending == nil)
        #expect(session.position == 0)
        #expect(session.done == 4)
    }

    @Test("can decide anew on what was decided, and stays where it is when nothing is left")
    func deciding() throws {
        var session = try session([.passed])
        session.settle(.decided("a"))
        #expect(session.items.map(\.outcome) == [.decided("a")])
        #expect(session.current?.relationship == "r0")
    }

    @Test("of no relationships has nothing to look at")
    func empty() throws {
        var session = try session([])
        session.settle(.passed)
        #expect(session.current == nil)
        #expect(session.nextPending == nil)
    }

    @Test("keeps its queue as a word and its terms", arguments: ["flags", "filter:đắc: lắk", "deadlines:2026-12-31"])
    func codes(code: String) throws {
        #expect(try #require(ReviewSession.Queue(code: code)).code == code)
    }

    @Test("refuses a queue that is none", arguments: ["", "flag", "deadlines:2026-13-31", "deadlines:soon"])
    func wrongCodes(code: String) {
        #expect(ReviewSession.Queue(code: code) == nil)
    }

    @Test("of deadlines holds each relationship once, the one whose day is nearest first")
    func deadlines() throws {
        func entry(_ id: ID<Relationship>, _ until: String...) throws -> Portfolio.Entry {
            Portfolio.Entry(
                relationship: id, name: Name(),
                agreements: try until.enumerated().map { number, day in
                    let provisions = Provisions(
                        effective: try PartialDate("2025-01-01"), term: .until(try PartialDate(day)))
                    return Portfolio.AgreementEntry(id: ID("\(id)-\(number)"), provisions: provisions)
                })
        }
        let portfolio = Portfolio(
            heading: Register.Heading(),
            entries: [
                try entry("late", "2026-09-30"), try entry("twice", "2026-04-30", "2026-05-31"),
                try entry("after", "2026-12-31"), try entry("soon", "2026-03-31"),
            ])
        let day = try #require(Day("2026-03-02"))
        let items = ReviewSession.items(
            of: .deadlines(through: try #require(Day("2026-10-31"))), portfolio: portfolio,
            assessment: Assessment(of: portfolio, asOf: day), filtered: [])
        #expect(items.map(\.relationship) == ["soon", "twice", "late"])
    }
}
