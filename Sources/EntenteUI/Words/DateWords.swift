public import EntenteDomain

/// The words for dates, and for how exactly they are known.
public enum DateWords: Phrase {
    case through, between, on, onEarliest, onOrLater, since, sinceOrLater, someDay, earliest, orLater, never
    case meansYear, meansMonth, meansRange
    case knownToYear, knownToMonth, knownToRange

    /// The text in English and in Vietnamese.
    public var texts: (en: String, vi: String) {
        switch self {
        case .through: ("%1 to %2", "%1 đến %2")
        case .between: ("between %1 and %2", "trong khoảng %1 đến %2")
        case .on: ("on %1", "ngày %1")
        case .onEarliest: ("on %1 at the earliest, perhaps never", "sớm nhất ngày %1, có thể không bao giờ")
        case .onOrLater: ("on %1 or later", "sớm nhất ngày %1")
        case .since: ("since %1", "từ %1")
        case .sinceOrLater: ("since %1 or later", "sớm nhất từ %1")
        case .someDay: ("some day between %1 and %2", "một ngày trong khoảng %1 đến %2")
        case .earliest: ("%1 at the earliest, perhaps never", "sớm nhất %1, có thể không bao giờ")
        case .orLater: ("%1 or later", "sớm nhất %1")
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
    /// A date as it was recorded, as short as it can be written: `2009`, `1998–2017`.
    func shortDate(_ date: PartialDate) -> String {
        guard let ends = date.ends else { return self(date) }
        return self(ends.first) + "–" + self(ends.last)
    }

    /// What the record says on a field: a date as the language writes it, anything else as it is.
    func recorded(_ text: String) -> String { (try? PartialDate(text)).map { self($0) } ?? text }

    /// The month of a day: `May 2019`, `05/2019`.
    func month(of day: Day) -> String {
        let (year, month, _) = day.civil
        return notation == .ofLanguage
            ? language.written(year: year, month: month) : String(day.description.dropLast(3))
    }

    /// What a partial date stands for; nil where the day is known.
    func meaning(of date: PartialDate) -> String? {
        switch date.form {
        case .day: nil
        case .month: self(DateWords.meansMonth, date)
        case .year: self(DateWords.meansYear, date)
        case .range: date.ends.map { self(DateWords.meansRange, $0.first, $0.last) }
        }
    }

    /// The days that a date can be, and why there is more than one: "between 1 Jan 2011 and 31 Dec 2011, known to the year
    /// only".
    func days(of date: PartialDate) -> String {
        let reason: DateWords
        switch date.form {
        case .day: return self(date)
        case .month: reason = .knownToMonth
        case .year: reason = .knownToYear
        case .range: reason = .knownToRange
        }
        return day(date.bounds) + ": " + self(reason)
    }

    /// A computed day: exact, some day between two, or one day at the earliest and maybe never.
    public func day(_ bounds: Bounds) -> String {
        switch (bounds.earliest, bounds.latest) {
        case (let earliest?, let latest?) where earliest == latest: self(earliest)
        case (let earliest?, let latest?): self(DateWords.someDay, earliest, latest)
        case (let earliest?, nil): self(DateWords.earliest, earliest)
        case (nil, _): self(DateWords.never)
        }
    }

    /// A computed day in few words: exact, or the earliest that it can be: "6 Nov 2011", "2 Jan 2011 or later".
    func earliest(_ bounds: Bounds) -> String { earliest(bounds, exact: nil, vague: .orLater) }

    /// On which day something comes, in few words: "on 6 Nov 2011", "on 2 Jan 2011 or later".
    func on(_ bounds: Bounds) -> String { earliest(bounds, exact: .on, vague: .onOrLater) }

    /// Since when something is, in few words: "since 6 Nov 2011", "since 2 Jan 2011 or later".
    func since(_ bounds: Bounds) -> String { earliest(bounds, exact: .since, vague: .sinceOrLater) }

    private func earliest(_ bounds: Bounds, exact: DateWords?, vague: DateWords) -> String {
        guard let day = bounds.earliest else { return self(DateWords.never) }
        return bounds.isExact ? exact.map { self($0, day) } ?? self(day) : self(vague, day)
    }

    /// A computed day in a column one cell wider than one of days: there the plus sign stands out.
    func inColumn(_ bounds: Bounds) -> String {
        let text = brief(bounds)
        return SafeText(text.hasSuffix("+") ? text : text + " ").padded(to: dayWidth + 1, alignment: .right).text
    }

    /// A computed day as briefly as it can be told: the year or the month where that is all that is known, a plus sign where
    /// it may be later. Programs take the range that it lies in, as the record writes one.
    func brief(_ bounds: Bounds) -> String {
        guard let first = bounds.earliest else { return self(DateWords.never) }
        guard !isSpoken, !bounds.isExact else { return earliest(bounds) }
        guard notation == .ofLanguage else { return "[\(first)..\(bounds.latest?.description ?? "")]" }
        let (year, month, day) = first.civil
        if day == 1, bounds.latest == first.plusMonths(1) - 1 { return self.month(of: first) }
        if day == 1, month == 1, bounds.latest == first.plusYears(1) - 1 { return self(PartialDate(year: year)) }
        return self(first) + "+"
    }

    /// The month of a computed day: "May 2019"; with a plus sign where it may be a later one.
    func month(of bounds: Bounds) -> String {
        guard let first = bounds.earliest else { return self(DateWords.never) }
        let last = bounds.latest
        let isOne = last.map { ($0.civil.year, $0.civil.month) == (first.civil.year, first.civil.month) } ?? false
        return month(of: first) + (isOne ? "" : "+")
    }

    /// When a computed day is, as an adverb: "on 6 Nov 2011", "between 2 Jan 2011 and 1 Jan 2012".
    func when(_ bounds: Bounds) -> String {
        switch (bounds.earliest, bounds.latest) {
        case (let earliest?, let latest?) where earliest == latest: self(DateWords.on, earliest)
        case (let earliest?, let latest?): self(DateWords.between, earliest, latest)
        case (let earliest?, nil): self(DateWords.onEarliest, earliest)
        case (nil, _): self(DateWords.never)
        }
    }
}
