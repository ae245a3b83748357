public import EntenteDomain

extension Table {
    /// The relationships that would stand otherwise, one row each, under what is supposed.
    public init(
        of whatIf: WhatIf, supposing hypothesis: Hypothesis, in portfolio: Portfolio, _ assessment: Assessment,
        _ words: Words
    ) {
        let count = portfolio.entries.count
        let outcome =
            whatIf.changes.isEmpty
            ? words(WhatIfWords.unchanged) : words(WhatIfWords.changed, whatIf.changes.count, count)
        self.init(
            of: whatIf.changes.map { WhatIfLine($0, portfolio, assessment, whatIf.assessment) },
            caption: words.caption(of: portfolio.heading, asOf: assessment.day)
                + words.suppositions(hypothesis, portfolio, asOf: assessment.day) + [outcome],
            columns: [
                Filled(words(TableWords.partner), .essential) { words($0.before.entry.name) },
                Filled(words(TableWords.id), .document) { $0.before.entry.relationship.rawValue },
                Filled(words(WhatIfWords.before), .essential) { Cell($0.before.verdict(words), $0.before.role) },
                Filled(words(WhatIfWords.after), .essential) { Cell($0.after.verdict(words), $0.after.role) },
                Filled(words(ColumnWords.since), alignment: .right) { $0.began.map { words.brief($0) } },
                Filled(words(ColumnWords.next), .low) { words.ahead($0.after.standing) },
                Filled(words(TableWords.unverifiedSince), alignment: .right, .document) {
                    $0.after.standing.unverifiedSince.map { words($0) }
                },
            ])
    }
}

/// A relationship as it stands and as it would stand.
private struct WhatIfLine {
    let before: PartnerLine
    let after: PartnerLine
    let began: Bounds?

    init(_ change: WhatIf.Change, _ portfolio: Portfolio, _ before: Assessment, _ after: Assessment) {
        self.before = PartnerLine(portfolio, before, entry: change.entry)
        self.after = PartnerLine(portfolio, after, entry: change.entry)
        began = change.began
    }
}

extension Words {
    /// What is supposed, a line for each part, with a warning where a part can change nothing.
    fileprivate func suppositions(_ hypothesis: Hypothesis, _ portfolio: Portfolio, asOf day: Day) -> [String] {
        var lines: [String] = []
        if let clause = hypothesis.clause {
            let phrase: WhatIfWords = clause.onlyWithout ? .clauseWhereNone : .clauseForAll
            lines.append(self(phrase, clause.years, self(clause.counting)))
        }
        for addition in hypothesis.additions {
            let occurrence = addition.occurrence
            let days = dates(from: occurrence.start, to: occurrence.end)
            let kind = self(occurrence.kind)
            let partner = portfolio.entries.first { $0.relationship == addition.relationship }?.name ?? Name()
            var line = self(WhatIfWords.addition, kind, self(partner), days)
            if occurrence.start.min > day { line += " " + self(WhatIfWords.notBegun, day) }
            let counts = portfolio.heading.policy.counts.contains(occurrence.kind)
            if !counts { line += " " + self(WhatIfWords.doesNotCount) }
            lines.append(line)
        }
        return lines
    }
}
