import EntenteDomain

extension Model {
    /// The row that is selected, with its number; nil where none of those that are seen can be.
    var selected: (number: Int, row: Row)? {
        let sheet = sheet
        // What is read aloud is not seen, and has no selection of its own accord: a word without a number is about the page.
        let number = isSpoken ? page.selection.flatMap(sheet.index) : window(of: sheet).selection
        return number.map { ($0, sheet.row($0)) }
    }

    /// What is seen of the page.
    private func window(of sheet: Sheet) -> Window {
        Window(on: page, of: sheet, rows: layout.scrolledRows(of: sheet))
    }

    /// Where Enter leads.
    var target: Place? { selected?.row.opens }

    /// One step into what is selected; a record without a page of its own is edited.
    mutating func openSelected() -> [Effect] {
        guard let row = selected?.row, let place = row.opens else { return editingOfRow.map { fillIn($0) } ?? [] }
        let isFound = page.place == .search
        let effects = open(place, in: row.relationship)
        // The record that was found is the selected one of the page on which it lives.
        if isFound, page.place == place { onPage { $0.selection = row.key } }
        return effects
    }

    /// The relationship that the selected record belongs to, else the one whose records are on the screen.
    var owner: ID<Relationship>? { selected?.row.relationship ?? openRelationship }

    /// What `why` is asked about: what is selected, else what the page is about.
    var subject: Place.Subject? {
        switch selected?.row.key {
        case .relationship(let id): return .relationship(id)
        case .agreement(let id): return .agreement(id)
        case .deadline(let key): return .relationship(key.relationship)
        case .entry:
            if let id = selected?.row.relationship { return .relationship(id) }
        case .commitment, .activity, .contact, .flag, .review, .dispute, .prospect, .record, nil: break
        }
        switch page.place {
        case .partner(let id): return .relationship(id)
        case .agreement(let id): return .agreement(id)
        case .commitment, .activity: return openRelationship.map { .relationship($0) }
        default: return nil
        }
    }

    /// Moves the selection by so many rows that can be selected; where there are none, the text.
    mutating func move(by steps: Int) -> [Effect] { onWindow { window, _ in window.step(by: steps) } }

    /// To the row of a number, counted from 1 as the line above the keys counts; to the last one where there are fewer.
    mutating func move(toRow row: Int) -> [Effect] { onWindow { window, _ in window.turn(toRow: row - 1) } }

    /// Moves by a screenful.
    mutating func movePage(by pages: Int) -> [Effect] { onWindow { window, _ in window.turn(by: pages) } }

    /// To the first or the last row.
    mutating func moveToEdge(last: Bool) -> [Effect] { onWindow { window, _ in window.turnToEdge(last: last) } }

    /// Scrolls so that the selected row is seen, after the rows themselves have changed.
    mutating func keepSelectionInView() {
        let chosen = page.selection
        _ = onWindow { window, sheet in
            window.settle()
            if let row = chosen.flatMap(sheet.index) { window.select(row) }
        }
        // What was chosen may come back: a record that is read again, a day on which there is more.
        onPage { $0.selection = chosen }
    }

    private mutating func onWindow(_ change: (inout Window, Sheet) -> Void) -> [Effect] {
        let sheet = sheet
        var window = window(of: sheet)
        change(&window, sheet)
        onPage { page in
            page.top = window.top
            page.selection = window.selection.flatMap { sheet.row($0).key }
        }
        return []
    }
}
