import EntenteDomain

extension Sheet {
    /// Every relationship that the filter leaves, one row each.
    static func partners(_ model: Model) -> Sheet {
        let (context, list) = (model.context, model.partners.entries)
        let columns = model.shownColumns
        let query = SearchQuery(model.page(at: .partners).filter)
        let words = context.words
        return Sheet(
            title: model.title(
                words(PlaceWords.partners), at: .partners, list.count, of: model.portfolio.entries.count),
            headings: columns.compactMap { placed in
                let isSorted = placed.column.order == model.finding.sort.order
                let heading = placed.heading(words)
                guard isSorted || !heading.isEmpty else { return nil }
                // One column to the left, in the blank between two columns: there the arrow takes no room from the word.
                return (2 + placed.start - 1, (isSorted ? model.finding.sort.arrow : " ") + heading)
            },
            count: list.count,
            empty: words(model.isFiltered ? PlaceWords.noMatch : .noPartners),
            index: { key in list.firstIndex { .relationship(model.portfolio.entries[$0].relationship) == key } },
            row: { number in
                let entry = list[number]
                let line = PartnerLine(model, entry: entry)
                let id = model.portfolio.entries[entry].relationship
                return Row(
                    [line.markRun] + columns.flatMap { $0.runs(line, query, words) }, key: .relationship(id),
                    opens: .partner(id))
            })
    }
}

extension Model {
    /// The title of a list: with the typed text and how many rows are left of how many, where it is filtered.
    func title(_ name: String, at place: Place, _ count: Int, of all: Int) -> String {
        let text = page(at: place).filter
        if !text.isEmpty { return words(PlaceWords.filtered, name, text, String(count), String(all)) }
        return finding.filter.values.isEmpty ? name : words(PlaceWords.some, name, String(count), String(all))
    }
}

/// What a row or a summary of a relationship is made from.
struct PartnerLine {
    let entry: Portfolio.Entry
    let standing: RelationshipStanding
    let asOf: Day
    let policy: Policy
    let isChanged: Bool

    init(_ model: Model, entry number: Int) {
        entry = model.portfolio.entries[number]
        standing = model.assessment.standings[number]
        asOf = model.asOf
        policy = model.portfolio.heading.policy
        isChanged = model.changed.contains(entry.relationship)
    }

    /// The letters of the standing, and whether it is only possible.
    var markRun: Run {
        let text = standing.standing.mark + (standing.certainty == .possible ? "?" : "")
        return Run(SafeText(text).padded(to: 3).text + " ", standing.standing.role, isStrong: isChanged)
    }
}
