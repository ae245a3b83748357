import EntenteDomain

/// How the user finds relationships: the chosen values that filter every list, the order and the columns of the partners.
/// The typed text belongs to each list.
public struct Finding: Hashable, Sendable {
    /// The values chosen to filter by; its text stays empty.
    public var filter = PartnerFilter()
    /// The order of the partners.
    public var sort = PartnerSort()
    /// The columns of the partners from the left; nil for the product's own choice.
    public var columns: [PartnerColumn]?

    /// Nothing chosen.
    public init() {}
}

extension Model {
    /// Whether the list that the user is on is filtered, by a text or by chosen values.
    var isFiltered: Bool {
        let hasValues = page.place.hasFacets && !finding.filter.values.isEmpty
        return page.place.isFiltered && (hasValues || !page.filter.isEmpty)
    }

    /// Changes how relationships are found; every list follows.
    mutating func find(_ change: (inout Finding) -> Void) {
        let before = finding
        change(&finding)
        guard finding != before else { return }
        if finding.filter != before.filter { forgetScroll() }
        deriveLists()
    }

    /// Whether there is a filter to take away: that of the list, of the map, or the chosen values that filter every list.
    var hasFilter: Bool { !finding.filter.values.isEmpty || !page(at: filteredPlace).filter.isEmpty }

    /// The list whose typed text filters what is shown: the map shows the partners.
    private var filteredPlace: Place { page.place == .map ? .partners : page.place }

    /// Takes every filter away, the typed and the chosen.
    mutating func clearFilter() -> [Effect] {
        find { $0.filter.removeValues() }
        clearText(at: filteredPlace)
        if !page.place.hasFacets, !page.place.isFiltered { notice = Notice(words(FindingWords.cleared)) }
        return []
    }

    /// Chooses an order; the order that is chosen already is turned round.
    mutating func sort(by order: PartnerOrder) -> [Effect] {
        find { $0.sort = PartnerSort(order, isReversed: $0.sort.order == order && !$0.sort.isReversed) }
        notice = Notice(words(FindingWords.sorted, words(order), finding.sort.arrow))
        return []
    }

    /// To the order of the next column that is shown.
    mutating func sortByNext() -> [Effect] {
        let orders = shownColumns.compactMap(\.column.order)
        let next = orders.firstIndex(of: finding.sort.order).map { ($0 + 1) % orders.count } ?? 0
        return orders.isEmpty ? [] : sort(by: orders[next])
    }

    /// The columns of the partners that there is room for.
    var shownColumns: [PartnerColumn.Placed] {
        PartnerColumn.fitting(context.width, finding.columns, words, markWidth: markWidth)
    }

    /// Whether a query stands in the names of an entry's partner and its country.
    func matches(_ query: PartnerQuery, entry: Int) -> Bool {
        query.isEmpty
            || searchKeys?.matches(query, at: entry)
                ?? query.matches(portfolio.entries[entry], countries: .ofTable)
    }

    /// Makes what is searched for a text, unless that was made: it is the same at every key that follows.
    mutating func prepareSearch(for text: String) {
        if !text.isEmpty { prepareSearch() }
    }

    /// Makes what is searched for texts before the first of them is typed.
    mutating func prepareSearch() {
        if searchKeys == nil { searchKeys = SearchKeys(of: portfolio.entries, countries: .ofTable, on: cores) }
    }

    /// The entry of every row of the list that the user is on, before the chosen values filter them.
    var entriesByText: [Int] {
        let query = PartnerQuery(page(at: filteredPlace).filter, countries: .ofTable)
        switch page.place {
        case .deadlines: return schedule?.deadlines.all.filter(matchesOfDeadlines).map(\.entry) ?? []
        case .flags: return (queue?.items ?? []).map(\.entry).filter { matches(query, entry: $0) }
        default: return portfolio.entries.indices.filter { matches(query, entry: $0) }
        }
    }
}
