extension Command {
    /// Moving the selection.
    static let moving: [Command] = [
        Command(
            .down, [.down, .character("j"), .control("n")], .move, ("next row", "dòng sau"),
            counted: { $0.move(by: $1 ?? 1) }),
        Command(
            .up, [.up, .character("k"), .control("p")], .move, ("row before", "dòng trước"),
            counted: { $0.move(by: -($1 ?? 1)) }),
        Command(
            .pageDown, [.pageDown, .character(" "), .control("f")], .move, ("next page", "trang sau"),
            counted: { $0.movePage(by: $1 ?? 1) }),
        Command(
            .pageUp, [.pageUp, .control("b")], .move, ("page before", "trang trước"),
            counted: { $0.movePage(by: -($1 ?? 1)) }),
        Command(
            .first, [.home, .character("g")], .move, ("first row", "dòng đầu"),
            counted: { model, row in row.map { model.move(toRow: $0) } ?? model.moveToEdge(last: false) }),
        Command(
            .last, [.end, .character("G")], .move, ("last row", "dòng cuối"),
            counted: { model, row in row.map { model.move(toRow: $0) } ?? model.moveToEdge(last: true) }),
    ]
}
