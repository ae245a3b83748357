import EntenteDomain

extension Sheet {
    /// What comes up in the coming months and what is overdue, in the order of the days, under a strip of the months.
    static func deadlines(_ model: Model) -> Sheet {
        let (context, portfolio) = (model.context, model.portfolio)
        let words = context.words
        guard let schedule = model.schedule else { return Sheet(title: words(PlaceWords.deadlines), rows: []) }
        let shown = schedule.shown
        var title = model.title(
            words(PlaceWords.deadlines), at: .deadlines, shown.count, of: schedule.deadlines.all.count)
        if schedule.overdue > 0 { title = words(PlaceWords.overdue, title, schedule.overdue) }
        let columns = DeadlineColumns(context)
        let query = SearchQuery(model.page(at: .deadlines).filter)
        var sheet = Sheet(
            title: title, headings: columns.headings(words), count: shown.count,
            empty: words(model.isFiltered ? PlaceWords.noMatch : .noDeadlines),
            index: { key in
                guard case .deadline(let wanted) = key else { return nil }
                return shown.firstIndex { wanted.matches($0, in: portfolio) }
            },
            row: { number in
                let deadline = shown[number]
                let entry = portfolio.entries[deadline.entry]
                let opens: Place =
                    switch deadline.subject {
                    case .agreement(let number): .agreement(entry.agreements[number].id)
                    case .relationship, .occurrence: .partner(entry.relationship)
                    }
                return Row(
                    columns.runs(
                        deadline, name: { MarkedName(entry).runs(query, cells: $0, words) },
                        standing: model.assessment.standings[deadline.entry], asOf: schedule.deadlines.day, words),
                    key: .deadline(DeadlineKey(deadline, in: portfolio)), opens: opens,
                    relationship: entry.relationship)
            })
        let strip = StripRows(schedule.strip, words: words, size: model.size, width: context.width)
        sheet.headerCount = strip.count
        sheet.header = { row in
            guard case .deadline(let key) = row?.key,
                let deadline = shown.first(where: { key.matches($0, in: portfolio) })
            else { return strip.rows(marking: nil) }
            return strip.rows(marking: deadline.day)
        }
        return sheet
    }
}

/// The columns of a list of deadlines, and how wide they are.
private struct DeadlineColumns {
    private let day: Int
    private let lead = 7
    private let name: Int
    private let what: Int
    /// Whether there is so little room that what comes up is told in a word.
    private let isBrief: Bool
    private let hasLatest: Bool
    private var hasLead: Bool { !isBrief }

    init(_ context: SheetContext) {
        let width = context.width
        day = context.words.dayWidth
        isBrief = width < 60
        hasLatest = width >= 70
        name = context.nameCells - 2
        let taken = day + 1 + (isBrief ? 0 : lead + 1) + name + 1 + (hasLatest ? day + 1 : 0)
        what = max(6, width - taken)
    }

    /// The headings, each with the screen's column that it starts in.
    func headings(_ words: Words) -> [(column: Int, text: String)] {
        let first = 2 + day + 1 + (hasLead ? lead + 1 : 0) + name + 1
        let headings = [(first - 1, " " + words(TableWords.what))]
        return hasLatest ? headings + [(first + what, " " + words(TableWords.latest))] : headings
    }

    /// What a row shows.
    func runs(
        _ deadline: Deadline, name: (_ cells: Int) -> [Run], standing: RelationshipStanding, asOf today: Day,
        _ words: Words
    ) -> [Run] {
        let isOverdue = deadline.day < today
        let cell = { (text: String, width: Int) in SafeText(text).padded(to: width).text + " " }
        var runs = [Run(words.inColumn(deadline.day) + " ", isOverdue ? .caution : .text, isStrong: isOverdue)]
        if hasLead { runs.append(Run(cell(words.lead(from: today, to: deadline.day), lead), .muted)) }
        runs += name(self.name)
        let told = isBrief ? words.brief(deadline, asOf: today) : words(deadline, asOf: today)
        runs.append(Run(cell(told + standing.unverifiedMark, what), deadline.kind.role))
        // Of what is overdue the latest day is the one that it is listed under.
        if hasLatest, !deadline.bounds.isExact, !isOverdue {
            let latest = deadline.bounds.latest.map { words($0) } ?? words(DeadlineWords.orNever)
            runs.append(Run(SafeText(latest).padded(to: day, alignment: .right).text, .muted))
        }
        return runs
    }
}

extension Deadline.Kind {
    /// What text on it is for.
    var role: Role {
        switch self {
        case .termination, .expiry, .lapse: .ended
        case .dormancy: .dormant
        case .notice, .renewal, .review, .plannedStart: .text
        }
    }
}
