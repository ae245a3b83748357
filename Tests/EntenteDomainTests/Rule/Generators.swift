import EntenteDomain
import Seeded

/// A record of one relationship, and the day on which it is looked at.
struct GeneratedRecord: CustomStringConvertible {
    var agreements: [Provisions]
    var occurrences: [Occurrence]
    var day: Day
    var policy: Policy

    var description: String {
        let agreementLines = agreements.map { agreement in
            let clause = agreement.inactivity.map { clause in
                let counts = clause.counts.map { " counts \($0.inOrder.map(\.rawValue))" } ?? ""
                let excused = clause.excused.map { " excused \($0.from)..\($0.to)" }.joined()
                return ", \(clause.years) \(clause.counting.rawValue)\(counts)\(excused)"
            }
            let ended = agreement.ended.map { ", ended \($0.on)" }
            return "agreement \(agreement.effective) \(agreement.term)\(clause ?? "")\(ended ?? "")"
        }
        let activityLines = occurrences.map { activity in
            let end = activity.end.map { " to \($0)" } ?? ""
            let confirmed = activity.confirmed.map { " confirmed \($0)" } ?? ""
            return "\(activity.state) \(activity.kind) \(activity.start)\(end)\(confirmed)"
        }
        let policy = "policy \(policy.years) years, warn \(policy.warnDays), \(policy.counts.inOrder.map(\.rawValue))"
        return (["", "on \(day), \(policy)"] + agreementLines + activityLines).joined(separator: "\n")
    }
}

/// Makes records whose dates crowd around the anniversaries at which the rule decides.
struct RecordGenerator {
    /// How precise the dates of a record are.
    enum Precision: CaseIterable {
        /// All known to the day.
        case exact
        /// To the day, or one of a few neighbouring days: so few that every exact record can be tried.
        case close
        /// To the day, month or year, or in a range of these.
        case wide
    }

    private var random: SplitMix64
    private let precision: Precision
    private let anchor: Day
    /// The dates made so far: what comes next crowds around their anniversaries.
    private var landmarks: [Day]
    /// The years of the last clause made, after which something turns most often.
    private var clauseYears = 1

    init(seed: Int, precision: Precision) {
        var random = SplitMix64(seed: seed)
        self.precision = precision
        let year = Int.random(in: 1995...2024, using: &random)
        let turningDays = [(1, 1), (2, 28), (2, 29), (3, 1), (3, 31), (6, 30), (8, 31), (12, 31)]
        let (month, day) = turningDays.randomElement(using: &random) ?? (1, 1)
        let turningDay = Day(year: year, month: month, day: day) ?? Day.firstDay(of: year)
        let anyDay = Day.firstDay(of: year) + Int.random(in: 0...364, using: &random)
        anchor = Bool.random(using: &random) ? turningDay : anyDay
        landmarks = [anchor]
        self.random = random
    }

    /// A record of one relationship with so many agreements.
    mutating func record(agreements count: Int = 1) throws -> GeneratedRecord {
        var agreements: [Provisions] = []
        for index in 0..<count { agreements.append(try provisions(first: index == 0)) }
        var occurrences: [Occurrence] = []
        for _ in 0..<Int.random(in: 0...4, using: &random) { occurrences.append(try occurrence()) }
        let policy = policy()
        let day = day(of: agreements, occurrences, policy)
        return GeneratedRecord(agreements: agreements, occurrences: occurrences, day: day, policy: policy)
    }

    /// An occurrence that counts under every default.
    mutating func countingOccurrence() throws -> Occurrence {
        var occurrence = try occurrence()
        occurrence.kind = [.project, .programme].randomElement(using: &random) ?? .project
        if occurrence.state != .ongoing { occurrence.state = .completed }
        return occurrence
    }

    mutating func occurrence() throws -> Occurrence {
        let kinds: [Activity.Kind] = [.project, .project, .programme, .training, .exchange, .aid, .event, .delegation]
        let states: [Activity.State] = [.completed, .completed, .completed, .completed, .ongoing, .planned, .cancelled]
        let kind = kinds.randomElement(using: &random) ?? .project
        let state = states.randomElement(using: &random) ?? .completed
        let startDay = dayNearAnniversary()
        let start = try date(startDay)
        var occurrence = Occurrence(kind: kind, state: state, start: start)
        if chance(of: state == .ongoing ? 3 : 6) {
            let endDay = chance(of: 5) ? max(startDay, dayNearAnniversary()) : startDay + length()
            let end = try date(endDay)
            // An end before the start is no record at all.
            if end.max >= start.min { occurrence.end = end }
        }
        if chance(of: state == .ongoing ? 5 : 1) { occurrence.confirmed = try date(startDay + length()) }
        return occurrence
    }

    /// Any of these days.
    mutating func day(in days: ClosedRange<Day>) -> Day {
        days.lowerBound + Int.random(in: 0...(days.upperBound - days.lowerBound), using: &random)
    }

    /// The same date, or a more precise one.
    mutating func narrowed(_ date: PartialDate) throws -> PartialDate {
        let first = day(in: date.min...date.max)
        let last = day(in: date.min...date.max)
        return try PartialDate(from: PartialDate(min(first, last)), to: PartialDate(max(first, last)))
    }

    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] { elements.shuffled(using: &random) }

    mutating func chance(of tenths: Int) -> Bool { Int.random(in: 0..<10, using: &random) < tenths }

    private mutating func provisions(first: Bool) throws -> Provisions {
        let effectiveDay = first ? anchor : dayNearAnniversary()
        let effective = try date(effectiveDay)
        let months = [6, 12, 18, 24, 36, 60].randomElement(using: &random) ?? 12
        let until = try date(dayNearAnniversary())
        let terms: [Term] = [
            .indefinite, .indefinite, .unspecified, .renewing(months: months), .months(months), .until(until),
        ]
        var provisions = Provisions(effective: effective, term: terms.randomElement(using: &random) ?? .indefinite)
        if chance(of: 9) { provisions.inactivity = clause() }
        if chance(of: 2) { provisions.ended = Termination(on: try date(dayNearAnniversary())) }
        return provisions
    }

    private mutating func clause() -> InactivityClause {
        var clause = InactivityClause(
            years: Int.random(in: 1...3, using: &random),
            counting: InactivityClause.Reading.allCases.randomElement(using: &random) ?? .rolling)
        clauseYears = clause.years
        if chance(of: 2) { clause.counts = [.project, .event] }
        if chance(of: 2) {
            let from = dayNearAnniversary()
            clause.excused = [ExcusedPeriod(from: from, to: from + length())]
        }
        return clause
    }

    private mutating func policy() -> Policy {
        var policy = Policy()
        if chance(of: 4) { policy.years = Int.random(in: 1...4, using: &random) }
        if chance(of: 3) { policy.warnDays = Int.random(in: 0...400, using: &random) }
        if chance(of: 2) { policy.counts = [.project, .delegation] }
        return policy
    }

    /// The day of the question: mostly one on which, or next to which, something may turn.
    private mutating func day(of agreements: [Provisions], _ occurrences: [Occurrence], _ policy: Policy) -> Day {
        if chance(of: 1) { return dayNearAnniversary() }
        var turningDays: [Day] = []
        for agreement in agreements {
            let effective = agreement.effective
            let ends = AgreementStanding(
                of: agreement, occurrences: occurrences, asOf: anchor.plusYears(5), policy: policy
            ).ends
            turningDays += [effective.min, effective.max]
            turningDays += ends.flatMap { [$0.bounds.earliest, $0.bounds.latest] }.compactMap { $0 }
            turningDays += [effective.min, effective.max].map { $0.plusYears(policy.years) + 1 }
        }
        for occurrence in occurrences {
            let dates = [occurrence.start, occurrence.end].compactMap { $0 }
            turningDays += dates.flatMap { [$0.min, $0.max] }
            turningDays += dates.flatMap { [$0.min.plusYears(policy.years) + 1, $0.max.plusYears(policy.years) + 1] }
        }
        let day = turningDays.randomElement(using: &random) ?? anchor
        let quarter = 365 * policy.years / 4
        let warnings = [0, 0, 0, policy.warnDays, 91, quarter, min(policy.warnDays, 91), min(policy.warnDays, quarter)]
        return day - (warnings.randomElement(using: &random) ?? 0) + Int.random(in: -1...1, using: &random)
    }

    private mutating func dayNearAnniversary() -> Day {
        let landmark = chance(of: 5) ? anchor : landmarks.randomElement(using: &random) ?? anchor
        let years = chance(of: 4) ? clauseYears : Int.random(in: chance(of: 1) ? -1...6 : 0...3, using: &random)
        let anniversary = landmark.plusYears(years)
        let day =
            switch Int.random(in: 0..<8, using: &random) {
            case 0...2: anniversary
            case 3: anniversary + Int.random(in: -200...200, using: &random)
            case 4: Day.firstDay(of: anniversary.year) + Int.random(in: -1...1, using: &random)
            default: anniversary + Int.random(in: -2...2, using: &random)
            }
        landmarks.append(day)
        return day
    }

    private mutating func length() -> Int {
        switch Int.random(in: 0..<4, using: &random) {
        case 0: Int.random(in: 0...4, using: &random)
        case 1: 365 * Int.random(in: 1...2, using: &random) + Int.random(in: -3...3, using: &random)
        default: Int.random(in: 0...800, using: &random)
        }
    }

    private mutating func date(_ day: Day) throws -> PartialDate {
        switch precision {
        case .exact:
            return PartialDate(day)
        case .close:
            if Bool.random(using: &random) { return PartialDate(day) }
            let first = day - Int.random(in: 0...3, using: &random)
            return try PartialDate(from: PartialDate(first), to: PartialDate(max(day, first + 1)))
        case .wide:
            let first = try date(day, digits: [4, 7, 10, 10].randomElement(using: &random) ?? 10)
            if chance(of: 7) { return first }
            let lastDay = day + Int.random(in: 0...500, using: &random)
            let last = try date(lastDay, digits: [4, 7, 10].randomElement(using: &random) ?? 4)
            return try PartialDate(from: first, to: last)
        }
    }

    private func date(_ day: Day, digits: Int) throws -> PartialDate {
        try PartialDate(String(day.description.prefix(digits)))
    }
}
