import EntenteDomain

extension Sheet {
    /// The page on something that an agreement promises, with the activities that carry it out.
    static func commitment(_ id: ID<Commitment>, in dossier: Dossier, _ context: SheetContext) -> Sheet {
        guard let commitment = dossier.commitments.first(where: { $0.id == id }) else { return .gone(context) }
        let words = context.words
        let title = words(commitment.title)
        let agreement = dossier.agreements.first { $0.id == commitment.agreement }

        var facts = Facts()
        facts.add(words(PageWords.promisedBy), agreement.map { words($0.called) } ?? commitment.agreement.rawValue)
        facts.add(words(PageWords.state), words(commitment.state), commitment.state.role)
        facts.add(words(PageWords.field), commitment.field.map { context.name(of: $0) })
        if let due = commitment.due {
            let overdue =
                commitment.isOverdue(on: context.asOf)
                ? Run("  " + words(PageWords.overdueSince, due.max + 1), .caution) : Run("")
            facts.add(words(PageWords.due), [Run(words.days(of: due)), overdue])
        }
        facts.add(words(PageWords.owner), commitment.owner?.office)

        let activities = dossier.activities.filter { $0.commitments.contains(id) }
        var rows = Line(title, .heading, isStrong: true).rows(width: context.width)
        rows += facts.rows(width: context.width)
        rows += context.heading(.activities, count: activities.count)
        rows +=
            activities.isEmpty
            ? Line(words(PageWords.noActivity), .muted).rows(width: context.width)
            : context.rows(of: activities, in: dossier)
        rows += context.notes(commitment.notes)
        rows += context.disputes(dossier.disputes(about: id.rawValue), in: dossier)
        rows += context.sources(commitment.sources)
        return Sheet(title: title, rows: rows)
    }
}
