extension PartialDate {
    /// How a date is written: to which precision, and for a range, to which at either end.
    ///
    /// The numbers are those of the packed form, which is stored: they never change.
    enum Writing: UInt8 {
        case year = 0
        case month = 1
        case day = 2
        case yearToYear = 3
        case yearToMonth = 4
        case yearToDay = 5
        case monthToYear = 6
        case monthToMonth = 7
        case monthToDay = 8
        case dayToYear = 9
        case dayToMonth = 10
        case dayToDay = 11

        /// A range with ends of these precisions.
        init(from first: Precision, to last: Precision) {
            self =
                switch (first, last) {
                case (.year, .year): .yearToYear
                case (.year, .month): .yearToMonth
                case (.year, .day): .yearToDay
                case (.month, .year): .monthToYear
                case (.month, .month): .monthToMonth
                case (.month, .day): .monthToDay
                case (.day, .year): .dayToYear
                case (.day, .month): .dayToMonth
                case (.day, .day): .dayToDay
                }
        }

        /// How precisely the first end is written.
        var first: Precision {
            switch self {
            case .year, .yearToYear, .yearToMonth, .yearToDay: .year
            case .month, .monthToYear, .monthToMonth, .monthToDay: .month
            case .day, .dayToYear, .dayToMonth, .dayToDay: .day
            }
        }

        /// How precisely the last end is written.
        var last: Precision {
            switch self {
            case .year, .yearToYear, .monthToYear, .dayToYear: .year
            case .month, .yearToMonth, .monthToMonth, .dayToMonth: .month
            case .day, .yearToDay, .monthToDay, .dayToDay: .day
            }
        }
    }

    /// The date as one number, for a store that holds millions: the same for ever, and below 2^63.
    ///
    /// From the lowest bit: 32 bits the number of the first day (two's complement), 24 bits the days from the first to the
    /// last, 8 bits how the date is written.
    public var packed: UInt64 {
        UInt64(UInt32(bitPattern: min.number)) | UInt64(days) << 32 | UInt64(writing.rawValue) << 56
    }

    /// The date of which `packed` is that number; nil where it is that of no date which could have been read from a text.
    public init?(packed: UInt64) {
        guard let writing = Writing(rawValue: UInt8(truncatingIfNeeded: packed >> 56)) else { return nil }
        let first = Int(Int32(truncatingIfNeeded: packed))
        let last = first + Int(packed >> 32 & 0xFF_FFFF)
        guard first >= Self.calendar.lowerBound, last <= Self.calendar.upperBound else { return nil }
        self.init(min: Day(number: Int32(first)), max: Day(number: Int32(last)), writing)
        guard isAsWritten else { return nil }
    }

    /// The numbers of the days of the years 1 to 9999, all that a text can name.
    private static let calendar = -719_162...2_932_896

    /// Whether the period is one that the writing can name: a year from its first day to its last, a month likewise.
    private var isAsWritten: Bool {
        switch writing {
        case .day: return days == 0
        case .dayToDay: return true
        case .year:
            let (year, month, day) = min.civil
            return month == 1 && day == 1 && max == .lastDay(of: year)
        case .month:
            let (year, month, day) = min.civil
            return day == 1 && days + 1 == Day.length(ofMonth: month, in: year)
        default:
            return Self(min, writing.first)?.min == min && Self(max, writing.last)?.max == max
        }
    }
}
