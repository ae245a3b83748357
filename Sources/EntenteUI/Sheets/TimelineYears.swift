import EntenteDomain

/// The years of an agreement, each with whether there was cooperation in it.
struct TimelineYears: Hashable {
    /// Whether there was cooperation in a year.
    enum Content: Character, Hashable {
        /// For certain.
        case some = "■"
        /// None, but the clause excuses a part of it, which counts as if there had been.
        case excused = "%"
        /// The dates allow it.
        case maybe = "▒"
        /// None, and the year is over.
        case none = "·"
        /// None so far.
        case running = "-"
        /// Years of different content in one cell.
        case mixed = "+"
    }

    /// One year, as far as the agreement was in effect in it; the last day inclusive.
    struct Year: Hashable {
        let days: ClosedRange<Day>
        let content: Content
    }

    let years: [Year]

    /// The years of an agreement through a day: its own where its effective day is known, calendar years otherwise, since
    /// the day on which its own begin is not.
    init(of provisions: Provisions, through last: Day, counting occurrences: [Occurrence]) {
        let effective = provisions.effective
        var years: [Year] = []
        var number = 0
        while true {
            let days = Self.days(ofYear: number, effective: effective)
            guard max(days.lowerBound, effective.min) <= last else { break }
            years.append(
                Year(
                    days: max(days.lowerBound, effective.min)...min(days.upperBound, last),
                    content: Self.content(of: days, through: last, occurrences, provisions.inactivity?.excused ?? [])))
            number += 1
        }
        self.years = years
    }

    private static func days(ofYear number: Int, effective: PartialDate) -> ClosedRange<Day> {
        guard effective.isExact else {
            let year = effective.min.year + number
            return Day.firstDay(of: year)...Day.lastDay(of: year)
        }
        let start = effective.min
        return (number == 0 ? start : start.plusYears(number) + 1)...start.plusYears(number + 1)
    }

    private static func content(
        of year: ClosedRange<Day>, through last: Day, _ occurrences: [Occurrence], _ excused: [ExcusedPeriod]
    ) -> Content {
        var content: Content = year.upperBound <= last ? .none : .running
        let isExcused = excused.contains { $0.from <= min(last, year.upperBound) && $0.to >= year.lowerBound }
        for occurrence in occurrences {
            let most = occurrence.start.min...(occurrence.endMax ?? max(last, occurrence.endMin))
            guard most.overlaps(year) else { continue }
            let (first, end) = (occurrence.start.max, occurrence.endMin)
            let isCertain = first <= end && (first...end).overlaps(year)
            let isWithin = year.contains(most.lowerBound) && year.contains(most.upperBound)
            if isCertain || isWithin { return .some }
            content = .maybe
        }
        return isExcused ? .excused : content
    }

    /// Draws each year over its cells; where several share one and differ, that they do.
    func draw(on track: inout Track, _ scale: TimelineScale) {
        var cells: [Int: Content] = [:]
        for year in years where year.days.lowerBound <= scale.last && year.days.upperBound >= scale.first {
            var columns = scale.columns(ofYear: year.days)
            // Years of four cells and more stand apart.
            if columns.count >= 4 { columns.removeLast() }
            for column in columns {
                let before = cells[column]
                cells[column] = before == nil || before == year.content ? year.content : .mixed
            }
        }
        for (column, content) in cells { track.fill(column..<column + 1, content.rawValue, content.role) }
    }
}

extension TimelineYears.Content {
    fileprivate var role: Role {
        switch self {
        case .some: .active
        case .excused, .maybe, .mixed: .text
        case .none: .dormant
        case .running: .muted
        }
    }
}
