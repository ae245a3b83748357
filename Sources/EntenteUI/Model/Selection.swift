import EntenteDomain

extension Model {
    /// The row that is selected, with its number; nil where the page has no rows to select.
    var selected: (number: Int, row: Row)? {
        let sheet = sheet
        // What is read aloud has no selection of its own accord: a word without a number is about the page.
        let first = isSpoken ? nil : firstSelectable(in: sheet, from: 0, by: 1)
        let number = page.selection.flatMap(sheet.index) ?? first
        return number.map { ($0, sheet.row($0)) }
    }

    /// Where Enter leads.
    var target: Place? { selected?.row.opens }

    /// One step into what is selected; a record without a page of its own is edited.
    mutating func openSelected() -> [Effect] {
        guard let row = selected?.row, let place = row.opens else { return editingOfRow.map { fillIn($0) } ?? [] }
        return open(place, in: row.relationship)
    }

    /// What `why` is asked about: what is selected, else what the page is about.
    var subject: Place.Subject? {
        switch selected?.row.key {
        case .relationship(let id): return .relationship(id)
        case .agreement(let id): return .agreement(id)
        case .deadline(let key): return .relationship(key.relationship)
        case .entry:
            if let id = selected?.row.relationship { return .relationship(id) }
        case .commitment, .activity, .contact, .flag, .review, .dispute, nil: break
        }
        switch page.place {
        case .partner(let id): return .relationship(id)
        case .agreement(let id): return .agreement(id)
        case .commitment, .activity: return openRelationship.map { .relationship($0) }
        default: return nil
        }
    }

    /// Moves the selection by so many rows that can be selected; where there are none, the text.
    mutating func move(by steps: Int) -> [Effect] {
        let sheet = sheet
        let rows = layout.scrolledRows(of: sheet)
        // Where the selected row lies out of sight in that direction, the text before it is read first.
        guard let start = selected?.number, steps > 0 ? start < page.top + rows : start >= page.top else {
            scroll(by: steps, in: sheet, rows: rows)
            return []
        }
        var number = start
        for _ in 0..<abs(steps) {
            guard let next = firstSelectable(in: sheet, from: number + steps.signum(), by: steps.signum()) else {
                // Past the last row that can be selected there may be text to read.
                if number == start {
                    scroll(by: steps.signum(), in: sheet, rows: rows)
                    return []
                }
                break
            }
            number = next
        }
        select(number, in: sheet)
        return []
    }

    /// To the row of a number, counted from 1 as the line above the keys counts; to the last one where there are fewer.
    mutating func move(toRow row: Int) -> [Effect] {
        let sheet = sheet
        let number = min(max(1, row), sheet.count) - 1
        guard number >= 0 else { return [] }
        if let found = firstSelectable(in: sheet, from: number, by: 1)
            ?? firstSelectable(in: sheet, from: number, by: -1)
        {
            select(found, in: sheet)
        }
        let rows = max(1, Layout(size).bodyRows)
        if !(page.top..<page.top + rows).contains(number) { scroll(by: number - page.top, in: sheet, rows: rows) }
        return []
    }

    /// Moves by a screenful.
    mutating func movePage(by pages: Int) -> [Effect] {
        let sheet = sheet
        let rows = layout.scrolledRows(of: sheet)
        guard let start = selected?.number else {
            scroll(by: pages * max(1, rows - 1), in: sheet, rows: rows)
            return []
        }
        let wanted = min(max(0, start + pages * rows), sheet.count - 1)
        scroll(by: pages * rows, in: sheet, rows: rows)
        let found =
            firstSelectable(in: sheet, from: wanted, by: pages.signum())
            ?? firstSelectable(in: sheet, from: wanted, by: -pages.signum())
        if let found { select(found, in: sheet) }
        return []
    }

    /// To the first or the last row.
    mutating func moveToEdge(last: Bool) -> [Effect] {
        let sheet = sheet
        let rows = layout.scrolledRows(of: sheet)
        let found = firstSelectable(in: sheet, from: last ? sheet.count - 1 : 0, by: last ? -1 : 1)
        if let found { select(found, in: sheet) }
        scroll(by: last ? sheet.count : -sheet.count, in: sheet, rows: rows)
        return []
    }

    /// Scrolls so that the selected row is seen, after the rows themselves have changed.
    mutating func keepSelectionInView() {
        let sheet = sheet
        let rows = layout.scrolledRows(of: sheet)
        onPage { $0.top = min($0.top, max(0, sheet.count - rows)) }
        if let number = page.selection.flatMap(sheet.index) { show(number, in: sheet) }
    }

    private mutating func select(_ number: Int, in sheet: Sheet) {
        let key = sheet.row(number).key
        onPage { $0.selection = key }
        show(number, in: sheet)
    }

    /// Scrolls as little as it takes to see a row; with the first one that can be selected, the text above it.
    private mutating func show(_ number: Int, in sheet: Sheet) {
        let rows = layout.scrolledRows(of: sheet)
        let isFirst = firstSelectable(in: sheet, from: 0, by: 1) == number
        onPage { page in
            if number < rows, isFirst {
                page.top = 0
            } else if number < page.top {
                page.top = number
            } else if number >= page.top + rows {
                page.top = number - rows + 1
            }
        }
    }

    private mutating func scroll(by rows: Int, in sheet: Sheet, rows visible: Int) {
        onPage { $0.top = min(max(0, $0.top + rows), max(0, sheet.count - max(1, visible))) }
    }

    private func firstSelectable(in sheet: Sheet, from start: Int, by step: Int) -> Int? {
        var number = start
        while (0..<sheet.count).contains(number) {
            if sheet.row(number).key != nil { return number }
            number += step
        }
        return nil
    }
}
