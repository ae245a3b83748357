import EntenteDomain

extension Frame {
    /// The open menu at the right, over what is shown: the list that it changes stays in sight beside it.
    mutating func drawMenu(_ menu: Menu, _ model: Model, _ layout: Layout) {
        let (words, start) = (model.words, model.menuColumn)
        let isBeside = start > 0
        drawMenuTitle(model, layout, from: start)
        let text = start + (isBeside ? Self.marginOfMenu : 2)
        for line in 0..<layout.bodyRows {
            let row = layout.firstBodyRow + line
            write(String(repeating: " ", count: size.columns - start), at: Position(column: start, row: row))
            if isBeside { write("│", at: Position(column: start, row: row), style: Style(.muted)) }
            if menu.items.isEmpty, line == 1 {
                write(words(MenuWords.noMatch), at: Position(column: text, row: row), style: Style(.muted))
            }
            let number = menu.top + line
            guard menu.items.indices.contains(number) else { continue }
            draw(menu.items[number], at: Position(column: text, row: row))
            guard number == menu.selection else { continue }
            write(">", at: Position(column: text - 2, row: row))
            restyle(row: row, columns: text - 2..<size.columns) { $0.isSelected = true }
        }
    }

    /// Cells before the text of an item that is beside the list: the line between them, and the mark of the selection.
    fileprivate static let marginOfMenu = 3

    private mutating func drawMenuTitle(_ model: Model, _ layout: Layout, from start: Int) {
        let (words, row) = (model.words, layout.titleRow)
        let room = size.columns - start
        write(String(repeating: "─", count: room), at: Position(column: start, row: row), style: Style(.muted))
        var title = model.menus.map { words($0.title) }.joined(separator: " › ")
        if let menu = model.menu, !menu.filter.isEmpty {
            title = words(PlaceWords.filtered, title, menu.filter, menu.items.count, menu.count)
        }
        let shown = SafeText(title).end(fitting: room - 4)
        write(" \(shown) ", at: Position(column: start + 1, row: row), style: Style(.heading, isStrong: true))
    }

    private mutating func draw(_ item: Menu.Item, at position: Position) {
        let note = SafeText.width(of: item.note)
        let end = size.columns - 1 - note
        var column = position.column
        if let isOn = item.isOn {
            column += write(isOn ? "[x] " : "[ ] ", at: position, style: Style(isOn ? .key : .muted))
        }
        let text = SafeText(item.text).cut(to: end - 1 - column).text
        write(text, at: Position(column: column, row: position.row))
        write(item.note, at: Position(column: end, row: position.row), style: Style(.muted))
    }

    /// The keys of the open menu.
    mutating func drawMenuKeys(_ menu: Menu, _ words: Words, row: Int) {
        let hints: [(keys: String, text: MenuWords)?] = [
            (Key.enter.label, .take), (Key.escape.label, .leave),
            menu.items.contains { $0.toggle != nil } ? (Key.character(" ").label, .mark) : nil,
            menu.shift == nil ? nil : ("← →", .move),
        ]
        var column = 1
        for case (let keys, let text)? in hints {
            let hint = (keys: keys, text: words(text))
            let width = SafeText.width(of: hint.keys) + SafeText.width(of: hint.text) + 3
            guard column + width <= size.columns + 2 else { return }
            drawHint(hint, at: Position(column: column, row: row))
            column += width
        }
        let narrow = words(MenuWords.narrow)
        if column + SafeText.width(of: narrow) < size.columns {
            write(narrow, at: Position(column: column, row: row), style: Style(.muted))
        }
    }
}

extension Model {
    /// The first column of the open menu: it takes more than its usual room where its items say more.
    var menuColumn: Int {
        let widest = menu?.items.map { item in
            (item.isOn == nil ? 0 : 4) + SafeText.width(of: item.text) + 1 + SafeText.width(of: item.note) + 1
        }.max()
        return max(0, min(layout.menuColumn, size.columns - (widest ?? 0) - Frame.marginOfMenu))
    }
}
