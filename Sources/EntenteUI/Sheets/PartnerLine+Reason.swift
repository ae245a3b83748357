import EntenteDomain

extension PartnerLine {
    /// In a few words, why the relationship stands as it does.
    func reason(_ words: Words) -> String {
        let kinds = policy.counts
        let cooperation = entry.occurrences.filter { $0.isCooperation(counting: kinds) && $0.start.min <= asOf }
        let planned = entry.occurrences.count { $0.state == .planned && kinds.contains($0.kind) }
        switch standing.standing {
        case .none:
            return words(entry.agreements.isEmpty ? ReasonWords.noAgreement : .notYet)
        case .lapsed, .expired, .terminated:
            let ends = standing.agreements.compactMap { $0.ends.compactMap(\.bounds.earliest).min() }
            return words(ReasonWords.endedOn, words.short(PartialDate(ends.max() ?? asOf)))
        case .dormant where planned > 0:
            return words(ReasonWords.planned, String(planned))
        case .dormant where cooperation.isEmpty:
            return words(ReasonWords.noProject)
        case .dormant, .atRisk, .active:
            if let clause = entry.agreements.lazy.compactMap(\.provisions.inactivity).first {
                return words(ReasonWords.ownClause, String(clause.years))
            }
            guard let last = cooperation.max(by: { $0.start.min < $1.start.min }) else {
                return words(ReasonWords.noProject)
            }
            return words(ReasonWords.last, words(last.kind), words.short(last.end ?? last.start))
        }
    }
}

extension Words {
    /// A date of the record in seven cells.
    func short(_ date: PartialDate) -> String {
        switch date.form {
        case .year, .month: date.description
        case .day: String(date.description.prefix(7))
        case .range: "\(date.min.description.prefix(4))-\(date.max.description.prefix(4).suffix(2))"
        }
    }

    /// What comes next, and in which month.
    func next(_ coming: ComingEnd) -> String { "\(coming.day.description.prefix(7)) \(self(coming.word))" }
}

extension ComingEnd {
    /// The word for what comes.
    var word: ReasonWords {
        switch what {
        case .dormancy: .dormancy
        case .end(.terminated, _): .termination
        case .end(.expired, _): .expiry
        case .end(.lapsed, _): .lapse
        }
    }
}
