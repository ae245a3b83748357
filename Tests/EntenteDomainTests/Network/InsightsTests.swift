import EntenteDomain
import Testing

@Suite("The network in figures")
struct InsightsTests {
    private func entry(
        _ id: ID<Relationship>, _ region: Locality.Region?, _ country: String?, fields: [[ID<Field>]] = [],
        _ occurrences: [Occurrence] = []
    ) throws -> Portfolio.Entry {
        let agreements = try fields.enumerated().map { index, fields in
            Portfolio.AgreementEntry(
                id: ID("\(id)-\(index)"), provisions: Provisions(effective: try PartialDate("2009-01-01")),
                fields: fields)
        }
        return Portfolio.Entry(
            relationship: id, name: Name(), country: country, region: region, agreements: agreements,
            occurrences: occurrences)
    }

    private func occurrence(
        _ kind: Activity.Kind, _ state: Activity.State, _ start: String, _ end: String? = nil
    ) throws -> Occurrence {
        Occurrence(kind: kind, state: state, start: try PartialDate(start), end: try end.map { try PartialDate($0) })
    }

    @Test("groups ties by what they have in common, the largest group first, the unknown last")
    func groups() throws {
        let entries = [
            try entry("a", .europe, "DE", fields: [["trade"]], [try occurrence(.project, .completed, "2018-06-01")]),
            try entry("b", nil, nil),
            try entry("c", .asia, "JP", fields: [["trade", "health", "trade"], ["trade"]]),
            try entry("d", .asia, "KR", fields: [[]], [try occurrence(.event, .completed, "2019-01-01")]),
            try entry("e", nil, "JP"),
            try entry("f", nil, "AU"),
        ]
        let portfolio = Portfolio(heading: Register.Heading(), entries: entries)
        let assessment = Assessment(of: portfolio, asOf: try #require(Day("2019-12-31")))
        let insights = Insights(of: portfolio, assessment: assessment)
        #expect(insights.all.ties == 6)
        #expect(insights.all.inForce == 3)
        #expect(insights.all.standings == assessment.counts)
        #expect(insights.byRegion.map(\.key) == [.asia, .europe, nil])
        #expect(insights.byRegion.map(\.figures.ties) == [2, 1, 3])
        #expect(insights.byCountry.map(\.key) == ["JP", "AU", "DE", "KR", nil])
        #expect(insights.byRegion.map(\.figures.cooperatingAtLeast) == [0, 1, 0])
        #expect(insights.promises.map(\.field) == ["trade", "health"])
        #expect(insights.promises.map(\.agreements) == [3, 1])
        #expect(insights.promises.map(\.ties) == [2, 1])
        #expect(insights.activities == [.project: 1, .event: 1])
        #expect((insights.cooperation, insights.friendship) == (1, 1))
    }

    @Test("counts cooperation in the last two years to the day, and says where the record leaves it open")
    func lastTwoYears() throws {
        let cases: [(Occurrence, atLeast: Int, atMost: Int)] = [
            (try occurrence(.project, .completed, "2017-12-31"), 1, 1),
            (try occurrence(.project, .completed, "2017-12-30"), 0, 0),
            (try occurrence(.project, .completed, "2017"), 0, 1),
            (try occurrence(.project, .completed, "2018"), 1, 1),
            (try occurrence(.project, .completed, "2010", "2018-06"), 1, 1),
            (try occurrence(.project, .ongoing, "2010"), 0, 1),
            (try occurrence(.project, .ongoing, "2019-12-31"), 1, 1),
            (try occurrence(.project, .ongoing, "2020-01-01"), 0, 0),
            (try occurrence(.project, .planned, "2019"), 0, 0),
            (try occurrence(.delegation, .completed, "2019"), 0, 0),
        ]
        for (occurrence, atLeast, atMost) in cases {
            let portfolio = Portfolio(
                heading: Register.Heading(), entries: [try entry("a", nil, nil, fields: [[]], [occurrence])])
            let assessment = Assessment(of: portfolio, asOf: try #require(Day("2019-12-31")))
            let all = Insights(of: portfolio, assessment: assessment).all
            #expect((all.cooperatingAtLeast, all.cooperatingAtMost) == (atLeast, atMost), "\(occurrence)")
        }
    }

    @Test("adds up in every grouping, and no tie that cooperated is dormant", arguments: 0..<20)
    func properties(seed: Int) throws {
        let random = try RandomPortfolio(
            seed: seed, entries: 10, precision: RecordGenerator.Precision.allCases[seed % 3])
        for assessment in random.assessments(atMost: 4) {
            let insights = Insights(of: random.portfolio, assessment: assessment)
            #expect(insights.all.ties == 10)
            #expect(insights.byRegion.reduce(0) { $0 + $1.figures.ties } == 10)
            #expect(insights.byRegion.reduce(0) { $0 + $1.figures.inForce } == insights.all.inForce)
            #expect(insights.all.cooperatingAtLeast <= insights.all.cooperatingAtMost)
            #expect(insights.cooperation + insights.friendship == insights.activities.values.reduce(0, +))
            for index in assessment.standings.indices {
                let alone = Portfolio(
                    heading: random.portfolio.heading, entries: [random.portfolio.entries[index]])
                let figures = Insights(of: alone, assessment: Assessment(of: alone, asOf: assessment.day)).all
                if assessment.standings[index].standing == .dormant { #expect(figures.cooperatingAtLeast == 0) }
            }
        }
    }
}
