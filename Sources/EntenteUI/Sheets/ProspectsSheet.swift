import EntenteDomain

extension Sheet {
    /// Every tie that does not exist, or not yet, that the filter leaves: one row each, what may still come to a tie first.
    static func prospects(_ model: Model) -> Sheet {
        let (context, words, shown) = (model.context, model.words, model.prospecting.shown)
        let columns = ProspectColumns(context)
        let filter = model.page(at: .prospects).filter
        let query = SearchQuery(filter)
        let name = words(ProspectWords.title)
        let all = model.prospecting.all.count
        return Sheet(
            title: filter.isEmpty ? name : words(PlaceWords.filtered, name, filter, shown.count, all),
            headings: columns.headings(words), count: shown.count,
            // Nothing is said before they have come.
            empty: !model.prospecting.isAsked
                ? ""
                : filter.isEmpty
                    ? words(ProspectWords.empty, model.keyMap.label(of: .new)) : words(PlaceWords.noMatch),
            index: { key in
                guard case .prospect(let id) = key else { return nil }
                return shown.firstIndex { $0.prospect.id == id }
            },
            row: { number in
                let id = shown[number].prospect.id
                return Row(columns.runs(shown[number], query, words), key: .prospect(id), opens: .prospect(id))
            })
    }
}

/// The columns of the list of prospects, and how wide they are.
private struct ProspectColumns {
    private let asOf: Day
    private let name: Int
    private let state: Int
    private let date: Int
    private let ago: Int
    private let note: Int
    /// Whether there is so little room that the country, the lapse of time and the note give way.
    private let isBrief: Bool
    private let country = 2

    init(_ context: SheetContext) {
        let words = context.words
        asOf = context.asOf
        isBrief = context.width < 60
        // For the ear it is told in whole words.
        ago = words.isSpoken ? 40 : 8
        state = ProspectStateWords.allCases.map { SafeText.width(of: words($0)) }.max() ?? 0
        date = isBrief ? 9 : words.dayWidth
        let fixed = state + 1 + date + 1 + (isBrief ? 0 : country + 1 + ago + 1)
        let left = max(12, context.width - fixed)
        name = isBrief ? left - 1 : context.nameCells
        note = isBrief ? 0 : max(0, left - name - 1)
    }

    /// The headings, each with the screen's column that it starts in.
    func headings(_ words: Words) -> [(column: Int, text: String)] {
        let first = 2 + name + 1 + (isBrief ? 0 : country + 1)
        let headings = [
            (first - 1, " " + words(ProspectWords.state)), (first + state, " " + words(ProspectWords.on)),
        ]
        guard !isBrief else { return headings }
        let next = first + state + 1 + date + 1
        return headings + [
            (next - 1, " " + words(ProspectWords.ago)), (next + ago, " " + words(ProspectWords.note)),
        ]
    }

    /// What a row shows.
    func runs(_ dossier: ProspectDossier, _ query: SearchQuery, _ words: Words) -> [Run] {
        let (prospect, role) = (dossier.prospect, dossier.prospect.state.role)
        let cell = { (text: String?, width: Int) in SafeText(text ?? "").padded(to: width).text + " " }
        var runs = MarkedName(dossier.locality).runs(query, cells: name, words)
        if !isBrief { runs.append(Run(cell(dossier.locality.country, country), .muted)) }
        runs.append(Run(cell(words(ProspectStateWords(prospect.state)), state), role))
        let isLater = prospect.on.map { $0.min > asOf } ?? false
        let shown = prospect.on.map { date in
            isBrief && date.form == .day ? words.month(of: date.min) : words.shortDate(date)
        }
        runs.append(Run(cell(shown, date), isLater ? .caution : .text))
        guard !isBrief else { return runs }
        runs.append(Run(cell(prospect.on.flatMap { words.ago($0, asOf: asOf, isBrief: true) }, ago)))
        let told = prospect.notes.map { SafeText($0).cut(to: note).text }
        return runs + (told.map { [Run($0, .muted)] } ?? [])
    }
}
