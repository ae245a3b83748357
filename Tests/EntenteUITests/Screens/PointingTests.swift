import EntenteDomain
import Foundation
import Testing

@testable import EntenteUI

@Suite("The mouse")
struct PointingTests {
    private func click(_ column: Int, _ row: Int, _ desk: inout Desk) {
        desk.send(.mouse(MouseEvent(act: .press, position: Position(column: column, row: row))))
    }

    @Test("a click on a letter of the map selects who stands there, one after the other, and opens who stands alone")
    func map() throws {
        var desk = try Desk(.bundled(), size: Size(columns: 120, rows: 40))
        desk.type("4")
        desk.press(.tab)
        let first = desk.model.layout.firstBodyRow
        // Land is not emphasised.
        let letters = (first..<first + desk.model.sheet.headerCount - 1).flatMap { row in
            (0..<120).map { Position(column: $0, row: row) }
        }.filter { place in
            let cell = desk.frame[place.column, place.row]
            return cell.style.isStrong && cell.text != " " && cell.text != ">"
        }
        #expect(letters.count > 20)
        var found: Set<Row.Key> = []
        for place in letters {
            var here: Set<Row.Key> = []
            var clicked = desk
            while true {
                click(place.column, place.row, &clicked)
                guard clicked.model.page.place == .map else { break }
                #expect(clicked.frame[place.column, place.row].style.isSelected)
                guard here.insert(try #require(clicked.model.selected?.row.key)).inserted else { break }
            }
            #expect((clicked.model.page.place == .map) == (here.count > 1), "who stands alone is opened")
            found.formUnion(here)
        }
        #expect(found.count == desk.model.portfolio.entries.count { $0.position != nil }, "nobody is out of reach")
    }

    @Test("a click on a heading sorts, or says why not; one on the way here sorts by name")
    func headings() throws {
        var desk = try Desk(.bundled())
        let title = desk.frame.lines[1]
        let why = try #require(title.range(of: "why")).lowerBound
        click(title.distance(from: title.startIndex, to: why), 1, &desk)
        #expect(desk.screen.contains("Nothing is sorted by “why”"))
        click(2, 1, &desk)
        #expect(desk.model.finding.sort.order == .name)
        #expect(desk.frame.lines[1].hasPrefix("─ ↑Partners ──"))
    }

    @Test("a click on a field of a form moves the cursor there", arguments: GoldenTests.sizes)
    func form(size: Size) throws {
        var desk = try Desk(.bundled(), size: size)
        desk.type("a")
        let first = desk.model.layout.firstBodyRow
        let form = try #require(desk.model.changing.form)
        let fields = Array(desk.model.shownFields(of: form))
        for (line, field) in fields.enumerated() {
            var clicked = desk
            click(4, first + line, &clicked)
            #expect(clicked.model.changing.form?.focus == field)
        }
        click(4, first + fields.count, &desk)
        #expect(desk.model.changing.form?.focus == form.focus, "below the fields there is none")
    }
}
