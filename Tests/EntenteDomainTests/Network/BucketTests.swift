import EntenteDomain
import Testing

@Suite("Buckets of days")
struct BucketTests {
    @Test("hold every day exactly once, whatever the day of the question", arguments: [0, 1, 2, 24])
    func tileTheLine(months: Int) throws {
        let start = try #require(Day("2019-12-25"))
        for offset in 0..<80 {
            let today = start + offset
            let buckets = Buckets(asOf: today, months: months)
            for day in (-40...90).map({ today + $0 }) {
                let holders = buckets.all.indices.filter { buckets.all[$0].contains(day) }
                #expect(holders == [buckets.index(of: day)], "\(day) as of \(today)")
            }
            #expect(buckets.all.first?.first == nil && buckets.all.last?.end == nil)
        }
    }

    @Test("part the calendar where an officer expects it")
    func names() throws {
        let buckets = Buckets(asOf: try #require(Day("2020-01-30")), months: 2)
        let name = { (text: String) throws in buckets.all[buckets.index(of: try #require(Day(text)))].name }
        #expect(try name("2020-01-29") == .overdue)
        #expect(try name("2020-01-30") == .today)
        #expect(try name("2020-01-31") == .thisMonth)
        #expect(try name("2020-02-01") == .month(after: 1))
        #expect(try name("2020-02-29") == .month(after: 1))
        #expect(try name("2020-03-01") == .month(after: 2))
        #expect(try name("2020-03-31") == .month(after: 2))
        #expect(try name("2020-04-01") == .later)
        #expect(try name("9999-12-31") == .later)
        #expect(buckets.all.map(\.name) == [.overdue, .today, .thisMonth, .month(after: 1), .month(after: 2), .later])
    }

    @Test("leave the rest of the month empty on its last day")
    func lastDayOfMonth() throws {
        let today = try #require(Day("2020-02-29"))
        let buckets = Buckets(asOf: today, months: 1)
        #expect(buckets.all[buckets.index(of: today)].name == .today)
        #expect(buckets.all[buckets.index(of: today + 1)].name == .month(after: 1))
        let rest = try #require(buckets.all.first { $0.name == .thisMonth })
        #expect(rest.first == rest.end)
    }
}
