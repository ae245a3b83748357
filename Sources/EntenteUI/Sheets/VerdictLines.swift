import EntenteDomain

extension SheetContext {
    /// How a relationship stands and since when it is idle, what has come or comes next, what is odd or cannot be verified.
    func verdict(on dossier: Dossier, _ standing: RelationshipStanding) -> [Line] {
        [verdict(of: standing)] + byRecord + ending(of: dossier, standing) + coming(standing)
            + caveats(on: dossier, standing)
    }

    private func verdict(of standing: RelationshipStanding) -> Line {
        let mark = isSpoken ? "" : standing.standing.mark + "  "
        var runs = [Run(mark + words.verdict(of: standing), standing.standing.role, isStrong: true)]
        if let idle = standing.idleSince { runs.append(Run("  " + words.idleSince(idle, asOf: asOf))) }
        return Line(runs, hanging: 2)
    }

    /// How it stands by the register, where something else is supposed.
    private var byRecord: [Line] {
        recorded.map { [Line(words(SuppositionWords.byRecord, words($0.phrase)), .caution)] } ?? []
    }

    /// What has come: the last agreement's end, or the day on which the policy's test would have ended the relationship. A
    /// lapse is a condition that is met, and no end.
    private func ending(of dossier: Dossier, _ standing: RelationshipStanding) -> [Line] {
        if standing.standing == .dormant, let lapse = standing.shadowLapse {
            return [Line(words(PageWords.wasDormant, words.when(lapse), heading.policy.years), hanging: 2)]
        }
        guard standing.standing.isEnded,
            let end = standing.lastEnd(of: dossier.agreements.map(\.provisions), by: asOf)
        else { return [] }
        guard end.cause == .lapsed else {
            return [Line(words(PageWords.endedAgreement, words.when(end.bounds)), hanging: 2)]
        }
        let isMet = end.bounds.latest.map { $0 <= asOf } ?? false
        let text =
            isMet
            ? words(PageWords.lapseMet, words.when(end.bounds))
            : words(PageWords.lapsePerhapsMet, words.day(end.bounds))
        return [Line(text, .caution, hanging: 2)]
    }

    private func coming(_ standing: RelationshipStanding) -> [Line] {
        // An agreement's lapse and the policy's dormancy often fall on the same day.
        let first = standing.coming.prefix(1)
        let second = standing.coming.dropFirst().prefix(1).filter { $0.day != first.first?.day }
        return (first + second).map { Line(runs(on: $0, standing), hanging: 2) }
    }

    /// What comes, and until when it can be saved.
    private func runs(on coming: ComingEnd, _ standing: RelationshipStanding) -> [Run] {
        let (days, isNear) = (standing.bounds(of: coming), coming.day - asOf <= coming.warnDays)
        let text =
            switch coming.what {
            case .dormancy: words(PageWords.dormantFrom, words.when(days))
            case .end(.lapsed, _): words(PageWords.lapsesFrom, words.when(days))
            case .end(.expired, _): words(PageWords.termEnds, words.when(days.movedBack))
            case .end(.terminated, _): words(PageWords.endsOn, words.when(days))
            }
        let left = words(
            days.isExact ? PageWords.left : .leftAtLeast, words.duration(from: asOf, to: coming.day))
        return [Run("→ " + text, isNear ? .atRisk : .text), Run(left, .muted)]
    }

    private func caveats(on dossier: Dossier, _ standing: RelationshipStanding) -> [Line] {
        var lines: [Line] = []
        if dossier.agreements.isEmpty { lines.append(Line(words(PageWords.noAgreement), .muted)) }
        if let day = standing.unverifiedSince {
            lines.append(Line(words(PageWords.unverified, day), .caution, hanging: 2))
        }
        for kind in Anomaly.Kind.allCases {
            let titles = standing.anomalies.filter { $0.kind == kind }.map {
                words(dossier.activities[$0.occurrence].title)
            }
            guard !titles.isEmpty else { continue }
            let more = titles.count > 2 ? " " + words(PageWords.more, titles.count - 2) : ""
            let text = words(kind.phrase, titles.prefix(2).joined(separator: "; ") + more)
            lines.append(Line("! " + text, .caution, hanging: 2))
        }
        return lines
    }
}

extension Bounds {
    /// The days before these: of first days without something, the last ones with it.
    var movedBack: Bounds { Bounds(earliest: earliest.map { $0 - 1 }, latest: latest.map { $0 - 1 }) }
}

extension Anomaly.Kind {
    /// What is odd, said of an activity.
    var phrase: PageWords {
        switch self {
        case .activityAfterEnd: .activityAfterEnd
        case .plannedStartPassed: .plannedStartPassed
        case .ongoingUnconfirmed: .ongoingUnconfirmed
        }
    }
}
