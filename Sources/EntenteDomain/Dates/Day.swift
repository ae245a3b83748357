/// A civil day of the proleptic Gregorian calendar, without a time of day or a time zone.
///
/// Stored as the number of days since 1970-01-01, so that comparing and counting days is arithmetic on integers.
/// Written and read as `YYYY-MM-DD` (ISO 8601), for years 1 to 9999.
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before it.
    public let number: Int32

    /// The day that lies `number` days after 1970-01-01.
    public init(number: Int32) {
        self.number = number
    }

    /// The day of that year, month (1-12) and day of the month, or nil where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Day.length(ofMonth: month, in: year)).contains(day)
        else { return nil }
        self.init(uncheckedYear: year, month: month, day: day)
    }

    /// The calendar's shape: counts days with March as the first month, so that a leap day ends a year.
    init(uncheckedYear year: Int, month: Int, day: Int) {
        let shifted = month > 2 ? year : year - 1
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = Int32(era * 146_097 + dayOfEra - 719_468)
    }

    /// The day of that year and month with that day of the month, or the month's last day where it has no such day.
    init(year: Int, month: Int, lastOr day: Int) {
        self.init(uncheckedYear: year, month: month, day: min(day, Day.length(ofMonth: month, in: year)))
    }

    /// Year, month (1-12) and day of the month.
    public var civil: (year: Int, month: Int, day: Int) {
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The calendar year that the day lies in.
    public var year: Int { civil.year }

    /// Whether one day comes before another.
    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    /// The day `days` days later.
    public static func + (day: Day, days: Int) -> Day { Day(number: day.number + Int32(days)) }

    /// The day `days` days earlier.
    public static func - (day: Day, days: Int) -> Day { Day(number: day.number - Int32(days)) }

    /// How many days lie between two days: 1 from a day to the next.
    public static func - (later: Day, earlier: Day) -> Int { Int(later.number) - Int(earlier.number) }

    /// The same day of the month `months` later, or that month's last day where it has no such day.
    ///
    /// Always asked of the anchor in one step: 31 January plus one month plus one month is not 31 January plus two.
    public func plusMonths(_ months: Int) -> Day {
        let (year, month, day) = civil
        let count = year * 12 + (month - 1) + months
        let targetYear = count >= 0 ? count / 12 : (count - 11) / 12
        let targetMonth = count - targetYear * 12 + 1
        return Day(year: targetYear, month: targetMonth, lastOr: day)
    }

    /// The same day `years` later; 29 February becomes 28 February where the year has no leap day.
    public func plusYears(_ years: Int) -> Day { plusMonths(years * 12) }

    /// 1 January of a year.
    public static func firstDay(of year: Int) -> Day { Day(uncheckedYear: year, month: 1, day: 1) }

    /// 31 December of a year.
    public static func lastDay(of year: Int) -> Day { Day(uncheckedYear: year, month: 12, day: 31) }

    /// How many days a month (1-12) of a year has.
    public static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension Day: CustomStringConvertible, LosslessStringConvertible {
    /// `YYYY-MM-DD`; a computed day after the year 9999 is written with its five digits and a plus sign (ISO 8601 expanded).
    public var description: String {
        let (year, month, day) = civil
        return "\(Day.digits(year, width: 4))-\(Day.digits(month, width: 2))-\(Day.digits(day, width: 2))"
    }

    /// Reads `YYYY-MM-DD` and nothing else; nil where the text has another form or the calendar has no such day.
    public init?(_ text: String) {
        guard let date = try? PartialDate(text), date.form == .day else { return nil }
        self = date.min
    }

    static func digits(_ value: Int, width: Int) -> String {
        let text = String(value)
        if text.utf8.count > width, width == 4 { return "+" + text }
        return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
}
