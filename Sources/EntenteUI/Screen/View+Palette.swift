import EntenteDomain

extension Layout {
    /// How many rows above the line that asks for a command show what it can be: few, because each of them is sent at every key.
    var paletteRows: Int { max(1, min(8, bodyRows - 2)) }
}

extension Frame {
    /// What the typed command can be: names, keys and what each does, or why it cannot be done here.
    mutating func drawPalette(_ model: Model, _ layout: Layout) {
        let (words, palette) = (model.words, model.palette)
        let window = palette.window(of: layout.paletteRows)
        let first = layout.noticeRow - max(1, window.count)
        clear(rows: first - 1..<layout.noticeRow)
        write(
            String(repeating: "─", count: size.columns), at: Position(column: 0, row: first - 1), style: Style(.muted))
        write(" \(words(BarWords.paletteKeys)) ", at: Position(column: 1, row: first - 1), style: Style(.muted))
        if window.isEmpty {
            let why = SafeText(model.whyNothing(isCalled: model.prompt?.text ?? "")).cut(to: size.columns - 3).text
            write(why, at: Position(column: 2, row: first), style: Style(.muted))
        }
        for (line, number) in window.enumerated() {
            let row = first + line
            draw(palette.items[number], of: model, row: row)
            guard number == palette.chosen else { continue }
            write(">", at: Position(column: 0, row: row))
            restyle(row: row, columns: 0..<size.columns) { $0.isSelected = true }
        }
    }

    private mutating func clear(rows: Range<Int>) {
        for row in rows { write(String(repeating: " ", count: size.columns), at: Position(column: 0, row: row)) }
    }

    private mutating func draw(_ item: Palette.Item, of model: Model, row: Int) {
        let words = model.words
        let start = Position(column: 2, row: row)
        switch item {
        case .row(let number):
            write(words(BarWords.toRow, number, model.sheet.count), at: start)
        case .day(let day): write(words(BarWords.asOf, day), at: start)
        case .partner(let entry):
            let standing = model.assessment.standings[entry].standing
            let verdict = words(standing.phrase)
            let end = size.columns - 1 - SafeText.width(of: verdict)
            let query = SearchQuery(model.prompt?.text ?? "")
            let name = MarkedName(model.portfolio.entries[entry]).text(query, cells: end - 3, words)
            write(words(BarWords.openPartner, name), at: start, width: end - 3)
            write(verdict, at: Position(column: end, row: row), style: Style(standing.role))
        case .prospect(let id):
            let state = model.prospecting.dossier(of: id).map { words($0.prospect.state) } ?? ""
            let end = size.columns - 1 - SafeText.width(of: state)
            write(words(BarWords.openProspect, model.name(of: item)), at: start, width: end - 3)
            write(state, at: Position(column: end, row: row), style: Style(.muted))
        case .call(let id, _):
            let taken = write(model.name(of: item), at: start, width: size.columns - 4)
            let command = Command.named(id)
            let reason = command?.reason(in: model).map { model.text(of: $0) }
            let room = max(0, size.columns - taken - 5)
            let told = SafeText(reason ?? command.map { words($0.help) } ?? "").cut(to: room).text
            write(told, at: Position(column: taken + 4, row: row), style: Style(.muted))
        case .command(let id): draw(id, of: model, row: row)
        }
    }

    private mutating func draw(_ id: Command.ID, of model: Model, row: Int) {
        guard let command = Command.named(id) else { return }
        let reason = command.reason(in: model)
        // In a narrow window the keys give way: who types the name does not need them.
        let keysColumn = 2 + Self.widestName + 2
        let textColumn = size.columns < 60 ? keysColumn : keysColumn + 12
        let style = Style(reason == nil ? .text : .muted)
        write(id.name, at: Position(column: 2, row: row), style: style)
        if textColumn > keysColumn {
            let keys = model.keyMap.keys(of: id).prefix(2).map(\.label).joined(separator: " ")
            write(keys, at: Position(column: keysColumn, row: row), width: 11, style: Style(.key))
        }
        let text = reason.map { model.text(of: $0) } ?? model.words(command.help)
        let room = size.columns - textColumn
        write(SafeText(text).cut(to: room).text, at: Position(column: textColumn, row: row), style: style)
    }

    private static let widestName = Command.table.map(\.id.name.utf8.count).max() ?? 0
}
