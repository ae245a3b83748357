import EntenteDomain
import Testing

@Suite("What if")
struct WhatIfTests {
    private let portfolio: Portfolio
    private let assessment: Assessment

    init() throws {
        let project = Occurrence(
            kind: .project, state: .completed, start: try PartialDate("2012-05-01"), end: try PartialDate("2013-05-01"))
        let own = InactivityClause(
            years: 5, counting: .calendarYears,
            excused: [ExcusedPeriod(from: try #require(Day("2016-01-01")), to: try #require(Day("2019-06-30")))])
        let entry = { (id: ID<Relationship>, provisions: Provisions, occurrences: [Occurrence]) in
            Portfolio.Entry(
                relationship: id, name: Name(), agreements: [Portfolio.AgreementEntry(id: "a", provisions: provisions)],
                occurrences: occurrences)
        }
        portfolio = Portfolio(
            heading: Register.Heading(),
            entries: [
                entry("seville", Provisions(effective: try PartialDate("2009-11-05")), []),
                entry("rotterdam", Provisions(effective: try PartialDate("2009-11-05")), [project]),
                entry("osaka", Provisions(effective: try PartialDate("2011-01-01"), inactivity: own), [project]),
                entry("pending", Provisions(effective: try PartialDate("2030-01-01")), []),
            ])
        assessment = Assessment(of: portfolio, asOf: try #require(Day("2019-12-31")))
    }

    private func changes(_ hypothesis: Hypothesis) -> [String] {
        WhatIf(hypothesis, in: portfolio, assessment: assessment).changes.map { change in
            "\(portfolio.entries[change.entry].relationship) \(change.before.standing) \(change.after.standing)"
                + " since \(change.since?.description ?? "-")"
        }
    }

    @Test("every agreement without a clause had Frankfurt's: who would have ended, and since when")
    func clause() {
        #expect(
            changes(Hypothesis(clause: Hypothesis.Clause(years: 2, onlyWithout: true))) == [
                "seville dormant lapsed since 2011-11-06", "rotterdam dormant lapsed since 2011-11-06",
            ])
        #expect(
            changes(Hypothesis(clause: Hypothesis.Clause(years: 3, counting: .agreementYears, onlyWithout: true))) == [
                "seville dormant lapsed since 2012-11-06", "rotterdam dormant lapsed since 2016-11-06",
            ])
    }

    @Test("every agreement had the clause, one of its own would give way to it, and keep what it holds excused")
    func everyClause() {
        let all = Hypothesis(clause: Hypothesis.Clause(years: 2, onlyWithout: false))
        #expect(changes(all).last == "osaka dormant lapsed since 2015-05-02")
        let supposed = all.applied(to: portfolio).entries[2].agreements[0].provisions.inactivity
        #expect(supposed?.years == 2)
        #expect(supposed?.counting == .rolling)
        #expect(supposed?.excused == portfolio.entries[2].agreements[0].provisions.inactivity?.excused)
    }

    @Test("there were one more project: the tie would be active since it began")
    func addition() throws {
        let project = Occurrence(kind: .project, state: .completed, start: try PartialDate("2019-03-01"))
        let delegation = Occurrence(kind: .delegation, state: .completed, start: try PartialDate("2019-03-01"))
        #expect(
            changes(Hypothesis(additions: [Hypothesis.Addition(relationship: "seville", occurrence: project)])) == [
                "seville dormant active since 2019-03-01"
            ])
        for (relationship, occurrence) in [("seville", delegation), ("nobody", project)] {
            let addition = Hypothesis.Addition(relationship: ID(relationship), occurrence: occurrence)
            #expect(changes(Hypothesis(additions: [addition])).isEmpty)
        }
    }

    @Test("nothing is supposed: nothing changes")
    func nothing() {
        #expect(changes(Hypothesis()).isEmpty)
        #expect(Hypothesis().applied(to: portfolio) == portfolio)
    }

    @Test("changes exactly the standings that differ, since the first day of an unbroken run", arguments: 0..<12)
    func properties(seed: Int) throws {
        let random = try RandomPortfolio(
            seed: seed, entries: 6, precision: RecordGenerator.Precision.allCases[seed % 3])
        let reading = InactivityClause.Reading.allCases[seed % 3]
        let hypothesis = Hypothesis(
            clause: Hypothesis.Clause(years: 1 + seed % 3, counting: reading, onlyWithout: seed % 2 == 0))
        let supposed = hypothesis.applied(to: random.portfolio)
        let heading = random.portfolio.heading
        for assessment in random.assessments(atMost: 2) {
            let whatIf = WhatIf(hypothesis, in: random.portfolio, assessment: assessment)
            let changed = Dictionary(uniqueKeysWithValues: whatIf.changes.map { ($0.entry, $0) })
            for index in random.portfolio.entries.indices {
                let after = heading.standing(of: supposed.entries[index], asOf: assessment.day).standing
                #expect((assessment.standings[index].standing != after) == (changed[index] != nil))
                guard let change = changed[index] else { continue }
                #expect(change.after.standing == after)
                guard let since = change.since else { continue }
                #expect(heading.standing(of: supposed.entries[index], asOf: since - 1).standing != after)
                for number in stride(from: since.number, through: assessment.day.number, by: 7) {
                    #expect(heading.standing(of: supposed.entries[index], asOf: Day(number: number)).standing == after)
                }
            }
        }
    }
}
