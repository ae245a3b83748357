import EntenteDomain

extension Sheet {
    /// Every record in which a text stands, one row each, kind by kind.
    static func search(_ model: Model) -> Sheet {
        let (words, searching) = (model.words, model.searching)
        let filter = model.page(at: .search).filter
        let query = SearchQuery(filter)
        let title = words(SearchWords.title)
        guard !query.isEmpty else {
            return Sheet(title: title, rows: [], empty: words(SearchWords.empty))
        }
        // What was found before stands until what is looked for now is found.
        guard let found = searching.found else {
            return Sheet(title: "\(title) /\(filter)/", rows: [], empty: words(SearchWords.waits))
        }
        let hits = found.hits
        let columns = SearchColumns(model.context)
        let shown = SearchQuery(found.text)
        return Sheet(
            title: found.count > hits.count
                ? words(SearchWords.foundMore, title, found.text, hits.count, found.count)
                : words(SearchWords.found, title, found.text, found.count),
            headings: columns.headings(words), count: hits.count,
            empty: words(SearchWords.nothing, model.keyMap.label(of: .filter)),
            index: { key in hits.firstIndex { $0.key == key } },
            row: { number in
                let hit = hits[number]
                return Row(
                    columns.runs(hit, shown, words), key: hit.key, opens: hit.opens, relationship: hit.relationship)
            })
    }
}

/// The columns of what is found, and how wide they are.
private struct SearchColumns {
    private let kind: Int
    /// The partner's, which gives way where there is little room.
    private let partner: Int
    private let title: Int
    /// That of the text in which it was found, where that is not the title; else the title goes on into it.
    private let text: Int

    init(_ context: SheetContext) {
        kind = SearchKindWords.allCases.map { SafeText.width(of: context.words($0)) }.max() ?? 0
        let left = max(12, context.width - kind - 1)
        partner = context.width < 60 ? 0 : min(24, left / 4)
        let rest = left - (partner > 0 ? partner + 1 : 0)
        title = context.width < 60 ? left / 3 : (rest - 1) / 2
        text = rest - title - 1
    }

    /// The headings, each with the screen's column that it starts in; over the kinds stands the way here.
    func headings(_ words: Words) -> [(column: Int, text: String)] {
        guard partner > 0 else { return [] }
        let first = 2 + kind + 1
        let second = first + partner + 1
        return [
            (first - 1, " " + words(TableWords.partner)), (second - 1, " " + words(TableWords.title)),
            (second + title, " " + words(TableWords.found)),
        ]
    }

    /// What a row shows: what it is, whose it is, what it is called, and the text in which it was found.
    func runs(_ hit: SearchHit, _ query: SearchQuery, _ words: Words) -> [Run] {
        let cell = { (text: String, width: Int) in SafeText(text).padded(to: width).text + " " }
        var runs = [Run(cell(words(SearchKindWords(hit)), kind), .muted)]
        // Of a partner the name stands in the column of the titles.
        let whose = hit.match.kind == .locality ? nil : hit.partner.map { words($0) }
        if partner > 0 { runs.append(Run(cell(whose ?? "", partner))) }
        let told = words.told(hit)
        let room = told.text == nil ? title + 1 + text : title
        let name = MarkedName(told.title).text(query, cells: room, words)
        runs += query.marked(cell(query.excerpt(of: name, cells: room), room), words)
        if let text = told.text { runs += query.marked(query.excerpt(of: text, cells: self.text), words, .muted) }
        return runs
    }
}

extension Words {
    /// What a record that was found is called, and the text in which it was found where that is not its title.
    fileprivate func told(_ hit: SearchHit) -> (title: Name, text: String?) {
        let match = hit.match
        guard case .dispute(let dispute) = match.record else {
            // A text that stands in the title, in whichever language, is not told twice.
            return (match.title, match.title.forms.contains(match.text) ? nil : match.text)
        }
        // What a dispute is about is a key of the record's form.
        let key = String(dispute.about.dropFirst(dispute.subject.utf8.count + 1))
        let title = RecordKeyWords(rawValue: key).map { self($0) } ?? dispute.about
        return (Name(native: title), match.text == dispute.about ? dispute.readings.first?.value : match.text)
    }
}

extension SearchQuery {
    /// As much of a text as goes into so many cells, with the first place where a word stands.
    func excerpt(of text: String, cells: Int) -> String {
        guard let first = marks(in: text).first,
            SafeText.width(of: String(text.prefix(first.upperBound))) > max(0, cells - 1)
        else { return SafeText(text).cut(to: cells).text }
        // From a word that is whole, and no later than what follows fills the cells.
        let characters = Array(text)
        var start = max(0, min(first.lowerBound - cells / 3, characters.count - cells + 1))
        while start > 0, start < first.lowerBound, characters[start - 1] != " " { start += 1 }
        return SafeText((start > 0 ? "…" : "") + String(characters[start...])).cut(to: cells).text
    }
}

extension MarkedName {
    /// A name alone.
    init(_ name: Name) { (self.name, aliases, country) = (name, [], nil) }
}
