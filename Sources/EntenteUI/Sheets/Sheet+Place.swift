import EntenteDomain

extension Model {
    /// What the page shows.
    var sheet: Sheet {
        switch page.place {
        case .partners: .partners(self)
        case .prospects: .prospects(self)
        case .search: .search(self)
        case .flags: .flags(self)
        case .deadlines: .deadlines(self)
        case .map: .map(self)
        case .log: .log(self)
        case .help: .help(context, keyMap)
        case .history: .history(self)
        case .insights, .entry, .prospect, .record, .partner, .agreement, .commitment, .activity, .why, .sources,
            .review:
            if let drawn, drawn.basis == basis {
                Sheet(title: title(of: page.place), rows: drawn.rows)
            } else {
                wholeSheet
            }
        }
    }

    /// The way to where the user is; what filters a list is told on the list alone, because a page beyond it may have been
    /// reached past the filter.
    var trail: String {
        (pages.dropLast().map { title(of: $0.place) } + [sheet.title]).filter { !$0.isEmpty }.joined(separator: " › ")
    }

    /// Whether the detail of the selected row stands beside the rows.
    var hasDetail: Bool { layout.hasDetail && page.place.hasDetail }

    /// What the sheets of this model are made with.
    var context: SheetContext {
        let columns = hasDetail ? layout.listColumns : size.columns
        return SheetContext(
            words: words, asOf: asOf, width: columns - 2, heading: portfolio.heading, fields: portfolio.fields,
            sources: portfolio.sources, entries: portfolio.entries, zoom: zoom,
            recorded: recordedStanding, supposedClauses: supposedClauses, isSpoken: isSpoken)
    }

    /// Makes the rows of a page that is made whole, so that the steps of one key share them.
    mutating func drawPage() {
        guard drawn?.basis != basis else { return }
        if page.place == .map, let room = MapRoom(layout, width: context.width).size { atlas.draw(in: room) }
        guard page.place.isMadeWhole else {
            drawn = nil
            return
        }
        let sheet = wholeSheet
        drawn = DrawnPage(basis: basis, rows: (0..<sheet.count).map(sheet.row))
    }

    /// The rows of a page, with all that they depend on besides the dossier and the figures themselves.
    struct DrawnPage: Hashable, Sendable {
        struct Basis: Hashable, Sendable {
            let place: Place
            let asOf: Day
            let words: Words
            let columns: Int
            let zoom: TimelineZoom
        }

        let basis: Basis
        let rows: [Row]
    }

    private var basis: DrawnPage.Basis {
        DrawnPage.Basis(place: page.place, asOf: asOf, words: words, columns: size.columns, zoom: zoom)
    }

    /// What a page that is made whole shows; one of the dossier nothing until that has come.
    private var wholeSheet: Sheet {
        switch page.place {
        case .insights: return .insights(self)
        case .entry: return .entry(self)
        case .prospect(let id): return prospecting.dossier(of: id).map { .prospect($0, context) } ?? .gone(context)
        case .record(let key): return searching.record(of: key).map { .record($0, context) } ?? .gone(context)
        case .sources(.prospect(let id)):
            return prospecting.dossier(of: id).map { .sources(of: $0, context) } ?? .gone(context)
        default: break
        }
        guard let dossier else { return Sheet(title: "", rows: []) }
        return switch page.place {
        case .agreement(let id): .agreement(id, in: dossier, context)
        case .commitment(let id): .commitment(id, in: dossier, context)
        case .activity(let id): .activity(id, in: dossier, context)
        case .why(let subject): .why(subject, in: dossier, context)
        case .sources(let key): .sources(of: key, in: dossier, context)
        case .review: .review(dossier, reviewing, context)
        default: .partner(dossier, context)
        }
    }

    /// The name of a partner, open or on the way to what is.
    private func name(of id: ID<Relationship>) -> Name? {
        if let dossier, dossier.relationship.id == id { return dossier.locality.name }
        return entry(of: id).map { portfolio.entries[$0].name }
    }

    private func title(of place: Place) -> String {
        switch place {
        case .partners: words(PlaceWords.partners)
        case .prospects: words(ProspectWords.title)
        case .search: words(SearchWords.title)
        case .record(let key): searching.record(of: key).map { words.title(of: $0) } ?? ""
        case .prospect(let id): prospecting.dossier(of: id).map { words($0.locality.name) } ?? ""
        case .flags: words(PlaceWords.flags)
        case .deadlines: words(PlaceWords.deadlines)
        case .insights: words(PlaceWords.insights)
        case .map: words(MapWords.title)
        case .log: words(PlaceWords.log)
        case .entry(let number): words(LogWords.entry, String(number))
        case .help: words(CommandWords.helpTitle)
        case .history: words(PlayWords.title)
        case .why: words(WhyWords.title)
        case .sources: words(SourceWords.title)
        case .review: words(ReviewWords.title, reviewing.map { String($0.number) } ?? "")
        case .partner(let id): name(of: id).map { words($0) } ?? ""
        case .agreement(let id): (dossier?.agreements.first { $0.id == id }?.called).map { words($0) } ?? ""
        case .commitment(let id): (dossier?.commitments.first { $0.id == id }?.title).map { words($0) } ?? ""
        case .activity(let id): (dossier?.activities.first { $0.id == id }?.title).map { words($0) } ?? ""
        }
    }
}
