import EntenteDomain
import Testing

@testable import EntenteUI

@Suite("The palette")
struct PaletteTests {
    @Test("every command is found by its name, by a word of its help in either language, and without accents")
    func findsEveryCommand() throws {
        let fresh = try Desk(.bundled())
        for command in Command.table {
            for text in [command.id.name, command.help.en, command.help.vi, Folding.fold(command.help.vi)] {
                var desk = fresh
                desk.type(":")
                desk.send(.paste(text))
                #expect(desk.model.palette.items.contains(.command(command.id)), "\(text)")
            }
            var desk = fresh
            desk.type(":" + command.id.name)
            #expect(desk.model.palette.items.first == .command(command.id), "\(command.id)")
        }
    }

    @Test("a name's first letters are enough, and the letters of its parts")
    func abbreviations() throws {
        let fresh = try Desk(.bundled())
        for (typed, id) in [("mon", Command.ID.monthBack), ("mf", .monthForward), ("lui nam", .yearBack), ("wh", .why)]
        {
            var desk = fresh
            desk.type(":" + typed)
            #expect(desk.model.palette.items.first == .command(id), "\(typed)")
        }
    }

    @Test("Enter does what is chosen, Down chooses the next, Esc leaves everything as it was")
    func running() throws {
        var desk = try Desk(.bundled())
        desk.press(.down)
        let before = desk.screen
        desk.type(":year")
        desk.press(.escape)
        #expect(desk.screen == before)
        desk.type(":year-back")
        desk.press(.enter)
        #expect(desk.screen.contains("as of 31 Dec 2018"))
        desk.type(":year")
        desk.press(.down, .enter)
        #expect(desk.screen.contains("as of 31 Dec 2019"))
        desk.type(":")
        desk.press(.enter)
        #expect(desk.model.prompt == nil, "nothing was chosen, so nothing is done")
        #expect(desk.screen.contains("as of 31 Dec 2019"))
        desk.type(":quit")
        desk.press(.enter)
        #expect(desk.hasLeft)
    }

    @Test("a partner opened past the filter stands on the way by its name alone; the list tells its filter")
    func pastTheFilter() throws {
        var desk = try Desk(.bundled())
        desk.type("/rott")
        desk.press(.enter)
        #expect(desk.screen.contains("/rott/ 1 of 86"))
        desk.type(":open minsk")
        desk.press(.enter)
        #expect(desk.screen.contains(" Partners › Minsk "))
        desk.press(.escape)
        #expect(desk.screen.contains("/rott/ 1 of 86"))
    }

    @Test("Tab fills in the name of what is chosen")
    func completion() throws {
        var desk = try Desk(.bundled())
        desk.type(":horiz")
        desk.press(.tab)
        #expect(desk.screen.hasSuffix(":horizon\n"))
        desk.press(.control("u"))
        desk.type("frankf")
        desk.press(.tab)
        #expect(desk.screen.hasSuffix(":Frankfurt am Main\n"))
    }

    @Test("a command that cannot be done here says why, in the list and when it is taken all the same")
    func reasons() throws {
        var desk = try Desk(.bundled())
        desk.type("?:sort")
        #expect(desk.screen.contains("Only the partners are sorted; 1 goes there"))
        desk.press(.enter)
        #expect(desk.model.notice?.text == "Only the partners are sorted; 1 goes there")
        #expect(desk.model.page.place == .help)
    }

    @Test("a number is a row, a date a day, and a name a partner, from wherever one is")
    func otherMeanings() throws {
        var desk = try Desk(.bundled())
        desk.type(":25")
        desk.press(.enter)
        #expect(desk.model.selected?.number == 24)
        desk.type(":2015-02")
        desk.press(.enter)
        #expect(desk.screen.contains("as of 28 Feb 2015"))
        for typed in ["open frankfurt", "frankfurt", "FRANKFURT AM"] {
            var desk = try Desk(.bundled())
            desk.type("?:" + typed)
            desk.press(.enter)
            #expect(desk.screen.contains("Partners › Frankfurt am Main"), "\(typed)")
            desk.press(.escape)
            #expect(desk.screen.contains("> ok  Frankfurt"), "back leads to its row of the list")
        }
    }

    @Test("a year that is also a row is offered as both")
    func rowOrYear() throws {
        var register = try Register.bundled()
        for number in 0..<2100 {
            register.localities.append(Locality(id: ID("l\(number)"), name: Name(en: "L\(number)")))
            register.relationships.append(Relationship(id: ID("r\(number)"), locality: ID("l\(number)")))
        }
        var desk = try Desk(register)
        desk.type(":2019")
        #expect(desk.model.palette.items.prefix(2) == [.row(2019), .day(Day.lastDay(of: 2019))])
    }

    @Test("what means nothing says so, and changes nothing")
    func nonsense() throws {
        var desk = try Desk(.bundled())
        desk.type(":zzzz")
        #expect(desk.screen.contains("No command, row, day, partner or prospect is called that"))
        desk.press(.enter)
        #expect(desk.model.page.place == .partners)
        #expect(desk.model.notice?.isError == true)
        #expect(desk.model.prompt?.text == "zzzz", "it stays to be mended")
        desk.press(.control("u"))
        desk.type("rotterdaam")
        desk.press(.enter)
        #expect(desk.model.notice?.text == "Nothing is called that; nearly so: Rotterdam")
        desk.press(.backspace, .backspace, .backspace, .enter)
        #expect(desk.model.page.place == .partner("rotterdam"), "\(desk.screen)")
        desk.press(.escape)
        desk.type(":999")
        #expect(desk.screen.contains("There are 86 rows here"))
        desk.press(.enter)
        #expect(desk.model.notice?.text == "There are 86 rows here")
    }

    @Test("words may follow a command where it asks for something: a text, an item of a menu, a language")
    func arguments() throws {
        var desk = try Desk(.bundled())
        desk.type(":filter osaka")
        #expect(desk.screen.contains("> filter osaka"))
        desk.press(.enter)
        #expect(desk.model.partners.entries.count == 2)
        desk.type("c:sort name")
        desk.press(.enter)
        #expect(desk.model.finding.sort.order == .name && desk.model.menu == nil)
        desk.type(":day 2015")
        desk.press(.enter)
        #expect(desk.screen.contains("as of 31 Dec 2015"))
        desk.type(":exp foo.csv")
        desk.press(.enter)
        #expect(desk.exports == [Export(name: "foo.csv", format: .csv)])
        desk.type(":search-all khanh hoi")
        desk.press(.enter)
        #expect(desk.screen.contains("Search /khanh hoi/ 2"), "\(desk.screen)")
        for (typed, language) in [("vi", Language.vietnamese), ("vi", .vietnamese), ("en", .english)] {
            desk.type(":language " + typed)
            desk.press(.enter)
            #expect(desk.model.words.language == language)
        }
        desk.type(":language fr")
        desk.press(.enter)
        #expect(desk.model.notice?.isError == true)
        desk.type("?:filter osaka")
        #expect(desk.screen.contains("Only lists are filtered"))
        desk.press(.enter)
        #expect(desk.model.page.place == .help && desk.model.prompt == nil)
    }

    @Test("a name that was typed and is not the one that is shown stands beside it", arguments: ["", "2", "3"])
    func otherName(list: String) throws {
        var desk = try Desk(.bundled(), asOf: "2019-12-31", size: Size(columns: 120, rows: 40))
        desk.type(list)
        let (typed, shown) = list == "3" ? ("trung khanh", "(Trùng Khánh)") : ("tham duong", "(Thẩm Dương)")
        desk.type("/" + typed)
        desk.press(.enter)
        #expect(desk.screen.contains(shown), "\(desk.screen)")
        desk.type(":" + typed)
        #expect(desk.frame.lines.contains { $0.contains("open:") && $0.contains(shown) }, "\(desk.screen)")
    }

    @Test("a click runs what it points at, the wheel chooses")
    func mouse() throws {
        var desk = try Desk(.bundled())
        desk.type(":year")
        desk.send(.mouse(MouseEvent(act: .wheelDown, position: Position(column: 1, row: 1))))
        #expect(desk.model.palette.chosen == 1)
        let row = try #require(desk.frame.lines.firstIndex { $0.contains("year-back") })
        desk.send(.mouse(MouseEvent(act: .press, position: Position(column: 5, row: row))))
        #expect(desk.screen.contains("as of 31 Dec 2018"))
    }
}
