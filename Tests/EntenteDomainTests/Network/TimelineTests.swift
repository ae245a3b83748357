import EntenteDomain
import Testing

@Suite("Standings over time")
struct TimelineTests {
    @Test("turn exactly on the days on which stepping through the calendar finds them turned", arguments: 0..<15)
    func timelineAgreesWithEveryDay(seed: Int) throws {
        let precision = RecordGenerator.Precision.allCases[seed % 3]
        let random = try RandomPortfolio(seed: seed, entries: 1, precision: precision)
        for (entry, last) in zip(random.portfolio.entries, random.days) {
            let timeline = StandingTimeline(of: entry, policy: random.portfolio.heading.policy, through: last)
            let first = last - 2_600
            var told: [String] = []
            var before = random.portfolio.heading.standing(of: entry, asOf: first).standing
            for number in (first + 1).number...last.number {
                let day = Day(number: number)
                let standing = random.portfolio.heading.standing(of: entry, asOf: day).standing
                if standing != before { told.append("\(day) \(standing)") }
                before = standing
            }
            #expect(timeline.steps.filter { $0.from > first }.map { "\($0.from) \($0.standing)" } == told, "\(entry)")
        }
    }

    @Test("counted at each step are those of an assessment on its day", arguments: 0..<20)
    func historyAgreesWithAssessments(seed: Int) throws {
        let precision = RecordGenerator.Precision.allCases[seed % 3]
        let portfolio = try RandomPortfolio(seed: seed, entries: 8, precision: precision).portfolio
        let first = try #require(Day("1994-01-01"))
        let days = History.Stride.allCases[seed % 2].days(from: first, through: try #require(Day("2032-05-17")))
        let history = History(of: portfolio, on: days)
        #expect(history.steps.map(\.day) == days)
        for step in history.steps {
            let assessment = Assessment(of: portfolio, asOf: step.day)
            #expect(step.counts == assessment.counts, "\(step.day)")
            let ended: [Standing] = [.lapsed, .expired, .terminated]
            #expect(step.ended == ended.reduce(0) { $0 + assessment.counts[$1] })
            #expect(step.inForce + step.ended + step.counts[.none] == portfolio.entries.count)
        }
    }

    @Test("tell of a tie's growth and decay: signed, at risk, dormant, revived, ended")
    func oneTie() throws {
        let entry = Portfolio.Entry(
            relationship: "gangwon", name: Name(en: "Gangwon"),
            agreements: [
                Portfolio.AgreementEntry(
                    id: "gangwon-2010",
                    provisions: Provisions(
                        effective: try PartialDate("2010-03-01"), term: .until(try PartialDate("2016-12-31"))))
            ],
            occurrences: [
                Occurrence(
                    kind: .project, state: .completed, start: try PartialDate("2013-01-10"),
                    end: try PartialDate("2014-01-10"))
            ])
        let timeline = StandingTimeline(of: entry, policy: Policy(), through: try #require(Day("2020-01-01")))
        let told = timeline.steps.map { "\($0.from) \($0.standing)" }
        #expect(
            told == [
                "2010-03-01 active", "2011-09-04 atRisk", "2012-03-02 dormant", "2013-01-10 active",
                "2015-07-15 atRisk", "2016-01-11 dormant", "2017-01-01 expired",
            ])
        #expect(timeline.since == Day("2017-01-01"))
    }

    @Test("of a tie whose dates are known to the year tell between which days each standing began")
    func vagueTie() throws {
        let entry = Portfolio.Entry(
            relationship: "osaka", name: Name(en: "Osaka"),
            agreements: [
                Portfolio.AgreementEntry(
                    id: "osaka-2010",
                    provisions: Provisions(
                        effective: try PartialDate("2010"), term: .until(try PartialDate("2016"))))
            ],
            occurrences: [
                Occurrence(
                    kind: .project, state: .completed, start: try PartialDate("2013"), end: try PartialDate("2013"))
            ])
        let timeline = StandingTimeline(of: entry, policy: Policy(), through: try #require(Day("2020-01-01")))
        let told = timeline.steps.map { step in
            "\(step.standing) \(step.began.earliest?.description ?? "") \(step.began.latest?.description ?? "")"
        }
        #expect(
            told == [
                "active 2010-01-01 2010-12-31", "atRisk 2011-07-06 2012-07-05", "dormant 2012-01-02 2013-01-01",
                "active 2013-01-01 2013-12-31", "atRisk 2014-07-06 2015-07-05", "dormant 2015-01-02 2016-01-01",
                "expired 2016-01-02 2017-01-01",
            ])
        for step in timeline.steps { #expect(step.began.earliest.map { $0 <= step.from } ?? false) }
    }

    @Test("are asked for on the last day of every year or month, and on the last day of all")
    func strides() throws {
        let days = { (stride: History.Stride, first: String, last: String) throws in
            stride.days(from: try #require(Day(first)), through: try #require(Day(last))).map(\.description)
        }
        #expect(try days(.year, "2017-06-01", "2019-12-31") == ["2017-12-31", "2018-12-31", "2019-12-31"])
        #expect(try days(.year, "2018-06-01", "2019-03-05") == ["2018-12-31", "2019-03-05"])
        #expect(try days(.month, "2020-01-31", "2020-03-31") == ["2020-01-31", "2020-02-29", "2020-03-31"])
        #expect(try days(.month, "2020-02-10", "2020-02-10") == ["2020-02-10"])
        #expect(try days(.month, "2020-02-10", "2020-02-09").isEmpty)
    }
}
