import EntenteDomain
import Testing

@Suite("Work that is shared out")
struct CoresTests {
    /// Parts of seven, as cores take them that are done at different times: the last first.
    private struct SmallParts: Cores {
        func map<Part: Sendable>(_ range: Range<Int>, _ body: @Sendable (Range<Int>) -> Part) -> [Part] {
            let starts = Array(stride(from: range.lowerBound, to: range.upperBound, by: 7))
            return Array(starts.reversed().map { body($0..<min($0 + 7, range.upperBound)) }.reversed())
        }
    }

    @Test("comes to what one core comes to", arguments: 1...4)
    func same(seed: Int) throws {
        let portfolio = try RandomPortfolio(seed: seed, entries: 40, precision: .wide).portfolio
        let (day, cores) = (Day.lastDay(of: 2012), SmallParts())
        let assessment = Assessment(of: portfolio, asOf: day)
        #expect(Assessment(of: portfolio, asOf: day, on: cores) == assessment)
        let last = day.plusYears(2)
        #expect(
            ReviewQueue(of: portfolio, assessment: assessment, on: cores)
                == ReviewQueue(of: portfolio, assessment: assessment))
        #expect(
            Deadlines(of: portfolio, assessment: assessment, through: last, on: cores)
                == Deadlines(of: portfolio, assessment: assessment, through: last))
        let days = History.Stride.year.days(from: .lastDay(of: 1990), through: last)
        #expect(History(of: portfolio, on: days, on: cores) == History(of: portfolio, on: days))
        #expect(
            Milestone.all(of: portfolio, through: last, on: cores) == Milestone.all(of: portfolio, through: last))
        let hypothesis = Hypothesis(clause: Hypothesis.Clause(onlyWithout: false))
        #expect(
            WhatIf(hypothesis, in: portfolio, assessment: assessment, on: cores)
                == WhatIf(hypothesis, in: portfolio, assessment: assessment))
    }

    @Test("is done too where there is nothing to do")
    func nothing() {
        let portfolio = Portfolio(heading: Register.Heading())
        #expect(Assessment(of: portfolio, asOf: .lastDay(of: 2012), on: SmallParts()).standings.isEmpty)
        #expect(
            History(of: portfolio, on: [.lastDay(of: 2012)], on: SmallParts()).steps.allSatisfy { $0.inForce == 0 })
    }
}
