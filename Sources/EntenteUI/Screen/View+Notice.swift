import EntenteDomain

extension Layout {
    /// The most lines that a notice takes: a part of the screen, so that what it is about stays in sight.
    var mostNoticeRows: Int { min(size.rows / 3, isNarrow ? 4 : 3) }
}

extension Frame {
    /// The rule above the keys: with what the user is told, else with what part of the rows is seen.
    ///
    /// What does not fit into the line takes as many more as it needs, over the last rows of the body: what is to be done
    /// about something stands at the end of a sentence.
    mutating func drawNotice(_ model: Model, _ layout: Layout) {
        let told = model.noticeRows
        let first = layout.noticeRow - max(0, told.count - 1)
        for row in first..<layout.noticeRow + 1 {
            let line = String(repeating: row == first ? "─" : " ", count: size.columns)
            write(line, at: Position(column: 0, row: row), style: Style(.muted))
        }
        if let notice = model.notice {
            let style = Style(notice.isError ? .error : .caution, isStrong: true)
            for (line, text) in told.enumerated() {
                write(" \(text) ", at: Position(column: 1, row: first + line), style: style)
            }
        } else if let position = model.scrollPosition {
            let column = max(1, size.columns - SafeText.width(of: position) - 3)
            write(" \(position) ", at: Position(column: column, row: layout.noticeRow), style: Style(.muted))
        }
    }
}

extension Model {
    /// What the user is told, broken into lines at words; the last one is cut where there are too many.
    fileprivate var noticeRows: [String] {
        guard let notice else { return [] }
        let width = size.columns - 4
        let lines = Line(notice.text).rows(width: width).map { $0.runs.map(\.text).joined() }
        let most = layout.mostNoticeRows
        guard lines.count > most else { return lines }
        return lines.prefix(most - 1) + [SafeText(lines[(most - 1)...].joined(separator: " ")).cut(to: width).text]
    }

    /// Which part of the rows is seen, where not all are.
    fileprivate var scrollPosition: String? {
        if isChanging { return nil }
        let (top, count, rows): (Int, Int, Int)
        if let menu {
            (top, count, rows) = (menu.top, menu.items.count, layout.bodyRows)
        } else {
            let sheet = sheet
            (top, count, rows) = (page.top, sheet.count, layout.scrolledRows(of: sheet))
        }
        guard count > rows else { return nil }
        return words(top + 1) + "-" + words(min(count, top + rows)) + "/" + words(count)
    }
}
