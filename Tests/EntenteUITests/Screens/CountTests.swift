import EntenteDomain
import Testing

@testable import EntenteUI

@Suite("Counts before commands")
struct CountTests {
    @Test("a count begins with 0, is shown while it is typed, and moves so many rows")
    func rows() throws {
        var desk = try Desk(.bundled())
        desk.type("012")
        #expect(desk.screen.contains("Count: 12"))
        #expect(desk.model.page.place == .partners, "2 belongs to the count, and leads nowhere")
        desk.type("j")
        #expect(desk.model.selected?.number == 12)
        desk.type("j")
        #expect(desk.model.selected?.number == 13, "the count is used up")
        desk.type("03k")
        #expect(desk.model.selected?.number == 10)
    }

    @Test("every motion takes one", arguments: [("030G", 29), ("05g", 4), ("09999j", 85), ("02 ", 40)])
    func motions(keys: String, row: Int) throws {
        var desk = try Desk(.bundled())
        desk.type(keys)
        #expect(desk.model.selected?.number == row, "\(keys)")
    }

    @Test("[ ] { } take one, as far as the calendar goes")
    func time() throws {
        for (keys, day) in [
            ("03[", "30 Sep 2019"), ("013]", "31 Jan 2021"), ("010{", "31 Dec 2009"), ("02}", "31 Dec 2021"),
        ] {
            var desk = try Desk(.bundled())
            desk.type(keys)
            #expect(desk.screen.contains("as of \(day)"), "\(keys)")
        }
        var desk = try Desk(.bundled())
        desk.type("09999999}")
        #expect(desk.model.notice?.text == "The calendar of this program ends there")
        #expect(desk.screen.contains("as of 31 Dec 2019"))
    }

    @Test("h with a count goes so many steps back, and no further than the list")
    func back() throws {
        var desk = try Desk(.bundled())
        desk.type("/frankfurt")
        desk.press(.enter, .enter, .enter)
        desk.type("?")
        desk.type("02h")
        #expect(desk.screen.contains("› Frankfurt am Main ─"))
        desk.type("099h")
        #expect(desk.model.page.place == .partners)
    }

    @Test("Esc leaves a count and nothing else; Backspace takes a figure back")
    func leaving() throws {
        var desk = try Desk(.bundled())
        desk.type("?")
        desk.type("012")
        desk.press(.escape)
        #expect(desk.model.page.place == .help)
        desk.type("1")
        desk.type("012")
        desk.press(.backspace)
        desk.type("j")
        #expect(desk.model.selected?.number == 1)
    }

    @Test("where digits count, they begin one by themselves, and the places are on F2 and F3")
    func digitsCount() throws {
        var desk = try Desk(.bundled(), keyMap: KeyMap(digits: .counts))
        desk.type("12j")
        #expect(desk.model.selected?.number == 12)
        desk.press(.function(3))
        #expect(desk.model.page.place == .flags)
        desk.press(.function(2))
        #expect(desk.model.page.place == .partners)
        desk.type("?")
        #expect(desk.screen.contains("F2-F6"))
    }

    @Test("where digits count, the help page cuts no more than elsewhere", arguments: Language.allCases)
    func help(language: Language) throws {
        let cuts = try KeyMap.Digits.allCases.map { digits in
            var desk = try Desk(.bundled(), language: language, keyMap: KeyMap(digits: digits))
            desk.type("?")
            return desk.screen.count { $0 == "…" }
        }
        #expect(cuts[0] == cuts[1])
    }
}
