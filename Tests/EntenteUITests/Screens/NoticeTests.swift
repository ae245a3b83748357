import EntenteDomain
import Testing

@testable import EntenteUI

@Suite("What the user is told until the next key")
struct NoticeTests {
    /// A screen before and after a key that is answered with a sentence.
    private func told(_ sentence: Model.Notice, size: Size, language: Language) throws -> (before: Frame, desk: Desk) {
        var desk = try Desk(.bundled(), size: size, language: language)
        desk.press(.down)
        desk.model.notice = nil
        let before = desk.frame
        desk.model.notice = sentence
        return (before, desk)
    }

    @Test("stands there to its end, remedy and all, and takes room from the body alone", arguments: Language.allCases)
    func whole(language: Language) throws {
        let sentence = Words(language)(RefusalWords.nothingOfYours) + " " + Words(language)(BarWords.noCommand) + "."
        for size in GoldenTests.sizes {
            let (before, desk) = try told(Model.Notice(sentence, isError: true), size: size, language: language)
            let told = desk.frame.lines.dropLast().joined(separator: " ").split { " ─".contains($0) }
                .joined(separator: " ")
            #expect(told.contains(sentence), "\(desk.screen)")
            let changed = before.lines.indices.filter { before.lines[$0] != desk.frame.lines[$0] }
            #expect(changed.allSatisfy { ((size.rows - 1 - max(3, size.rows / 3))..<size.rows - 1).contains($0) })
            #expect(desk.frame.lines.last == before.lines.last, "the keys stay where they are")
        }
    }

    @Test("is gone with the next key, and everything is as before", arguments: Language.allCases)
    func gone(language: Language) throws {
        for size in GoldenTests.sizes {
            var desk = try Desk(.bundled(), size: size, language: language)
            desk.press(.down, .up)
            let before = desk.screen
            desk.type("u")
            #expect(desk.screen != before)
            desk.type("1")
            #expect(desk.screen == before)
        }
    }

    @Test(
        "never hides the selected row, and a click meanwhile means the row that it is on",
        arguments: Language.allCases)
    func selection(language: Language) throws {
        for size in GoldenTests.sizes {
            var desk = try Desk(.bundled(), size: size, language: language)
            desk.type("G")
            let before = desk.screen
            let words = Words(language)
            desk.model.notice = Model.Notice(words(BarWords.draftsNotKept) + " " + words(BarWords.noCommand))
            let row = try #require(
                (0..<size.rows).first { desk.frame[0, $0].text == ">" && desk.frame[0, $0].style.isSelected })
            let name = desk.frame.lines[row]
            #expect(name == before.split(separator: "\n").map(String.init)[size.rows - 3], "\(desk.screen)")
            let above = desk.frame.lines[row - 1]
            desk.send(.mouse(MouseEvent(act: .press, position: Position(column: 5, row: row - 1))))
            let selected = try #require((0..<size.rows).first { desk.frame[0, $0].style.isSelected })
            #expect(desk.frame.lines[selected].dropFirst() == above.dropFirst(), "\(desk.screen)")
        }
    }

    @Test("never takes more than a third of the screen, and a sentence without an end is cut as such")
    func tooLong() throws {
        for size in GoldenTests.sizes {
            let sentence = String(repeating: "so many words ", count: 80)
            let (before, desk) = try told(Model.Notice(sentence), size: size, language: .english)
            let changed = before.lines.indices.filter { before.lines[$0] != desk.frame.lines[$0] }
            #expect(changed.count <= size.rows / 3)
            #expect(desk.frame.lines[size.rows - 2].hasSuffix("…"), "\(desk.screen)")
        }
    }
}
