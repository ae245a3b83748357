import EntenteDomain

/// The timeline of a relationship: its agreements with the years under them, and its activities, over the years.
///
/// Every glyph keeps its meaning where a terminal has ASCII only: `▄` in force, `▁` where the dates leave it open, `█` and `▒`
/// the same for what counts, `~` what does not count, `□` what is planned.
struct Timeline {
    let dossier: Dossier
    let standing: RelationshipStanding
    let context: SheetContext
    let scale: TimelineScale
    /// Cells before the scale: the titles, and a blank.
    let titleWidth: Int
    /// The titles of agreements and activities as they are shown.
    private let titles: [Name: String]

    /// The timeline of everything in a dossier; nil where nothing in it has a date.
    init?(_ dossier: Dossier, standing: RelationshipStanding, _ context: SheetContext) {
        self.dossier = dossier
        self.standing = standing
        self.context = context
        titleWidth = max(10, context.width / 3)
        titles = Self.titles(
            dossier.agreements.map(\.called) + dossier.activities.map(\.title), cells: titleWidth - 1, context.words)
        guard let years = Self.years(of: dossier, standing: standing, asOf: context.asOf) else { return nil }
        let columns = context.width - titleWidth - 1
        scale =
            context.zoom.days(around: context.asOf).map { TimelineScale(days: $0, columns: columns) }
            ?? TimelineScale(years: years, columns: columns)
    }

    /// The years from the first agreement, or the first activity by its latest start, to the day or to what comes after it:
    /// an activity of which only a vague range is known would squeeze everything else together, and so would a slip of
    /// the pen.
    private static func years(of dossier: Dossier, standing: RelationshipStanding, asOf day: Day) -> ClosedRange<Int>? {
        let agreements = dossier.agreements.map(\.provisions.effective)
        let occurrences = dossier.activities.map(\.occurrence)
        guard let first = (agreements.map(\.min) + occurrences.map(\.start.max)).min() else { return nil }
        let ends = standing.agreements.flatMap(\.ends).compactMap(\.bounds.earliest)
        let dormancy = [standing.shadowLapse?.earliest].compactMap(\.self)
        let activities = occurrences.flatMap { [$0.start.max, $0.end?.max ?? $0.start.max] }
        let last = max(day, (agreements.map(\.min) + activities + ends + dormancy).max() ?? day)
        let from = max(min(first, day).year, day.year - 150)
        return from...max(from, min(last.year, day.year + 15))
    }

    /// Titles cut to their room; those that would look alike keep their ends, too: "phase 1", "phase 2".
    private static func titles(_ names: [Name], cells: Int, _ words: Words) -> [Name: String] {
        let cut = names.map { SafeText(words($0)).cut(to: cells).text }
        let counts = Dictionary(cut.map { ($0, 1) }, uniquingKeysWith: +)
        let shown = zip(names, cut).map { name, cut in
            let title = SafeText(words(name))
            guard counts[cut, default: 0] > 1, title.width > cells else { return (name, cut) }
            let end = cells / 2
            return (name, title.prefix(fitting: cells - end).text + title.end(fitting: end))
        }
        return Dictionary(shown, uniquingKeysWith: { first, _ in first })
    }

    /// All rows: the axis, the agreements, the test of the policy, the activities, and what the glyphs mean.
    var rows: [Row] {
        var rows = [axis]
        for (agreement, standing) in zip(dossier.agreements, standing.agreements) {
            rows.append(row(of: agreement, standing))
            rows.append(yearsRow(of: agreement, standing))
        }
        if let policyRow { rows.append(policyRow) }
        rows += dossier.activities.map(row(of:))
        return rows + legend(of: rows)
    }

    /// The same without bars: when each agreement took effect, what it is called and how it stands, then the activities.
    var spokenRows: [Row] {
        let words = context.words
        let agreements = zip(dossier.agreements, standing.agreements).map { agreement, standing in
            let since = words(PlainWords.since, agreement.provisions.effective)
            return Row(
                [Run("\(words(agreement.called))  \(since)  \(words.verdict(of: standing))")],
                key: .agreement(agreement.id),
                opens: .agreement(agreement.id))
        }
        return context.part(.agreements, count: agreements.count, agreements)
            + context.part(
                .activities, count: dossier.activities.count, context.rows(of: dossier.activities, in: dossier))
    }

    // MARK: Parts of a row

    /// The column of the day goes through every row of the timeline.
    private func row(
        _ title: Run, _ track: Track, key: Row.Key? = nil, opens: Place? = nil
    ) -> Row {
        var track = track
        let today = scale.column(context.asOf)
        if !isMark(at: today, in: track) { track.fill(today..<today + 1, "│", .muted) }
        var title = title
        title.text = SafeText(title.text).padded(to: titleWidth).text + " "
        return Row([title] + track.runs, key: key, opens: opens)
    }

    /// Whether a cell holds the letter of an end or a part of a label, which the column of the day leaves alone.
    private func isMark(at column: Int, in track: Track) -> Bool {
        track.character(at: column).map { $0.isLetter || $0.isNumber } ?? false
    }

    private var emptyTrack: Track { Track(columns: scale.columns) }

    private var axis: Row {
        var track = emptyTrack
        for label in scale.labels(in: context.words.language) {
            track.put(label.text, at: label.column, .muted)
        }
        return row(Run(context.words(PageWords.timeline), .heading, isStrong: true), track)
    }

    // MARK: Agreements

    private func row(of agreement: Agreement, _ standing: AgreementStanding) -> Row {
        let effective = agreement.provisions.effective
        let end = standing.decidingEnd
        var track = emptyTrack
        // As long as it can have been in force, then what is certain of it, then what is to come.
        let most = min(context.asOf, end?.bounds.latest.map { $0 - 1 } ?? context.asOf)
        let least = min(context.asOf, end?.bounds.earliest.map { $0 - 1 } ?? context.asOf)
        track.fill(scale.columns(from: effective.min, through: most), "▁", .text)
        track.fill(scale.columns(from: effective.max, through: least), "▄", .text)
        let ahead = max(context.asOf + 1, effective.min)
        if let day = end?.bounds.earliest ?? (effective.min > context.asOf ? scale.last : nil) {
            track.fill(scale.columns(from: ahead, through: day - 1), "╌", .muted)
        }
        if (end?.bounds.latest ?? scale.first) < scale.first { track.fill(0..<1, "‹", .muted) }
        if effective.min > scale.last { track.fill(scale.columns - 1..<scale.columns, "›", .muted) }
        // An end that has come for certain is marked where the bar stops, one that may come where it may come first.
        if let end, let first = end.bounds.earliest {
            let latest = end.bounds.latest ?? Day(number: .max)
            let day = latest <= context.asOf ? latest : first
            if (scale.first...scale.last).contains(day) {
                track.put(Standing(end.cause).mark, at: scale.column(day), .ended, isStrong: true)
            }
        }
        return row(
            Run(titles[agreement.called] ?? "", isStrong: true), track, key: .agreement(agreement.id),
            opens: .agreement(agreement.id))
    }

    /// The years of an agreement, each marked by whether there was cooperation in it, and the day of its end.
    private func yearsRow(of agreement: Agreement, _ standing: AgreementStanding) -> Row {
        let words = context.words
        let provisions = agreement.provisions
        let end = standing.decidingEnd
        let last = min(context.asOf, end?.bounds.latest.map { $0 - 1 } ?? context.asOf)
        let kinds = provisions.inactivity?.counts ?? context.heading.policy.counts
        let years = TimelineYears(
            of: provisions, through: last,
            counting: dossier.activities.map(\.occurrence).filter {
                IdleAccount.exclusion(of: $0, counting: kinds, effective: provisions.effective, asOf: context.asOf)
                    == nil
            })
        var track = emptyTrack
        years.draw(on: &track, scale)

        let exact = provisions.effective.isExact
        var title = " " + words(exact ? PageWords.agreementYears : .calendarYears)
        if let end, let first = end.bounds.earliest {
            let mark = Standing(end.cause).mark + " "
            let until = end.bounds.latest.map { $0 == first ? "" : "–" + words($0) } ?? "+"
            let plus = until.isEmpty ? "" : "+"
            let texts = [words(first) + until, words(first) + plus, String(first.year) + plus].map { mark + $0 }
            let column = max(scale.column(last), scale.column(context.asOf)) + 2
            if !texts.prefix(2).contains(where: { track.put($0, at: column, .ended) }) {
                title = texts.first { $0.count <= titleWidth } ?? title
            }
        }
        return row(Run(title, .muted), track)
    }

    // MARK: The policy

    /// The idle time that runs at the day, and when it became, or becomes, dormancy.
    private var policyRow: Row? {
        guard let idle = standing.idleSince, let from = idle.earliest, !standing.standing.isEnded else { return nil }
        var track = emptyTrack
        track.fill(scale.columns(from: from, through: context.asOf), ":", .muted)
        if let sure = idle.latest { track.fill(scale.columns(from: sure, through: context.asOf), "·", .dormant) }
        if let day = standing.shadowLapse?.earliest {
            if day > context.asOf { track.fill(scale.columns(from: context.asOf + 1, through: day - 1), "╌", .muted) }
            if (scale.first...scale.last).contains(day) {
                track.put(Standing.dormant.mark, at: scale.column(day), .dormant, isStrong: true)
            }
        }
        let title = " " + context.words(PageWords.twoYearTest, context.heading.policy.years)
        return row(Run(title, .muted), track)
    }

    // MARK: Activities

    private func row(of activity: Activity) -> Row {
        let occurrence = activity.occurrence
        let counts = context.counts(activity, in: dossier)
        var track = emptyTrack
        let lastDay = occurrence.endMax ?? max(context.asOf, occurrence.endMin)
        let most = scale.columns(from: occurrence.start.min, through: lastDay)
        switch occurrence.state {
        case .planned: track.fill(most, "□", .text)
        case .cancelled: track.fill(most, "×", .muted)
        case .ongoing, .completed:
            track.fill(most, counts ? "▒" : "~", counts ? .active : .muted)
            if counts {
                let certain = scale.columns(from: occurrence.start.max, through: occurrence.endMin)
                track.fill(certain, "█", .active)
            }
        }
        // What goes on, or lies, beyond an edge is told there.
        if occurrence.start.min < scale.first { track.fill(0..<1, "‹", .muted) }
        if lastDay > scale.last { track.fill(scale.columns - 1..<scale.columns, "›", .muted) }
        return row(
            Run(" " + (titles[activity.title] ?? ""), counts ? .text : .muted), track, key: .activity(activity.id),
            opens: .activity(activity.id))
    }

    // MARK: The legend

    /// What the glyphs mean that occur in the rows.
    private func legend(of rows: [Row]) -> [Row] {
        let drawn = Set(rows.dropFirst().flatMap { $0.runs.dropFirst().map(\.text).joined() })
        let entries: [(glyphs: String, PageWords)] = [
            ("█■", .legendCounts), ("▒", .legendUnsure), ("~", .legendNot), ("□", .legendPlanned),
            ("×", .legendCancelled), ("%", .legendExcused), ("·", .legendEmpty), ("-", .legendRunning),
            ("+", .legendMixed),
        ]
        // An entry is kept together where the legend is wrapped.
        let texts = entries.filter { !drawn.isDisjoint(with: $0.glyphs) }.map { entry in
            "\(entry.glyphs) \(context.words(entry.1))".keptTogether
        }
        let day = "│ \(context.words(context.asOf))".keptTogether
        return Line(([day] + texts).joined(separator: "  "), .muted).rows(width: context.width)
    }
}

extension Standing {
    /// The standing that a cause of an end leads to.
    fileprivate init(_ cause: EndCause) {
        self =
            switch cause {
            case .terminated: .terminated
            case .expired: .expired
            case .lapsed: .lapsed
            }
    }
}
