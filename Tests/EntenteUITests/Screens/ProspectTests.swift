import EntenteDomain
import Testing

@testable import EntenteUI

@Suite("Ties that do not exist, or not yet")
struct ProspectTests {
    private func desk(_ size: Size = Size(columns: 80, rows: 24), _ language: Language = .english) throws -> Desk {
        var desk = try Desk(.bundled(), size: size, language: language)
        desk.press(.tab)
        return desk
    }

    @Test("Tab at the partners shows the prospects, what may still come to a tie first; Tab again, or 1, leads back")
    func list() throws {
        var desk = try desk()
        let states = desk.model.prospecting.shown.map(\.prospect.state)
        #expect(states.count == desk.shelf.register.prospects.count)
        let ranks = states.compactMap { Prospect.State.byProgress.firstIndex(of: $0) }
        #expect(ranks == ranks.sorted())
        #expect(desk.screen.contains("─ Prospects ─") && desk.screen.contains("Tab partners"))
        let row = try #require(desk.frame.lines.first { $0.contains("Gangwon") })
        for part in ["KR", "proposed", "Mar 2019", "9m", "Cooperation plan"] { #expect(row.contains(part), "\(row)") }
        desk.press(.tab)
        #expect(desk.model.page.place == .partners)
        desk.press(.tab)
        desk.type("1")
        #expect(desk.model.page.place == .partners)
    }

    @Test("how long ago it was follows the day: at least, where the day is not known; nothing for what is yet to come")
    func ago() throws {
        let words = Words(.english)
        let day = try #require(Day("2019-12-31"))
        for (date, told) in [
            ("2019-12-30", "1d"), ("2017", "2y+"), ("2019", "≤11m"), ("[2011..2019]", "≤8y 11m"), ("2010", "9y+"),
        ] {
            #expect(words.ago(try PartialDate(date), asOf: day, isBrief: true) == told, "\(date)")
        }
        #expect(words.ago(try PartialDate("2020-01-01"), asOf: day) == nil)
        var desk = try desk()
        desk.type("{{{{")
        let row = try #require(desk.frame.lines.first { $0.contains("Gangwon") })
        #expect(row.contains("Mar 2019   ") && !row.contains("+"))
    }

    @Test("the list is searched by names in any language, by country and by state, and c clears it")
    func filter() throws {
        for (typed, count) in [("casabl", 2), ("ma-rốc", 2), ("refused", 4), ("bi tu choi", 4), ("zzz", 0)] {
            var desk = try desk()
            desk.type("/" + typed)
            desk.press(.enter)
            #expect(desk.model.prospecting.shown.count == count, "\(typed)")
            #expect(desk.screen.contains("Prospects /\(typed)/ \(count) of 11"))
            desk.type("c")
            #expect(desk.model.prospecting.shown.count == 11)
        }
    }

    @Test("Enter opens a page with all that is recorded, o its sources, and Esc comes back to the row")
    func page() throws {
        var desk = try desk()
        desk.select(.prospect("casablanca-refused"))
        let before = desk.screen
        desk.press(.enter)
        for part in [
            "Prospects › Casablanca", "Morocco", "refused", "one unknown day between 2011 and 2019", "partner",
            "Also on record with it", "interest shown", "put it off", "The sources disagree (1)", "Casablanca: state",
            "5.3.2.1",
        ] {
            #expect(desk.screen.contains(part), "\(part)\n\(desk.screen)")
        }
        desk.type("o")
        #expect(desk.screen.contains("The record uses: refused"), "\(desk.screen)")
        desk.press(.escape, .down, .enter)
        #expect(desk.model.page.place == .prospect("casablanca-interest"))
        desk.press(.escape, .escape)
        #expect(desk.screen == before)
        desk.select(.prospect("gangwon-plan-2019"))
        desk.press(.enter, .down, .enter)
        #expect(desk.model.page.place == .partner("gangwon"), "the tie that there is all the same")
        #expect(desk.screen.contains("Prospects › Gangwon › Gangwon"))
    }

    @Test("e edits a prospect from its row or its page, ^X in the form removes it, and its neighbour is selected")
    func editing() throws {
        var desk = try desk()
        desk.select(.prospect("tabriz-interest"))
        desk.press(.enter)
        desk.type("e")
        #expect(desk.model.changing.form?.errand == Errand(.editProspect, on: "tabriz-interest"))
        desk.press(.home)
        desk.type("negot")
        desk.press(.control("s"))
        #expect(desk.model.prospecting.dossier(of: "tabriz-interest")?.prospect.state == .negotiating)
        #expect(desk.screen.contains("negotiating"), "\(desk.screen)")
        desk.press(.escape)
        #expect(desk.model.selected?.number == 0, "it is the furthest now, and still selected")
        desk.select(.prospect("istanbul-interest"))
        let row = try #require(desk.model.selected?.number)
        desk.type("e")
        desk.press(.control("x"))
        desk.type("entered twice")
        desk.press(.enter)
        #expect(desk.model.prospecting.dossier(of: "istanbul-interest") == nil, "\(desk.screen)")
        #expect(desk.model.selected?.number == row)
    }

    @Test("a page whose prospect somebody else removes is left, with the sources that lie behind it")
    func gone() throws {
        var desk = try desk()
        desk.select(.prospect("maputo-interest"))
        desk.press(.enter)
        desk.type("o")
        let prospect = try #require(desk.shelf.register.prospects.first { $0.id == "maputo-interest" })
        try desk.meanwhile(
            Change(.remove, of: nil, [Edit(before: .prospect(prospect), after: nil)]))
        #expect(desk.model.page.place == .prospects)
        #expect(!desk.screen.contains("Maputo "))
    }

    @Test("a prospect has no relationship that anything could be added to by mistake")
    func noRelationship() throws {
        var desk = try Desk(.bundled())
        desk.type("/seville")
        desk.press(.enter, .enter)
        desk.type(":prospects")
        desk.press(.enter, .enter)
        for key in ["a", "!", "n", "w"] {
            desk.type(key)
            #expect(desk.model.changing.form == nil && desk.model.page.place.isOfProspects, "\(key)")
        }
        desk.type("N")
        #expect(desk.model.menu?.items.first?.text == "Add a prospect")
    }

    @Test("the palette finds a prospect by its name, and the list by its own", arguments: Language.allCases)
    func palette(language: Language) throws {
        var desk = try Desk(.bundled(), language: language)
        desk.type(":casabl")
        #expect(desk.model.palette.items.count == 2)
        desk.press(.enter)
        #expect(desk.model.page.place == .prospect("casablanca-interest"))
        desk.press(.escape)
        #expect(desk.model.page.place == .prospects)
        desk.type(language == .english ? ":prosp" : ":tiềm năng")
        #expect(desk.model.palette.items.first == .command(.prospects))
    }

    @Test("y copies the row uncut, x writes the list; a register that is only read shows it all")
    func taking() throws {
        var desk = try desk(Size(columns: 40, rows: 12))
        desk.model.refuseChanges(.readOnly)
        desk.select(.prospect("gangwon-plan-2019"))
        desk.type("y")
        #expect(desk.copied.first?.contains("its fate is not told") == true)
        desk.type("x")
        #expect(desk.screen.contains("cts-2019-12-31.csv"))
        desk.press(.enter)
        #expect(desk.exports.first?.format == .csv)
        desk.type("e")
        #expect(desk.model.notice?.text == "The register is open for reading only")
        desk.press(.enter)
        #expect(desk.model.page.place == .prospect("gangwon-plan-2019"))
    }

    @Test("in lines the prospects are told with all that stands in their columns", arguments: Language.allCases)
    func plain(language: Language) throws {
        var dialogue = Dialogue(try Desk(.bundled(), language: language).model)
        _ = dialogue.say()
        let prospects = try Register.bundled().prospectDossiers
        let line = language == .english ? "prospects" : "tiềm năng"
        for case .readProspects in dialogue.take(line) { _ = dialogue.update(.prospectsRead(prospects)) }
        let said = dialogue.say()
        let told = try #require(said.first { $0.contains("Gangwon") })
        let parts =
            language == .english
            ? ["South Korea", "proposed", "Mar 2019", "since then at least 9 months", "seven projects"]
            : ["Hàn Quốc", "đề xuất", "03/2019", "từ đó đến nay ít nhất 9 tháng"]
        for part in parts { #expect(told.contains(part), "\(told)") }
        _ = dialogue.take("1")
        #expect(dialogue.say().first?.hasPrefix("Casablanca") == true)
    }
}
