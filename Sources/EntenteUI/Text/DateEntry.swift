public import EntenteDomain

/// Why a text that somebody typed is no date.
public enum DateFault: Error, Hashable, Sendable {
    /// It has none of the forms.
    case malformed
    /// The form is right, but the calendar has no such day.
    case noSuchDay
    /// The range ends before it begins.
    case reversed
    /// A day and a month in figures: in English nobody can tell which is which.
    case ambiguous
    /// A day and a month in figures that can be read in one way only, and which date that is: English does not take it, since
    /// it would have to refuse the next one.
    case inFigures(PartialDate)
}

/// What a date that is being typed amounts to so far.
///
/// It takes the record's own forms, also a range without brackets, months by their English names, which cannot be misread,
/// and of dates in figures those that the language has: `12/2019` in both, `31/12/2019` in Vietnamese.
enum DateEntry: Hashable, Sendable {
    case empty
    case date(PartialDate)
    /// More can be typed that makes it a date.
    case incomplete
    /// Nothing that could follow makes it a date.
    case wrong(DateFault)

    init(_ text: String, in language: Language) {
        let text = text.filter { $0 != " " }.map { $0 == "–" ? ".." : String($0) }.joined()
        if text.isEmpty {
            self = .empty
        } else if text.hasPrefix("[") || text.contains("..") || text.hasSuffix(".") {
            self = Self.range(text, language)
        } else if text.contains("/") {
            self = Self.slashed(text, language)
        } else {
            self = text.contains(where: \.isLetter) ? Self.named(text) : Self.hyphened(text)
        }
    }

    /// The date, where it is one.
    var date: PartialDate? {
        guard case .date(let date) = self else { return nil }
        return date
    }

    // MARK: Forms

    /// `2019`, `2019-12`, `2019-12-31`.
    private static func hyphened(_ text: String) -> DateEntry {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count <= 3 else { return .wrong(.malformed) }
        for (place, part) in parts.enumerated() {
            let width = place == 0 ? 4 : 2
            let isLast = place == parts.count - 1
            guard isNumber(part), part.utf8.count <= width, isLast || part.utf8.count == width else {
                return .wrong(.malformed)
            }
            guard part.utf8.count < width else { continue }
            return couldBegin(parts, part) ? .incomplete : .wrong(.noSuchDay)
        }
        return recorded(text)
    }

    /// `12/2019`, and in Vietnamese `31/12/2019`.
    private static func slashed(_ text: String, _ language: Language) -> DateEntry {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 3, parts.dropLast().allSatisfy({ (1...2).contains($0.utf8.count) }) else {
            return .wrong(.malformed)
        }
        let numbers = parts.map { number($0, digits: 1...4) }
        guard zip(parts, numbers).allSatisfy({ $0.0.isEmpty || $0.1 != nil }) else { return .wrong(.malformed) }
        guard parts.count < 3 || language == .vietnamese else { return inFigures(numbers) }
        // A second part of three digits or more is a year, and then the first one is a month.
        let last = parts[parts.count - 1]
        let isMonth = parts.count == 2 && last.utf8.count > 2
        let (day, month) = isMonth ? (1, numbers[0]) : (numbers[0] ?? 1, numbers[1])
        guard (1...31).contains(day), parts.count == 1 || isMonth || month.map({ $0 <= 12 }) ?? true,
            !isMonth || (1...12).contains(month ?? 1)
        else { return .wrong(.noSuchDay) }
        guard parts.count == 3 || isMonth, last.utf8.count == 4, let year = numbers[parts.count - 1], let month else {
            return .incomplete
        }
        return date(year: year, month: month, day: isMonth ? nil : day)
    }

    /// Why English does not take a day, a month and a year in figures.
    private static func inFigures(_ numbers: [Int?]) -> DateEntry {
        guard let first = numbers[0], let second = numbers[1], max(first, second) > 12 else {
            return .wrong(.ambiguous)
        }
        guard let year = numbers[2], year > 999 else { return .incomplete }
        let entry = date(year: year, month: min(first, second), day: max(first, second))
        return entry.date.map { .wrong(.inFigures($0)) } ?? entry
    }

    /// `Dec 2019`, `31 Dec 2019`, the month in as many letters as tell it from the others.
    private static func named(_ text: String) -> DateEntry {
        let first = text.prefix { $0.isNumber }
        let name = text.dropFirst(first.count).prefix { $0.isLetter }
        let last = text.dropFirst(first.count + name.count)
        let months = Language.englishMonths.indices.filter {
            Folding.fold(Language.englishMonths[$0]).hasPrefix(name.lowercased())
        }
        guard let month = months.first, first.isEmpty || number(first, digits: 1...2) != nil, last.utf8.count <= 4,
            last.isEmpty || (isNumber(last) && months.count == 1 && name.count >= 3)
        else { return .wrong(.malformed) }
        let day = number(first, digits: 1...2)
        // Until the year is known, February may have its longest.
        guard (1...Day.length(ofMonth: month + 1, in: 2000)).contains(day ?? 1) || months.count > 1 else {
            return .wrong(.noSuchDay)
        }
        guard last.utf8.count == 4, let year = Int(last) else { return .incomplete }
        return date(year: year, month: month + 1, day: day)
    }

    private static func date(year: Int, month: Int, day: Int?) -> DateEntry {
        let digits = { (value: Int, width: Int) in
            String(repeating: "0", count: max(0, width - String(value).utf8.count)) + String(value)
        }
        return recorded(digits(year, 4) + "-" + digits(month, 2) + (day.map { "-" + digits($0, 2) } ?? ""))
    }

    /// A date in a form of the record.
    private static func recorded(_ text: String) -> DateEntry {
        do {
            return .date(try PartialDate(text))
        } catch {
            switch error {
            case .malformed: return .wrong(.malformed)
            case .noSuchDay: return .wrong(.noSuchDay)
            case .reversed: return .wrong(.reversed)
            }
        }
    }

    /// `2015..2019`, with or without brackets.
    private static func range(_ text: String, _ language: Language) -> DateEntry {
        var inner = text[...]
        let isOpen = inner.hasPrefix("[")
        if isOpen { inner = inner.dropFirst() }
        let isClosed = inner.hasSuffix("]")
        if isClosed { inner = inner.dropLast() }
        let first = DateEntry(String(inner.prefix { $0 != "." }), in: language)
        let dots = inner.drop { $0 != "." }.prefix { $0 == "." }
        let last = DateEntry(String(inner.drop { $0 != "." }.drop { $0 == "." }), in: language)
        guard dots.count == 2, case .date(let from) = first, case .date(let to) = last, isOpen == isClosed else {
            for case .wrong(let fault) in [first, last] where fault != .malformed { return .wrong(fault) }
            return isClosed || !couldFollow(first, dots: dots.count, last, isOpen: isOpen)
                ? .wrong(.malformed) : .incomplete
        }
        guard let date = try? PartialDate(from: from, to: to) else { return .wrong(.reversed) }
        return .date(date)
    }

    /// Whether a range that has come so far could go on to be one.
    private static func couldFollow(_ first: DateEntry, dots: Int, _ last: DateEntry, isOpen: Bool) -> Bool {
        switch (first, dots, last) {
        case (.date, 1...2, .empty), (.date, 2, .incomplete): true
        case (.empty, 0, .empty), (.incomplete, 0, .empty), (.date, 0, .empty): isOpen
        case (.date, 2, .date): isOpen
        default: false
        }
    }

    /// Whether a month or a day of the month can begin with this digit.
    private static func couldBegin(_ parts: [Substring], _ part: Substring) -> Bool {
        guard parts.count > 1 else { return true }
        let start = parts.dropLast().joined(separator: "-") + "-"
        guard let digit = part.first else { return (try? PartialDate(String(start.dropLast()))) != nil }
        return (0...9).contains { (try? PartialDate(start + String(digit) + String($0))) != nil }
    }

    private static func isNumber(_ part: Substring) -> Bool { part.utf8.allSatisfy { (0x30...0x39).contains($0) } }

    private static func number(_ part: Substring, digits: ClosedRange<Int>) -> Int? {
        digits.contains(part.utf8.count) && isNumber(part) ? Int(part) : nil
    }
}

extension Words {
    /// The date that a typed text says, in the record's form or in one of the language.
    public func date(typed text: String) throws(DateFault) -> PartialDate {
        switch DateEntry(text, in: language) {
        case .date(let date): return date
        case .wrong(let fault): throw fault
        case .empty, .incomplete: throw .malformed
        }
    }

    /// What is typed for a date: what `date(typed:)` reads as the same date.
    func typed(_ date: PartialDate) -> String {
        date.ends.map { self($0.first) + ".." + self($0.last) } ?? self(date)
    }

    /// Why a typed text is no date, and what to type.
    public func fault(_ fault: DateFault, in text: String) -> String { self(FieldFault(fault, in: text)) }
}

extension FieldFault {
    /// Why a typed text is no date.
    init(_ fault: DateFault, in text: String) {
        switch fault {
        case .malformed: self.init(.dateMalformed, text)
        case .noSuchDay: self.init(.dateMissing, text)
        case .reversed: self.init(.dateReversed, text)
        case .ambiguous: self.init(.dateAmbiguous, text)
        case .inFigures(let date): self.init(.dateInFigures, text, Words(.english)(date))
        }
    }
}
