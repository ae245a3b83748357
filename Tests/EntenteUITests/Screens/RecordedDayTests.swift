import EntenteDomain
import Testing

@testable import EntenteUI

/// What is told of days that the record gives to the month or the year only, and of ends that nobody has recorded.
@Suite("No day is invented, and no end that nobody recorded")
struct RecordedDayTests {
    @Test(
        "the history tells the year or the month of what took effect, as the record has it, and never a first of January"
    )
    func history() throws {
        var desk = try Desk(.bundled())
        desk.type("P")
        let rows = desk.screen.split(separator: "\n")
        let wales = try #require(rows.first { $0.contains("New South Wales") })
        #expect(wales.contains(" 2019  New South Wales"))
        let frankfurt = try #require(rows.first { $0.contains("Frankfurt am Main") })
        #expect(frankfurt.contains(" May 2019  Frankfurt am Main"))
        #expect(!desk.screen.contains("1 Jan 2019"))
        desk.type("T1996-12-31")
        desk.press(.enter)
        #expect(desk.screen.contains("2 Jan 1996+ Shanghai"))
    }

    @Test(
        "flags say since when a tie is dormant at the earliest, and the day where it is known",
        arguments: Language.allCases)
    func flags(language: Language) throws {
        var desk = try Desk(.bundled(), language: language)
        desk.type("2")
        let (vague, exact) =
            language == .english
            ? ("dormant since 2 Jan 1996 or later", "dormant since 11 Apr 1997 ")
            : ("ngưng trệ sớm nhất từ 02/01/1996", "ngưng trệ từ 11/04/1997 ")
        #expect(desk.screen.contains(vague))
        #expect(desk.screen.contains(exact))
    }

    @Test(
        "a partner's page tells between which days a term ends, and of a lapse the same",
        arguments: ["world bank", "frankfurt"])
    func coming(partner: String) throws {
        var desk = try Desk(.bundled(), size: Size(columns: 160, rows: 24))
        desk.type("/" + partner)
        desk.press(.enter, .enter)
        let told =
            partner == "frankfurt"
            ? "→ meets the lapse condition between 2 May 2021 and 1 Jun 2021, unless"
            : "→ its term ends between 1 Jan 2020 and 31 Dec 2020, last day inclusive (in 2d at the earliest)"
        #expect(desk.screen.contains(told))
    }

    @Test("what the clause would have ended stands in the figures under the earliest day, and is marked so")
    func figures() throws {
        var desk = try Desk(.bundled(), size: Size(columns: 80, rows: 400))
        desk.type("4")
        #expect(desk.screen.contains("  2 Jan 1996+ Manila"))
        #expect(desk.screen.contains(" 11 Apr 1997  San Francisco"))
    }

    @Test("what is overdue is so since the latest day that the record allows")
    func overdue() throws {
        var desk = try Desk(.bundled())
        desk.type("3")
        let row = try #require(desk.screen.split(separator: "\n").first { $0.contains("planned start overdue") })
        #expect(row.hasPrefix("> 31 Dec 2018 −1y "))
        #expect(!desk.screen.contains("1 Jan 2016"))
    }

    @Test("a lapse condition that is met is no end: the list and the page say that it is met")
    func lapse() throws {
        var desk = try Desk(.bundled(), asOf: "2026-11-21", size: Size(columns: 120, rows: 24))
        desk.type("/frankfurt")
        desk.press(.enter)
        let row = try #require(desk.screen.split(separator: "\n").first { $0.contains("> L   Frankfurt") })
        #expect(row.contains("lapse met"))
        #expect(row.contains("condition met May–Jun 2021"))
        #expect(!desk.screen.contains("ended"))
        desk.press(.enter)
        #expect(desk.screen.contains("L  lapse condition met"))
        #expect(desk.screen.contains("Lapse condition met between 2 May 2021 and 1 Jun 2021; not confirmed"))
        #expect(!desk.screen.contains("out of force"))
    }

    @Test("a review lists what was done, and what was only planned stands among what is odd")
    func review() throws {
        let context = try Dossiers.context("2019-12-31", screen: 160)
        let sheet = Sheet.review(try Dossiers.rotterdam(), nil, context)
        let lines = sheet.lines
        let done = try #require(lines.firstIndex(of: "Last done"))
        let next = try #require(lines[done...].firstIndex(of: "Open commitments"))
        #expect(!lines[done..<next].contains { $0.contains("planned") })
        #expect(lines[done..<next].contains { $0.contains("phase 2") })
        #expect(lines[..<done].contains("! Still planned, but its start has passed: Khanh Hoi lake"))
    }

    @Test("a review of an expired tie says when its last agreement went out of force")
    func expired() throws {
        var desk = try Desk(.bundled())
        desk.type("/kansai")
        desk.press(.enter)
        desk.type("R")
        desk.type("filtered")
        desk.press(.enter)
        #expect(desk.screen.contains("Last agreement out of force on 8 Sep 2019"))
    }

    @Test("years that the clause excuses have a sign of their own on the timeline, with its meaning")
    func excused() throws {
        var dossier = try Dossiers.frankfurt()
        let covid = ExcusedPeriod(
            from: try #require(Day("2020-01-01")), to: try #require(Day("2021-12-31")), reason: "Covid-19")
        dossier.agreements[0].provisions.inactivity?.excused = [covid]
        let context = try Dossiers.context("2022-06-30", screen: 120)
        let sheet = Sheet.partner(dossier, context)
        let number = try #require(sheet.index(.agreement("frankfurt-2019")))
        let marks = sheet.lines[number + 1].dropFirst(40).split(separator: " ").map { $0.prefix(1) }
        #expect(marks.prefix(4) == ["·", "%", "%", "-"])
        #expect(sheet.lines.contains { $0.contains("% excused") || $0.contains("%\u{A0}excused") })
    }

    @Test("the form for an end that lies ahead tells what follows on that day")
    func endAhead() throws {
        var desk = try Desk(.bundled(), asOf: "2019-12-31")
        desk.type("/frankfurt")
        desk.press(.enter, .enter)
        desk.type("E")
        desk.type("2020-06-30")
        desk.press(.tab)
        desk.type("By letter")
        #expect(desk.screen.contains("As of 30 Jun 2020: Frankfurt am Main goes from “active” to “terminated”."))
    }

    @Test("an agreement without a title is called by what it is and its year", arguments: Language.allCases)
    func untitled(language: Language) throws {
        var dossier = try Dossiers.frankfurt()
        dossier.agreements[0].title = Name()
        let context = try Dossiers.context("2019-12-31", language: language)
        let name = language == .english ? "Memorandum of 2019" : "Bản ghi nhớ năm 2019"
        let page = Sheet.partner(dossier, context)
        #expect(page.line(.agreement("frankfurt-2019"))?.hasPrefix(name) == true)
        #expect(Sheet.agreement("frankfurt-2019", in: dossier, context).title == name)
        #expect(Sheet.why(.agreement("frankfurt-2019"), in: dossier, context).lines.first == name)
    }

    @Test(
        "what if: the explanation and the page say of a clause that it is supposed, and of the record's own clause not")
    func supposedClause() throws {
        for (partner, isSupposed) in [("seville", true), ("frankfurt", false)] {
            var desk = try Desk(.bundled())
            desk.type("W")
            desk.press(.enter)
            desk.type("/" + partner)
            desk.press(.enter, .enter, .enter)
            #expect(desk.screen.contains("supposed: ends after 2 years") == isSupposed, "\(partner)")
            desk.type("w")
            desk.resize(to: Size(columns: 80, rows: 60))
            #expect(desk.screen.contains("The clause, supposed") == isSupposed, "\(partner)")
        }
    }

    @Test("the counts above the list add up to the number before them")
    func counts() throws {
        let desk = try Desk(.bundled(), size: Size(columns: 120, rows: 24))
        let numbers = desk.screen.prefix { $0 != "\n" }.split(separator: " ").drop { $0 != "2019" }.dropFirst()
            .compactMap { Int($0) }
        #expect(numbers.first == 86)
        #expect(numbers.dropFirst().reduce(0, +) == 86)
    }

    @Test("v on a commitment proposes that it is done, so that Enter says so")
    func commitmentDone() throws {
        var desk = try Desk(.bundled())
        desk.type("/frankfurt")
        desk.press(.enter, .enter)
        let commitment = try #require(desk.model.dossier?.commitments.first)
        #expect(commitment.state == .unknown)
        desk.open(Errand(.state, of: "frankfurt", on: commitment.id.rawValue))
        desk.press(.control("s"))
        let saved = try #require(desk.model.dossier?.commitments.first { $0.id == commitment.id })
        #expect(saved.state == .fulfilled)
    }
}
