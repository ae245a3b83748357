import EntenteDomain

extension Model {
    /// What `copy` sends: the selected row uncut, its cells with a tab between them, or a whole page where nothing is selected.
    var textToCopy: String? {
        // The clipboard takes what the screen may not show.
        Repertoire.$current.withValue(.unicode) { wholeText }
    }

    private var wholeText: String? {
        if let number = selected?.number, let cells = cells(ofRow: number) { return cells.joined(separator: "\t") }
        let sheet = uncut.sheet
        if let number = selected?.row.key.flatMap(sheet.index), number < sheet.count {
            return sheet.row(number).text(isStyled: false).withTabs
        }
        guard !page.place.isFiltered, sheet.count > 0 else { return nil }
        return sheet.lines(isStyled: false).joined(separator: "\n") + "\n"
    }

    /// What the table of commands has in a row of the list; nil where the rows are not those of one table.
    private func cells(ofRow number: Int) -> [String]? {
        let table: Table
        switch page.place {
        case .partners: table = Table(of: partners, in: portfolio, assessment, words)
        case .flags: table = Table(of: shownQueue, in: portfolio, assessment, words)
        default: return nil
        }
        guard number < table.count else { return nil }
        return table.columns.indices.filter { table.columns[$0].priority > .document }
            .map { SafeText.safe(table.cell(number, $0).text) }
    }

    /// The page as a text, uncut.
    public var pageText: String { uncut.sheet.lines(isStyled: false).map { $0 + "\n" }.joined() }

    /// The page as cells, uncut and without its drawings: what stands in columns, or else a row in one cell.
    public var pageCells: (title: String, rows: [[String]]) {
        var model = uncut
        model.isSpoken = true
        let sheet = model.sheet
        return (sheet.title, (0..<sheet.count).map { sheet.row($0).parts() }.filter { !$0.isEmpty })
    }

    /// The same on a screen on which nothing has to be cut.
    private var uncut: Model {
        var model = self
        model.size.columns = 400
        model.repertoire = .unicode
        return model
    }
}

extension String {
    /// The text without blanks at its beginning, and with a tab for every gap between columns.
    fileprivate var withTabs: String {
        var (text, blanks) = ("", 0)
        for character in self {
            guard character != " " else {
                blanks += 1
                continue
            }
            if !text.isEmpty, blanks > 0 { text += blanks > 1 ? "\t" : " " }
            blanks = 0
            text.append(character)
        }
        return text
    }
}
