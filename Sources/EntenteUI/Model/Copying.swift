import EntenteDomain

extension Model {
    /// What `copy` sends: the selected row uncut, its parts with a tab between them, or a whole page where nothing is selected.
    var textToCopy: String? {
        let sheet = uncut.sheet
        if let number = page.selection.flatMap(sheet.index) ?? selected?.number, number < sheet.count {
            return sheet.row(number).parts.joined(separator: "\t")
        }
        guard !page.place.isFiltered, sheet.count > 0 else { return nil }
        return sheet.lines(isStyled: false).joined(separator: "\n") + "\n"
    }

    /// The page as a text, uncut.
    public var pageText: String { uncut.sheet.lines(isStyled: false).map { $0 + "\n" }.joined() }

    /// The same on a screen on which nothing has to be cut.
    private var uncut: Model {
        var model = self
        model.size.columns = 400
        return model
    }
}

extension Row {
    /// Its texts, safe to show, without the blanks that set them in columns.
    fileprivate var parts: [String] {
        runs.map { run in
            let text = SafeText.safe(run.text).drop { $0 == " " }
            return String(text.reversed().drop { $0 == " " }.reversed())
        }
        .filter { !$0.isEmpty }
    }
}
