import EntenteDomain
import Testing

@Suite("Minutes of a review session")
struct MinutesTests {
    private static let heading = Register.Heading(policy: Policy(years: 2))

    private func date(_ text: String) throws -> PartialDate { try PartialDate(text) }

    private func dossier(
        _ id: String, effective: String = "2010-01-01", projects: [String] = [], reviews: [Review] = []
    ) throws -> Dossier {
        Dossier(
            relationship: Relationship(id: ID(id), locality: ID(id)), locality: Locality(id: ID(id), name: Name()),
            agreements: [
                Agreement(
                    id: ID("\(id)-a"), relationship: ID(id), provisions: Provisions(effective: try date(effective)))
            ],
            activities: try projects.map {
                Activity(
                    id: ID("\(id)-\($0)"), relationship: ID(id),
                    occurrence: Occurrence(kind: .project, state: .completed, start: try date($0), end: try date($0)))
            },
            reviews: reviews)
    }

    private func review(
        _ id: String, _ decision: Review.Decision, on: String, office: String? = nil, due: String? = nil
    ) throws -> Review {
        Review(
            id: ID("\(id)-review-\(on)"), of: .relationship(ID(id)), on: try date(on), decision: decision,
            office: office, due: try due.map { try date($0) })
    }

    private func session(_ number: Int, on day: String, _ items: [ReviewSession.Item]) throws -> ReviewSession {
        let day = try #require(Day(day))
        return ReviewSession(number: number, queue: .flags, begun: day, by: "desk", asOf: day, items: items)
    }

    @Test("hold what was looked at, with its standing that day, and leave out what was not")
    func items() throws {
        let kept = try review("kept", .keep, on: "2020-05-01")
        let session = try session(
            1, on: "2020-05-01",
            [
                .init("kept", .decided(kept.id)), .init("passed", .passed), .init("pending"),
                .init("gone", .passed),
            ])
        let minutes = Minutes(
            of: session,
            dossiers: [
                try dossier("pending"), try dossier("passed"),
                try dossier("kept", projects: ["2019-07-01"], reviews: [kept]),
            ], heading: Self.heading)
        #expect(minutes.items.map(\.dossier.relationship.id) == ["kept", "passed"])
        #expect(minutes.items.map(\.standing.standing) == [.active, .dormant])
        #expect(minutes.items.map(\.review) == [kept, nil])
        #expect(minutes.counts.map(\.decision) == [.keep])
        #expect(minutes.counts.map(\.count) == [1])
    }

    @Test("a decision resets no clock: a relationship that was kept is as dormant as before")
    func clocks() throws {
        let kept = try review("a", .keep, on: "2020-05-01")
        let session = try session(1, on: "2020-05-02", [.init("a", .decided(kept.id))])
        let with = Minutes(of: session, dossiers: [try dossier("a", reviews: [kept])], heading: Self.heading)
        let without = Minutes(of: session, dossiers: [try dossier("a")], heading: Self.heading)
        #expect(with.items[0].standing == without.items[0].standing)
        #expect(with.items[0].standing.standing == .dormant)
    }

    @Test("put who does what in the order of the days, those without a day last")
    func assignments() throws {
        let reviews = [
            try review("none", .keep, on: "2020-05-01"), try review("open", .revive, on: "2020-05-01", office: "Trade"),
            try review("late", .revive, on: "2020-05-01", due: "2021"),
            try review("soon", .end, on: "2020-05-01", office: "Legal", due: "2020-06-30"),
        ]
        let ids = ["none", "open", "late", "soon"]
        let session = try session(
            1, on: "2020-05-01", zip(ids, reviews).map { .init(ID($0), .decided($1.id)) })
        let minutes = Minutes(
            of: session, dossiers: try zip(ids, reviews).map { try dossier($0, reviews: [$1]) }, heading: Self.heading)
        #expect(minutes.assignments.map(\.dossier.relationship.id) == ["soon", "late", "open"])
    }

    @Test("begin with what became of the decisions of the session before")
    func sequels() throws {
        let (revive, nothing) = (
            try review("revived", .revive, on: "2020-05-01", due: "2021-03-31"),
            try review("idle", .revive, on: "2020-05-01", due: "2020-12-31")
        )
        let before = try session(
            1, on: "2020-05-01", [.init("revived", .decided(revive.id)), .init("idle", .decided(nothing.id))])
        let after = try session(2, on: "2021-02-01", [])
        let minutes = Minutes(
            of: after, dossiers: [], heading: Self.heading,
            before: (
                before,
                [
                    try dossier("revived", projects: ["2019-01-01", "2020-09-01"], reviews: [revive]),
                    try dossier("idle", projects: ["2015-01-01"], reviews: [nothing]),
                ]
            ))
        let (revived, idle) = (minutes.sequels[0], minutes.sequels[1])
        #expect(revived.activities.map(\.id) == ["revived-2020-09-01"])
        #expect(!revived.isWithoutResult)
        #expect(revived.due == .ahead)
        #expect(idle.isWithoutResult)
        #expect(idle.due == .passed)
        #expect(idle.before.standing == .dormant)
        #expect(idle.now.standing == .dormant)
    }
}
