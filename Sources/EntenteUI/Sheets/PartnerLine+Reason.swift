import EntenteDomain

extension PartnerLine {
    /// In a few words, why the relationship stands as it does; of dates in brief the year alone.
    func reason(_ words: Words, isBrief: Bool = false) -> String {
        let date = { (date: PartialDate) in
            isBrief && date.min.year == date.max.year ? words(PartialDate(year: date.min.year)) : words.short(date)
        }
        let kinds = policy.counts
        let cooperation = entry.occurrences.filter { $0.isCooperation(counting: kinds) && $0.start.min <= asOf }
        let planned = entry.occurrences.count { $0.state == .planned && kinds.contains($0.kind) }
        switch standing.standing {
        case .none:
            return words(entry.agreements.isEmpty ? ReasonWords.noAgreement : .notYet)
        case .lapsed, .expired, .terminated:
            let provisions = entry.agreements.map(\.provisions)
            guard let end = standing.lastEnd(of: provisions, by: asOf)?.bounds else { return "" }
            let phrase = standing.standing == .lapsed ? ReasonWords.conditionMet : .ended
            return words(isBrief ? phrase.brief : phrase, words.months(of: end, isBrief: isBrief))
        case .dormant where planned > 0:
            return words(ReasonWords.planned, planned)
        case .dormant where cooperation.isEmpty:
            return words(ReasonWords.noProject)
        case .dormant, .atRisk, .active:
            if let clause = entry.agreements.lazy.compactMap(\.provisions.inactivity).first {
                return words(ReasonWords.ownClause, clause.years)
            }
            guard let last = cooperation.max(by: { $0.start.min < $1.start.min }) else {
                return words(ReasonWords.noProject)
            }
            return words(ReasonWords.last, words(last.kind), date(last.end ?? last.start))
        }
    }
}

extension Words {
    /// A date of the record in the cells of a month: to the month, and of a range the years.
    func short(_ date: PartialDate) -> String {
        guard date.form == .range else { return date.form == .day ? month(of: date.min) : self(date) }
        let (first, last) = (self(PartialDate(year: date.min.year)), self(PartialDate(year: date.max.year)))
        return first == last ? first : first + "–" + last.suffix(2)
    }

    /// What comes next to a relationship, and in which month; nil where nothing does.
    func next(_ standing: RelationshipStanding, isBrief: Bool = false) -> String? {
        standing.coming.first.map {
            month(of: standing.bounds(of: $0)) + " " + self(isBrief ? $0.word.brief : $0.word)
        }
    }

    /// The months in which a computed day can lie, where they are of one year, or else the years.
    /// - Parameter isBrief: whether to tell the years alone.
    func months(of bounds: Bounds, isBrief: Bool) -> String {
        guard let first = bounds.earliest else { return self(DateWords.never) }
        guard let last = bounds.latest else { return self(PartialDate(year: first.year)) + "+" }
        let years = (self(PartialDate(year: first.year)), self(PartialDate(year: last.year)))
        guard years.0 == years.1 else { return years.0 + "–" + years.1.suffix(2) }
        let months = (first.civil.month, last.civil.month)
        if isBrief || months == (1, 12) { return years.0 }
        return months.0 == months.1 ? month(of: first) : language.monthName(months.0) + "–" + month(of: last)
    }
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
