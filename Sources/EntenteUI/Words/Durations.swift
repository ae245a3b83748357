public import EntenteDomain

/// The words for lengths of time, and for idleness.
public enum DurationWords: Phrase {
    case years, months, days, briefYears, briefMonths, briefDays, oneDay, dayRange, idleSince, perhapsIdle

    /// The text in English and in Vietnamese.
    public var texts: (en: String, vi: String) {
        switch self {
        case .years: ("%1y", "%1 năm")
        case .months: ("%1m", "%1 tháng")
        case .days: ("%1d", "%1 ngày")
        case .briefYears: ("%1y", "%1n")
        case .briefMonths: ("%1m", "%1th")
        case .briefDays: ("%1d", "%1ng")
        case .oneDay: ("1 day", "1 ngày")
        case .dayRange: ("%1 days", "%1 ngày")
        case .idleSince: ("idle %1, since %2", "không có hợp tác %1, từ %2")
        case .perhapsIdle: ("perhaps idle, since %1 at the earliest", "có thể không có hợp tác, sớm nhất từ %1")
        }
    }
}

extension Words {
    /// How long it is from one day to a later one, in whole years and months, or in days where it is not a month: `10y 3m`.
    public func duration(from: Day, to: Day) -> String {
        if isSpoken { return spokenDuration(from: from, to: to, isRough: true) }
        guard from < to else { return self(DurationWords.days, "0") }
        let months = Self.wholeMonths(from: from, to: to)
        guard months > 0 else { return self(DurationWords.days, to - from) }
        let parts = [
            months < 12 ? nil : self(DurationWords.years, months / 12),
            months % 12 == 0 ? nil : self(DurationWords.months, months % 12),
        ]
        return parts.compactMap(\.self).joined(separator: " ")
    }

    /// How long something has been idle through `day`, in short. Where the record leaves it open, the least it can be and a
    /// plus sign; where it may not be idle at all, the most it can be.
    /// - Parameter bounds: the first idle day.
    public func idle(_ bounds: Bounds, asOf day: Day) -> String {
        isSpoken ? spokenIdle(bounds, asOf: day) : idle(bounds, asOf: day, duration)
    }

    /// The same in the seven cells of a list's column: the months of ten years and more are left out.
    func briefIdle(_ bounds: Bounds, asOf day: Day) -> String { idle(bounds, asOf: day, briefDuration) }

    private func idle(_ bounds: Bounds, asOf day: Day, _ duration: (_ from: Day, _ to: Day) -> String) -> String {
        // The idle time includes both its first day and the day itself.
        let end = day + 1
        guard let latest = bounds.latest, latest < end else { return "≤" + duration(bounds.earliest ?? end, end) }
        return duration(latest, end) + (bounds.isExact ? "" : "+")
    }

    func briefDuration(from: Day, to: Day) -> String {
        let months = from < to ? Self.wholeMonths(from: from, to: to) : 0
        guard months > 0 else { return self(DurationWords.briefDays, max(0, to - from)) }
        guard months >= 12 else { return self(DurationWords.briefMonths, months) }
        let years = self(DurationWords.briefYears, months / 12)
        guard months < 120, months % 12 > 0 else { return years }
        return years + (language == .english ? " " : "") + self(DurationWords.briefMonths, months % 12)
    }

    /// How long something has been idle and since when; where it may not be idle at all, since when it may be.
    func idleSince(_ bounds: Bounds, asOf day: Day) -> String {
        guard let latest = bounds.latest, latest <= day else {
            return self(DurationWords.perhapsIdle, bounds.earliest.map { self($0) } ?? "")
        }
        let least = duration(from: latest, to: day + 1)
        return self(
            DurationWords.idleSince, bounds.isExact ? least : self(PlainWords.atLeast, least), self.day(bounds))
    }

    /// A number of days, at least and at most, and what the larger is in years and months.
    func days(_ range: ClosedRange<Int>) -> String {
        let (least, most) = (range.lowerBound, range.upperBound)
        if least == most, least == 1 { return self(DurationWords.oneDay) }
        return self(DurationWords.dayRange, least == most ? self(least) : self(least) + "–" + self(most))
    }

    static func wholeMonths(from: Day, to: Day) -> Int {
        let (start, end) = (from.civil, to.civil)
        let months = (end.year - start.year) * 12 + end.month - start.month
        return from.plusMonths(months) <= to ? months : months - 1
    }
}
