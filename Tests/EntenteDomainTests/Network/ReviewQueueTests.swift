import EntenteDomain
import Testing

@Suite("The review queue")
struct ReviewQueueTests {
    private func queue(_ entries: [Portfolio.Entry], asOf day: String) throws -> ReviewQueue {
        let portfolio = Portfolio(heading: Register.Heading(), entries: entries)
        return ReviewQueue(of: portfolio, assessment: Assessment(of: portfolio, asOf: try #require(Day(day))))
    }

    private func tie(_ id: ID<Relationship>, _ provisions: Provisions, _ occurrences: [Occurrence] = [])
        -> Portfolio.Entry
    {
        Portfolio.Entry(
            relationship: id, name: Name(), agreements: [Portfolio.AgreementEntry(id: "a", provisions: provisions)],
            occurrences: occurrences)
    }

    private func project(_ start: String, _ end: String? = nil, _ state: Activity.State = .completed) throws
        -> Occurrence
    {
        Occurrence(
            kind: .project, state: state, start: try PartialDate(start), end: try end.map { try PartialDate($0) })
    }

    @Test("puts the gravest first, each with its reason and the last day on which it can be saved")
    func order() throws {
        var flagged = tie("flagged", Provisions(effective: try PartialDate("2010-01-01")), [try project("2019-06-01")])
        flagged.flags = ["the consul asked"]
        let entries = [
            tie("active", Provisions(effective: try PartialDate("2010-01-01")), [try project("2019-06-01")]),
            flagged,
            tie("at risk", Provisions(effective: try PartialDate("2018-02-10"))),
            tie("at risk sooner", Provisions(effective: try PartialDate("2018-01-10"))),
            tie("dormant", Provisions(effective: try PartialDate("2009-01-01"))),
            tie(
                "expired", Provisions(effective: try PartialDate("2010-01-01"), term: .months(12))),
            tie(
                "lapsed", Provisions(effective: try PartialDate("2010-01-01"), inactivity: InactivityClause(years: 2))),
            tie(
                "terminated",
                Provisions(
                    effective: try PartialDate("2010-01-01"), ended: Termination(on: try PartialDate("2012-01-01")))),
        ]
        let items = try queue(entries, asOf: "2019-12-31").items
        let told = items.map { item in
            "\(entries[item.entry].relationship): \(item.reasons.map(\.kind.rawValue).joined(separator: ", "))"
                + " until \(item.savedUntil?.description ?? "-")"
        }
        #expect(
            told == [
                "lapsed: lapsed until -", "expired: expired until -", "dormant: dormant until -",
                "at risk sooner: atRisk until 2020-01-10", "at risk: atRisk until 2020-02-10",
                "flagged: flagged until 2021-06-01",
            ])
    }

    @Test("says until when an activity must start: one on that day saves the tie, one the day after does not")
    func savedUntil() throws {
        let provisions = Provisions(
            effective: try PartialDate("2018-03-31"), inactivity: InactivityClause(years: 2, counting: .rolling))
        let item = try #require(try queue([tie("t", provisions)], asOf: "2019-12-31").items.first)
        let until = try #require(item.savedUntil)
        let standing = { (start: Day) throws in
            Register.Heading().standing(
                of: tie("t", provisions, [try project(start.description)]), asOf: until + 1
            ).standing
        }
        #expect(try standing(until) == .active)
        #expect(try standing(until + 1) == .lapsed)
    }

    @Test("lists every reason of a tie, the gravest first: an overdue review, a near notice, oddities of the record")
    func reasons() throws {
        var entry = tie(
            "t",
            Provisions(
                effective: try PartialDate("2015-04-01"), term: .renewing(months: 12), reviewMonths: 12, noticeDays: 60),
            [
                try project("2019-01-01", nil, .ongoing), try project("2018-10", nil, .planned),
                try project("2016-01-01", "2022-01-01", .ongoing),
            ])
        entry.flags = ["new mayor"]
        let item = try #require(try queue([entry], asOf: "2020-01-15").items.first)
        #expect(
            item.reasons == [
                .flagged(note: 0),
                .noticeNear(.certain, agreement: 0, by: try PartialDate("2020-02-01").bounds),
                .reviewOverdue(.certain, agreement: 0, since: try PartialDate("2016-04-01").bounds),
                .plannedStartPassed(occurrence: 1), .ongoingUnconfirmed(occurrence: 0),
            ])
    }

    @Test("finds a review overdue from its day on, possibly so where the day is partial")
    func reviewOverdue() throws {
        let exact = tie("t", Provisions(effective: try PartialDate("2019-03-01"), reviewMonths: 12))
        #expect(try queue([exact], asOf: "2020-02-29").counts[.reviewOverdue] == 0)
        #expect(try queue([exact], asOf: "2020-03-01").counts[.reviewOverdue] == 1)
        let partial = tie("t", Provisions(effective: try PartialDate("2019"), reviewMonths: 12))
        let certainties = try ["2019-12-31", "2020-01-01", "2020-12-30", "2020-12-31"].map { day in
            try queue([partial], asOf: day).items.first?.reasons.first { $0.kind == .reviewOverdue }?.certainty
        }
        #expect(certainties == [nil, .possible, .possible, .certain])
    }

    @Test("holds a tie exactly where its standing, its record or a person gives a reason", arguments: 0..<30)
    func properties(seed: Int) throws {
        let precision = RecordGenerator.Precision.allCases[seed % 3]
        let random = try RandomPortfolio(seed: seed, entries: 8, precision: precision)
        for assessment in random.assessments(atMost: 3) {
            let queue = ReviewQueue(of: random.portfolio, assessment: assessment)
            let queued = Dictionary(uniqueKeysWithValues: queue.items.map { ($0.entry, $0) })
            #expect(queued.count == queue.items.count)
            let order = ReviewReason.Kind.allCases
            let gravities = queue.items.map { order.firstIndex(of: $0.reasons[0].kind) ?? -1 }
            #expect(gravities == gravities.sorted())
            for (index, standing) in assessment.standings.enumerated() {
                let kinds = queued[index]?.reasons.map(\.kind) ?? []
                for flag: Standing in [.lapsed, .expired, .dormant, .atRisk] {
                    #expect(kinds.contains { $0.rawValue == flag.rawValue } == (standing.standing == flag))
                }
                #expect(kinds.filter { $0 == .flagged }.count == random.portfolio.entries[index].flags.count)
                for anomaly in Anomaly.Kind.allCases {
                    let found = kinds.filter { $0.rawValue == anomaly.rawValue }.count
                    #expect(found == standing.anomalies.filter { $0.kind == anomaly }.count)
                }
                if let until = queued[index]?.savedUntil { #expect(until >= assessment.day) }
            }
        }
    }

    @Test("is the same put together from those of parts", arguments: 1...5)
    func merging(seed: Int) throws {
        let random = try RandomPortfolio(seed: seed, entries: 40, precision: .wide)
        let (portfolio, day) = (random.portfolio, random.days[0])
        let whole = ReviewQueue(of: portfolio, assessment: Assessment(of: portfolio, asOf: day))
        let size = 7
        let queues = stride(from: 0, to: portfolio.entries.count, by: size).map { first in
            var part = portfolio
            part.entries = Array(portfolio.entries[first..<min(first + size, portfolio.entries.count)])
            return ReviewQueue(of: part, assessment: Assessment(of: part, asOf: day))
        }
        #expect(queues.count > 2)
        let merged = ReviewQueue.merging(queues).map { queues[$0.queue].items[$0.item].entry + $0.queue * size }
        #expect(merged == whole.items.map(\.entry))
    }
}
