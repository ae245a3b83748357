import EntenteDomain
import Testing

@testable import EntenteUI

@Suite("Two edits of one thing")
struct ClashTests {
    /// A desk that is about to save an edit which somebody else was faster with.
    static func desk(size: Size = Size(columns: 80, rows: 24), language: Language = .english) throws -> Desk {
        var desk = try Desk(.bundled(), size: size, language: language)
        desk.type("/rotterdam")
        desk.press(.enter, .enter)
        let dossier = try #require(desk.model.dossier)
        let activity = try #require(dossier.activities.first)
        desk.open(Errand(.editActivity, of: dossier.relationship.id, on: activity.id.rawValue))
        desk.press(.end)
        desk.type(", mine")
        desk.press(.tab, .control("u"))
        desk.type("2010-01")
        var theirs = activity
        theirs.title.en = "Theirs"
        theirs.title.vi = "Theirs"
        theirs.notes = "a note of theirs"
        try desk.meanwhile(try #require(dossier.editing(.activity(theirs))), isSeen: false)
        desk.press(.control("s"))
        return desk
    }

    @Test("both versions are shown with who was faster, and nothing is stored meanwhile")
    func shown() throws {
        let desk = try Self.desk()
        #expect(desk.shelf.log.count == 1)
        for text in ["linh", "theirs", "yours", "Theirs", "mine", "Jan 2010", "a note of theirs"] {
            #expect(desk.screen.contains(text), "\(text)\n\(desk.screen)")
        }
    }

    @Test("on a small screen the selected field's versions stand below each other, each with its key")
    func small() throws {
        var desk = try Self.desk(size: Size(columns: 40, rows: 12))
        for text in [
            "Before: …", "[ ] Left theirs: Theirs", "[ ] Right yours: …", ", mine", "Enter go on", "t y take all",
            "Esc back",
        ] {
            #expect(desk.screen.contains(text), "\(text)\n\(desk.screen)")
        }
        desk.press(.right)
        #expect(desk.screen.contains("[x] Right yours"))
        desk.press(.down)
        #expect(desk.screen.contains("Jan 2010") && desk.screen.contains("2/"))
    }

    @Test("a click on a version takes it, wherever it stands", arguments: GoldenTests.sizes, Language.allCases)
    func mouse(size: Size, language: Language) throws {
        var desk = try Self.desk(size: size, language: language)
        for (text, mark) in [("Theirs", "Left"), ("mine", "Right")] {
            let row = try #require(desk.frame.lines.lastIndex { $0.contains(text) })
            desk.send(.mouse(MouseEvent(act: .press, position: Position(column: 8, row: row))))
            #expect(desk.screen.contains("[x] \(mark)"), "\(desk.screen)")
        }
        desk.send(.mouse(MouseEvent(act: .wheelDown, position: Position(column: 8, row: 4))))
        #expect(desk.model.changing.clash?.focus == 1)
        guard size.columns >= 80 else { return }
        let theirs = try #require(desk.frame.lines.firstIndex { $0.contains("?Theirs") || $0.contains(" Theirs") })
        desk.send(.mouse(MouseEvent(act: .press, position: Position(column: 4, row: theirs))))
        #expect(desk.model.changing.clash?.focus == 0, "a click on a field selects it")
        #expect(desk.model.changing.clash?.rows[0].side == .yours, "and takes nothing")
    }

    @Test("both versions of a long field can be read where there is room for them")
    func long() throws {
        let desk = try Self.desk(language: .vietnamese)
        let told = desk.screen.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
        #expect(told.contains("giai đoạn 1, mine"), "\(desk.screen)")
        #expect(!told.contains("Trước đó: …"), "\(desk.screen)")
    }

    @Test("a field that both changed waits for the user; the others are put together")
    func merging() throws {
        var desk = try Self.desk()
        desk.press(.enter)
        #expect(desk.screen.contains("Both changed Title"))
        desk.press(.right, .enter)
        #expect(desk.shelf.log.count == 1, "putting together saves nothing yet")
        desk.press(.control("s"))
        #expect(desk.shelf.log.count == 2, "\(desk.screen)")
        let merged = try #require(desk.shelf.register.activities.first { $0.notes == "a note of theirs" })
        #expect(merged.title.en?.hasSuffix(", mine") ?? false)
        #expect(merged.occurrence.start.description == "2010-01")
    }

    @Test("all theirs leaves nothing to save; Esc goes back to what was typed")
    func takingTheirs() throws {
        var desk = try Self.desk()
        desk.press(.escape)
        #expect(desk.model.draft?.values[.title]?.hasSuffix(", mine") ?? false)
        desk.press(.control("s"))
        desk.type("t")
        desk.press(.enter)
        #expect(desk.model.changing.form == nil)
        #expect(desk.shelf.log.count == 1)
    }

    @Test("what was removed meanwhile is said to be gone")
    func gone() throws {
        var desk = try Desk(.bundled())
        desk.type("/rotterdam")
        desk.press(.enter, .enter)
        let dossier = try #require(desk.model.dossier)
        let activity = try #require(dossier.activities.first)
        desk.open(Errand(.editActivity, of: dossier.relationship.id, on: activity.id.rawValue))
        desk.type("x")
        try desk.meanwhile(try #require(dossier.removing(Record.activity(activity).key)), isSeen: false)
        desk.press(.control("s"))
        #expect(desk.screen.contains("It was removed meanwhile"), "\(desk.screen)")
        desk.press(.escape)
        #expect(desk.screen.contains("x"))
    }

    @Test("the changes of others appear without moving the selection or touching what is typed")
    func others() throws {
        var desk = try Desk(.bundled())
        desk.type("/osaka")
        desk.press(.enter, .down)
        let selection = desk.model.page.selection
        let dossier = try #require(desk.shelf.register.dossier(of: "seville"))
        try desk.meanwhile(dossier.flagging(on: PartialDate(year: 2026), note: "look"))
        #expect(desk.model.page.selection == selection)
        #expect(desk.screen.contains("linh: "), "\(desk.screen)")
        desk.type("!typed")
        try desk.meanwhile(dossier.flagging(on: PartialDate(year: 2025), note: "again"))
        #expect(desk.model.draft?.values[.note] == "typed")
    }
}
