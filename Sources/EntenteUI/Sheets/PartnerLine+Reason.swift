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
            let ends = standing.agreements.compactMap { agreement in
                agreement.ends.map(\.bounds).filter { $0.earliest != nil }.min(by: Self.comesFirst)
            }
            // A clause's condition that is met is no end yet: that is for the city to record.
            let phrase: ReasonWords = standing.standing == .lapsed ? .metOn : .endedOn
            return words(phrase, date(ends.max(by: Self.comesFirst).flatMap(Self.date(of:)) ?? PartialDate(asOf)))
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

    private static func comesFirst(_ left: Bounds, _ right: Bounds) -> Bool {
        (left.earliest ?? Day(number: .max)) < (right.earliest ?? Day(number: .max))
    }

    /// A computed day as a date that is no more precise than it is known.
    private static func date(of bounds: Bounds) -> PartialDate? {
        guard let earliest = bounds.earliest.map({ PartialDate($0) }) else { return nil }
        guard let latest = bounds.latest, !bounds.isExact else { return earliest }
        return (try? PartialDate(from: earliest, to: PartialDate(latest))) ?? earliest
    }
}

extension Words {
    /// A date of the record in the cells of a month: to the month, and of a range the years.
    func short(_ date: PartialDate) -> String {
        guard date.form == .range else { return date.form == .day ? month(of: date.min) : self(date) }
        let (first, last) = (self(PartialDate(year: date.min.year)), self(PartialDate(year: date.max.year)))
        return first == last ? first : first + "–" + last.suffix(2)
    }

    /// What comes next, and in which month.
    func next(_ coming: ComingEnd) -> String { month(of: coming.day) + " " + self(coming.word) }
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
