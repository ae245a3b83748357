import EntenteDomain
import Testing

@testable import EntenteUI

@Suite("What leaves the screens")
struct SharingTests {
    @Test("y copies the selected row of a list uncut, its parts parted by tabs")
    func row() throws {
        var desk = try Desk(.bundled(), size: Size(columns: 40, rows: 12))
        desk.type("/ministry of science")
        desk.press(.enter)
        let text = try #require(desk.model.textToCopy)
        #expect(text.hasPrefix("Ministry of Science"))
        #expect(!text.contains("…"))
        desk.type("y")
        #expect(desk.copied == [text])
        let told = try #require(desk.model.notice?.text)
        #expect(told.hasPrefix("Sent to the terminal's clipboard: Ministry of Science"))
        #expect(told.contains(" | ") && !told.contains("\t"), "what is told has a sign between the cells that is seen")
        #expect(text.contains("\t"), "what is copied has tabs")
    }

    @Test("on a page without rows y copies the page; where there is nothing it says so")
    func page() throws {
        var desk = try Desk(.bundled())
        desk.type("/frankfurt")
        desk.press(.enter)
        desk.type("w")
        desk.type("y")
        #expect(desk.copied.first?.contains("\n") == true)
        desk.type("1/zzzzzz")
        desk.press(.enter)
        desk.type("y")
        #expect(desk.copied.count == 1)
        #expect(desk.model.notice?.text == "There is nothing to copy here")
    }

    @Test("what is too long for a clipboard is told, and how else to take it")
    func tooLong() throws {
        var desk = try Desk(.bundled(), clipboardLimit: 5)
        desk.type("y")
        #expect(desk.copied.isEmpty)
        #expect(desk.model.notice?.text.contains("x writes a file") == true)
    }

    @Test("x asks for a name and suggests one; the ending says the format, and only those that the place has")
    func names() throws {
        var desk = try Desk(.bundled())
        desk.type("x")
        #expect(desk.screen.hasSuffix(" Write to the file: partners-2019-12-31.csv\n"))
        desk.press(.enter)
        #expect(desk.exports == [Export(name: "partners-2019-12-31.csv", format: .csv)])
        for (name, format) in [("a.TXT", Export.Format.text), ("b.json", .json), ("../c.md", .markdown)] {
            desk.type("x")
            desk.press(.control("u"))
            desk.type(name)
            desk.press(.enter)
            #expect(desk.exports.last == Export(name: name, format: format))
        }
        for name in ["noending", "x.pdf", "txt"] {
            desk.type("x")
            desk.press(.control("u"))
            desk.type(name)
            desk.press(.enter)
            #expect(
                desk.model.notice?.text == "The name tells the format here by its end: .txt .csv .json .md", "\(name)")
            #expect(desk.model.prompt?.text == name, "it is asked again")
            desk.press(.escape)
        }
        #expect(desk.exports.count == 4)
        desk.type("?x")
        desk.press(.control("u"))
        desk.type("help.json")
        desk.press(.enter)
        #expect(desk.model.notice?.text.hasSuffix(": .txt .csv") == true)
    }

    @Test("the first character replaces the name that is suggested; an arrow or Backspace keeps it to go on with")
    func suggestion() throws {
        var desk = try Desk(.bundled())
        desk.type("xa.md")
        desk.press(.enter)
        #expect(desk.exports.map(\.name) == ["a.md"])
        desk.type("x")
        desk.press(.end)
        desk.type("x")
        #expect(desk.model.prompt?.text == "partners-2019-12-31.csvx")
        desk.press(.escape)
        desk.type("x")
        desk.press(.backspace, .backspace, .backspace)
        desk.type("json")
        desk.press(.enter)
        #expect(desk.exports.last?.name == "partners-2019-12-31.json")
        desk.type("x")
        desk.send(.paste("b.txt"))
        desk.press(.enter)
        #expect(desk.exports.last?.name == "b.txt")
        desk.type("x")
        let asked = try #require(desk.screen.split(separator: "\n").last)
        #expect(asked.hasSuffix("partners-2019-12-31.csv"))
    }

    @Test(
        "a file that exists is replaced only by a clear yes: one key, y or in Vietnamese c",
        arguments: [
            ("n", Language.english, false), ("y", .english, true), ("Y", .english, true), ("c", .vietnamese, true),
            ("k", .vietnamese, false), ("y", .vietnamese, true), ("n", .vietnamese, false),
        ])
    func replacing(answer: String, language: Language, isReplaced: Bool) throws {
        var desk = try Desk(.bundled(), language: language, existing: ["a.csv"])
        desk.type("x")
        desk.press(.control("u"))
        desk.type("a.csv")
        desk.press(.enter)
        let question = language == .english ? "There is a file a.csv; replace it?" : "Đã có tệp a.csv; ghi đè?"
        #expect(desk.screen.contains(question))
        desk.type("e ")
        #expect(desk.screen.contains(question), "any other key does nothing, and says so")
        #expect(desk.model.notice != nil)
        desk.type(answer)
        #expect(!desk.screen.contains(question))
        #expect(desk.exports.contains { $0.replaces } == isReplaced)
        let texts =
            isReplaced ? ("Written: a.csv", "Đã ghi: a.csv") : ("a.csv was left as it is", "a.csv được giữ nguyên")
        #expect(desk.model.notice?.text == (language == .english ? texts.0 : texts.1))
    }

    @Test("nothing that is only supposed is written to a file")
    func supposed() throws {
        var desk = try Desk(.bundled())
        desk.type("W")
        desk.press(.down, .enter, .enter, .escape, .escape)
        guard desk.model.supposition != nil else { return }
        desk.type("x")
        #expect(desk.model.notice?.text.hasPrefix("This is supposed") == true)
    }

    @Test("M switches the mouse on and off, and says what that means")
    func mouse() throws {
        var desk = try Desk(.bundled())
        desk.type("M")
        #expect(desk.model.isListeningToMouse)
        #expect(desk.screen.contains("selecting text takes Shift now"))
        desk.type("M")
        #expect(!desk.model.isListeningToMouse)
    }
}
