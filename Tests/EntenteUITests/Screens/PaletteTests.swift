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
        #expect(desk.screen.contains("No command, row, day or partner is called that"))
        desk.press(.enter)
        #expect(desk.model.page.place == .partners)
        #expect(desk.model.notice?.isError == true)
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
