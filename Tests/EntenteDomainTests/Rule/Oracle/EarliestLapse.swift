import EntenteDomain

extension ClauseRecord {
    /// The earliest lapse by the plainest means: every exact world is made and walked through. Only for small periods.
    func earliestByEnumeration() -> Day? {
        var earliest: Day?
        for effective in effectiveDays {
            forEachPlacement(of: started.compactMap(\.somewhere)) { days in
                let spans = started.compactMap(\.certain) + days.map { Span(first: $0, last: $0) }
                guard let lapse = world(effective: effective, spans: spans).lapse() else { return }
                earliest = min(earliest ?? lapse, lapse)
            }
        }
        return earliest
    }

    /// How many exact worlds `earliestByEnumeration` would have to walk through.
    var worldCount: Int {
        started.compactMap(\.somewhere).reduce(effectiveDays.count) { count, days in
            min(count, 1_000_000) * (days.upperBound - days.lowerBound + 1)
        }
    }

    private func forEachPlacement(of ranges: [ClosedRange<Day>], placed: [Day] = [], _ body: ([Day]) -> Void) {
        guard let range = ranges.first else { return body(placed) }
        for offset in 0...(range.upperBound - range.lowerBound) {
            forEachPlacement(of: Array(ranges.dropFirst()), placed: placed + [range.lowerBound + offset], body)
        }
    }

    /// The earliest lapse for periods of any size: the first gap that the record leaves room for.
    ///
    /// An activity that is a single day somewhere leaves a gap open where its period reaches beyond the gap on either
    /// side, and it does so whatever the others do; so a gap is possible when each of them leaves it open.
    func earliestByGaps() -> Day? {
        switch clause.counting {
        case .rolling: earliestRollingGap()
        case .agreementYears: effectiveDays.compactMap(earliestGapOfAgreementYears).min()
        case .calendarYears: effectiveDays.compactMap(earliestGapOfCalendarYears).min()
        }
    }

    private func isOpen(from first: Day, to last: Day) -> Bool {
        let closed = (started.compactMap(\.certain) + excused).contains { span in
            span.first <= last && first <= span.last ?? last
        }
        return !closed
            && started.compactMap(\.somewhere).allSatisfy { $0.lowerBound < first || last < $0.upperBound }
    }

    private func earliestRollingGap() -> Day? {
        var day = effective.min
        while true {
            let mayBeAnchor =
                day == effective.min || (started.compactMap(\.certain) + excused).contains { $0.contains(day) }
                || started.compactMap(\.somewhere).contains { $0.contains(day) }
            let deadline = day.plusYears(clause.years)
            if mayBeAnchor, isOpen(from: day + 1, to: deadline) { return deadline + 1 }
            day = day + 1
        }
    }

    private func earliestGapOfAgreementYears(effective: Day) -> Day? {
        var year = clause.years
        while true {
            let before = year - clause.years
            let first = before == 0 ? effective : effective.plusYears(before) + 1
            let last = effective.plusYears(year)
            if isOpen(from: first, to: last) { return last + 1 }
            year += 1
        }
    }

    private func earliestGapOfCalendarYears(effective: Day) -> Day? {
        var year = effective.year + 1
        while true {
            let last = year + clause.years - 1
            if isOpen(from: .firstDay(of: year), to: .lastDay(of: last)) { return .firstDay(of: last + 1) }
            year += 1
        }
    }
}
