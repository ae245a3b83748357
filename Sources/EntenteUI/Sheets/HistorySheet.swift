import EntenteDomain

extension Sheet {
    /// The growth of the network and its decay, with a cursor at the as-of day, and what happened in the last step.
    static func history(_ model: Model) -> Sheet {
        let context = model.context
        let words = context.words
        let title = words(PlayWords.title)
        guard let play = model.playThrough, !play.milestones.isEmpty else {
            return Sheet(title: title, rows: [], empty: words(PlaceWords.noPartners))
        }
        let here = History.Step(day: model.asOf, counts: model.assessment.counts)
        let plot = HistoryPlot(of: play.history, words: words, isASCII: false)
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
        rows += ties.map { model.row(of: $0, context) }
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

    /// A row for what happened to one relationship: when, to whom, what.
    fileprivate func row(of milestones: [Milestone], _ context: SheetContext) -> Row {
        guard let first = milestones.first else { return Row() }
        let entry = portfolio.entries[first.entry]
        let name = context.width < 60 ? 14 : 26
        let later = milestones.dropFirst().map {
            Run("; \(words($0.kind.phrase)) \(words.brief($0.bounds))", $0.kind.role)
        }
        let room = max(1, context.width - words.dayWidth - 2 - name - 1)
        let text = Line([Run(words(first.kind.phrase), first.kind.role)] + later).rows(width: room).first?.runs ?? []
        return Row(
            [
                Run(words.inColumn(first.bounds) + " ", .muted),
                Run(SafeText(words(entry.name)).padded(to: name).text + " "),
            ]
                + text,
            key: .relationship(entry.relationship), opens: .partner(entry.relationship))
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
