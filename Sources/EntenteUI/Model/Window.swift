/// The rows of a sheet that are seen, and the one of them that is selected.
///
/// Two rules hold for every sheet and every key: only a row that is seen is selected, so that nothing is ever done to one out
/// of sight; and the keys that read on, by a row or by a screenful, skip no line.
struct Window {
    private let sheet: Sheet
    /// How many rows there is room for.
    private let rows: Int
    /// The first row that is seen.
    private(set) var top: Int
    /// The row that is selected; nil where none can be among those that are seen.
    private(set) var selection: Int?

    /// What a page shows of its sheet, with room for so many rows.
    init(on page: Page, of sheet: Sheet, rows: Int) {
        self.sheet = sheet
        self.rows = max(1, rows)
        top = page.top
        let chosen = page.selection.flatMap(sheet.index)
        let isSeen = chosen.map(seen.contains) ?? false
        selection = isSeen ? chosen : selectable(from: seen.lowerBound, by: 1, in: seen)
    }

    /// The rows that are seen.
    private var seen: Range<Int> {
        let end = min(sheet.count, top + rows)
        return min(top, end)..<end
    }

    /// So many times to the next row that can be selected, or to the one before; where there is none within a screenful, the
    /// text moves by a line.
    mutating func step(by steps: Int) {
        for _ in 0..<abs(steps) {
            let before = (top, selection)
            step(towards: steps.signum())
            if before == (top, selection) { return }
        }
    }

    private mutating func step(towards direction: Int) {
        let near = max(0, top - rows)..<min(sheet.count, top + 2 * rows)
        let edge = direction > 0 ? seen.upperBound : seen.lowerBound - 1
        if let next = selectable(from: selection.map { $0 + direction } ?? edge, by: direction, in: near) {
            // With the first one that can be selected the text above it is read.
            if next < rows, top <= rows, selectable(from: next - 1, by: -1, in: 0..<next) == nil { top = 0 }
            select(next)
        } else {
            scroll(by: direction)
            selection = nearest(to: selection ?? top, towards: direction)
        }
    }

    /// So many screenfuls on, the selection with them.
    mutating func turn(by pages: Int) {
        scroll(by: pages * rows)
        selection = nearest(to: selection.map { $0 + pages * rows } ?? top, towards: pages.signum())
    }

    /// To the first lines, or to the last.
    mutating func turnToEdge(last: Bool) {
        scroll(by: last ? sheet.count : -sheet.count)
        selection = nearest(to: last ? sheet.count : 0, towards: last ? 1 : -1)
    }

    /// To the row of a number, from 0; to the nearest one where there is none.
    mutating func turn(toRow row: Int) {
        let row = min(max(0, row), sheet.count - 1)
        show(row)
        selection = nearest(to: row, towards: 1)
    }

    /// Scrolls as little as it takes to see a row, and selects it.
    mutating func select(_ row: Int) {
        show(row)
        selection = row
    }

    /// Scrolls back where the rows have become fewer.
    mutating func settle() { scroll(by: 0) }

    private mutating func show(_ row: Int) { top = max(0, min(max(top, row - rows + 1), row)) }

    private mutating func scroll(by lines: Int) { top = max(0, min(top + lines, sheet.count - rows)) }

    /// The row that can be selected nearest to one, of those that are seen; beyond it first.
    private func nearest(to row: Int, towards direction: Int) -> Int? {
        guard !seen.isEmpty else { return nil }
        let row = min(max(seen.lowerBound, row), seen.upperBound - 1)
        return selectable(from: row, by: direction, in: seen) ?? selectable(from: row, by: -direction, in: seen)
    }

    private func selectable(from start: Int, by step: Int, in rows: Range<Int>) -> Int? {
        var row = start
        while rows.contains(row) {
            if sheet.row(row).key != nil { return row }
            row += step
        }
        return nil
    }
}
