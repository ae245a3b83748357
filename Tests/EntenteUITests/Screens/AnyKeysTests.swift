import EntenteDomain
import Seeded
import Testing

@testable import EntenteUI

/// Whatever is pressed, in whatever order and at whatever size: nothing traps, nothing is drawn past the edge, and the way back
/// is never lost.
@Suite("Any keys at any size")
struct AnyKeysTests {
    private static let keys: [Key] =
        "jkghlw12345/scfSC[]{}tHTLq? 2019-5xđ:0:yMRd.<>mFFoa".map(Key.character) + [
            .up, .down, .left, .right, .enter, .escape, .home, .end, .pageUp, .pageDown, .backspace, .tab, .delete,
            .control("u"), .control("w"), .control("l"), .control("a"), .function(1), .function(12),
        ]

    @Test("any keys at any size never trap and never lose the way back", arguments: 1...12)
    func anyKeys(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        var desk = try Desk(.bundled(), language: seed.isMultiple(of: 2) ? .english : .vietnamese)
        desk.log = LogEntry.examples
        for _ in 0..<250 {
            switch Int.random(in: 0..<12, using: &random) {
            case 0:
                let size = Size(
                    columns: Int.random(in: 0...200, using: &random), rows: Int.random(in: 0...60, using: &random))
                desk.resize(to: size)
            case 1: desk.send(.paste("dán\nvào \u{1B}[2J"))
            case 2:
                let position = Position(
                    column: Int.random(in: -1...200, using: &random), row: Int.random(in: -1...60, using: &random))
                desk.send(.mouse(MouseEvent(act: .press, position: position)))
            default:
                let key = try #require(Self.keys.randomElement(using: &random))
                desk.press(key)
            }
            let frame = desk.frame
            #expect(frame.size == desk.model.size)
            #expect(frame.cells.allSatisfy { SafeText.safe($0.text) == $0.text })
        }
        desk.resize(to: Size(columns: 80, rows: 24))
        // A form asks before it drops what was typed.
        for _ in 0..<100 { desk.press(.escape, .character("y")) }
        desk.type("1")
        #expect(desk.model.page.place == .partners, "seed \(seed)")
    }

    @Test("Esc comes back to the row and the scroll that one left")
    func backToTheRow() throws {
        var desk = try Desk(.bundled())
        for _ in 0..<30 { desk.press(.down) }
        let before = desk.screen
        desk.press(.enter)
        #expect(desk.screen != before)
        desk.press(.down, .enter, .escape, .escape)
        #expect(
            desk.frame.lines.dropLast(2)
                == before.split(separator: "\n", omittingEmptySubsequences: false).dropLast(3).map(String.init)[...])
    }

    @Test("the filter finds names in either language, without accents")
    func filter() throws {
        for (typed, name) in [("thuong hai", "Shanghai"), ("osaka", "Osaka"), ("GENEVE", "Geneva")] {
            var desk = try Desk(.bundled())
            desk.type("/" + typed)
            #expect(desk.screen.contains(name), "\(typed)\n\(desk.screen)")
            desk.press(.escape)
            #expect(desk.model.page.filter.isEmpty)
        }
    }

    @Test("a selection survives a move in time, and what changed is marked until the next key")
    func selectionInTime() throws {
        var desk = try Desk(.bundled())
        desk.type("/frankfurt")
        desk.press(.enter, .down)
        let selected = desk.model.page.selection
        for _ in 0..<2 { desk.type("}") }
        #expect(desk.screen.contains("as of 31 Dec 2021"))
        #expect(desk.screen.contains("unverified"))
        #expect(desk.model.page.selection == selected)
        #expect(desk.screen.contains("L?") || desk.screen.contains("L "))
    }

    @Test("a key that does nothing here says why")
    func reasons() throws {
        var desk = try Desk(.bundled())
        desk.type("?")
        desk.type("s")
        #expect(desk.screen.contains("Only the partners are sorted"))
        desk.press(.function(9))
        #expect(desk.screen.contains("F9 does nothing here"))
    }

    @Test("the help page names every key of the table at 80x24, in both languages", arguments: Language.allCases)
    func help(language: Language) throws {
        var desk = try Desk(.bundled(), language: language)
        desk.type("?")
        let words = Words(language)
        for command in Command.table {
            // What has no key is told by the palette alone.
            guard let key = command.keys.first else { continue }
            let help = Command.joined.first { $0.ids.contains(command.id) }?.help ?? command.help
            #expect(desk.screen.contains(words(help)), "\(command.id)")
            #expect(desk.screen.contains(key.label), "\(command.id)")
        }
        #expect(!desk.screen.contains("1-20/"))
    }

    @Test("no two commands share a key")
    func keysAreUnique() {
        let keys = Command.table.flatMap(\.keys)
        #expect(Set(keys).count == keys.count)
    }
}
