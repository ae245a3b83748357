import EntenteDomain
import Testing

@Suite("Deadlines")
struct DeadlineTests {
    private func deadlines(
        _ agreements: [Portfolio.AgreementEntry] = [], _ occurrences: [Occurrence] = [], asOf day: String,
        through last: String
    ) throws -> Deadlines {
        let entry = Portfolio.Entry(
            relationship: "tie", name: Name(en: "Tie"), agreements: agreements, occurrences: occurrences)
        let portfolio = Portfolio(heading: Register.Heading(), entries: [entry])
        let assessment = Assessment(of: portfolio, asOf: try #require(Day(day)))
        return Deadlines(of: portfolio, assessment: assessment, through: try #require(Day(last)))
    }

    private func told(_ deadlines: Deadlines) -> [String] {
        deadlines.all.map { deadline in
            let bounds = [deadline.bounds.earliest, deadline.bounds.latest].map { $0?.description ?? "never" }
            let range = deadline.bounds.isExact ? bounds[0] : bounds.joined(separator: "...")
            return "\(deadline.kind) \(range) \(deadline.certainty)"
        }
    }

    @Test("of a memorandum like Frankfurt's: each renewal and notice until the lapse, which comes with dormancy")
    func frankfurt() throws {
        let provisions = Provisions(
            effective: try PartialDate("2019-05-20"), term: .renewing(months: 12),
            inactivity: InactivityClause(years: 2), noticeDays: 90)
        let agreement = Portfolio.AgreementEntry(id: "frankfurt-2019", provisions: provisions)
        #expect(
            told(try deadlines([agreement], asOf: "2019-12-31", through: "2023-12-31")) == [
                "notice 2020-02-20 certain", "renewal 2020-05-20 certain", "notice 2021-02-19 certain",
                "renewal 2021-05-20 certain", "lapse 2021-05-21 certain", "dormancy 2021-05-21 certain",
            ])
    }

    @Test("count a notice from the next renewal, not from the first, and name it on its own day")
    func notice() throws {
        let provisions = Provisions(
            effective: try PartialDate("2010-03-31"), term: .renewing(months: 6), noticeDays: 30)
        let agreement = Portfolio.AgreementEntry(id: "a", provisions: provisions)
        let today = ["notice 2020-08-31 certain", "renewal 2020-09-30 certain"]
        #expect(told(try deadlines([agreement], asOf: "2020-08-31", through: "2020-10-01")) == today)
        #expect(told(try deadlines([agreement], asOf: "2020-09-01", through: "2020-10-01")) == Array(today.dropFirst()))
    }

    @Test("show an expiry as the day after the last day, and no longer once the term has ended for certain")
    func expiry() throws {
        let kansai = Portfolio.AgreementEntry(
            id: "kansai-2016", provisions: Provisions(effective: try PartialDate("2016-09-07"), term: .months(36)))
        let busy = Occurrence(
            kind: .programme, state: .ongoing, start: try PartialDate("2017"), end: try PartialDate("2030"))
        #expect(
            told(try deadlines([kansai], [busy], asOf: "2019-09-07", through: "2020-01-01")) == [
                "expiry 2019-09-08 certain"
            ])
        #expect(told(try deadlines([kansai], [busy], asOf: "2019-09-08", through: "2020-01-01")).isEmpty)
    }

    @Test("known to the year only show as ranges, and those that may have come already stand under today")
    func ranges() throws {
        let provisions = Provisions(effective: try PartialDate("2009"), term: .renewing(months: 12), reviewMonths: 24)
        let agreement = Portfolio.AgreementEntry(id: "a", provisions: provisions)
        let busy = Occurrence(
            kind: .project, state: .ongoing, start: try PartialDate("2009-01-01"), end: try PartialDate("2020"))
        let found = try deadlines([agreement], [busy], asOf: "2011-06-15", through: "2012-06-15")
        #expect(
            told(found) == [
                "renewal 2011-01-01...2011-12-31 possible", "review 2011-01-01...2011-12-31 possible",
                "renewal 2012-01-01...2012-12-31 possible",
            ])
        #expect(found.all.map(\.day.description) == ["2011-06-15", "2011-06-15", "2012-01-01"])
    }

    @Test("keep a review overdue until one is held, and a planned start until it is recorded as begun")
    func overdue() throws {
        var agreement = Portfolio.AgreementEntry(
            id: "nsw-2019", provisions: Provisions(effective: try PartialDate("2019-03-01"), reviewMonths: 12))
        let planned = Occurrence(kind: .project, state: .planned, start: try PartialDate("2020-02"))
        let find = { (agreement: Portfolio.AgreementEntry) throws in
            try deadlines([agreement], [planned], asOf: "2020-09-01", through: "2021-06-01")
        }
        let before = try find(agreement)
        #expect(
            told(before) == [
                "plannedStart 2020-02-01...2020-02-29 possible", "review 2020-03-01 certain",
                "dormancy 2021-03-02 certain",
            ])
        agreement.lastReview = try PartialDate("2020-05-02")
        #expect(
            told(try find(agreement)) == [
                "plannedStart 2020-02-01...2020-02-29 possible", "dormancy 2021-03-02 certain",
                "review 2021-05-02 certain",
            ])
    }

    @Test("end with a recorded end: no renewal, review or expiry is listed on it or after it")
    func termination() throws {
        let provisions = Provisions(
            effective: try PartialDate("2018-01-15"), term: .renewing(months: 12), reviewMonths: 36,
            ended: Termination(on: try PartialDate("2020-01-15")))
        let found = try deadlines(
            [Portfolio.AgreementEntry(id: "a", provisions: provisions)], asOf: "2018-06-01", through: "2025-01-01")
        #expect(
            told(found) == [
                "renewal 2019-01-15 certain", "termination 2020-01-15 certain", "dormancy 2020-01-16 certain",
            ])
    }

    @Test("of a record that says every zero months name no renewal, rather than search for one for ever")
    func zeroMonths() throws {
        let provisions = Provisions(effective: try PartialDate("2018-01-15"), term: .renewing(months: 0), noticeDays: 3)
        let found = try deadlines(
            [Portfolio.AgreementEntry(id: "a", provisions: provisions)], asOf: "2018-06-01", through: "2019-01-01")
        #expect(found.all.isEmpty)
    }

    @Test("come in order, each once, and agree with the standings", arguments: 0..<40)
    func properties(seed: Int) throws {
        let precision = RecordGenerator.Precision.allCases[seed % 3]
        let random = try RandomPortfolio(seed: seed, entries: 6, precision: precision)
        for assessment in random.assessments(atMost: 3) {
            let day = assessment.day
            let last = day.plusYears(3)
            let found = Deadlines(of: random.portfolio, assessment: assessment, through: last)
            #expect(found.all == found.all.sorted())
            #expect(Set(found.all).count == found.all.count)
            let overdue = found.all.filter { $0.day < day }
            #expect(overdue.allSatisfy { $0.kind == .review || $0.kind == .plannedStart })
            #expect(found.all.allSatisfy { $0.day <= last })
            for (index, standing) in assessment.standings.enumerated() {
                let own = found.all.filter { $0.entry == index }
                let dormancies = standing.coming.filter { $0.what == .dormancy && $0.day <= last }.map(\.day)
                #expect(own.filter { $0.kind == .dormancy }.map(\.day) == dormancies)
                let planned = random.portfolio.entries[index].occurrences.filter { $0.state == .planned }
                #expect(own.filter { $0.kind == .plannedStart }.count == planned.filter { $0.start.min <= last }.count)
                try checkRenewals(own, random.portfolio.entries[index], standing, day)
            }
        }
    }

    /// The first renewal listed is the one that the agreement's duties name, unless an end may come first.
    private func checkRenewals(
        _ deadlines: [Deadline], _ entry: Portfolio.Entry, _ standing: RelationshipStanding, _ day: Day
    ) throws {
        for (index, agreement) in entry.agreements.enumerated() where agreement.provisions.effective.isExact {
            let standing = standing.agreements[index]
            let duties = Duties(
                of: agreement.provisions, standing: standing, occurrences: entry.occurrences,
                lastReview: agreement.lastReview, asOf: day, policy: Policy())
            guard let renewsOn = duties.renewsOn, renewsOn.latest.map({ $0 <= day.plusYears(3) }) ?? false,
                standing.ends.isEmpty
            else { continue }
            let listed = deadlines.first { $0.kind == .renewal && $0.subject == .agreement(index) }
            #expect(listed?.bounds == renewsOn)
        }
    }
}
