import EntenteDomain

extension WhyLines {
    /// The chain of an agreement.
    /// - Parameter isBrief: whether to leave out the policy's test where the agreement has no clause of its own.
    func chain(of agreement: Agreement, _ explanation: AgreementExplanation, isBrief: Bool) -> [Line] {
        let provisions = agreement.provisions
        var lines = verdict(explanation.standing, isRecorded: provisions.ended != nil)
        lines += heading(.effectiveHeading) + [line(words.days(of: provisions.effective))]
        lines += term(provisions, explanation)
        lines += recordedEnd(provisions)
        if provisions.inactivity == nil, isBrief { return lines }
        lines += clause(of: agreement, explanation.account)
        lines += counted(explanation.account)
        lines +=
            (explanation.hasOwnClause
                ? heading(.lapseHeading) : heading(.comparisonHeading, policy.years))
            + arithmetic(explanation.account)
        return explanation.hasOwnClause ? lines + saving(explanation) : lines
    }

    private func verdict(_ standing: AgreementStanding, isRecorded: Bool) -> [Line] {
        let isCertain = standing.certainty == .certain
        let line = Line(
            [
                Run(words(WhyWords.verdict, context.asOf)),
                Run(words.verdict(of: standing), standing.status.role, isStrong: true),
                Run(doubt(isCertain, .possiblyOnly), .muted),
            ], hanging: 2)
        switch standing.status {
        case .lapsed: return [line, Line(words(isRecorded ? WhyWords.confirmed : .notConfirmed), .caution)]
        case .terminated: return [line, Line(words(WhyWords.confirmed))]
        case .expired, .pending, .inForce: return [line]
        }
    }

    // MARK: Terms and ends

    private func term(_ provisions: Provisions, _ explanation: AgreementExplanation) -> [Line] {
        let effective = provisions.effective
        let lines: [Line]
        switch provisions.term {
        case .indefinite: lines = [line(words(WhyWords.neverEnds))]
        case .unspecified: lines = [line(words(WhyWords.unspecified))]
        case .renewing(let months):
            let next = explanation.duties.renewsOn.map { words.day($0) } ?? "–"
            lines = [line(words(WhyWords.renewing, months, next))]
        case .until(let last):
            let end = Bounds(earliest: last.min + 1, latest: last.max + 1)
            let texts = [words(WhyWords.fixedUntil, words.days(of: last)), words(WhyWords.expiredFrom, words.day(end))]
            lines = texts.map { line($0) }
        case .months(let months):
            let sum = { (start: Day) -> String in
                let last = start.plusMonths(months)
                return words(WhyWords.sumMonths, start, months, last, last + 1)
            }
            lines = extremes(sum(effective.min), sum(effective.max), depth: 1)
        }
        return heading(.termHeading) + lines
    }

    private func recordedEnd(_ provisions: Provisions) -> [Line] {
        guard let ended = provisions.ended else { return [] }
        let reason = ended.reason.map { ": " + $0 } ?? ""
        let text = words(WhyWords.recordedEnd, words.days(of: ended.on)) + reason
        return heading(.endHeading) + [line(text, muted: context.places(ended.sources))]
    }

    // MARK: The clause

    private func clause(of agreement: Agreement, _ account: IdleAccount) -> [Line] {
        let years = account.clause.years
        let isSupposed = context.supposedClauses.contains(agreement.id)
        var lines = heading(isSupposed ? .supposedClauseHeading : .clauseHeading)
        if agreement.provisions.inactivity == nil {
            lines.append(line(words(WhyWords.noClause, years)))
        } else {
            lines.append(
                line(words(WhyWords.clause, years), muted: context.places(account.clause.sources)))
        }
        let reading = account.clause.counting
        lines.append(line(words(WhyWords.reading, words(reading), words.meaning(of: reading, years: years))))
        lines.append(line(words(WhyWords.counts, words.list(account.counts))))
        return lines
    }

    private func saving(_ explanation: AgreementExplanation) -> [Line] {
        let heading = heading(.saveHeading)
        let standing = explanation.standing
        let hasEnded = standing.status != .inForce && standing.status != .pending && standing.certainty == .certain
        if hasEnded, standing.status != .lapsed { return heading + [line(words(WhyWords.ended))] }
        return heading + [line(save(by: explanation.account.lapse))]
    }

    // MARK: What counts

    /// What counts in order, each with the idle time after it; then what does not, each with the reason.
    func counted(_ account: IdleAccount) -> [Line] {
        var lines = heading(.countedHeading)
        let last = PartialDate(context.asOf + 1).bounds
        let next = account.steps.dropFirst().map(\.start) + [last]
        if account.steps.isEmpty || account.idleAtFirst.upperBound > 0 {
            let idle = words.idle(account.idleAtFirst, before: account.steps.first?.start ?? last)
            lines.append(line(words(WhyWords.idleAtFirst, idle)))
        }
        if account.steps.isEmpty { lines.append(line(words(WhyWords.nothing))) }
        for (number, (step, next)) in zip(account.steps, next).enumerated() {
            let idle =
                step.idleAfter.upperBound == 0
                ? words(WhyWords.noIdle) : words(WhyWords.idleAfter, words.idle(step.idleAfter, before: next))
            let doubt = step.certainty == .possible ? ", " + words(WhyWords.perhapsNotBegun) : ""
            lines.append(line("\(number + 1). \(subject(step, of: account))\(doubt); \(idle)"))
        }
        guard !account.excluded.isEmpty else { return lines }
        return lines + heading(.excludedHeading)
            + account.excluded.map { excluded in
                let activity = dossier.activities[excluded.activity]
                let reason = words.reason(excluded.because, of: activity, asOf: context.asOf)
                return line("\(words.dates(of: activity.occurrence))  \(words(activity.title)): ", muted: reason)
            }
    }

    private func subject(_ step: IdleAccount.Step, of account: IdleAccount) -> String {
        switch step.subject {
        case .activity(let number):
            let activity = dossier.activities[number]
            let occurrence = activity.occurrence
            let nature = words(occurrence.kind) + ", " + words(occurrence.state)
            return "\(words.dates(of: occurrence))  \(words(activity.title)) (\(nature))"
        case .excused(let number):
            let period = account.clause.excused[number]
            let reason = [period.reason, period.source].compactMap(\.self).joined(separator: ", ")
            return words(WhyWords.excused, period.from, period.to)
                + (reason.isEmpty ? "" : " (\(reason))")
        }
    }

    // MARK: Arithmetic

    /// The lapse day under the reading that applies, then under the other two.
    func arithmetic(_ account: IdleAccount) -> [Line] {
        account.arithmetic.enumerated().flatMap { number, arithmetic in
            let phrase = number == 0 ? WhyWords.chosen : .compared
            let title = line(words(phrase, words(arithmetic.reading)), number == 0 ? .text : .muted)
            let tell = { (years: ClosedRange<Day>?) -> String in
                guard let years else { return words(WhyWords.noLapse) }
                let (first, last) = (years.lowerBound, years.upperBound)
                return arithmetic.reading == .rolling
                    ? words(WhyWords.rollingSum, first, account.clause.years, last, last + 1)
                    : words(WhyWords.countedYears, first, last, last + 1)
            }
            return [title] + extremes(tell(arithmetic.idle.earliest), tell(arithmetic.idle.latest), depth: 2)
        }
    }

    /// One line where the earliest and the latest are the same, else two.
    private func extremes(_ earliest: String, _ latest: String, depth: Int) -> [Line] {
        guard earliest != latest else { return [line(earliest, depth: depth)] }
        return [
            line(words(WhyWords.atEarliest) + earliest, depth: depth),
            line(words(WhyWords.atLatest) + latest, depth: depth),
        ]
    }
}

extension Words {
    /// Idle days, at least and at most, and what they are in years and months.
    /// - Parameter next: the first day after them, at the earliest and at the latest.
    func idle(_ days: ClosedRange<Int>, before next: Bounds) -> String {
        let length = { (days: Int, next: Day?) in next.map { self.spokenDuration(from: $0 - days, to: $0) } ?? "" }
        let least = length(days.lowerBound, next.earliest)
        let most = length(days.upperBound, next.latest)
        return "\(self.days(days)) (\(least == most ? most : self(DateWords.through, least, most)))"
    }
}
