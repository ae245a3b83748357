import EntenteDomain
import Testing

@testable import EntenteUI

@Suite("Dates while they are typed")
struct DateEntryTests {
    @Test(
        "the record's forms, months by their names and the month in figures are taken in both languages",
        arguments: [
            ("2019", "2019"), ("2019-05", "2019-05"), ("2019-05-31", "2019-05-31"), ("12/2019", "2019-12"),
            ("2015..2019", "[2015..2019]"), ("2015–2019", "[2015..2019]"),
            ("[2001..2019-12-31]", "[2001..2019-12-31]"), (" 2019 - 05 ", "2019-05"), ("9 Dec 2005", "2005-12-09"),
            ("Dec 2005", "2005-12"), ("31 may 2019", "2019-05-31"), ("1 September 2019", "2019-09-01"),
            ("29Feb2020", "2020-02-29"), ("May 2011..3 Jun 2012", "[2011-05..2012-06-03]"),
        ], Language.allCases)
    func taken(_ typed: (text: String, date: String), language: Language) {
        #expect(DateEntry(typed.text, in: language).date?.description == typed.date)
    }

    @Test(
        "Vietnamese takes the day before the month",
        arguments: [
            ("31/12/2019", "2019-12-31"), ("1/2/2019", "2019-02-01"), ("09/12/2005", "2005-12-09"),
            ("01/02/2011..12/2012", "[2011-02-01..2012-12]"),
        ])
    func vietnamese(text: String, date: String) {
        #expect(DateEntry(text, in: .vietnamese).date?.description == date)
    }

    @Test(
        "English refuses a day and a month in figures, because nobody can tell which is which",
        arguments: ["09/12/2005", "9/12/2005", "9/12/", "2001..09/12/2005"])
    func ambiguous(text: String) throws {
        let words = Words(.english)
        let fault = #expect(throws: DateFault.self) { try words.date(typed: text) }
        #expect(fault == .ambiguous)
        let told = words.fault(try #require(fault), in: text)
        #expect(told.contains("9 Dec 2005") && told.contains("2005-12-09"))
    }

    @Test(
        "English says what to write for figures that can be read in one way only",
        arguments: [
            ("31/05/2019", "31 May 2019"), ("5/31/2019", "31 May 2019"), ("2001..31/12/2019", "31 Dec 2019"),
        ])
    func inFigures(text: String, told: String) throws {
        let words = Words(.english)
        let fault = try #require(#expect(throws: DateFault.self) { try words.date(typed: text) })
        #expect(words.fault(fault, in: text) == "\(text): in English the month is named; write \(told)")
        #expect(DateEntry("31/05/20", in: .english) == .incomplete)
        #expect(DateEntry("31/02/2019", in: .english) == .wrong(.noSuchDay))
    }

    @Test(
        "what may still become a date is not called wrong",
        arguments: [
            "2", "201", "2019-", "2019-0", "2019-1", "2019-05-", "2019-05-3", "31/", "31/1", "2015.", "2015..",
            "2015..20", "[", "[2015", "[2015..2019", "31 M", "31 Ma", "31 May", "31 May 20", "J", "Jun 2", "29 Feb 202",
            "2015..May",
        ], Language.allCases)
    func incomplete(text: String, language: Language) {
        #expect(DateEntry(text, in: language) == .incomplete, "\(text)")
    }

    @Test(
        "what can never become one is called wrong at once",
        arguments: [
            "2019-2", "2019-13", "2019-02-3", "2021-02-29", "x", "20190", "32/", "31/13", "31/02/2019", "2019..2015",
            "13/2019", "2019-05-312", "2015...", "[x", "31 Foo", "32 May", "30 Feb", "29 Feb 2021", "31 Ma 2019",
            "May 20190", "100 May", "31 May 2019 x",
        ], Language.allCases)
    func wrong(text: String, language: Language) {
        guard case .wrong = DateEntry(text, in: language) else {
            Issue.record("\(text) is taken for \(DateEntry(text, in: language))")
            return
        }
    }

    @Test(
        "every date of the record can be typed, figure by figure, without being called wrong",
        arguments: Language.allCases)
    func everyPrefix(language: Language) {
        for number in stride(from: -20_000, through: 40_000, by: 97) {
            let day = Day(number: Int32(number))
            for text in [day.description, Words(language)(day)] {
                for length in 1..<text.count {
                    let entry = DateEntry(String(text.prefix(length)), in: language)
                    if case .wrong = entry { Issue.record("\(text.prefix(length))") }
                }
                #expect(DateEntry(text, in: language).date == PartialDate(day))
            }
        }
    }
}
