import EntenteDomain

/// A stretch of days; without a last day it never ends.
struct Span: Hashable {
    var first: Day
    var last: Day?

    func contains(_ day: Day) -> Bool {
        guard let last else { return first <= day }
        return first <= day && day <= last
    }
}

/// Which days have activity: one flag for every day, and one for all the days after them.
struct ActiveDays {
    private var firstDay = Day(number: 0)
    private var flags: [Bool] = []
    private var afterwards = false

    init(_ spans: [Span]) {
        let ends = spans.flatMap { [$0.first, $0.last ?? $0.first] }
        guard let firstDay = ends.min(), let lastDay = ends.max() else { return }
        self.firstDay = firstDay
        flags = Array(repeating: false, count: lastDay - firstDay + 1)
        for span in spans {
            var day = span.first
            while day <= span.last ?? lastDay {
                flags[day - firstDay] = true
                day = day + 1
            }
        }
        afterwards = spans.contains { $0.last == nil }
    }

    subscript(day: Day) -> Bool {
        let index = day - firstDay
        return index >= 0 && (index < flags.count ? flags[index] : afterwards)
    }

    /// Whether every day from `day` on has activity.
    func neverCease(from day: Day) -> Bool { afterwards && day - firstDay >= flags.count }
}

/// A record of which every date is known to the day, so that the clause can be read out of the rule word by word.
///
/// It walks over single days and counts; nothing in it is clever, which is what makes it worth comparing with.
struct ExactWorld {
    var effective: Day
    var years: Int
    var counting: InactivityClause.Reading
    var active: ActiveDays

    /// The first day on which the agreement is no longer in force, or nil where that day never comes.
    func lapse() -> Day? {
        switch counting {
        case .rolling:
            return rollingLapse()
        case .agreementYears:
            return lapseAfterEmptyYears { year in
                let first = year == 1 ? effective : effective.plusYears(year - 1) + 1
                return (first, effective.plusYears(year))
            }
        case .calendarYears:
            return lapseAfterEmptyYears { year in
                (.firstDay(of: effective.year + year), .lastDay(of: effective.year + year))
            }
        }
    }

    private func rollingLapse() -> Day? {
        var deadline = effective.plusYears(years) + 1
        var wasActive = false
        var day = effective
        while day < deadline {
            if active.neverCease(from: day) { return nil }
            if active[day] {
                wasActive = true
                deadline = day + 2
            } else if wasActive {
                wasActive = false
                deadline = (day - 1).plusYears(years) + 1
            }
            day = day + 1
        }
        return day
    }

    private func lapseAfterEmptyYears(_ yearNumber: (Int) -> (first: Day, last: Day)) -> Day? {
        var emptyInARow = 0
        var number = 1
        while true {
            let year = yearNumber(number)
            if active.neverCease(from: year.first) { return nil }
            emptyInARow = hasActivity(from: year.first, to: year.last) ? 0 : emptyInARow + 1
            if emptyInARow == years { return year.last + 1 }
            number += 1
        }
    }

    private func hasActivity(from first: Day, to last: Day) -> Bool {
        var day = first
        while day <= last {
            if active[day] { return true }
            day = day + 1
        }
        return false
    }
}
