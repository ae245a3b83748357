import EntenteDomain
import Seeded
import Testing

@testable import EntenteUI

@Suite("Dates and numbers as each language writes them")
struct WrittenTests {
    @Test(
        "a date is written as precise as it is known",
        arguments: [
            ("2019", "2019", "2019"), ("2019-05", "May 2019", "05/2019"), ("2019-05-31", "31 May 2019", "31/05/2019"),
            ("2005-12-09", "9 Dec 2005", "09/12/2005"), ("0987-01-02", "2 Jan 0987", "02/01/0987"),
            ("[2009..2011-05]", "between 2009 and May 2011", "trong khoảng 2009 đến 05/2011"),
        ])
    func dates(recorded: String, english: String, vietnamese: String) throws {
        let date = try PartialDate(recorded)
        #expect(Words(.english)(date) == english)
        #expect(Words(.vietnamese)(date) == vietnamese)
    }

    @Test("what is written for a date is read as the same date, whatever its form", arguments: Language.allCases)
    func isReadBack(language: Language) throws {
        let words = Words(language)
        var random = SplitMix64(seed: 20_190_531)
        for _ in 0..<5_000 {
            let date = try Self.date(&random)
            let text = words.typed(date)
            #expect(try words.date(typed: text) == date, "\(date) is written \(text)")
        }
    }

    @Test("no two dates are written alike", arguments: Language.allCases)
    func areToldApart(language: Language) {
        let days = (-2_000...20_000).map { Day(number: Int32($0)) }
        #expect(Set(days.map { Words(language)($0) }).count == days.count)
    }

    @Test(
        "numbers are written in groups of three, with the language's marks",
        arguments: [
            (0, "0", "0"), (999, "999", "999"), (1_000, "1,000", "1.000"), (53_412, "53,412", "53.412"),
            (1_234_567, "1,234,567", "1.234.567"), (-1_234, "-1,234", "-1.234"),
        ])
    func numbers(number: Int, english: String, vietnamese: String) {
        #expect(Words(.english)(number) == english)
        #expect(Words(.vietnamese)(number) == vietnamese)
        #expect(Words(.vietnamese).asRecorded(number) == String(number))
    }

    @Test(
        "amounts keep every figure",
        arguments: [
            ("248733", "248,733", "248.733"), ("0.5", "0.5", "0,5"), ("1234567.25", "1,234,567.25", "1.234.567,25"),
            ("about 5", "about 5", "about 5"),
        ])
    func amounts(plain: String, english: String, vietnamese: String) {
        #expect(Words(.english).decimal(plain) == english)
        #expect(Words(.vietnamese).decimal(plain) == vietnamese)
        #expect(Words(.english).asRecorded.decimal(plain) == plain)
    }

    @Test("a moment is told to the minute, and in full where a program reads it")
    func moments() throws {
        let moment = try #require(Timestamp("2019-05-31T09:05:59Z"))
        #expect(Words(.english)(moment) == "31 May 2019 09:05")
        #expect(Words(.vietnamese)(moment) == "31/05/2019 09:05")
        #expect(Words(.english).asRecorded(moment) == "2019-05-31T09:05:59Z")
        var words = Words(.english)
        words.zone = Zone(name: "+07", seconds: 7 * 3600)
        #expect(words(moment) == "31 May 2019 16:05" && words.zone.name == "UTC+07")
        #expect(words(Timestamp(seconds: moment.seconds + 8 * 3600)) == "1 Jun 2019 00:05")
        words.zone = Zone(name: "NST", seconds: -12_600)
        #expect(words(moment) == "31 May 2019 05:35" && words.zone.name == "NST")
        #expect(words.asRecorded(moment) == "2019-05-31T09:05:59Z")
    }

    @Test("what programs read has dates as the record has them", arguments: Language.allCases)
    func asRecorded(language: Language) throws {
        let words = Words(language).asRecorded
        let day = try #require(Day("2019-05-31"))
        #expect(words(day) == "2019-05-31")
        #expect(words.month(of: day) == "2019-05")
        #expect(words.day(Bounds(earliest: day, latest: day + 1)).contains("2019-05-31"))
        #expect(words.inSentences(day) == Words(language)(day))
    }

    @Test("a line is never broken inside a date with the month's name")
    func isKeptWhole() {
        let line = Line("A counting activity that starts by 31 May 2019, or by 9 Dec 2020 if it may")
        for width in 13...60 {
            let rows = line.rows(width: width).map { $0.runs.map(\.text).joined() }
            #expect(rows.contains { $0.contains("31 May 2019") } && rows.contains { $0.contains("9 Dec 2020") })
        }
    }

    /// A date of any form, from year 1 on.
    private static func date(_ random: inout SplitMix64) throws -> PartialDate {
        let (first, second) = (try simple(&random), try simple(&random))
        guard Bool.random(using: &random) else { return first }
        let isOrdered = first.min <= second.max
        return try isOrdered ? PartialDate(from: first, to: second) : PartialDate(from: second, to: first)
    }

    private static func simple(_ random: inout SplitMix64) throws -> PartialDate {
        let day = Day.firstDay(of: 1) + Int.random(in: 0..<3_652_059, using: &random)
        return try PartialDate(String(day.description.prefix([4, 7, 10].randomElement(using: &random) ?? 10)))
    }
}
