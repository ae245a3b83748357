import EntenteDomain
import Testing

@testable import EntenteUI

@Suite("Dates on the screens")
struct DateFormTests {
    @Test("switching the language switches every date at once")
    func switching() throws {
        var desk = try Desk(.bundled())
        desk.type("/frankfurt")
        desk.press(.enter, .enter)
        #expect(desk.screen.contains("31 Dec 2019") && desk.screen.contains("2 May 2021"), "\(desk.screen)")
        desk.type("L")
        #expect(desk.screen.contains("31/12/2019") && desk.screen.contains("02/05/2021"), "\(desk.screen)")
        #expect(!desk.screen.contains("Dec") && !desk.screen.contains("May "), "\(desk.screen)")
    }

    @Test(
        "a day is typed in the record's form and in that of the language",
        arguments: [
            (Language.english, "9 Dec 2005", "as of 9 Dec 2005"), (.english, "feb 2004", "as of 29 Feb 2004"),
            (.english, "2005-12-09", "as of 9 Dec 2005"), (.vietnamese, "9/12/2005", "tính đến 09/12/2005"),
            (.vietnamese, "02/2004", "tính đến 29/02/2004"), (.vietnamese, "2005-12-09", "tính đến 09/12/2005"),
        ])
    func typed(language: Language, text: String, told: String) throws {
        for key in ["T", ":"] {
            var desk = try Desk(.bundled(), language: language)
            desk.type(key + text)
            desk.press(.enter)
            #expect(desk.frame.lines[0].contains(told), "\(desk.screen)")
        }
    }

    @Test("a day and a month in figures are refused in English, and what was typed stays")
    func ambiguous() throws {
        var desk = try Desk(.bundled())
        desk.type("T09/12/2005")
        desk.press(.enter)
        #expect(desk.screen.contains("09/12/2005: name the month, as in 9 Dec 2005 or 2005-12-09"))
        #expect(desk.model.prompt?.text == "09/12/2005")
    }

    @Test(
        "a form says its dates as the language does, and what it says is what the record has",
        arguments: Language.allCases)
    func forms(language: Language) throws {
        var desk = try Desk(.bundled(), language: language)
        let words = Words(language)
        var told = 0
        for name in ["rotterdam", "busan", "saint", "kansai"] {
            desk.type("1/" + name)
            desk.press(.enter, .enter)
            let dossier = try #require(desk.model.dossier)
            for activity in dossier.activities {
                let errand = Errand(.editActivity, of: dossier.relationship.id, on: activity.id.rawValue)
                let form = try #require(Form(errand, FormContext(desk.model, for: errand)))
                let start = try #require(form.fields.first { $0.key == .start })
                #expect(start.input.text == words.typed(activity.occurrence.start))
                #expect(start.value == activity.occurrence.start.description)
                #expect(!start.differs && start.fault == nil)
                told += 1
            }
        }
        #expect(told > 10)
    }

    @Test("a date typed in the language's form is stored as the record has dates")
    func stored() throws {
        var desk = try Desk(.bundled(), language: .vietnamese)
        desk.type("/sevilla")
        desk.press(.enter)
        desk.type("aCông viên")
        desk.press(.enter)
        desk.type("01/11/2019")
        desk.press(.enter)
        let activity = try #require(desk.shelf.register.activities.first { $0.title.vi == "Công viên" })
        #expect(activity.occurrence.start.description == "2019-11-01")
    }

    @Test("no date is cut in the middle, whatever the size", arguments: Language.allCases)
    func whole(language: Language) throws {
        let half = /(\b\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{1,3}|\b\d\d\/\d\d\/\d{0,3})$/
        for columns in stride(from: 40, through: 132, by: 7) {
            for keys in ["1", "2", "3", "2\r", "1\r", "1\rw", "P", "5"] {
                var desk = try Desk(.bundled(), size: Size(columns: columns, rows: 24), language: language)
                for key in keys { key == "\r" ? desk.press(.enter) : desk.type(String(key)) }
                for line in desk.frame.lines {
                    #expect(line.split(separator: "│").allSatisfy { !$0.contains(half) }, "\(columns) \(keys): \(line)")
                }
            }
        }
    }
}
