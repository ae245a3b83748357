import EntenteDomain
import Testing

/// A hundred thousand relationships with a million activities are held in memory at once.
@Suite("The room that values take")
struct SizeTests {
    @Test("what a large register has many of takes no more room than is known")
    func sizes() {
        #expect(MemoryLayout<Occurrence>.stride == 28)
        #expect(MemoryLayout<Provisions>.stride == 40)
        #expect(MemoryLayout<Portfolio.AgreementEntry>.stride == 72)
        #expect(MemoryLayout<Portfolio.Entry>.stride == 144)
        #expect(MemoryLayout<Bounds>.stride == 8)
        #expect(MemoryLayout<AgreementStanding>.stride == 36)
        #expect(MemoryLayout<ComingEnd>.stride == 16)
        #expect(MemoryLayout<Anomaly>.stride == 8)
        #expect(MemoryLayout<RelationshipStanding>.stride == 56)
    }

    @Test("what is kept small is given back as it was, whether it is there or not")
    func kept() throws {
        let date = try PartialDate("2019-05")
        let terms: [Term] = [
            .indefinite, .unspecified, .renewing(months: Limits.months.lowerBound),
            .renewing(months: Limits.months.upperBound), .until(date), .months(Limits.months.lowerBound),
            .months(Limits.months.upperBound),
        ]
        for term in terms {
            var provisions = Provisions(effective: date, term: term)
            #expect(provisions.term == term)
            provisions.term = .unspecified
            #expect(provisions.term == .unspecified)
        }
        for number in [nil, 0, 1, Limits.days.upperBound, Limits.months.upperBound] {
            var provisions = Provisions(effective: date, reviewMonths: number, noticeDays: number)
            #expect(provisions.reviewMonths == number && provisions.noticeDays == number)
            provisions.noticeDays = nil
            #expect(provisions.noticeDays == nil && provisions.reviewMonths == number)
        }
        let ended = Termination(on: date, reason: "by agreement")
        var provisions = Provisions(effective: date, inactivity: InactivityClause(years: 2), ended: ended)
        #expect(provisions.ended == ended)
        provisions.inactivity?.years = 3
        #expect(provisions.inactivity == InactivityClause(years: 3))
        provisions.ended = nil
        #expect(provisions == Provisions(effective: date, inactivity: InactivityClause(years: 3)))
    }

    @Test("a number that no register admits stays one that none admits", arguments: [Int.min, -1, Int.max])
    func beyondLimits(number: Int) throws {
        let provisions = Provisions(
            effective: try PartialDate("2019"), term: .months(number), reviewMonths: number, noticeDays: number)
        #expect(provisions.reviewMonths.map(Limits.months.contains) == false)
        #expect(provisions.noticeDays.map(Limits.days.contains) == false)
        guard case .months(let months) = provisions.term else {
            Issue.record("another term")
            return
        }
        #expect(!Limits.months.contains(months))
    }

    @Test("bounds tell days from never, and are changed one by one")
    func bounds() throws {
        let day = try #require(Day("2019-05-31"))
        var bounds = Bounds(earliest: day, latest: nil)
        #expect(bounds.earliest == day && bounds.latest == nil && !bounds.isExact)
        bounds.latest = day
        #expect(bounds == Bounds(earliest: day, latest: day) && bounds.isExact)
        bounds.earliest = nil
        #expect(bounds == Bounds(earliest: nil, latest: day))
        #expect(!Bounds(earliest: nil, latest: nil).isExact)
    }
}
