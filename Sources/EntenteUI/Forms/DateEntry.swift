import EntenteDomain

/// What a date that is being typed amounts to so far.
///
/// Besides the record's own forms it takes what an office writes: `31/12/2019`, `12/2019`, and a range without brackets.
enum DateEntry: Hashable, Sendable {
    case empty
    case date(PartialDate)
    /// More can be typed that makes it a date.
    case incomplete
    /// Nothing that could follow makes it a date.
    case wrong(DateError)

    init(_ text: String) {
        let text = text.filter { $0 != " " }
        if text.isEmpty {
            self = .empty
        } else if text.hasPrefix("[") || text.contains("..") || text.hasSuffix(".") {
            self = Self.range(text)
        } else {
            self = text.contains("/") ? Self.slashed(text) : Self.hyphened(text)
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
        guard parts.count <= 3 else { return .wrong(.malformed(text)) }
        for (place, part) in parts.enumerated() {
            let width = place == 0 ? 4 : 2
            let isLast = place == parts.count - 1
            guard part.utf8.allSatisfy({ (0x30...0x39).contains($0) }), part.utf8.count <= width,
                isLast || part.utf8.count == width
            else { return .wrong(.malformed(text)) }
            guard part.utf8.count < width else { continue }
            return couldBegin(parts, part) ? .incomplete : .wrong(.noSuchDay(text))
        }
        do { return .date(try PartialDate(text)) } catch { return .wrong(error) }
    }

    /// `12/2019`, `31/12/2019`.
    private static func slashed(_ text: String) -> DateEntry {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 3, parts.dropLast().allSatisfy({ (1...2).contains($0.utf8.count) }) else {
            return .wrong(.malformed(text))
        }
        let numbers = parts.map { number($0, digits: 1...4) }
        guard zip(parts, numbers).allSatisfy({ $0.0.isEmpty || $0.1 != nil }) else { return .wrong(.malformed(text)) }
        // A second part of three digits or more is a year, and then the first one is a month.
        let last = parts[parts.count - 1]
        let isMonth = parts.count == 2 && last.utf8.count > 2
        let (day, month) = isMonth ? (1, numbers[0]) : (numbers[0] ?? 1, numbers[1])
        guard (1...31).contains(day), parts.count == 1 || isMonth || month.map({ $0 <= 12 }) ?? true,
            !isMonth || (1...12).contains(month ?? 1)
        else { return .wrong(.noSuchDay(text)) }
        guard parts.count == 3 || isMonth, last.utf8.count == 4, let year = numbers[parts.count - 1], let month else {
            return .incomplete
        }
        let digits = { (value: Int, width: Int) in
            String(repeating: "0", count: max(0, width - String(value).utf8.count)) + String(value)
        }
        let iso = digits(year, 4) + "-" + digits(month, 2) + (isMonth ? "" : "-" + digits(day, 2))
        do { return .date(try PartialDate(iso)) } catch { return .wrong(.noSuchDay(text)) }
    }

    /// `2015..2019`, with or without brackets.
    private static func range(_ text: String) -> DateEntry {
        var inner = text[...]
        let isOpen = inner.hasPrefix("[")
        if isOpen { inner = inner.dropFirst() }
        let isClosed = inner.hasSuffix("]")
        if isClosed { inner = inner.dropLast() }
        let first = DateEntry(String(inner.prefix { $0 != "." }))
        let dots = inner.drop { $0 != "." }.prefix { $0 == "." }
        let last = DateEntry(String(inner.drop { $0 != "." }.drop { $0 == "." }))
        guard dots.count == 2, case .date(let from) = first, case .date(let to) = last, isOpen == isClosed else {
            return isClosed || !couldFollow(first, dots: dots.count, last, isOpen: isOpen)
                ? .wrong(.malformed(text)) : .incomplete
        }
        do { return .date(try PartialDate(from: from, to: to)) } catch { return .wrong(error) }
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

    private static func number(_ part: Substring, digits: ClosedRange<Int>) -> Int? {
        digits.contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
}
