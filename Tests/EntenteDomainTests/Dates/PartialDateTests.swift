import EntenteDomain
import Seeded
import Testing

@Suite("Partial dates")
struct PartialDateTests {
    @Test(
        "a date stands for every day of its period",
        arguments: [
            ("2021", "2021-01-01", "2021-12-31"), ("2021-02", "2021-02-01", "2021-02-28"),
            ("2020-02", "2020-02-01", "2020-02-29"), ("1900-02", "1900-02-01", "1900-02-28"),
            ("2021-12", "2021-12-01", "2021-12-31"), ("2021-04", "2021-04-01", "2021-04-30"),
            ("2020-02-29", "2020-02-29", "2020-02-29"), ("0001", "0001-01-01", "0001-12-31"),
            ("9999", "9999-01-01", "9999-12-31"), ("9999-12", "9999-12-01", "9999-12-31"),
            ("[1975..1990]", "1975-01-01", "1990-12-31"), ("[2001..2019-12-31]", "2001-01-01", "2019-12-31"),
            ("[2020-01-15..2020-02]", "2020-01-15", "2020-02-29"),
            ("[2020-05-05..2020-05-05]", "2020-05-05", "2020-05-05"),
        ])
    func period(text: String, first: String, last: String) throws {
        let date = try PartialDate(text)
        #expect(date.min.description == first)
        #expect(date.max.description == last)
        #expect(date.bounds == Bounds(earliest: date.min, latest: date.max))
        #expect(date.isExact == (first == last))
    }

    @Test(
        "a day, month or year that the calendar does not have is refused, and never moved to another",
        arguments: [
            "2021-02-29", "1900-02-29", "2021-13", "2021-00", "2021-04-31", "2021-01-00", "2021-01-32", "0000",
            "0000-01",
            "0000-01-01", "[0000..2001]", "[2001..2021-02-29]", "[2001-13..2002]",
        ])
    func noSuchDay(text: String) {
        #expect(throws: DateError.noSuchDay(text)) { try PartialDate(text) }
    }

    @Test(
        "a text in no form of the format is refused",
        arguments: [
            "", " ", "202", "20211", "2021-", "2021-1", "2021-1-1", "2021-01-", "2021-01-1", "2021-01-011",
            "2021-01-01T00:00",
            "2021/01/01", "20210101", "2021 ", " 2021", "+2021", "-2021", "２０２１", "2021-0a", "2021?", "2021~", "199X",
            "[", "]", "[]", "[2001]", "[2001..]", "[..2001]", "[2001..2002", "2001..2002]", "2001..2002", "[2001.2002]",
            "[2001...2002]", "[2001,2002]", "[2001..2002]]", "[[2001..2002]]", "[2001 .. 2002]", "[2001..2002] ",
            "2001/2002",
        ])
    func malformed(text: String) {
        #expect(throws: DateError.malformed(text)) { try PartialDate(text) }
    }

    @Test(
        "a range that ends before it begins is refused",
        arguments: [
            "[2001..2000]", "[2001-02..2001-01]", "[2001-01-02..2001-01-01]", "[2002..2001-12-31]", "[2001-02..2000]",
        ])
    func reversed(text: String) {
        #expect(throws: DateError.reversed(text)) { try PartialDate(text) }
    }

    @Test("a range cannot be made of dates in the wrong order, or of ranges")
    func rangesOfDates() throws {
        let (early, late) = (try PartialDate("1975"), try PartialDate("1990-06"))
        let range = try PartialDate(from: early, to: late)
        #expect(range.description == "[1975..1990-06]")
        #expect(range == (try PartialDate("[1975..1990-06]")))
        #expect(throws: DateError.reversed("[1990-06..1975]")) { try PartialDate(from: late, to: early) }
        #expect(throws: DateError.self) { try PartialDate(from: range, to: late) }
        #expect(throws: DateError.self) { try PartialDate(from: early, to: range) }
    }

    @Test("every date is written as it was read, and read as it was written")
    func roundTrip() throws {
        var random = SplitMix64(seed: 3)
        for _ in 0..<2000 {
            let first = text(&random)
            let last = text(&random)
            #expect(try PartialDate(first).description == first)
            let range = "[\(first)..\(last)]"
            guard try PartialDate(first).min <= PartialDate(last).max else {
                #expect(throws: DateError.reversed(range)) { try PartialDate(range) }
                continue
            }
            let date = try PartialDate(range)
            #expect(date.description == range)
            #expect(date.form == .range)
            #expect(try date.min == PartialDate(first).min && date.max == PartialDate(last).max)
        }
    }

    private func text(_ random: inout SplitMix64) -> String {
        let day = Day(number: Int32.random(in: -719_162...2_932_896, using: &random))
        return String(day.description.prefix([4, 7, 10].randomElement(using: &random) ?? 10))
    }

    @Test("the form says how a date was written, even where the period is the same")
    func forms() throws {
        #expect(try PartialDate("2021").form == .year)
        #expect(try PartialDate("2021-02").form == .month)
        #expect(try PartialDate("2021-02-03").form == .day)
        #expect(try PartialDate("[2021..2021]").form == .range)
        #expect(try PartialDate("[2021..2021]") != PartialDate("2021"))
        #expect(try PartialDate(year: 2021) == PartialDate("2021"))
        let day = try #require(Day("2021-02-03"))
        #expect(try PartialDate(day) == PartialDate("2021-02-03"))
    }
}
