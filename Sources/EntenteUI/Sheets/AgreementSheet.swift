import EntenteDomain

extension Sheet {
    /// The page on an agreement: what it says, how it stands, what it promises, what was done in its time.
    static func agreement(_ id: ID<Agreement>, in dossier: Dossier, _ context: SheetContext) -> Sheet {
        guard let agreement = dossier.agreements.first(where: { $0.id == id }) else { return .gone(context) }
        return AgreementPage(agreement, dossier, context).sheet
    }
}

private struct AgreementPage {
    let agreement: Agreement
    let dossier: Dossier
    let context: SheetContext
    let standing: AgreementStanding
    let duties: Duties

    init(_ agreement: Agreement, _ dossier: Dossier, _ context: SheetContext) {
        self.agreement = agreement
        self.dossier = dossier
        self.context = context
        let occurrences = dossier.activities.map(\.occurrence)
        standing = AgreementStanding(
            of: agreement.provisions, occurrences: occurrences, asOf: context.asOf, policy: context.heading.policy)
        duties = Duties(
            of: agreement.provisions, standing: standing, occurrences: occurrences,
            lastReview: dossier.lastReview(of: agreement.id), asOf: context.asOf, policy: context.heading.policy)
    }

    private var words: Words { context.words }
    private var provisions: Provisions { agreement.provisions }

    var sheet: Sheet {
        let title = words(agreement.called)
        let commitments = dossier.commitments.filter { $0.agreement == agreement.id }
        let reviews = dossier.reviews.filter { $0.agreement == agreement.id }
        let activities = activitiesInItsTime
        var rows = Line(title, .heading, isStrong: true).rows(width: context.width)
        rows += context.standingFacts(of: standing, duties, provisions).rows(width: context.width)
        rows.append(Row())
        rows += recordedFacts.rows(width: context.width)
        rows += context.part(.commitments, count: commitments.count, context.rows(of: commitments))
        rows += context.heading(.activities, count: activities.count)
        rows +=
            activities.isEmpty
            ? Line(words(PageWords.noneInItsTime), .muted).rows(width: context.width)
            : context.rows(of: activities, in: dossier)
        rows += context.part(.reviews, count: reviews.count, context.rows(of: reviews))
        rows += context.notes(agreement.notes)
        rows += context.disputes(dossier.disputes(about: agreement.id.rawValue), in: dossier)
        rows += context.sources(agreement.sources)
        return Sheet(title: title, rows: rows)
    }

    /// Activities of which some day can have been between its effective day and its end.
    private var activitiesInItsTime: [Activity] {
        let end = standing.ends.compactMap(\.bounds.latest).min()
        return dossier.activities.filter { activity in
            let last = activity.occurrence.endMax ?? Day(number: .max)
            return last >= provisions.effective.min && (end.map { activity.occurrence.start.min < $0 } ?? true)
        }
    }

    // MARK: Facts

    private var recordedFacts: Facts {
        var facts = Facts()
        facts.add(words(PageWords.kind), agreement.kind.map { words($0) })
        facts.add(words(PageWords.signed), agreement.signed.map { context.dateRuns($0) } ?? [])
        facts.add(words(PageWords.effective), context.dateRuns(provisions.effective))
        facts.add(words(PageWords.term), words.term(provisions.term))
        facts.add(words(PageWords.clause), clause)
        for period in provisions.inactivity?.excused ?? [] {
            let text = words(PageWords.excused, period.from, period.to)
            let source = period.source.map { " (\($0))" } ?? ""
            facts.add("", [Run(text + (period.reason.map { ": " + $0 } ?? "")), Run(source, .muted)])
        }
        facts.add(words(PageWords.review), provisions.reviewMonths.map { words(PageWords.everyMonths, $0) })
        facts.add(words(PageWords.notice), provisions.noticeDays.map { words(PageWords.daysBefore, $0) })
        facts.add(words(PageWords.supersedes), agreement.supersedes.map(title(of:)))
        for successor in dossier.agreements where successor.supersedes == agreement.id {
            facts.add(words(PageWords.supersededBy), title(of: successor.id))
        }
        if let ended = provisions.ended {
            let reason = ended.reason.map { ": " + $0 } ?? ""
            facts.add(
                words(PageWords.ended),
                [Run(words.days(of: ended.on) + reason), Run(context.places(ended.sources), .muted)])
        }
        facts.add(words(PageWords.fields), agreement.fields.map { context.name(of: $0) }.joined(separator: ", "))
        facts.add(words(PageWords.signatories), agreement.signatories.joined(separator: ", "))
        return facts
    }

    private var clause: [Run] {
        guard let clause = provisions.inactivity else {
            return [Run(words(PageWords.noClause, context.heading.policy.years), .muted)]
        }
        let text = words(PageWords.clauseYears, clause.years, words(clause.counting))
        guard !context.supposedClauses.contains(agreement.id) else {
            return [Run(words(SuppositionWords.supposed, text), .caution)]
        }
        return [Run(text), Run(context.places(clause.sources), .muted)]
    }

    private func title(of id: ID<Agreement>) -> String {
        dossier.agreements.first { $0.id == id }.map { words($0.called) } ?? id.rawValue
    }
}

extension SheetContext {
    /// How an agreement stands and what it asks of the desk.
    fileprivate func standingFacts(of standing: AgreementStanding, _ duties: Duties, _ provisions: Provisions) -> Facts
    {
        var facts = Facts()
        facts.add(words(PageWords.standing), [Run(words.verdict(of: standing), standing.status.role, isStrong: true)])
        for end in standing.ends where end.cause != .terminated {
            let label = words(end.cause == .lapsed ? PageWords.lapse : .expiry)
            facts.add(label, [Run(words.lastDay(end.bounds))])
        }
        if let ended = provisions.ended {
            facts.add(words(PageWords.ended), words(PageWords.confirmedEnd, ended.on))
        }
        if let idle = duties.idleSince {
            facts.add(words(PageWords.idle), words.idleSince(idle, asOf: asOf))
        }
        facts.add(words(PageWords.renewsOn), duties.renewsOn.map { words.day($0) })
        facts.add(words(PageWords.noticeBy), duties.noticeBy.map { words.day($0) })
        if let due = duties.reviewDue {
            let isReached = { (day: Day?) in day.map { $0 <= asOf } ?? false }
            let text =
                isReached(due.latest)
                ? words(PageWords.overdueSince, words.day(due))
                : isReached(due.earliest) ? words(PageWords.perhapsOverdue, words.day(due)) : words.day(due)
            facts.add(words(PageWords.reviewDue), text, isReached(due.earliest) ? .caution : .text)
        }
        return facts
    }
}

extension Words {
    /// A term in words.
    func term(_ term: Term) -> String {
        switch term {
        case .indefinite: self(PageWords.indefinite)
        case .unspecified: self(PageWords.unspecified)
        case .renewing(let months): self(PageWords.renewing, months)
        case .until(let last): self(PageWords.until, last)
        case .months(let months): self(PageWords.months, months)
        }
    }

    /// The last day before an end and the first day after it.
    /// - Parameter end: the first day on which an agreement is no longer in force.
    func lastDay(_ end: Bounds) -> String {
        let last = end.movedBack
        return end.isExact
            ? self(PageWords.lastDay, day(last), day(end)) : self(PageWords.lastDayUnsure, day(last))
    }
}
