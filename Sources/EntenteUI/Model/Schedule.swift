public import EntenteDomain

/// What comes up and what is overdue, as the place of deadlines shows it: worked out when it is first asked for on a day.
struct Schedule: Hashable, Sendable {
    /// How many months ahead it looks, that of the day among them.
    static let months = 24

    /// Everything, in the order of the days.
    let deadlines: Deadlines
    /// What the filter leaves of it.
    private(set) var shown: [Deadline]
    /// The shown ones month by month.
    private(set) var strip: DeadlineStrip
    /// How many of the shown are overdue.
    private(set) var overdue: Int

    /// Everything that comes up in the network within the months, and what is overdue.
    init(of portfolio: Portfolio, assessment: Assessment, on cores: any Cores) {
        let last = DeadlineStrip.lastDay(asOf: assessment.day, months: Self.months)
        deadlines = Deadlines(of: portfolio, assessment: assessment, through: last, on: cores)
        (shown, overdue) = ([], 0)
        strip = DeadlineStrip(of: [], asOf: assessment.day, months: Self.months)
    }

    /// Shows those that match: by the partner, or by the word for what comes up.
    mutating func show(where matches: (Deadline) -> Bool) {
        shown = deadlines.all.filter(matches)
        strip = DeadlineStrip(of: shown, asOf: deadlines.day, months: Self.months)
        overdue = shown.prefix { $0.day < deadlines.day }.count
    }
}

/// By what a deadline is known, whatever the day and however many others there are.
public struct DeadlineKey: Hashable, Sendable {
    /// The relationship.
    public let relationship: ID<Relationship>
    /// What comes up.
    public let kind: Deadline.Kind
    /// What of the relationship.
    public let subject: Deadline.Subject
    /// Its first day: what comes again and again is told apart by it.
    public let earliest: Day?

    init(_ deadline: Deadline, in portfolio: Portfolio) {
        relationship = portfolio.entries[deadline.entry].relationship
        kind = deadline.kind
        subject = deadline.subject
        earliest = deadline.bounds.earliest
    }

    /// Whether it is the key of that deadline.
    func matches(_ deadline: Deadline, in portfolio: Portfolio) -> Bool {
        kind == deadline.kind && earliest == deadline.bounds.earliest && subject == deadline.subject
            && relationship == portfolio.entries[deadline.entry].relationship
    }
}
