public import EntenteDomain

extension Sheet {
    /// Why something stands as it does.
    static func why(_ subject: Place.Subject, in dossier: Dossier, _ context: SheetContext) -> Sheet {
        guard let lines = WhyLines(dossier, context).lines(on: subject) else { return .gone(context) }
        return Sheet(title: context.words(WhyWords.title), rows: lines.rows(width: context.width))
    }
}

extension Line {
    /// Why something stands as it does on `day`, in lines that can be checked by hand; nil where the dossier has no such
    /// record.
    public static func why(
        _ subject: Place.Subject, in dossier: Dossier, asOf day: Day, heading: Register.Heading, words: Words
    ) -> [Line]? {
        // Nothing of an explanation depends on the width, or on the names of fields.
        let context = SheetContext(words: words, asOf: day, width: 0, heading: heading, fields: [], sources: [])
        return WhyLines(dossier, context).lines(on: subject)
    }
}

/// The chain that decided a standing: the lines that the page and the command line share.
struct WhyLines {
    let dossier: Dossier
    let context: SheetContext

    init(_ dossier: Dossier, _ context: SheetContext) {
        self.dossier = dossier
        self.context = context
    }

    var words: Words { context.words }
    var policy: Policy { context.heading.policy }
    private var occurrences: [Occurrence] { dossier.activities.map(\.occurrence) }

    /// The lines on a subject; nil where the dossier does not have it.
    func lines(on subject: Place.Subject) -> [Line]? {
        switch subject {
        case .relationship(let id):
            return dossier.relationship.id == id ? relationship : nil
        case .agreement(let id):
            guard let agreement = dossier.agreements.first(where: { $0.id == id }) else { return nil }
            let explanation = AgreementExplanation(
                of: agreement.provisions, occurrences: occurrences, lastReview: dossier.lastReview(of: id),
                asOf: context.asOf, policy: policy)
            return [Line(words(agreement.called), .heading, isStrong: true)]
                + chain(of: agreement, explanation, isBrief: false) + unverified(horizon)
        }
    }

    private var horizon: Day? {
        let last = (dossier.relationship.recordsThrough ?? context.heading.recordsThrough)?.max
        return last.flatMap { context.asOf > $0 ? $0 : nil }
    }

    /// How sure a verdict is; nothing where every date is known to the day.
    func doubt(_ isCertain: Bool, _ possibly: WhyWords) -> String {
        let isExact =
            dossier.agreements.allSatisfy {
                $0.provisions.effective.isExact && $0.provisions.ended?.on.isExact ?? true
            } && occurrences.allSatisfy { $0.start.isExact && $0.endMin == $0.endMax }
        return isCertain ? isExact ? "" : words(WhyWords.forCertain) : words(possibly)
    }

    private func unverified(_ day: Day?) -> [Line] {
        day.map { [.blank, Line(words(WhyWords.unverified, $0), .caution)] } ?? []
    }

    /// The heading of a part.
    func heading(_ phrase: WhyWords, _ argument: some Written = "") -> [Line] {
        [.blank, Line(words(phrase, argument), .heading)]
    }

    /// A line of a part.
    func line(_ text: String, _ role: Role = .text, muted: String = "", depth: Int = 1) -> Line {
        Line([Run(text, role), Run(muted, .muted)], indent: 2 * depth, hanging: 2 * depth + 2)
    }

    // MARK: A relationship

    private var relationship: [Line] {
        let entries = dossier.agreements.map { agreement in
            Portfolio.AgreementEntry(
                id: agreement.id, provisions: agreement.provisions, lastReview: dossier.lastReview(of: agreement.id))
        }
        let explanation = RelationshipExplanation(
            of: entries, occurrences: occurrences, asOf: context.asOf, policy: policy,
            recordsThrough: dossier.relationship.recordsThrough ?? context.heading.recordsThrough)
        let standing = explanation.standing
        var lines = [Line(words(dossier.locality.name), .heading, isStrong: true), verdict(standing)]
        lines += heading(.policyHeading)
        lines.append(line(words(WhyWords.policy, policy.years, policy.warnDays)))
        lines.append(line(words(WhyWords.counts, words.list(policy.counts))))
        if let account = explanation.account {
            lines.append(line(words(WhyWords.firstAgreement, words.days(of: account.effective))))
            lines += counted(account)
            lines += idleTime(standing)
            lines += heading(.comparisonHeading, policy.years) + arithmetic(account)
            lines += saving(standing)
        } else {
            lines.append(line(words(WhyWords.notInEffect)))
        }
        for (agreement, explanation) in zip(dossier.agreements, explanation.agreements) {
            lines += [
                .blank, Line(words(WhyWords.agreementHeading, words(agreement.called)), .heading, isStrong: true),
            ]
            lines += chain(of: agreement, explanation, isBrief: true)
        }
        return lines + anomalies(standing) + unverified(standing.unverifiedSince)
    }

    private func verdict(_ standing: RelationshipStanding) -> Line {
        let isCertain = standing.certainty == .certain
        return Line(
            [
                Run(words(WhyWords.verdict, context.asOf)),
                Run(
                    standing.standing.mark + " " + words.verdict(of: standing),
                    standing.standing.role, isStrong: true),
                Run(doubt(isCertain, .possiblyRelationship), .muted),
            ], hanging: 2)
    }

    /// The idle time that runs at the day in both readings of the partial dates.
    private func idleTime(_ standing: RelationshipStanding) -> [Line] {
        let heading = heading(.idleHeading, context.asOf)
        guard let idle = standing.idleSince else { return heading + [line(words(WhyWords.busy))] }
        let tell = { (since: Day?, dormancy: Day?) -> String in
            guard let since else { return words(WhyWords.noDormancy) }
            let length = words.spokenDuration(from: since, to: context.asOf + 1)
            let texts = [
                words(WhyWords.idleSince, since, length),
                dormancy.map { words(WhyWords.dormantFrom, $0) },
            ]
            return texts.compactMap(\.self).joined(separator: "; ")
        }
        let unfavourable = tell(idle.earliest, standing.shadowLapse?.earliest)
        let favourable = tell(idle.latest, standing.shadowLapse?.latest)
        if unfavourable == favourable {
            return heading + [line(unfavourable), line(words(WhyWords.sameReadings), .muted)]
        }
        return heading
            + [
                line(words(WhyWords.unfavourable) + unfavourable),
                line(words(WhyWords.favourable) + favourable),
            ]
    }

    private func saving(_ standing: RelationshipStanding) -> [Line] {
        let heading = heading(.saveHeading)
        if standing.standing.isEnded { return heading + [line(words(WhyWords.ended))] }
        var lines = standing.shadowLapse.map { [line(save(by: $0))] } ?? []
        for end in standing.coming {
            guard case .end(.expired, let number) = end.what else { continue }
            let title = words(dossier.agreements[number].called)
            lines.append(line(words(WhyWords.extendBy, title, end.day - 1)))
        }
        return heading + (lines.isEmpty ? [line(words(WhyWords.nothingToSave))] : lines)
    }

    private func anomalies(_ standing: RelationshipStanding) -> [Line] {
        guard !standing.anomalies.isEmpty else { return [] }
        return heading(.anomalyHeading)
            + standing.anomalies.map { anomaly in
                let activity = dossier.activities[anomaly.occurrence]
                return line(
                    words(anomaly.kind.phrase, words(activity.title)), .caution,
                    muted: " (" + words.dates(of: activity.occurrence) + ")")
            }
    }

    // MARK: What would save it

    /// The last day on which an activity must start so that an end does not come, or must have.
    func save(by end: Bounds) -> String {
        guard let day = end.earliest.map({ $0 - 1 }) else { return words(WhyWords.nothingToSave) }
        let latest = end.latest.map { $0 - 1 }
        guard day >= context.asOf else {
            let bounds = Bounds(earliest: day, latest: latest)
            return words(WhyWords.tooLate, words.day(bounds))
        }
        let atMost = latest.flatMap { $0 > day ? words(WhyWords.saveAtMost, $0) : nil } ?? ""
        return words(WhyWords.saveBy, day) + atMost
    }
}
