import EntenteDomain

extension Frame {
    /// Whether two edits stand below each other, because neither could be read in half of the screen.
    var isClashStacked: Bool { size.columns < 60 }

    /// Two edits of one thing side by side, field by field; where there is little room, the selected field's below each other.
    mutating func drawClash(_ clash: Clash, _ model: Model, _ layout: Layout) {
        let words = model.words
        drawRule(clash.yours.title + " · " + words(FormWords.clashTitle), row: layout.titleRow)
        var row = layout.firstBodyRow
        if let entry = clash.conflict.entry {
            let texts = [words(entry.at), words(entry.at.day)].map {
                words(FormWords.clashTold, entry.account.name, String(entry.number), $0)
            }
            let told = texts.first { SafeText.width(of: $0) <= size.columns - 2 } ?? texts[1]
            let shown = SafeText(told).cut(to: size.columns - 2).text
            write(shown, at: Position(column: 2, row: row), style: Style(.caution))
            row += 1
        }
        guard !clash.isGone else {
            write(words(FormWords.clashGone), at: Position(column: 2, row: row), style: Style(.error))
            return
        }
        if isClashStacked { return drawFocused(of: clash, model, from: row, rows: layout.noticeRow - row) }
        let label = min(size.columns / 4, clash.rows.map { SafeText.width(of: words($0.key)) }.max() ?? 0)
        let half = max(8, (size.columns - label - 5) / 2)
        let (left, right) = (3 + label, 3 + label + half)
        for (phrase, column) in [(FormWords.theirs, left), (.yours, right)] {
            let heading = SafeText(words(phrase)).cut(to: half - 2).text
            write(heading, at: Position(column: column + 1, row: row), style: Style(.heading))
        }
        // Where there is room, the selected row's values stand below in full.
        let below = layout.bodyRows >= 12 ? 3 : 1
        let room = max(1, layout.firstBodyRow + layout.bodyRows - row - 2 - below)
        let top = max(0, clash.focus - room + 1)
        for (line, change) in clash.rows.dropFirst(top).prefix(room).enumerated() {
            let place = row + 1 + line
            let isFocused = line + top == clash.focus
            write(SafeText(words(change.key)).padded(to: label).text, at: Position(column: 2, row: place))
            draw(change, .theirs, model, at: Position(column: left, row: place), width: half - 1)
            draw(change, .yours, model, at: Position(column: right, row: place), width: half - 1)
            guard isFocused else { continue }
            write(">", at: Position(column: 0, row: place))
            restyle(row: place, columns: 0..<size.columns) { $0.isSelected = true }
        }
        guard clash.rows.indices.contains(clash.focus) else { return }
        let focused = clash.rows[clash.focus]
        let values: [(FormWords, String)] = [
            (.before, focused.before), (.theirs, focused.theirs), (.yours, focused.yours),
        ]
        for (line, (label, value)) in values.prefix(below).enumerated() {
            let text =
                words(label) + ": " + (value.isEmpty ? words(FormWords.empty) : clash.typed(value, in: focused.key))
            write(
                text, at: Position(column: 2, row: layout.noticeRow - below + line), width: size.columns - 3,
                style: Style(.muted))
        }
    }

    /// One side of a field; the one that is taken stands in brackets.
    private mutating func draw(
        _ row: Clash.Row, _ side: Clash.Side, _ model: Model, at position: Position, width: Int
    ) {
        let value = model.changing.clash?.typed(side == .theirs ? row.theirs : row.yours, in: row.key) ?? ""
        let text = SafeText(value.isEmpty ? model.words(FormWords.empty) : value).cut(to: max(1, width - 2)).text
        let isTaken = row.side == side
        let style = Style(isTaken || row.side == nil ? .text : .muted, isStrong: isTaken)
        write(isTaken ? "[\(text)]" : row.side == nil ? "?\(text)" : " \(text)", at: position, style: style)
    }

    /// The selected field alone: what it said before, theirs and yours, each with the key that takes it.
    private mutating func drawFocused(of clash: Clash, _ model: Model, from first: Int, rows: Int) {
        let words = model.words
        guard clash.rows.indices.contains(clash.focus) else { return }
        let row = clash.rows[clash.focus]
        let place = clash.rows.count > 1 ? "  \(words(clash.focus + 1))/\(words(clash.rows.count))" : ""
        draw(
            Row([Run(words(row.key), .heading, isStrong: true), Run(place, .muted)]), at: first,
            columns: 0..<size.columns, isSelected: false)
        let mark = { (side: Clash.Side, key: Key) in (row.side == side ? "[x] " : "[ ] ") + key.label + " " }
        let versions: [(String, FormWords, String)] = [
            ("", .before, row.before), (mark(.theirs, .left), .theirs, row.theirs),
            (mark(.yours, .right), .yours, row.yours),
        ]
        let width = size.columns - 3
        let most = max(1, (rows - 1) / versions.count)
        // A row that is broken at a blank loses some cells, and the label takes some.
        let room = max(12, most * (width - 2) - 20)
        let texts = versions.map { SafeText($0.2.isEmpty ? words(FormWords.empty) : clash.typed($0.2, in: row.key)) }
        // Where the beginnings look alike, the ends are told.
        let areAlike = Set(texts.map { $0.cut(to: room) }).count < Set(texts).count
        var line = first + 1
        for ((mark, label, _), text) in zip(versions, texts) {
            let shown = areAlike ? text.end(fitting: room) : text.cut(to: room).text
            let told = Line([Run(mark, .key), Run(words(label) + ": ", .muted), Run(shown)], hanging: 2)
            for row in told.rows(width: width).prefix(most) {
                draw(row, at: line, columns: 0..<size.columns, isSelected: false)
                line += 1
            }
        }
    }
}
