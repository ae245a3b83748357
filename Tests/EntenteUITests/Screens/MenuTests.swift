import EntenteDomain
import Testing

@testable import EntenteUI

@Suite("A menu over the screen")
struct MenuTests {
    /// Opens the values of a facet whose name begins with that text.
    private func openValues(of facet: String, _ desk: inout Desk) {
        desk.type("f" + facet)
        desk.press(.enter)
    }

    @Test("typed letters narrow it without accents, and Esc leaves without a trace")
    func narrows() throws {
        var desk = try Desk(.bundled(), language: .vietnamese)
        let before = desk.frame.lines
        desk.type("fkhu vuc")
        #expect(desk.model.menu?.items.map(\.id) == ["region"])
        desk.press(.backspace)
        #expect(desk.model.menu?.filter == "khu vu")
        desk.press(.control("u"))
        #expect(desk.model.menu?.items.count == 7)
        desk.type("xyz")
        #expect(desk.screen.contains("Không có kết quả"))
        desk.press(.enter, .escape)
        #expect(desk.frame.lines.prefix(22) == before.prefix(22))
    }

    @Test("Esc leads from the values back to the facets, and from there to the list")
    func back() throws {
        var desk = try Desk(.bundled())
        openValues(of: "country", &desk)
        #expect(desk.screen.contains("Filter › country"))
        desk.press(.escape)
        #expect(desk.model.menus.count == 1)
        #expect(desk.screen.contains("─ Filter ─"))
        desk.press(.escape)
        #expect(desk.model.menu == nil)
    }

    @Test("Enter takes what is selected; after Space has marked something it only leaves")
    func enter() throws {
        var desk = try Desk(.bundled())
        openValues(of: "country", &desk)
        desk.type("jp")
        desk.press(.enter)
        #expect(desk.model.menu == nil)
        #expect(desk.model.finding.filter.values == [.country("JP")])
        openValues(of: "country", &desk)
        desk.type("kr ")
        desk.press(.control("u"), .home, .enter)
        #expect(desk.model.finding.filter.values == [.country("JP"), .country("KR")])
    }

    @Test("countries are shown by name and found by name, in both languages, and by code")
    func countries() throws {
        for (language, text) in [(Language.english, "Japan (JP)"), (.vietnamese, "Nhật Bản (JP)")] {
            var desk = try Desk(.bundled(), language: language)
            openValues(of: language == .english ? "country" : "nuoc", &desk)
            for typed in ["japan", "nhat", "jp"] {
                desk.press(.control("u"))
                desk.type(typed)
                #expect(desk.model.menu?.items.map(\.text) == [text], "\(typed)")
            }
            #expect(desk.screen.contains(text))
        }
    }

    @Test("movement keeps to the items, and a long menu scrolls")
    func moves() throws {
        var desk = try Desk(.bundled(), size: Size(columns: 40, rows: 12))
        openValues(of: "country", &desk)
        desk.press(.up, .pageUp)
        #expect(desk.model.menu?.selection == 0)
        desk.press(.end)
        let last = try #require(desk.model.menu?.items.last)
        #expect(desk.screen.contains(last.text))
        desk.press(.down, .pageDown)
        #expect(desk.model.menu?.selected?.id == last.id)
        desk.press(.home)
        #expect(desk.model.menu?.top == 0)
    }

    @Test("pasted text narrows, and a click selects and takes")
    func pasteAndClick() throws {
        var desk = try Desk(.bundled())
        desk.type("f")
        desk.send(.paste("lev\nel"))
        #expect(desk.model.menu?.filter == "lev el")
        desk.press(.control("u"))
        let click = Event.mouse(MouseEvent(act: .press, position: Position(column: 60, row: 4)))
        desk.send(click)
        #expect(desk.model.menu?.selected?.id == "region")
        desk.send(click)
        #expect(desk.model.menus.count == 2)
    }

    @Test("a key that a menu does not know says which it does")
    func unknownKey() throws {
        var desk = try Desk(.bundled())
        desk.type("f")
        desk.press(.function(5))
        #expect(desk.screen.contains("Type to narrow"))
    }

    @Test("a menu takes the room that its items need, and says where more of them are", arguments: Language.allCases)
    func room(language: Language) throws {
        var desk = try Desk(.bundled(), language: language)
        desk.type("W")
        for item in try #require(desk.model.menu).items { #expect(desk.screen.contains(item.text), "\(desk.screen)") }
        desk.press(.escape)
        desk.type("/kansai")
        desk.press(.enter, .enter)
        desk.type("N")
        let count = try #require(desk.model.menu).items.count
        #expect(desk.screen.contains(" 1-20/\(count) "), "\(desk.screen)")
        desk.press(.end)
        #expect(desk.screen.contains(" \(count - 19)-\(count)/\(count) "))
    }
}
