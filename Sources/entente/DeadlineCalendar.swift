import EntenteDomain
import EntenteExchange
import EntenteUI

/// Deadlines as events of a calendar, in the words of a language.
struct DeadlineCalendar {
    let portfolio: Portfolio
    let assessment: Assessment
    let titles: Titles
    let words: Words

    /// The calendar of these deadlines; those after the year 9999 have no day that a calendar can hold.
    func document(of deadlines: [Deadline]) -> [UInt8] {
        let city = portfolio.heading.city.map { words($0.name) + " · " } ?? ""
        let events = deadlines.filter { $0.day <= Day.lastDay(of: 9999) - 1 }.map(event)
        return Calendar.document(events, named: city + "Entente", stamp: assessment.day)
    }

    private func event(_ deadline: Deadline) -> Calendar.Event {
        let line = DeadlineLine(
            deadline: deadline, portfolio: portfolio, asOf: assessment.day, titles: titles, words: words)
        let unverified = assessment.standings[deadline.entry].unverifiedSince.map {
            words(CLIWords.unverified, $0)
        }
        let texts = [line.title, line.range, unverified ?? ""].filter { !$0.isEmpty }
        return Calendar.Event(
            uid: uid(of: deadline, line), day: deadline.day, summary: "\(line.name): \(line.what)",
            description: texts.joined(separator: "\n"), category: words(deadline.kind),
            isTentative: deadline.certainty == .possible,
            alarmDays: deadline.day < assessment.day ? nil : leadDays(of: deadline))
    }

    /// What the deadline is and what of: it stays the same when the day moves, so that a calendar moves the event. What
    /// comes again and again is told apart by its day, which its agreement fixes.
    private func uid(of deadline: Deadline, _ line: DeadlineLine) -> String {
        let city = portfolio.heading.city?.id.rawValue ?? "city"
        var parts = [deadline.kind.rawValue, line.id]
        if deadline.kind == .renewal || deadline.kind == .notice, let day = deadline.bounds.earliest {
            parts.append(day.description)
        }
        return parts.joined(separator: ".") + "@\(city).entente"
    }

    /// From how many days before it a deadline is to be thought of: an end as early as it is flagged, the rest as long as
    /// it takes to prepare.
    private func leadDays(of deadline: Deadline) -> Int {
        let policy = portfolio.heading.policy
        switch deadline.kind {
        case .termination, .expiry, .lapse, .dormancy:
            let coming = assessment.standings[deadline.entry].coming.first { $0.day == deadline.bounds.earliest }
            return coming?.warnDays ?? policy.warnDays
        case .notice: return min(policy.warnDays, 60)
        case .review, .renewal: return min(policy.warnDays, 30)
        case .plannedStart: return min(policy.warnDays, 14)
        }
    }
}
