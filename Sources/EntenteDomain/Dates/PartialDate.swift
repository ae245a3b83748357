/// A date as precise as the record knows it: one unknown day in a period.
///
/// Written `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or `[A..B]` with A and B of these forms: a subset of EDTF (ISO 8601-2).
/// Inventing a 1 January for a year would be false precision in a legal matter, so the form is kept as it was written.
public struct PartialDate: Hashable, Sendable {
    /// How precisely a date, or an end of a range, is known.
    public enum Precision: UInt8, Hashable, Sendable {
        case year, month, day
    }

    /// The form in which a date was written.
    public enum Form: Hashable, Sendable {
        case year, month, day, range
    }

    /// The first day of the period.
    public let min: Day
    // A register has millions of dates, so the days from `min` to `max` take the three bytes that the calendar's length
    // needs, and the fourth says how the date is written; its unused values make the optional as small.
    private let daysLow: UInt16
    private let daysHigh: UInt8
    /// To which precision it is written.
    let writing: Writing

    /// The period from `min` to `max`, which are less than 2^24 days apart.
    init(min: Day, max: Day, _ writing: Writing) {
        let days = max - min
        self.min = min
        daysLow = UInt16(truncatingIfNeeded: days)
        daysHigh = UInt8(truncatingIfNeeded: days >> 16)
        self.writing = writing
    }

    /// The last day of the period.
    public var max: Day { min + days }

    /// How many days lie between the first and the last.
    var days: Int { Int(daysHigh) << 16 | Int(daysLow) }

    /// A date that is known to the day.
    public init(_ day: Day) {
        self.init(min: day, max: day, .day)
    }

    /// A date that is known to the year.
    public init(year: Int) {
        self.init(min: .firstDay(of: year), max: .lastDay(of: year), .year)
    }

    /// One day of the period from `first` to `last`, both of which may be partial themselves.
    public init(from first: PartialDate, to last: PartialDate) throws(DateError) {
        guard first.form != .range, last.form != .range else { throw .malformed("[\(first)..\(last)]") }
        guard first.min <= last.max else { throw .reversed("[\(first)..\(last)]") }
        // Only of days that are not of the calendar can a period be longer than a date holds.
        guard last.max - first.min < 1 << 24 else { throw .noSuchDay("[\(first)..\(last)]") }
        self.init(min: first.min, max: last.max, Writing(from: first.writing.first, to: last.writing.last))
    }

    /// Reads a date in one of the four forms.
    public init(_ text: String) throws(DateError) {
        var scanner = Scanner(text)
        guard scanner.skip("[") else {
            self = try scanner.simple()
            guard scanner.isAtEnd else { throw .malformed(text) }
            return
        }
        let first = try scanner.simple()
        guard scanner.skip("."), scanner.skip(".") else { throw .malformed(text) }
        let last = try scanner.simple()
        guard scanner.skip("]"), scanner.isAtEnd else { throw .malformed(text) }
        guard first.min <= last.max else { throw .reversed(text) }
        self.init(min: first.min, max: last.max, Writing(from: first.writing.first, to: last.writing.last))
    }

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` from the bytes of a text; nil for anything else, ranges too. Of a million
    /// dates nearly all have these forms, and no text need be made of them.
    public init?(simple bytes: Swift.Span<UInt8>) {
        var isNumber = true
        func digit(_ place: Int) -> Int {
            let digit = bytes[place] &- UInt8(ascii: "0")
            isNumber = isNumber && digit <= 9
            return Int(digit)
        }
        let precision: Precision
        switch bytes.count {
        case 4: precision = .year
        case 7: precision = .month
        case 10: precision = .day
        default: return nil
        }
        let year = (digit(0) * 10 + digit(1)) * 100 + digit(2) * 10 + digit(3)
        var (month, day) = (1, 1)
        if precision != .year {
            guard bytes[4] == UInt8(ascii: "-") else { return nil }
            month = digit(5) * 10 + digit(6)
        }
        if precision == .day {
            guard bytes[7] == UInt8(ascii: "-") else { return nil }
            day = digit(8) * 10 + digit(9)
        }
        guard isNumber else { return nil }
        self.init(year: year, month: month, day: day, precision)
    }

    /// The period of which a day of that precision is the first; nil where the calendar has no such day.
    private init?(year: Int, month: Int, day: Int, _ precision: Precision) {
        guard let min = Day(year: year, month: month, day: day) else { return nil }
        switch precision {
        case .year: self.init(min: min, max: .lastDay(of: year), .year)
        case .month: self.init(min: min, max: min + Day.length(ofMonth: month, in: year) - 1, .month)
        case .day: self.init(min)
        }
    }

    /// In which of the four forms the date is written.
    public var form: Form {
        switch writing {
        case .year: .year
        case .month: .month
        case .day: .day
        default: .range
        }
    }

    /// The two ends of a range, each as precise as it was written; nil for a date of another form.
    public var ends: (first: PartialDate, last: PartialDate)? {
        guard form == .range, let from = Self(min, writing.first), let to = Self(max, writing.last) else { return nil }
        return (from, to)
    }

    /// The period of that precision that a day lies in.
    init?(_ day: Day, _ precision: Precision) {
        let civil = day.civil
        self.init(
            year: civil.year, month: precision == .year ? 1 : civil.month, day: precision == .day ? civil.day : 1,
            precision)
    }

    /// Whether only one day is meant.
    public var isExact: Bool { min == max }

    /// The bounds of the period.
    public var bounds: Bounds { Bounds(earliest: min, latest: max) }

    /// Walks over the bytes of a date without copying them: a register has millions.
    private struct Scanner {
        let text: String
        var position: String.UTF8View.Index

        init(_ text: String) {
            self.text = text
            position = text.utf8.startIndex
        }

        var isAtEnd: Bool { position == text.utf8.endIndex }

        mutating func skip(_ byte: Unicode.Scalar) -> Bool {
            guard !isAtEnd, text.utf8[position] == UInt8(ascii: byte) else { return false }
            position = text.utf8.index(after: position)
            return true
        }

        mutating func number(digits: Int) throws(DateError) -> Int {
            var value = 0
            for _ in 0..<digits {
                guard !isAtEnd, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text.utf8[position]) else {
                    throw .malformed(text)
                }
                value = value * 10 + Int(text.utf8[position] - UInt8(ascii: "0"))
                position = text.utf8.index(after: position)
            }
            return value
        }

        /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as far as the hyphens go.
        mutating func simple() throws(DateError) -> PartialDate {
            let year = try number(digits: 4)
            let month: Int? = skip("-") ? try number(digits: 2) : nil
            let day: Int? = month != nil && skip("-") ? try number(digits: 2) : nil
            let precision: Precision = day != nil ? .day : month != nil ? .month : .year
            let date = PartialDate(year: year, month: month ?? 1, day: day ?? 1, precision)
            guard let date else { throw .noSuchDay(text) }
            return date
        }
    }
}

extension PartialDate: CustomStringConvertible {
    /// The date in the form in which it was written.
    public var description: String {
        let first = Self.text(min, writing.first)
        return form == .range ? "[\(first)..\(Self.text(max, writing.last))]" : first
    }

    private static func text(_ day: Day, _ precision: Precision) -> String {
        let text = day.description
        return switch precision {
        case .year: String(text.prefix(4))
        case .month: String(text.prefix(7))
        case .day: text
        }
    }
}

/// Why a text is not a date of the record.
public enum DateError: Error, Hashable, Sendable {
    /// The text has none of the four forms.
    case malformed(String)
    /// The form is right, but the calendar has no such day, month or year (2021-02-29, 2021-13, 0000).
    case noSuchDay(String)
    /// The range ends before it begins.
    case reversed(String)
}
