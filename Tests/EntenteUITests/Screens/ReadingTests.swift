import EntenteDomain
import Seeded
import Testing

@testable import EntenteUI

/// What is read with the keys that move: every line is seen, and nothing is done to what is not.
@Suite("Reading a page from top to end")
struct ReadingTests {
    /// The keys that lead to every kind of sheet, and whether the log has entries.
    private static let visits = [
        "", "2", "3", "4", "4\t", "5", "5\n", "?", "/frankfurt\n\n", "/rotterdam\n\n", "/frankfurt\n\n\n",
        "/frankfurt\nw", "/minsk\no", "P", "R\n",
    ]
    private static let sizes = [(80, 24), (120, 40), (40, 12), (200, 50), (63, 17)].map(Size.init)

    private func desk(at visit: String, size: Size, language: Language = .english) throws -> Desk {
        var desk = try Desk(.bundled(), size: size, language: language)
        desk.log = LogEntry.examples
        for character in visit {
            switch character {
            case "\n": desk.press(.enter)
            case "\t": desk.press(.tab)
            default: desk.type(String(character))
            }
        }
        return desk
    }

    @Test("the keys that read on show every line of every sheet, there and back", arguments: sizes)
    func everyLine(size: Size) throws {
        let ways: [(on: Key, back: Key)] = [(.pageDown, .pageUp), (.down, .up), (.character(" "), .control("b"))]
        for (number, visit) in Self.visits.enumerated() {
            for way in ways {
                var desk = try desk(at: visit, size: size, language: number.isMultiple(of: 2) ? .english : .vietnamese)
                desk.type("g")
                let all = Set(0..<desk.model.sheet.count)
                #expect(read(with: way.on, &desk) == all, "\(visit.debugDescription) \(way.on.label) \(size)")
                #expect(read(with: way.back, &desk) == all, "\(visit.debugDescription) \(way.back.label) \(size)")
                #expect(desk.model.page.top == 0)
            }
        }
    }

    /// The lines that are seen until a key has nothing more to show.
    private func read(with key: Key, _ desk: inout Desk) -> Set<Int> {
        var seen: Set<Int> = []
        while true {
            seen.formUnion(desk.seenLines)
            let before = (desk.model.page.top, desk.model.selected?.number)
            desk.press(key)
            if before == (desk.model.page.top, desk.model.selected?.number) { return seen }
        }
    }

    @Test("no row of any sheet goes on beyond the edge", arguments: sizes)
    func width(size: Size) throws {
        for visit in Self.visits {
            for language in Language.allCases {
                let desk = try desk(at: visit, size: size, language: language)
                let (sheet, width) = (desk.model.sheet, desk.model.context.width)
                for number in 0..<sheet.count {
                    let row = sheet.row(number)
                    let cells = row.runs.map { SafeText.width(of: $0.text) }.reduce(0, +)
                    let end =
                        row.runs.last.map { $0.text.allSatisfy { $0 == " " } ? SafeText.width(of: $0.text) : 1 } ?? 0
                    #expect(cells - end <= width, "\(visit.debugDescription) \(row.runs.map(\.text).joined())")
                }
            }
        }
    }

    @Test("the bottom line names no key that does nothing, and on a page the way back", arguments: sizes)
    func hints(size: Size) throws {
        var log = try Desk(.bundled(), size: size)
        log.type("5")
        #expect(!log.screen.contains("Enter open") && !log.screen.contains("w why"))
        let empty = Line(log.model.sheet.empty).rows(width: size.columns - 2).map { $0.runs.map(\.text).joined() }
        for line in empty { #expect(log.screen.contains(line), "all of \(line) is seen") }
        for visit in ["/frankfurt\n\n", "/frankfurt\n\n\n", "/frankfurt\nw", "/minsk\no"] {
            let desk = try desk(at: visit, size: size, language: .vietnamese)
            #expect(desk.screen.contains("Esc lùi"), "\(visit)\n\(desk.screen)")
        }
    }

    @Test("a page of Insights is a screenful, whatever can be selected below it")
    func insights() throws {
        var desk = try desk(at: "4", size: Size(columns: 80, rows: 24))
        #expect(desk.screen.contains(" 1-20/"))
        desk.press(.pageDown)
        #expect(desk.screen.contains(" 21-40/"))
        desk.type("030j")
        #expect(desk.screen.contains(" 51-70/"))
        desk.press(.pageUp)
        #expect(desk.screen.contains(" 31-50/"))
    }

    @Test("what stands out of sight is not meant by any command", arguments: sizes)
    func outOfSight(size: Size) throws {
        var desk = try desk(at: "4", size: size)
        #expect(desk.model.selected == nil)
        for key in "ae!\nw" {
            desk.press(key == "\n" ? .enter : .character(key))
            #expect(desk.model.changing.form == nil && desk.model.page.place == .insights, "\(key)")
            #expect(desk.model.notice != nil, "\(key) says why")
        }
        desk.press(.end)
        let name = try #require(desk.model.selected?.row.about)
        desk.type("a")
        #expect(desk.model.changing.form?.errand.relationship == name)
    }

    @Test("whatever is pressed, the selected row is one that is seen", arguments: 1...6)
    func selectionIsSeen(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        let keys: [Key] = [
            .down, .up, .pageDown, .pageUp, .home, .end, .enter, .escape, .character("]"), .character("}"), .tab,
            .character("3"), .character("4"), .character("1"), .character("s"), .character("w"),
        ]
        var desk = try Desk(.bundled(), size: Self.sizes[seed % Self.sizes.count])
        for _ in 0..<200 {
            if Int.random(in: 0..<8, using: &random) == 0 {
                desk.resize(
                    to: Size(
                        columns: Int.random(in: 40...200, using: &random), rows: Int.random(in: 12...60, using: &random)
                    ))
            }
            desk.press(try #require(keys.randomElement(using: &random)))
            guard let selected = desk.model.selected, !desk.model.isChanging else { continue }
            #expect(desk.seenLines.contains(selected.number))
            #expect(desk.frame.cells.contains { $0.style.isSelected }, "and it is marked\n\(desk.screen)")
        }
    }
}

extension Desk {
    /// The numbers of the rows that are seen.
    fileprivate var seenLines: Range<Int> {
        let sheet = model.sheet
        let top = min(model.page.top, sheet.count)
        return top..<min(sheet.count, top + model.layout.scrolledRows(of: sheet))
    }
}
