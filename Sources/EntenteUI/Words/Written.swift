public import EntenteDomain

/// Something that every language writes in a form of its own: a day, a number, a text, which stays as it is.
public protocol Written {
    /// It as those words have it.
    func written(_ words: Words) -> String
}

/// In which form dates and numbers are written.
public enum Notation: Hashable, Sendable {
    /// As the language of the words writes them, for people: `31 May 2019` and `1,234.5`, `31/05/2019` and `1.234,5`.
    case ofLanguage
    /// As the record has them, for programs: `2019-05-31` and `1234.5`.
    case ofRecord
}

extension Words {
    /// A day, a date or a number as the language writes it.
    public func callAsFunction(_ value: some Written) -> String { value.written(self) }

    /// The same words with dates and numbers as the record has them, for what programs read.
    public var asRecorded: Words { Words(language, notation: .ofRecord) }

    /// The same words for a sentence, which people read wherever it stands.
    public var inSentences: Words {
        var words = self
        words.notation = .ofLanguage
        return words
    }

    /// A decimal number, given with a point and without groups: an amount, degrees.
    func decimal(_ plain: String) -> String {
        guard notation == .ofLanguage, TextForm.amount.admits(plain) else { return plain }
        let whole = plain.prefix { $0 != "." }
        let fraction = plain.dropFirst(whole.count + 1)
        let marks = language.marks
        // A group never begins with a nought.
        return (whole.hasPrefix("0") ? String(whole) : Self.grouped(whole, by: marks.group))
            + (fraction.isEmpty ? "" : String(marks.decimal) + fraction)
    }

    /// A part of a whole, to the nearest whole percent; nil of nothing.
    func percent(_ part: Int, of whole: Int) -> String? {
        whole > 0 ? self((part * 200 + whole) / (whole * 2)) + "%" : nil
    }

    /// The cells of a column of days.
    var dayWidth: Int { language == .english ? 11 : 10 }

    /// The cells of a column of months.
    var monthWidth: Int { language == .english ? 8 : 7 }

    /// A day in a column of days, the years below each other; a dash where there is none.
    func inColumn(_ day: Day?) -> String {
        SafeText(day.map { self($0) } ?? "–").padded(to: dayWidth, alignment: .right).text
    }

    fileprivate static func grouped(_ digits: Substring, by mark: Character) -> String {
        let first = (digits.utf8.count - 1) % 3 + 1
        var text = String(digits.prefix(first))
        var rest = digits.dropFirst(first)
        while !rest.isEmpty {
            text += String(mark) + rest.prefix(3)
            rest = rest.dropFirst(3)
        }
        return text
    }
}

extension String: Written {
    /// The text as it is.
    public func written(_ words: Words) -> String { self }
}

extension Int: Written {
    /// A count, in groups of three figures. Years and the numbers of records are none: they are written as texts.
    public func written(_ words: EntenteUI.Words) -> String {
        guard words.notation == .ofLanguage else { return String(self) }
        let digits = String(magnitude)
        return (self < 0 ? "-" : "") + EntenteUI.Words.grouped(digits[...], by: words.language.marks.group)
    }
}

extension Day: Written {
    /// `31 May 2019`, `31/05/2019`.
    public func written(_ words: Words) -> String {
        guard words.notation == .ofLanguage else { return description }
        let (year, month, day) = civil
        return words.language.written(year: year, month: month, day: day)
    }
}

extension PartialDate: Written {
    /// As precise as it was recorded: `2019`, `May 2019`, `31 May 2019`; a range in words.
    public func written(_ words: Words) -> String {
        if let ends { return words(DateWords.between, ends.first, ends.last) }
        guard words.notation == .ofLanguage else { return description }
        let (year, month, day) = min.civil
        return switch form {
        case .year, .range: words.language.written(year: year)
        case .month: words.language.written(year: year, month: month)
        case .day: words.language.written(year: year, month: month, day: day)
        }
    }
}

extension Timestamp: Written {
    /// The day, and the time to the minute, by the clock of the words: `31 May 2019 14:05`.
    public func written(_ words: Words) -> String {
        guard words.notation == .ofLanguage else { return description }
        let told = moved(to: words.zone)
        return told.day.written(words) + " " + told.description.dropFirst(11).prefix(5)
    }

    /// The moment in UTC at which a clock there shows what the zone's clock shows now.
    func moved(to zone: Zone) -> Timestamp { Timestamp(seconds: seconds + zone.seconds) }
}

extension Language {
    /// What stands between groups of three figures, and before the decimals.
    var marks: (group: Character, decimal: Character) {
        switch self {
        case .english: (",", ".")
        case .vietnamese: (".", ",")
        }
    }

    /// A date as far as it is known. English names the month, because figures alone are read in two ways; in Vietnamese the
    /// day comes first everywhere.
    func written(year: Int, month: Int? = nil, day: Int? = nil) -> String {
        let digits = { (number: Int, width: Int) in
            String(repeating: "0", count: max(0, width - String(number).utf8.count)) + String(number)
        }
        guard let month else { return digits(year, 4) }
        switch self {
        case .english:
            return (day.map { "\($0) " } ?? "") + monthName(month) + " " + digits(year, 4)
        case .vietnamese:
            return (day.map { digits($0, 2) + "/" } ?? "") + digits(month, 2) + "/" + digits(year, 4)
        }
    }

    /// A month (1-12) in short, as it stands under an axis.
    func monthName(_ month: Int) -> String {
        switch self {
        case .english: String(Self.englishMonths[month - 1].prefix(3))
        case .vietnamese: month < 10 ? "0\(month)" : String(month)
        }
    }

    /// Whether a text is a month's name in short.
    func isMonthName(_ text: String) -> Bool {
        text.utf8.count == 3 && Self.englishMonths.contains { $0.hasPrefix(text) }
    }

    /// The months by their English names.
    static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
