import EntenteDomain

extension Sheet {
    /// Every relationship that the filter leaves, one row each.
    static func partners(_ model: Model) -> Sheet {
        let (context, list) = (model.context, model.partners.entries)
        let columns = model.shownColumns
        let query = SearchQuery(model.page(at: .partners).filter)
        let words = context.words
        let sort = model.finding.sort
        var sheet = Sheet(
            title: model.title(
                words(PlaceWords.partners), at: .partners, list.count, of: model.portfolio.entries.count),
            headings: columns.compactMap { placed in
                let isSorted = placed.column.order == sort.order
                let heading = placed.heading(words)
                guard placed.column != .name, isSorted || !heading.isEmpty else { return nil }
                // To the left, from the blank between two columns on: there the arrow takes no room from the word.
                let lead = isSorted ? sort.arrow : " "
                return (2 + placed.start - SafeText.width(of: lead), lead + heading)
            },
            count: list.count,
            empty: model.isFiltered
                ? words(PlaceWords.noMatch) : words(PlaceWords.noPartners, model.keyMap.label(of: .new)),
            index: { key in
                guard case .relationship(let id) = key else { return nil }
                return list.firstIndex { model.portfolio.entries[$0].relationship == id }
            },
            row: { number in
                let entry = list[number]
                let line = PartnerLine(model, entry: entry)
                let id = model.portfolio.entries[entry].relationship
                return Row(
                    [line.markRun] + columns.runs(line, query, words),
                    key: .relationship(id),
                    opens: .partner(id))
            })
        // Over the names stands the way here.
        if sort.order == .name { sheet.titleArrow = sort.arrow }
        return sheet
    }
}

extension Model {
    /// The title of a list: with the typed text and how many rows are left of how many, where it is filtered.
    func title(_ name: String, at place: Place, _ count: Int, of all: Int) -> String {
        let text = page(at: place).filter
        if !text.isEmpty { return words(PlaceWords.filtered, name, text, count, all) }
        return finding.filter.values.isEmpty ? name : words(PlaceWords.some, name, count, all)
    }
}

/// What a row or a summary of a relationship is made from.
struct PartnerLine {
    let entry: Portfolio.Entry
    let standing: RelationshipStanding
    let asOf: Day
    let policy: Policy
    /// How it stood before the last move in time, where that changed it.
    let was: Standing?
    /// How it stands by the register, where something else is supposed.
    let recorded: Standing?
    /// The cells that its mark takes, with the blank after it.
    let markWidth: Int

    /// Whether it is to be marked.
    var isChanged: Bool { was != nil || recorded != nil }

    init(_ model: Model, entry number: Int) {
        entry = model.portfolio.entries[number]
        standing = model.assessment.standings[number]
        asOf = model.asOf
        policy = model.portfolio.heading.policy
        was = model.changed[entry.relationship]
        recorded = model.recordedStanding(ofEntry: number)
        markWidth = model.markWidth
    }

    /// The letters of the standing, and whether it is only possible; before it what it is by the register, where something
    /// else is supposed.
    var markRun: Run {
        let text =
            (recorded.map { $0.mark + "→" } ?? "") + standing.standing.mark
            + (standing.certainty == .possible ? "?" : "")
        return Run(SafeText(text).padded(to: markWidth - 1).text + " ", standing.standing.role, isStrong: isChanged)
    }
}
