import EntenteDomain

extension Sheet {
    /// The growth of the network and its decay, with a cursor at the as-of day, and what happened in the last step.
    static func history(_ model: Model) -> Sheet {
        let context = model.context
        let words = context.words
        let title = words(PlayWords.title)
        guard let play = model.playThrough, !play.milestones.isEmpty else {
            return Sheet(title: title, rows: [], empty: words(PlaceWords.noPartners, model.keyMap.label(of: .new)))
        }
        let here = History.Step(day: model.asOf, counts: model.assessment.counts)
        let plot = HistoryPlot(of: play.history, words: words)
        let height = max(2, model.layout.bodyRows * 2 / 5)
        var picture = plot.lines(width: context.width, height: height, at: here)
        // Where there is little room, the counts of the top line have to do.
        if model.layout.bodyRows < 12 { picture.removeLast() }
        if context.isSpoken { picture = [] }
        var rows = picture.rows(width: context.width)
        let ties = model.happened(in: play)
        let phrase: PlayWords = play.stride == .year ? .inTheYear : .inTheMonth
        rows.append(
            Row([
                Run(words(phrase, model.asOf), .heading, isStrong: true),
                Run(ties.isEmpty ? "  " + words(PlayWords.nothing) : " (\(words(ties.count)))", .muted),
            ]))
        rows += ties.flatMap { model.rows(of: $0, context) }
        return Sheet(title: title, rows: rows)
    }
}

extension Model {
    /// What happened to the relationships in the last step, each once, in the order of the days.
    fileprivate func happened(in play: PlayThrough) -> [[Milestone]] {
        var ties: [[Milestone]] = []
        var places: [Int: Int] = [:]
        for milestone in play.milestones(before: asOf) {
            if let place = places[milestone.entry] {
                ties[place].append(milestone)
            } else {
                places[milestone.entry] = ties.count
                ties.append([milestone])
            }
        }
        return ties
    }

    /// What happened to one relationship: when, to whom, what.
    fileprivate func rows(of milestones: [Milestone], _ context: SheetContext) -> [Row] {
        guard let first = milestones.first else { return [] }
        let later = milestones.dropFirst().map {
            Run("; \(words($0.kind.phrase)) \(words.brief($0.bounds))", $0.kind.role)
        }
        return context.rows(
            of: portfolio.entries[first.entry], on: Run(words.inColumn(first.bounds), .muted),
            told: [Run(words(first.kind.phrase), first.kind.role)] + later)
    }
}

extension SheetContext {
    /// What is told of a relationship on a day, in as many rows as it takes: the day, the name, and what.
    func rows(of entry: Portfolio.Entry, on day: Run, told: [Run]) -> [Row] {
        let start = words.dayWidth + 2
        let cells = min(36, max(14, width - 52))
        let name = SafeText(words(entry.name)).cut(to: cells)
        let gap = Run(String(repeating: " ", count: cells - name.width + 1))
        let hanging = width < 60 ? start : start + cells + 1
        var rows = Line([Run(day.text + " ", day.style.role), Run(name.text)] + [gap] + told, hanging: hanging)
            .rows(width: width, key: .relationship(entry.relationship))
        rows[0].opens = .partner(entry.relationship)
        return rows
    }
}

extension Milestone.Kind {
    /// The words for it.
    var phrase: MilestoneWords {
        switch self {
        case .signed: .signed
        case .signedAnother: .signedAnother
        case .signedAnew: .signedAnew
        case .dormant: .dormant
        case .revived: .revived
        case .atRisk: .atRisk
        case .secured: .secured
        case .lapsed: .lapsed
        case .expired: .expired
        case .terminated: .terminated
        }
    }

    /// What its text is for.
    var role: Role {
        switch self {
        case .signed, .signedAnother, .signedAnew, .revived, .secured: .active
        case .dormant: .dormant
        case .atRisk: .atRisk
        case .lapsed, .expired, .terminated: .ended
        }
    }
}
