public import EntenteDomain

/// The words for dates, and for how exactly they are known.
public enum DateWords: Phrase {
    case between, on, onEarliest, someDay, earliest, never
    case meansYear, meansMonth, meansRange
    case knownToYear, knownToMonth, knownToRange

    /// The text in English and in Vietnamese.
    public var texts: (en: String, vi: String) {
        switch self {
        case .between: ("between %1 and %2", "trong khoảng %1 đến %2")
        case .on: ("on %1", "ngày %1")
        case .onEarliest: ("on %1 at the earliest, perhaps never", "sớm nhất ngày %1, có thể không bao giờ")
        case .someDay: ("some day between %1 and %2", "một ngày trong khoảng %1 đến %2")
        case .earliest: ("%1 at the earliest, perhaps never", "sớm nhất %1, có thể không bao giờ")
        case .never: ("never", "không bao giờ")
        case .meansYear: ("one unknown day in %1", "một ngày chưa rõ trong năm %1")
        case .meansMonth: ("one unknown day in %1", "một ngày chưa rõ trong tháng %1")
        case .meansRange: ("one unknown day between %1 and %2", "một ngày chưa rõ từ %1 đến %2")
        case .knownToYear: ("known to the year only", "chỉ biết đến năm")
        case .knownToMonth: ("known to the month only", "chỉ biết đến tháng")
        case .knownToRange: ("known to this range only", "chỉ biết trong khoảng này")
        }
    }
}

extension Words {
    /// A date as it was recorded, a range in words.
    public func date(_ date: PartialDate) -> String {
        guard date.form == .range else { return date.description }
        let ends = Self.rangeEnds(of: date)
        return self(DateWords.between, ends.first, ends.last)
    }

    /// A date as it was recorded, as short as it can be written: `2009`, `1998–2017`.
    func shortDate(_ date: PartialDate) -> String {
        guard date.form == .range else { return date.description }
        let ends = Self.rangeEnds(of: date)
        return "\(ends.first)–\(ends.last)"
    }

    /// What a partial date stands for; nil where the day is known.
    func meaning(of date: PartialDate) -> String? {
        switch date.form {
        case .day: return nil
        case .month: return self(DateWords.meansMonth, date.description)
        case .year: return self(DateWords.meansYear, date.description)
        case .range:
            let ends = Self.rangeEnds(of: date)
            return self(DateWords.meansRange, ends.first, ends.last)
        }
    }

    /// The days that a date can be, and why there is more than one: "between 2011-01-01 and 2011-12-31, known to the year
    /// only".
    func days(of date: PartialDate) -> String {
        let reason: DateWords
        switch date.form {
        case .day: return date.description
        case .month: reason = .knownToMonth
        case .year: reason = .knownToYear
        case .range: reason = .knownToRange
        }
        return day(date.bounds) + ": " + self(reason)
    }

    /// A computed day: exact, some day between two, or one day at the earliest and maybe never.
    public func day(_ bounds: Bounds) -> String {
        switch (bounds.earliest, bounds.latest) {
        case (let earliest?, let latest?) where earliest == latest: earliest.description
        case (let earliest?, let latest?): self(DateWords.someDay, earliest.description, latest.description)
        case (let earliest?, nil): self(DateWords.earliest, earliest.description)
        case (nil, _): self(DateWords.never)
        }
    }

    /// When a computed day is, as an adverb: "on 2011-11-06", "between 2011-01-02 and 2012-01-01".
    func when(_ bounds: Bounds) -> String {
        switch (bounds.earliest, bounds.latest) {
        case (let earliest?, let latest?) where earliest == latest: self(DateWords.on, earliest.description)
        case (let earliest?, let latest?): self(DateWords.between, earliest.description, latest.description)
        case (let earliest?, nil): self(DateWords.onEarliest, earliest.description)
        case (nil, _): self(DateWords.never)
        }
    }

    /// The two ends of a range, as they were written.
    private static func rangeEnds(of date: PartialDate) -> (first: String, last: String) {
        let text = date.description.dropFirst().dropLast()
        let first = text.prefix { $0 != "." }
        return (String(first), String(text.dropFirst(first.utf8.count + 2)))
    }
}
