public import EntenteDomain

extension Sheet {
    /// The page on a tie that does not exist, or not yet, for output without a screen.
    public static func record(
        _ dossier: ProspectDossier, of portfolio: Portfolio, asOf day: Day, words: Words, width: Int
    ) -> Sheet {
        let context = SheetContext(
            words: words, asOf: day, width: width, heading: portfolio.heading, fields: portfolio.fields,
            sources: portfolio.sources)
        return .prospect(dossier, context)
    }

    /// What the register has on a tie that does not exist, or not yet: where, how far it has come and when, who proposed it.
    static func prospect(_ dossier: ProspectDossier, _ context: SheetContext) -> Sheet {
        let (words, width) = (context.words, context.width)
        let (prospect, locality) = (dossier.prospect, dossier.locality)
        let name = words(locality.name)
        let place = [
            locality.kind.map { words($0) }, locality.country.map(words.country), locality.region.map { words($0) },
        ].compactMap(\.self)
        var facts = Facts()
        facts.add(words(PageWords.state), words(prospect.state), prospect.state.role)
        facts.add(words(ProspectWords.when), prospect.on.map { context.dateRuns($0) } ?? [])
        facts.add(
            words(ProspectWords.sinceThen),
            prospect.on.map { words.ago($0, asOf: context.asOf) ?? words(ProspectWords.notYet) })
        facts.add(words(ProspectWords.by), prospect.by.map { words($0) })
        facts.add(words(ProspectWords.partOf), dossier.partOf.map { words($0.name) })
        facts.add(words(ProspectWords.alias), locality.aliases.joined(separator: ", "))

        var rows = Line(
            [Run(name, .heading, isStrong: true), Run(place.map { " · " + $0 }.joined(), .muted)], hanging: 2
        ).rows(width: width, key: .prospect(prospect.id))
        rows += facts.rows(width: width)
        if let relationship = dossier.relationship {
            let tie = Line("\(words(ProspectWords.tie)): \(name)", hanging: 2).rows(width: width).map { row in
                var row = row
                (row.key, row.opens) = (.relationship(relationship), .partner(relationship))
                return row
            }
            rows += [Row()] + tie.prefix(1) + tie.dropFirst().map { Row($0.runs) }
        }
        if !dossier.others.isEmpty {
            rows += [Row(), Row([Run(words(ProspectWords.others), .heading, isStrong: true)])]
            let lead = dossier.others.map { SafeText.width(of: words($0.state)) }.max() ?? 0
            rows += dossier.others.map { other in
                context.row(
                    Run(words(other.state), other.state.role), leadWidth: lead,
                    title: other.on.map { words.shortDate($0) } ?? "", key: .prospect(other.id),
                    opens: .prospect(other.id))
            }
        }
        let notes = [prospect.notes, locality.notes].compactMap(\.self)
        rows += context.part(.notes, notes.flatMap { Line($0).rows(width: width) })
        rows += context.disputes(dossier.disputes) { context.heading(of: $0, in: dossier) }
        rows += context.sources(prospect.sources)
        return Sheet(title: name, rows: rows)
    }
}

extension SheetContext {
    /// The title of what a dispute about a prospect or its locality is about, and what of it.
    func heading(of dispute: Dispute, in dossier: ProspectDossier) -> String {
        heading(of: dispute, called: words(dossier.locality.name))
    }
}

extension Prospect.State {
    /// What its text is for.
    var role: Role {
        switch self {
        case .negotiating, .interest, .proposed: .text
        case .signed: .active
        case .refused, .dropped: .muted
        }
    }
}

extension Model {
    /// The selected prospect in a few lines, for the room beside the list.
    func detail(of id: ID<Prospect>, width: Int) -> [Row] {
        guard let dossier = prospecting.dossier(of: id) else { return [] }
        let prospect = dossier.prospect
        let facts: [(String, String?)] = [
            (words(ProspectWords.on), prospect.on.map { words.shortDate($0) }),
            (words(ProspectWords.ago), prospect.on.flatMap { words.ago($0, asOf: asOf) }),
            (words(TableWords.initiative), prospect.by.map { words($0) }),
        ]
        var lines = [
            Line(words(dossier.locality.name), .heading, isStrong: true),
            Line(words(prospect.state), prospect.state.role),
        ]
        lines += facts.compactMap { label, value in
            value.map { Line([Run(SafeText(label).padded(to: 13).text, .muted), Run($0)], hanging: 13) }
        }
        if dossier.relationship != nil { lines.append(Line(words(ProspectWords.tie), .caution)) }
        return (lines + (prospect.notes.map { [.blank, Line($0)] } ?? [])).rows(width: width)
    }
}
