import EntenteDomain
import Testing

@Suite("The strip of the coming months")
struct DeadlineStripTests {
    @Test("counts every deadline of its months once, and none that is overdue or later", arguments: 0..<30)
    func counts(seed: Int) throws {
        let random = try RandomPortfolio(seed: seed, entries: 8, precision: .wide)
        for assessment in random.assessments(atMost: 4) {
            let last = DeadlineStrip.lastDay(asOf: assessment.day, months: 24)
            let deadlines = Deadlines(of: random.portfolio, assessment: assessment, through: last.plusYears(1)).all
            let strip = DeadlineStrip(of: deadlines, asOf: assessment.day, months: 24)
            #expect(strip.months.count == 24)
            let coming = deadlines.filter { $0.day >= assessment.day && $0.day <= last }
            #expect(strip.months.reduce(0) { $0 + $1.total } == coming.count)
            for kind in Deadline.Kind.allCases {
                let counted = strip.months.reduce(0) { $0 + ($1.counts[kind] ?? 0) }
                #expect(counted == coming.count { $0.kind == kind })
            }
            for deadline in deadlines {
                let month = strip.index(of: deadline.day).map { strip.months[$0].first }
                #expect((month != nil) == coming.contains(deadline))
                #expect(month.map { $0 <= deadline.day && deadline.day < $0.plusMonths(1) } ?? true)
            }
        }
    }

    @Test("ends with the month before the same one, two years on")
    func lastDay() throws {
        for (day, last) in [("2019-12-31", "2021-11-30"), ("2020-02-29", "2022-01-31"), ("2020-01-01", "2021-12-31")] {
            #expect(DeadlineStrip.lastDay(asOf: try #require(Day(day)), months: 24).description == last)
        }
    }
}
