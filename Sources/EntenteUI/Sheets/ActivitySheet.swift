import EntenteDomain

extension Sheet {
    /// The page on something done or planned: its dates and what they mean, whether it counts, who carries it.
    static func activity(_ id: ID<Activity>, in dossier: Dossier, _ context: SheetContext) -> Sheet {
        guard let activity = dossier.activities.first(where: { $0.id == id }) else { return .gone(context) }
        let words = context.words
        let title = words(activity.title)
        let occurrence = activity.occurrence

        var facts = Facts()
        facts.add(words(PageWords.kind), words(occurrence.kind))
        facts.add(words(PageWords.state), words(occurrence.state))
        facts.add(words(PageWords.field), activity.field.map { context.name(of: $0) })
        facts.add(words(PageWords.start), context.dateRuns(occurrence.start))
        facts.add(words(PageWords.end), context.endRuns(occurrence))
        facts.add(words(PageWords.confirmed), occurrence.confirmed.map { context.dateRuns($0) } ?? [])
        facts.add(
            words(PageWords.counts), [context.verdict(context.exclusion(of: activity, in: dossier), on: activity)])
        for agreement in dossier.agreements {
            guard let clause = agreement.provisions.inactivity else { continue }
            let exclusion = IdleAccount.exclusion(
                of: occurrence, counting: clause.counts ?? context.heading.policy.counts,
                effective: agreement.provisions.effective, asOf: context.asOf)
            let verdict = context.verdict(exclusion, on: activity)
            let text = words(PageWords.underClause, words(agreement.called), verdict.text)
            facts.add(words(PageWords.counts), text, verdict.style.role)
        }
        for side in Side.allCases {
            for carrier in activity.carriers where carrier.side == side {
                let kind = carrier.kind.map { words($0) }
                let text = [carrier.name, kind].compactMap(\.self).joined(separator: ", ")
                facts.add(words(PageWords.carriers), "\(words(side)): \(text)")
            }
        }
        for contribution in activity.funding {
            let sum = words.decimal(contribution.amount) + " " + contribution.currency
            facts.add(words(PageWords.funding), "\(words(contribution.party)): \(sum)")
        }

        let commitments = dossier.commitments.filter { activity.commitments.contains($0.id) }
        var rows = Line(title, .heading, isStrong: true).rows(width: context.width)
        rows += facts.rows(width: context.width)
        rows += context.part(.serves, count: commitments.count, context.rows(of: commitments))
        rows += context.notes(activity.notes)
        rows += context.disputes(dossier.disputes(about: id.rawValue), in: dossier)
        rows += context.sources(activity.sources)
        return Sheet(title: title, rows: rows)
    }
}

extension SheetContext {
    /// A date as recorded, and what it means where the day is not known.
    func dateRuns(_ date: PartialDate) -> [Run] {
        guard let meaning = words.meaning(of: date) else { return [Run(words(date))] }
        return [Run(words.shortDate(date)), Run("  " + meaning, .muted)]
    }

    fileprivate func endRuns(_ occurrence: Occurrence) -> [Run] {
        if let end = occurrence.end { return dateRuns(end) }
        let none = words(PageWords.noEnd)
        return [Run(occurrence.state == .ongoing ? none + ", " + words(PageWords.goesOn) : none, .muted)]
    }

    /// That an activity counts, or why it does not.
    fileprivate func verdict(_ exclusion: IdleAccount.Exclusion?, on activity: Activity) -> Run {
        guard let exclusion else {
            let occurrence = activity.occurrence
            return Run(words(PageWords.countsNow, words(occurrence.kind), words(occurrence.state)), .active)
        }
        return Run(words(PageWords.countsNot, words.reason(exclusion, of: activity, asOf: asOf)), .caution)
    }
}
