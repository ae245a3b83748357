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
///
/// Days are plain day numbers here, because the tests walk over millions of them without optimisation.
struct ActiveDays {
    private var firstDay = 0
    private var flags: [Bool] = []
    private var afterwards = false

    init(_ spans: [Span]) {
        let ends = spans.flatMap { [$0.first, $0.last ?? $0.first] }.map { Int($0.number) }
        guard let firstDay = ends.min(), let lastDay = ends.max() else { return }
        self.firstDay = firstDay
        flags = Array(repeating: false, count: lastDay - firstDay + 1)
        for span in spans {
            var day = Int(span.first.number)
            let last = span.last.map { Int($0.number) } ?? lastDay
            while day <= last {
                flags[day - firstDay] = true
                day += 1
            }
        }
        afterwards = spans.contains { $0.last == nil }
    }

    /// Whether that day has activity.
    func contains(_ day: Int) -> Bool {
        let index = day - firstDay
        return index >= 0 && (index < flags.count ? flags[index] : afterwards)
    }

    /// Whether every day from `day` on has activity.
    func neverCease(from day: Int) -> Bool { afterwards && day - firstDay >= flags.count }
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
        var deadline = dayAfter(years, from: Int(effective.number))
        var wasActive = false
        var day = Int(effective.number)
        while day < deadline {
            if active.contains(day) {
                if active.neverCease(from: day) { return nil }
                wasActive = true
                deadline = day + 2
            } else if wasActive {
                wasActive = false
                deadline = dayAfter(years, from: day - 1)
            }
            day += 1
        }
        return Day(number: Int32(day))
    }

    private func dayAfter(_ years: Int, from anchor: Int) -> Int {
        Int((Day(number: Int32(anchor)).plusYears(years) + 1).number)
    }

    private func lapseAfterEmptyYears(_ yearNumber: (Int) -> (first: Day, last: Day)) -> Day? {
        var emptyInARow = 0
        var number = 1
        while true {
            let year = yearNumber(number)
            if active.neverCease(from: Int(year.first.number)) { return nil }
            emptyInARow = hasActivity(from: Int(year.first.number), to: Int(year.last.number)) ? 0 : emptyInARow + 1
            if emptyInARow == years { return year.last + 1 }
            number += 1
        }
    }

    private func hasActivity(from first: Int, to last: Int) -> Bool {
        var day = first
        while day <= last {
            if active.contains(day) { return true }
            day += 1
        }
        return false
    }
}
