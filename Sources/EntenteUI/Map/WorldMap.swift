import EntenteDomain

/// The world in cells of two by four dots, degrees as long across as down (plate carrée), from the west to the east of the
/// line of 180 degrees.
struct WorldMap: Hashable, Sendable {
    /// From how much land on a dot is drawn: so that narrow land does not vanish, nor narrow sea.
    private static let least = 0.4

    /// How large it is: no larger than the room it was fitted to.
    let size: Size

    /// The largest map in proportion that so many cells have room for; at least one cell.
    init(fitting room: Size) {
        let degrees = LandMask.north - LandMask.south
        // A cell is twice as high as it is wide, and so are its dots.
        let rowsPerColumn = degrees / 360 / 2
        let columns = max(1, min(room.columns, Int((Double(room.rows) / rowsPerColumn).rounded(.down))))
        let rows = Int((Double(columns) * rowsPerColumn).rounded(.up))
        size = Size(columns: columns, rows: max(1, min(room.rows, rows)))
    }

    /// The cell that a place lies in; what lies beyond the upper and lower edge is drawn on it.
    func cell(of place: Portfolio.Position) -> Position {
        let across = (place.longitude + 180) / 360 * Double(size.columns)
        let down = (LandMask.north - place.latitude) / (LandMask.north - LandMask.south) * Double(size.rows)
        return Position(column: Self.index(across, below: size.columns), row: Self.index(down, below: size.rows))
    }

    private static func index(_ value: Double, below count: Int) -> Int {
        Int(min(max(0, value), Double(count - 1)).rounded(.down))
    }

    /// The land as Braille characters, row after row; a blank where there is none.
    func rows(of land: LandMask) -> [[Character]] {
        (0..<size.rows).map { row in
            (0..<size.columns).map { column in
                var dots: UInt32 = 0
                for (bit, dot) in Self.dots.enumerated() {
                    let columns = Self.part(column * 2 + dot.column, of: size.columns * 2, in: land.columns)
                    let rows = Self.part(row * 4 + dot.row, of: size.rows * 4, in: land.rows)
                    if land.share(columns: columns, rows: rows) >= Self.least { dots |= 1 << UInt32(bit) }
                }
                return dots == 0 ? " " : Unicode.Scalar(0x2800 + dots).map(Character.init) ?? " "
            }
        }
    }

    /// The dots of a cell in the order of their bits (Unicode, Braille patterns).
    private static let dots: [Position] = [
        Position(column: 0, row: 0), Position(column: 0, row: 1), Position(column: 0, row: 2),
        Position(column: 1, row: 0), Position(column: 1, row: 1), Position(column: 1, row: 2),
        Position(column: 0, row: 3), Position(column: 1, row: 3),
    ]

    /// The points of a raster under a dot, one at least.
    private static func part(_ dot: Int, of dots: Int, in points: Int) -> Range<Int> {
        let first = dot * points / dots
        return first..<max(first + 1, (dot + 1) * points / dots)
    }
}
