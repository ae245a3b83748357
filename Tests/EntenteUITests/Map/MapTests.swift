import EntenteDomain
import Testing

@testable import EntenteUI

@Suite("The map of the world")
struct MapTests {
    @Test("has every partner of which the place is known in the cell of its latitude and longitude, at every size")
    func everyPartner() throws {
        for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 201, rows: 77)] {
            var desk = try Desk(.bundled(), size: size)
            desk.type("4")
            desk.press(.tab)
            let model = desk.model
            let room = try #require(MapRoom(model.layout, width: model.context.width).size)
            let map = WorldMap(fitting: room).size
            #expect(map.columns <= room.columns && map.rows <= room.rows)
            let left = 2 + (model.context.width - map.columns) / 2
            var gravest: [Position: Standing] = [:]
            for (entry, standing) in zip(model.portfolio.entries, model.assessment.standings) {
                guard let place = entry.position else { continue }
                let column = Int((place.longitude + 180) * Double(map.columns) / 360)
                let row = Int((84 - place.latitude) * Double(map.rows) / 142)
                let cell = Position(column: left + column, row: model.layout.firstBodyRow + row)
                let known = gravest[cell] ?? standing.standing
                gravest[cell] = known.gravity < standing.standing.gravity ? known : standing.standing
            }
            #expect(gravest.count > 20)
            for (cell, standing) in gravest {
                #expect(desk.frame[cell.column, cell.row].text == String(standing.mark.prefix(1)), "\(cell) at \(size)")
            }
        }
    }

    @Test("follows the selection of the list, and names it")
    func selection() throws {
        var desk = try Desk(.bundled())
        desk.type("4")
        desk.press(.tab, .down, .down, .down, .down)
        let model = desk.model
        let id = try #require(model.selected?.row.about)
        let entry = try #require(model.portfolio.entries.first { $0.relationship == id })
        let selected = (0..<15).flatMap { row in
            desk.frame.row(row).enumerated().filter { $0.element.style.isSelected }.map { ($0.offset, row) }
        }
        #expect(selected.count == (entry.position == nil ? 0 : 1))
        #expect(desk.screen.contains("  " + model.words(entry.name) + "  "))
    }

    @Test("lists the partners of which no place is known")
    func unplaced() throws {
        var desk = try Desk(.bundled())
        desk.type("4")
        desk.press(.tab)
        #expect(desk.model.sheet.count == desk.model.portfolio.entries.count)
        #expect(desk.screen.contains("place unknown"))
    }

    @Test("has land where there is land and sea where there is sea")
    func land() throws {
        let land = try #require(try LandMask.bundled())
        let share = { (latitude: Double, longitude: Double) in
            let column = Int((longitude + 180) / 360 * Double(land.columns))
            let row = Int((LandMask.north - latitude) / (LandMask.north - LandMask.south) * Double(land.rows))
            return land.share(columns: column..<column + 1, rows: row..<row + 1)
        }
        for (latitude, longitude) in [(10.9, 106.7), (50.1, 8.7), (-33.5, 150.5), (37.0, -120.0), (-15.0, -55.0)] {
            #expect(share(latitude, longitude) == 1, "\(latitude) \(longitude)")
        }
        for (latitude, longitude) in [(0.0, -30.0), (10.0, 112.0), (-40.0, 80.0), (45.0, -150.0), (35.0, 18.0)] {
            #expect(share(latitude, longitude) == 0, "\(latitude) \(longitude)")
        }
    }

    @Test("is read from a portable bitmap, and from nothing else")
    func bitmap() throws {
        let header = Array("P4\n# two rows\n9 2\n".utf8)
        let land = try #require(LandMask(portableBitmap: header + [0xFF, 0x80, 0x00, 0x00]))
        #expect(land.columns == 9 && land.rows == 2)
        #expect(land.share(columns: 0..<9, rows: 0..<2) == 0.5)
        let wrong: [[UInt8]] = [
            [], Array("P1\n9 2\n".utf8), header, header + [0xFF, 0x80, 0x00], Array("P4\n0 2\n".utf8),
        ]
        for bytes in wrong {
            #expect(LandMask(portableBitmap: bytes) == nil)
        }
    }

    @Test("says in ASCII where there is land", arguments: [Size(columns: 40, rows: 8), Size(columns: 1, rows: 1)])
    func ascii(room: Size) throws {
        let land = try #require(try LandMask.bundled())
        let text = WorldMap(fitting: room).rows(of: land).map { ASCIIText.ascii(String($0)) }.joined()
        let isASCII = text.unicodeScalars.allSatisfy { $0.isASCII }
        #expect(isASCII)
        #expect(room.rows == 1 || (text.contains("#") && text.contains(" ")))
    }
}
