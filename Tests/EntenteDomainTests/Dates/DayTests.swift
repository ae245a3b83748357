import EntenteDomain
import Seeded
import Testing

@Suite("Days")
struct DayTests {
    /// The lengths of the months of a year, written down rather than computed.
    private static let monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

    private static func isLeap(_ year: Int) -> Bool {
        if year % 400 == 0 { return true }
        if year % 100 == 0 { return false }
        return year % 4 == 0
    }

    private static func length(_ month: Int, _ year: Int) -> Int {
        monthLengths[month - 1] + (month == 2 && isLeap(year) ? 1 : 0)
    }

    @Test("every month from year 1 to 9999 begins where counting day by day says")
    func countedByMonth() {
        // 0001-01-01 is a Monday, 719162 days before 1970-01-01.
        var number = -719_162
        var wrong: [String] = []
        for year in 1...9999 {
            for month in 1...12 {
                let length = Self.length(month, year)
                for day in [1, length] where !agree(year, month, day, number + day - 1) {
                    wrong.append("\(year)-\(month)-\(day)")
                }
                number += length
            }
        }
        #expect(wrong.isEmpty)
        #expect(Day(year: 9999, month: 12, day: 31).map { Int($0.number) + 1 } == number)
    }

    @Test("every day of a leap year, a common year and the turns of centuries has its number and its date")
    func countedByDay() {
        for year in [1, 4, 100, 400, 1582, 1899, 1900, 1969, 1970, 2000, 2001, 2024, 2100, 9999] {
            guard var number = Day(year: year, month: 1, day: 1).map({ Int($0.number) }) else {
                Issue.record("\(year) has no first day")
                continue
            }
            for month in 1...12 {
                for day in 1...Self.length(month, year) {
                    if !agree(year, month, day, number) { Issue.record("\(year)-\(month)-\(day)") }
                    number += 1
                }
            }
            #expect(Int(Day.lastDay(of: year).number) + 1 == number)
        }
    }

    private func agree(_ year: Int, _ month: Int, _ day: Int, _ number: Int) -> Bool {
        guard let found = Day(year: year, month: month, day: day) else { return false }
        return found.number == Int32(number) && found.civil == (year, month, day)
    }

    @Test(
        "days that well-known calendars agree on have their numbers",
        arguments: [
            ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("2000-03-01", 11017),
            ("1582-10-15", -141_427),
            ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
        ])
    func knownDays(text: String, number: Int32) {
        #expect(Day(text)?.number == number)
        #expect(Day(number: number).description == text)
    }

    @Test(
        "days that the calendar does not have are refused",
        arguments: [
            (2021, 2, 29), (1900, 2, 29), (2100, 2, 29), (2000, 2, 30), (2021, 4, 31), (2021, 1, 0), (2021, 1, 32),
            (2021, 0, 1), (2021, 13, 1), (0, 1, 1), (-1, 1, 1), (10_000, 1, 1), (2021, Int.max, 1), (2021, 1, Int.min),
        ])
    func noSuchDay(year: Int, month: Int, day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test(
        "a text that is not a whole day is not read as one",
        arguments: ["2021", "2021-01", "2021-1-1", "2021-02-29", "[2021-01-01..2021-01-01]", "", "2021-01-01 "])
    func notADay(text: String) {
        #expect(Day(text) == nil)
    }

    @Test(
        "months are added to the anchor in one step, and a month that is too short gives its last day",
        arguments: [
            ("2021-01-31", 1, "2021-02-28"), ("2021-01-31", 2, "2021-03-31"), ("2020-01-31", 1, "2020-02-29"),
            ("2021-01-30", 1, "2021-02-28"), ("2021-03-31", 1, "2021-04-30"), ("2021-08-31", 6, "2022-02-28"),
            ("2021-12-31", 1, "2022-01-31"), ("2021-11-30", 3, "2022-02-28"), ("2021-11-30", 27, "2024-02-29"),
            ("2021-05-31", -3, "2021-02-28"), ("2021-01-15", -1, "2020-12-15"), ("2021-03-31", 0, "2021-03-31"),
        ])
    func plusMonths(anchor: String, months: Int, expected: String) {
        #expect(Day(anchor)?.plusMonths(months).description == expected)
    }

    @Test(
        "29 February becomes the 28th in years that have none, and comes back in those that do",
        arguments: [
            ("2012-02-29", 1, "2013-02-28"), ("2012-02-29", 2, "2014-02-28"), ("2012-02-29", 4, "2016-02-29"),
            ("2096-02-29", 4, "2100-02-28"), ("2000-02-29", 400, "2400-02-29"), ("2013-02-28", 3, "2016-02-28"),
        ])
    func plusYears(anchor: String, years: Int, expected: String) {
        #expect(Day(anchor)?.plusYears(years).description == expected)
    }

    @Test("adding months keeps the day of the month, or takes the last one, wherever one starts")
    func plusMonthsAnywhere() {
        var random = SplitMix64(seed: 1)
        for _ in 0..<2000 {
            let anchor = Day(number: Int32.random(in: -600_000...2_000_000, using: &random))
            let months = Int.random(in: 0...600, using: &random)
            var (year, month, day) = anchor.civil
            for _ in 0..<months { (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1) }
            day = min(day, Self.length(month, year))
            #expect(anchor.plusMonths(months).civil == (year, month, day), "\(anchor) plus \(months) months")
            #expect(anchor.plusYears(months) == anchor.plusMonths(12 * months))
        }
    }

    @Test("a later anchor never gives an earlier day")
    func plusMonthsKeepsOrder() throws {
        let first = try #require(Day("2019-12-01"))
        for months in [1, 2, 12, 13, 24, 36] {
            for offset in 0..<500 {
                #expect((first + offset).plusMonths(months) <= (first + offset + 1).plusMonths(months))
            }
        }
    }

    @Test("days are counted and compared as they follow one another")
    func arithmetic() throws {
        let day = try #require(Day("2024-02-28"))
        #expect((day + 1).description == "2024-02-29")
        #expect((day + 2).description == "2024-03-01")
        #expect((day - 59).description == "2023-12-31")
        #expect((day + 366) - day == 366)
        #expect(day < day + 1)
        #expect(day.year == 2024)
    }

    @Test("a computed day beyond the year 9999 is written with a sign and five digits")
    func beyondTheFileFormat() throws {
        let last = try #require(Day("9999-12-31"))
        #expect((last + 1).description == "+10000-01-01")
        #expect(last.plusYears(2).description == "+10001-12-31")
    }

    @Test("every day is read back as it was written")
    func roundTrip() {
        var random = SplitMix64(seed: 2)
        for _ in 0..<2000 {
            let day = Day(number: Int32.random(in: -719_162...2_932_896, using: &random))
            #expect(Day(day.description) == day)
        }
    }
}
