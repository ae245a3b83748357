import EntenteDomain

extension Model {
    /// What the page shows.
    var sheet: Sheet { sheet(at: page.place) }

    /// The way to where the user is.
    var trail: String { pages.map { sheet(at: $0.place).title }.joined(separator: " › ") }

    /// Whether the detail of the selected row stands beside the rows.
    var hasDetail: Bool { Layout(size).hasDetail && page.place.isFiltered }

    /// What the sheets of this model are made with.
    var context: SheetContext {
        let columns = hasDetail ? Layout(size).listColumns : size.columns
        return SheetContext(
            words: words, asOf: asOf, width: columns - 2, heading: portfolio.heading, fields: portfolio.fields,
            sources: portfolio.sources)
    }

    /// What a place shows. Until the records of its relationship have come, a place that needs them is empty.
    private func sheet(at place: Place) -> Sheet {
        switch place {
        case .partners: return .partners(self)
        case .flags: return .flags(self)
        case .help: return .help(context)
        case .partner, .agreement, .commitment, .activity, .why: break
        }
        guard let dossier else { return Sheet(title: "", rows: []) }
        return switch place {
        case .agreement(let id): .agreement(id, in: dossier, context)
        case .commitment(let id): .commitment(id, in: dossier, context)
        case .activity(let id): .activity(id, in: dossier, context)
        case .why(let subject): .why(subject, in: dossier, context)
        case .partner, .partners, .flags, .help: .partner(dossier, context)
        }
    }
}
