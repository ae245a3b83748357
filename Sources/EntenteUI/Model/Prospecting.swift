import EntenteDomain

/// The ties that do not exist, or not yet, as far as the screens have asked for them.
struct Prospecting: Hashable, Sendable {
    /// All of them, by how far they have come.
    private(set) var all: [ProspectDossier] = []
    /// Those that the filter of their list leaves.
    fileprivate(set) var shown: [ProspectDossier] = []
    /// Whether the store was asked for them as they are now.
    var isAsked = false

    /// The one of a prospect; nil where there is none.
    func dossier(of id: ID<Prospect>) -> ProspectDossier? { all.first { $0.prospect.id == id } }

    fileprivate mutating func take(_ prospects: [ProspectDossier]) { all = prospects.byProgress }
}

extension Model {
    /// Asks for the prospects where they are on the screen, or can be named.
    mutating func wantedOfProspects() -> [Effect] {
        guard !prospecting.isAsked, page.place.isOfProspects || prompt?.kind == .command else { return [] }
        prospecting.isAsked = true
        return [.readProspects]
    }

    /// Takes in the prospects as they are now; a page on one that is gone is left.
    mutating func take(_ prospects: [ProspectDossier]) -> [Effect] {
        let row = page.place == .prospects ? page.selection.flatMap(sheet.index) : nil
        prospecting.take(prospects)
        deriveProspects()
        var effects: [Effect] = []
        while let id = page.place.prospect, prospecting.dossier(of: id) == nil, canGoBack { effects += leavePage() }
        // Where the selected one is gone, its neighbour is selected.
        if let row, let key = page.selection, page.place == .prospects, sheet.index(key) == nil, sheet.count > 0 {
            let neighbour = sheet.row(min(row, sheet.count - 1)).key
            onPage { $0.selection = neighbour }
        }
        keepSelectionInView()
        if prompt?.kind == .command { offer() }
        return effects
    }

    /// Filters the prospects anew, while they are looked at.
    mutating func deriveProspects() {
        guard pages[0].place == .prospects else { return }
        let query = SearchQuery(page(at: .prospects).filter)
        prospecting.shown = prospecting.all.filter { matches(query, $0) }
    }

    /// Whether a query stands in the names of a prospect's locality and country, or in the words for its state.
    func matches(_ query: SearchQuery, _ dossier: ProspectDossier) -> Bool {
        let (locality, state) = (dossier.locality, dossier.prospect.state.texts)
        let country = SearchKey(of: locality.country.map { [$0] + Country.names(of: $0) } ?? [])
        return query.isEmpty
            || SearchKey(of: locality.name.forms + locality.aliases + [state.en, state.vi]).matches(query, in: country)
    }

    /// To a prospect, as if it had been opened from the list of all.
    mutating func goTo(prospect id: ID<Prospect>) -> [Effect] {
        _ = goTo(.prospects)
        onPage { $0.selection = .prospect(id) }
        keepSelectionInView()
        return open(.prospect(id))
    }
}

extension Place {
    /// The prospect that its page is about.
    var prospect: ID<Prospect>? {
        switch self {
        case .prospect(let id), .sources(.prospect(let id)): id
        default: nil
        }
    }

    /// What the way to it is called in a word, where it is one of two parts.
    var partHint: Texts? {
        switch self {
        case .partners: ("partners", "đối tác")
        case .prospects: ("prospects", "tiềm năng")
        case .insights: ("figures", "số liệu")
        case .map: ("map", "bản đồ")
        default: nil
        }
    }
}
