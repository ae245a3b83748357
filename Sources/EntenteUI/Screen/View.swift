import EntenteDomain

/// The picture of a model: nothing else is ever on the screen.
public func view(_ model: Model) -> Frame {
    Repertoire.$current.withValue(model.repertoire) { picture(of: model) }
}

private func picture(of model: Model) -> Frame {
    var frame = Frame(size: model.size)
    let layout = model.layout
    guard layout.fits else {
        frame.drawTooSmall(model)
        return frame
    }
    frame.drawRegisterLine(model)
    frame.drawBanner(model, row: layout.bannerRow)
    if !frame.drawChanging(model, layout) {
        frame.drawBody(model, layout)
        if layout.hasChips { frame.drawChips(model, row: layout.chipsRow) }
    }
    if let menu = model.menu { frame.drawMenu(menu, model, layout) }
    if model.prompt?.kind == .command { frame.drawPalette(model, layout) }
    frame.drawNotice(model, layout)
    frame.drawKeys(model, row: layout.keysRow)
    return frame
}

extension Frame {
    fileprivate mutating func drawTooSmall(_ model: Model) {
        let (least, words) = (Layout.least, model.words)
        let text = words(BarWords.tooSmall, "\(least.columns)x\(least.rows)", "\(size.columns)x\(size.rows)")
        for (number, row) in Line(text).rows(width: max(1, size.columns)).prefix(max(0, size.rows)).enumerated() {
            draw(row, at: Position(column: 0, row: number), width: size.columns)
        }
    }

    // MARK: The lines above

    /// The register, the day, and how many relationships stand how.
    fileprivate mutating func drawRegisterLine(_ model: Model) {
        let words = model.words
        let bar = model.barRole
        restyle(row: 0, columns: 0..<size.columns) { $0 = Style(bar) }
        let ties = words.partners(model.assessment.standings.count)
        var tally: [(text: String, role: Role)] = [(ties, bar)]
        tally += model.tally.map {
            ("\($0.standing.mark) \(words($0.count))", model.supposition == nil ? $0.standing.role : bar)
        }
        var left = model.placeAndDay

        // What has no room goes in the order in which it can be spared: the tally's words, then the city's name.
        let columns = size.columns
        let isTooWide = { (left + tally).map { SafeText.width(of: $0.text) + 2 }.reduce(1, +) > columns }
        if isTooWide() { tally.removeFirst() }
        if isTooWide(), left.count > 1, !model.isUnverified || left.count > 2 { left.removeFirst() }
        if isTooWide(), model.isUnverified { left[left.count - 1].text = words(BarWords.unverified) }
        var column = 1
        for part in left {
            column +=
                write(part.text, at: Position(column: column, row: 0), style: Style(part.role, isStrong: true)) + 2
        }
        let tallyWidth = tally.map { SafeText.width(of: $0.text) + 2 }.reduce(-1, +)
        column = max(column, size.columns - tallyWidth)
        for (text, role) in tally where column + SafeText.width(of: text) <= size.columns {
            column += write(text, at: Position(column: column, row: 0), style: Style(role)) + 2
        }
    }

    /// A rule with the way here and, for a list, the headings of its columns.
    private mutating func drawTitle(_ sheet: Sheet, _ model: Model, width: Int) {
        let row = model.layout.titleRow
        let end = width
        write(String(repeating: "─", count: end), at: Position(column: 0, row: row), style: Style(.muted))
        let title = sheet.titleArrow + SafeText(model.trail).endOfWords(fitting: max(8, end - 4))
        let taken = write(" \(title) ", at: Position(column: 1, row: row), style: Style(.heading, isStrong: true))
        // Where a filter is long, it is told in full, and the headings that it reaches are not.
        for heading in sheet.headings where heading.column > taken {
            write(
                heading.text + " ", at: Position(column: heading.column, row: row), width: end - heading.column,
                style: Style(.muted))
        }
    }

    // MARK: The body

    fileprivate mutating func drawBody(_ model: Model, _ layout: Layout) {
        let sheet = model.sheet
        let width = model.hasDetail ? layout.listColumns : size.columns
        drawTitle(sheet, model, width: size.columns)
        let selected = model.selected
        for (line, row) in sheet.header(selected?.row).prefix(sheet.headerCount).enumerated() {
            draw(row, at: layout.firstBodyRow + line, columns: 0..<width, isSelected: false)
        }
        let shift = model.bodyShift
        let said = sheet.count == 0 ? Line(sheet.empty, .muted).rows(width: width - 2) : []
        for line in 0..<layout.scrolledRows(of: sheet) {
            let number = model.page.top + line + shift
            let row = line + layout.firstBodyRow + sheet.headerCount
            if sheet.count == 0, line > 0, line <= said.count {
                draw(said[line - 1], at: row, columns: 0..<width, isSelected: false)
            }
            guard number < sheet.count else { continue }
            draw(sheet.row(number), at: row, columns: 0..<width, isSelected: number == selected?.number)
        }
        if model.hasDetail { drawDetail(model, layout, from: width) }
    }

    /// The cells before a row, for the mark of the selection.
    static let marginOfRows = 2

    /// A row, its first columns kept for the mark of the selection.
    mutating func draw(_ row: Row, at number: Int, columns: Range<Int>, isSelected: Bool) {
        let start = columns.lowerBound + Self.marginOfRows
        draw(row, at: Position(column: start, row: number), width: columns.upperBound - start)
        guard isSelected else { return }
        write(">", at: Position(column: columns.lowerBound, row: number))
        restyle(row: number, columns: columns) { $0.isSelected = true }
    }

    /// A row from a place on, as much of it as fits into so many cells.
    mutating func draw(_ row: Row, at position: Position, width: Int) {
        var taken = 0
        for run in row.runs {
            let place = Position(column: position.column + taken, row: position.row)
            taken += write(run.text, at: place, width: width - taken, style: run.style)
        }
    }

    private mutating func drawDetail(_ model: Model, _ layout: Layout, from column: Int) {
        for row in 0..<layout.bodyRows {
            write("│", at: Position(column: column, row: layout.firstBodyRow + row), style: Style(.muted))
        }
        let rows = model.detail(width: layout.detailColumns - 2).prefix(layout.bodyRows)
        for (line, row) in rows.enumerated() {
            draw(row, at: layout.firstBodyRow + line, columns: column..<size.columns, isSelected: false)
        }
    }

    // MARK: The lines below

    /// The keys that matter at this place, or the line that asks for something.
    fileprivate mutating func drawKeys(_ model: Model, row: Int) {
        let words = model.words
        if let prompt = model.prompt {
            let asks = prompt.kind.question(words, isBrief: model.layout.isNarrow)
            let question = prompt.kind == .command ? asks : " " + asks + " "
            let asked = write(question, at: Position(column: 0, row: row), style: Style(.heading, isStrong: true))
            let room = max(1, size.columns - asked - 1)
            let shown = SafeText(prompt.text).end(fitting: room)
            let typed = write(shown, at: Position(column: asked, row: row))
            if prompt.isSuggested { restyle(row: row, columns: asked..<asked + typed) { $0.isSelected = true } }
            cursor = Position(column: min(size.columns - 1, asked + typed), row: row)
            return
        }
        if let menu = model.menu { return drawMenuKeys(menu, words, row: row) }
        if model.isChanging { return drawChangingKeys(model, row: row) }
        let width = { (hint: Hint) in SafeText.width(of: hint.keys) + SafeText.width(of: hint.text) + 3 }
        var always = [[Command.ID.help], [.quit]].compactMap { model.hint($0) }
        var here = Command.hints(at: model.page.place).compactMap { model.hint($0) }
        // Where there is no room for both ways out, the one back to where one was is shown.
        if let back = model.hint([.back]), let place = here.firstIndex(where: { $0 == back }),
            (here[...place] + always).map(width).reduce(1, +) > size.columns
        {
            here.remove(at: place)
            always[always.count - 1] = back
        }
        var end = size.columns
        for hint in always.reversed() {
            end -= width(hint)
            drawHint(hint, at: Position(column: end, row: row))
        }
        var column = 1
        for hint in here {
            guard column + width(hint) <= end else { break }
            drawHint(hint, at: Position(column: column, row: row))
            column += width(hint)
        }
    }

    /// Keys, and what they do in a word.
    typealias Hint = (keys: String, text: String)

    mutating func drawHint(_ hint: (keys: String, text: String), at position: Position) {
        let taken = write(hint.keys, at: position, style: Style(.key, isStrong: true))
        write(hint.text, at: Position(column: position.column + taken + 1, row: position.row), style: Style(.muted))
    }
}

extension Model {
    /// Whether the day lies after the record's horizon, so that silence proves nothing.
    var isUnverified: Bool { horizon.map { asOf > $0 } ?? false }

    /// Whose register, as of when, and whether the record covers that.
    var placeAndDay: [(text: String, role: Role)] {
        var parts: [(text: String, role: Role)] = []
        if let city = portfolio.heading.city { parts.append((words(city.name), barRole)) }
        if limits.isReadOnly { parts.append((words(BarWords.readOnly), supposition == nil ? .caution : barRole)) }
        parts.append((words(BarWords.asOf, asOf), barRole))
        if isUnverified, let horizon {
            parts.append(
                (
                    words(BarWords.unverifiedSince, horizon),
                    supposition == nil ? .caution : barRole
                ))
        }
        return parts
    }

    /// How many relationships stand how, the gravest first; standings that none has are left out.
    var tally: [(standing: Standing, count: Int)] {
        Standing.allCases.sorted { $0.gravity < $1.gravity }.compactMap { standing in
            let count = assessment.counts[standing]
            return count > 0 ? (standing, count) : nil
        }
    }

    /// The keys of some commands that belong together, and what they do; nil where they can do nothing here.
    fileprivate func hint(_ ids: [Command.ID]) -> (keys: String, text: String)? {
        let commands = ids.compactMap(Command.named)
        guard let first = commands.first else { return nil }
        let keys = commands.filter { $0.reason(in: self) == nil }.compactMap { keyMap.keys(of: $0.id).first?.label }
        let part = first.id == .otherPart ? page.place.otherPart?.partHint : nil
        return keys.isEmpty ? nil : (keys.joined(separator: " "), words(part ?? first.hint))
    }
}
