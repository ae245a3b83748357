import EntenteDomain

/// A piece of the picture of two edits: what it shows, and what a click on it means.
struct ClashPart {
    /// The row of the screen.
    let line: Int
    let columns: Range<Int>
    let row: Row
    /// The number of the field that a click selects; nil where it does nothing.
    var field: Int?
    /// The version that a click takes; nil where it only selects.
    var side: Clash.Side?
    /// Whether the whole row of the screen is marked as selected.
    var isSelected = false
}

extension Frame {
    /// Two edits of one thing: every field side by side where there is room, and the selected field's versions in full.
    mutating func drawClash(_ clash: Clash, _ model: Model, _ layout: Layout) {
        drawRule(clash.yours.title + " · " + model.words(FormWords.clashTitle), row: layout.titleRow)
        for part in model.parts(of: clash) {
            draw(part.row, at: Position(column: part.columns.lowerBound, row: part.line), width: part.columns.count)
            guard part.isSelected else { continue }
            write(">", at: Position(column: 0, row: part.line))
        }
        for part in model.parts(of: clash) where part.isSelected {
            restyle(row: part.line, columns: 0..<size.columns) { $0.isSelected = true }
        }
    }
}

extension Model {
    /// Everything that is shown of two edits of one thing.
    func parts(of clash: Clash) -> [ClashPart] {
        let width = Frame.marginOfRows..<size.columns
        var parts: [ClashPart] = []
        if let entry = clash.conflict.entry {
            let texts = [FormWords.clashTold, .clashTold, .clashToldBriefly].enumerated().map { number, phrase in
                let when = number == 0 ? words(entry.at) : words(entry.at.day)
                return words(phrase, entry.account.name, String(entry.number), when)
            }
            let told = texts.first { SafeText.width(of: $0) < width.count } ?? texts[2]
            parts.append(ClashPart(line: layout.firstBodyRow, columns: width, row: Row([Run(told, .caution)])))
        }
        let first = layout.firstBodyRow + parts.count
        guard !clash.isGone else {
            let rows = Line(words(FormWords.clashGone), .error).rows(width: width.count - 1)
            return parts + rows.enumerated().map { ClashPart(line: first + $0, columns: width, row: $1) }
        }
        return parts + (layout.isNarrow ? alone(clash, from: first) : sideBySide(clash, from: first))
    }

    /// The fields below each other, theirs beside yours, and the versions of the selected one under them.
    private func sideBySide(_ clash: Clash, from first: Int) -> [ClashPart] {
        let label = min(size.columns / 4, clash.rows.map { SafeText.width(of: words($0.key)) }.max() ?? 0)
        let half = max(8, (size.columns - label - 5) / 2)
        let (left, right) = (3 + label..<2 + label + half, 3 + label + half..<2 + label + 2 * half)
        let heading = { (phrase: FormWords, columns: Range<Int>) in
            let text = SafeText(self.words(phrase)).cut(to: columns.count - 1).text
            return ClashPart(line: first, columns: columns, row: Row([Run(" " + text, .heading)]))
        }
        // The fields keep some of the room, however long the versions are.
        let fields = min(clash.rows.count, max(3, layout.bodyRows / 3))
        let versions = versions(of: clash, rows: layout.noticeRow - first - 1 - fields)
        let firstVersion = layout.noticeRow - versions.count
        let room = firstVersion - first - 1
        let top = max(0, clash.focus - room + 1)
        let rows = clash.rows.indices.dropFirst(top).prefix(room).flatMap { number -> [ClashPart] in
            let (field, line) = (clash.rows[number], first + 1 + number - top)
            let name = Row([Run(words(field.key))])
            return [
                ClashPart(
                    line: line, columns: 2..<2 + label, row: name, field: number, isSelected: number == clash.focus),
                version(.theirs, of: field, in: clash, line: line, columns: left, number),
                version(.yours, of: field, in: clash, line: line, columns: right, number),
            ]
        }
        return [heading(.theirs, left), heading(.yours, right)] + rows + placed(versions, clash, from: firstVersion)
    }

    /// One version of a field; the one that is taken stands in brackets.
    private func version(
        _ side: Clash.Side, of field: Clash.Row, in clash: Clash, line: Int, columns: Range<Int>, _ number: Int
    ) -> ClashPart {
        let value = clash.typed(side == .theirs ? field.theirs : field.yours, in: field.key)
        let text = SafeText(value.isEmpty ? words(FormWords.empty) : value).cut(to: max(1, columns.count - 2)).text
        let isTaken = field.side == side
        let shown = Run(
            isTaken ? "[\(text)]" : field.side == nil ? "?\(text)" : " \(text)",
            isTaken || field.side == nil ? .text : .muted, isStrong: isTaken)
        return ClashPart(line: line, columns: columns, row: Row([shown]), field: number, side: side)
    }

    /// The selected field alone, where there is no room for two columns.
    private func alone(_ clash: Clash, from first: Int) -> [ClashPart] {
        guard clash.rows.indices.contains(clash.focus) else { return [] }
        let place = clash.rows.count > 1 ? "  \(words(clash.focus + 1))/\(words(clash.rows.count))" : ""
        let name = Row([Run(words(clash.rows[clash.focus].key), .heading, isStrong: true), Run(place, .muted)])
        let versions = versions(of: clash, rows: layout.noticeRow - first - 1)
        return [ClashPart(line: first, columns: Frame.marginOfRows..<size.columns, row: name)]
            + placed(versions, clash, from: first + 1)
    }

    private func placed(
        _ versions: [(row: Row, side: Clash.Side?)], _ clash: Clash, from first: Int
    ) -> [ClashPart] {
        versions.enumerated().map { line, version in
            ClashPart(
                line: first + line, columns: Frame.marginOfRows..<size.columns, row: version.row,
                field: version.side == nil ? nil : clash.focus, side: version.side)
        }
    }

    /// What the selected field said before, theirs and yours, each with the key that takes it, in so many rows at most.
    private func versions(of clash: Clash, rows: Int) -> [(row: Row, side: Clash.Side?)] {
        guard clash.rows.indices.contains(clash.focus) else { return [] }
        let row = clash.rows[clash.focus]
        let mark = { (side: Clash.Side, key: Key) in (row.side == side ? "[x] " : "[ ] ") + key.label + " " }
        let versions: [(mark: String, label: FormWords, value: String, side: Clash.Side?)] = [
            ("", .before, row.before, nil), (mark(.theirs, .left), .theirs, row.theirs, .theirs),
            (mark(.yours, .right), .yours, row.yours, .yours),
        ]
        let width = size.columns - Frame.marginOfRows - 1
        let most = max(1, rows / versions.count)
        // A row that is broken at a blank loses some cells, and the label takes some.
        let room = max(12, most * (width - 2) - 20)
        let texts = versions.map {
            SafeText($0.value.isEmpty ? words(FormWords.empty) : clash.typed($0.value, in: row.key))
        }
        // Where the beginnings look alike, the ends are told.
        let areAlike = Set(texts.map { $0.cut(to: room) }).count < Set(texts).count
        return zip(versions, texts).flatMap { version, text in
            let shown = areAlike ? text.end(fitting: room) : text.cut(to: room).text
            let told = Line(
                [Run(version.mark, .key), Run(words(version.label) + ": ", .muted), Run(shown)], hanging: 2)
            return told.rows(width: width).prefix(most).map { ($0, version.side) }
        }
    }

    // MARK: The mouse

    /// A click on a field selects it, one on a version takes that; the wheel goes from field to field.
    mutating func pointInClash(_ event: MouseEvent) {
        guard let clash = changing.clash else { return }
        switch event.act {
        case .wheelUp: changing.clash?.move(by: -1)
        case .wheelDown: changing.clash?.move(by: 1)
        case .press:
            let place = event.position
            let part = parts(of: clash).first { $0.line == place.row && $0.columns.contains(place.column) }
            guard let field = part?.field else { return }
            changing.clash?.move(by: field - clash.focus)
            if let side = part?.side { changing.clash?.take(side) }
        }
    }
}
