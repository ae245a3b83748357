import EntenteDomain

/// The map as it is drawn now, kept because the land is the same at every key.
struct Atlas: Hashable, Sendable {
    /// The land; nil until it was asked for and came.
    var land: LandMask? {
        didSet { drawing = nil }
    }
    /// Whether it was asked for.
    var isAsked = false
    private var drawing: Drawing?

    private struct Drawing: Hashable, Sendable {
        let room: Size
        let rows: [[Character]]
    }

    /// Draws the land for so much room, unless that is drawn already.
    mutating func draw(in room: Size) {
        guard let land, drawing?.room != room else { return }
        drawing = Drawing(room: room, rows: WorldMap(fitting: room).rows(of: land))
    }

    /// The land in so much room; blanks until it has come.
    func rows(in room: Size) -> [[Character]] {
        if let drawing, drawing.room == room { return drawing.rows }
        let map = WorldMap(fitting: room)
        return land.map(map.rows)
            ?? Array(
                repeating: Array(repeating: " ", count: map.size.columns), count: map.size.rows)
    }
}
