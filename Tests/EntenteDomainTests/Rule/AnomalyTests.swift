import EntenteDomain
import Testing

@Suite("What is odd in a record")
struct AnomalyTests {
    @Test(
        "an activity still planned is reported from the day after the last on which it can start",
        arguments: [
            ("2020-05-01", "2020-05-01", false), ("2020-05-01", "2020-05-02", true), ("2020", "2020-12-31", false),
            ("2020", "2021-01-01", true), ("[2019..2020-06]", "2020-06-30", false), ("2021", "2020-06-30", false),
        ])
    func plannedStartPassed(start: String, day: String, isReported: Bool) throws {
        let planned = Occurrence(kind: .project, state: .planned, start: try PartialDate(start))
        #expect(try kinds([planned], on: day) == (isReported ? [.plannedStartPassed] : []))
        let meeting = Occurrence(kind: .meeting, state: .planned, start: try PartialDate(start))
        #expect(try kinds([meeting], on: day) == (isReported ? [.plannedStartPassed] : []))
        let done = Occurrence(kind: .project, state: .completed, start: try PartialDate(start))
        #expect(try kinds([done], on: day).isEmpty)
    }

    @Test(
        "an activity without an end that nobody has confirmed for more than a year is reported",
        arguments: [
            ("2020-03-10", nil, "2021-03-10", false), ("2020-03-10", nil, "2021-03-11", true),
            ("2020-02-29", nil, "2021-02-28", false), ("2020-02-29", nil, "2021-03-01", true),
            ("2020", nil, "2021-12-31", false), ("2020", nil, "2022-01-01", true),
            ("2015", "2020-03-10", "2021-03-10", false), ("2015", "2020-03-10", "2021-03-11", true),
            ("2015", "2020-03", "2021-03-31", false), ("2020-03-10", "2019", "2021-03-10", false),
        ] as [(String, String?, String, Bool)])
    func ongoingUnconfirmed(start: String, confirmed: String?, day: String, isReported: Bool) throws {
        var ongoing = Occurrence(
            kind: .project, state: .ongoing, start: try PartialDate(start),
            confirmed: try confirmed.map { try PartialDate($0) })
        #expect(try kinds([ongoing], on: day) == (isReported ? [.ongoingUnconfirmed] : []))
        ongoing.end = try PartialDate("2030")
        #expect(try kinds([ongoing], on: day).isEmpty)
    }

    @Test(
        "cooperation that starts on or after the end of the last agreement is reported",
        arguments: [
            ("project", "2019-12-31", false), ("project", "2020-01-01", true), ("project", "2021", true),
            ("event", "2020-06-01", false), ("project", "2023-06-01", false), ("training", "2019", false),
        ])
    func activityAfterEnd(kind: String, start: String, isReported: Bool) throws {
        let activity = Occurrence(
            kind: try Vector.option(kind), state: .completed, start: try PartialDate(start))
        let ended = Provisions(
            effective: try PartialDate("2010"), term: .until(try PartialDate("2019-12-31")))
        let earlier = Provisions(
            effective: try PartialDate("2000"), ended: Termination(on: try PartialDate("2005")))
        #expect(
            try kinds([activity], under: [ended, earlier], on: "2022-01-01") == (isReported ? [.activityAfterEnd] : []))
        let stillRunning = Provisions(effective: try PartialDate("2012"), term: .indefinite)
        #expect(try kinds([activity], under: [ended, stillRunning], on: "2022-01-01").isEmpty)
    }

    @Test("what is odd is named by its place in the record")
    func places() throws {
        let fine = Occurrence(kind: .project, state: .completed, start: try PartialDate("2020"))
        let passed = Occurrence(kind: .project, state: .planned, start: try PartialDate("2020"))
        let old = Occurrence(kind: .project, state: .ongoing, start: try PartialDate("2012"))
        let standing = RelationshipStanding(
            of: [], occurrences: [fine, passed, fine, old], asOf: try Vector.day("2022-01-01"))
        #expect(standing.anomalies.map(\.occurrence) == [1, 3])
        #expect(standing.anomalies.map(\.kind) == [.plannedStartPassed, .ongoingUnconfirmed])
    }

    @Test(
        "a verdict is marked as unverified from the day after the record's horizon",
        arguments: [
            ("2019-12-31", "2019-12-31", nil), ("2019-12-31", "2020-01-01", "2019-12-31"),
            ("2019", "2019-12-31", nil), ("2019", "2020-01-01", "2019-12-31"), ("2019-06", "2019-07-01", "2019-06-30"),
        ] as [(String, String, String?)])
    func horizon(recordsThrough: String, day: String, since: String?) throws {
        let standing = RelationshipStanding(
            of: [], occurrences: [], asOf: try Vector.day(day), recordsThrough: try PartialDate(recordsThrough))
        #expect(standing.unverifiedSince?.description == since)
    }

    private func kinds(
        _ occurrences: [Occurrence], under agreements: [Provisions]? = nil, on day: String
    ) throws -> [Anomaly.Kind] {
        let open = Provisions(effective: try PartialDate("2000"), term: .indefinite)
        return RelationshipStanding(
            of: agreements ?? [open], occurrences: occurrences, asOf: try Vector.day(day)
        ).anomalies.map(\.kind)
    }
}
