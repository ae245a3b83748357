import EntenteDomain

extension Model {
    /// A click selects a row, a click on the selected row opens it; the wheel moves.
    mutating func point(_ event: MouseEvent) -> [Effect] {
        if isChanging {
            pointInForm(event)
            return []
        }
        guard prompt == nil else { return prompt?.kind == .command ? pointInPalette(event) : [] }
        // What is clicked at is what was seen, above a notice that goes with the click.
        let shift = bodyShift
        notice = nil
        if menu != nil { return pointAtMenu(event) }
        switch event.act {
        case .wheelUp: return move(by: -3)
        case .wheelDown: return move(by: 3)
        case .press where event.position.row < layout.firstBodyRow: return pointAbove(event.position)
        case .press: return pointAtRow(event.position, shift: shift)
        }
    }

    private mutating func pointAtRow(_ position: Position, shift: Int) -> [Effect] {
        let sheet = sheet
        let line = position.row - layout.firstBodyRow
        let row = page.top + line + shift - sheet.headerCount
        let keys: [Row.Key]
        if line < sheet.headerCount {
            keys = sheet.headerKeys(Position(column: position.column - Frame.marginOfRows, row: line))
        } else {
            let isSeen = line < sheet.headerCount + layout.scrolledRows(of: sheet) && row < sheet.count
            keys = isSeen ? [sheet.row(row).key].compactMap(\.self) : []
        }
        guard let first = keys.first else { return [] }
        let place = selected?.row.key.flatMap(keys.firstIndex)
        if keys.count == 1, place != nil { return openSelected() }
        // Of several in one place, each click selects the next.
        onPage { $0.selection = place.map { keys[($0 + 1) % keys.count] } ?? first }
        keepSelectionInView()
        return []
    }

    /// A click on a heading sorts by its column, a click on a chip takes it away.
    private mutating func pointAbove(_ position: Position) -> [Effect] {
        if position.row == layout.titleRow, page.place == .partners {
            let columns = shownColumns
            // The way here stands over the names, from the left edge on.
            guard let placed = columns.last(where: { $0.start + 1 <= position.column }) ?? columns.first else {
                return []
            }
            if let order = placed.column.order { return sort(by: order) }
            notice = Notice(words(FindingWords.notSorted, placed.heading(words)))
            return []
        }
        guard layout.hasChips, position.row == layout.chipsRow,
            let value = chips.first(where: { $0.columns.contains(position.column) })?.value
        else { return [] }
        find { $0.filter.remove(value) }
        return []
    }

    /// A click on a field of the form moves the cursor there; the wheel goes from field to field.
    private mutating func pointInForm(_ event: MouseEvent) {
        guard changing.waiting == nil, changing.offered == nil else { return }
        if changing.clash != nil { return pointInClash(event) }
        guard let form = changing.form, form.firstKey == nil, !form.isLeaving else { return }
        switch event.act {
        case .wheelUp: changing.form?.move(by: -1)
        case .wheelDown: changing.form?.move(by: 1)
        case .press:
            let shown = shownFields(of: form)
            let line = event.position.row - layout.firstBodyRow
            if shown.indices.contains(shown.startIndex + line), line >= 0 {
                changing.form?.move(to: form.fields[shown[shown.startIndex + line]].key)
            }
        }
    }
}
