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
        return Line(notice.text).rows(width: size.columns - 4, atMost: layout.mostNoticeRows)
            .map { $0.runs.map(\.text).joined() }
    }

    /// How many rows the body stands higher while a notice of several lines would cover the selected one.
    var bodyShift: Int {
        let covered = noticeRows.count - 1
        guard covered > 0, !isChanging, let selected else { return 0 }
        let seen = max(1, layout.scrolledRows(of: sheet) - covered)
        return max(0, selected.number - page.top - seen + 1)
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
