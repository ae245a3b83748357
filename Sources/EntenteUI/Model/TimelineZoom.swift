import EntenteDomain

/// How much of a relationship's life its timeline shows.
enum TimelineZoom: Int, Hashable, Sendable, CaseIterable {
    /// All of it.
    case whole = 0
    /// So many years around the as-of day.
    case twentyYears = 20
    case tenYears = 10
    case fiveYears = 5
    case twoYears = 2

    /// One step nearer; nil at the nearest.
    var nearer: Self? { Self.allCases.first { $0.rank == rank + 1 } }

    /// One step further away; nil where all is seen.
    var further: Self? { Self.allCases.first { $0.rank == rank - 1 } }

    /// Its place in the order of the steps.
    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// The days that are shown around a day; nil where all are.
    ///
    /// Three fifths lie before the day: what was done weighs more than what is planned, and a lapse is never far ahead. The
    /// days begin and end with a month, from five years on with a year.
    func days(around day: Day) -> ClosedRange<Day>? {
        guard self != .whole else { return nil }
        let (year, _, dayOfMonth) = day.civil
        if self == .twoYears {
            let month = day - (dayOfMonth - 1)
            let start = max(month.plusMonths(-14), .firstDay(of: 1))
            return start...min(month.plusMonths(10) - 1, .lastDay(of: 9999))
        }
        let first = min(max(1, year - (rawValue * 3 / 5 - 1)), 10_000 - rawValue)
        return .firstDay(of: first)...(.lastDay(of: first + rawValue - 1))
    }
}

extension Model {
    /// Why the timeline cannot be shown so; nil where it can.
    /// - Parameter reason: what is said where there is no such step.
    func zoomRefusal(to zoom: TimelineZoom?, _ reason: CommandWords) -> CommandWords? {
        guard case .partner = page.place else { return .noTimeline }
        return zoom == nil ? reason : nil
    }

    /// Shows so much of timelines from now on.
    mutating func zoom(to zoom: TimelineZoom?) -> [Effect] {
        guard let zoom else { return [] }
        self.zoom = zoom
        let told: String =
            zoom == .whole
            ? words(CommandWords.zoomedWhole) : words(CommandWords.zoomedTo, zoom.rawValue)
        notice = Notice(told)
        return []
    }
}
