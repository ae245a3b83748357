/// What comes up for the network, and what is overdue, in the order of its days.
public struct Deadlines: Hashable, Sendable {
    /// The day of the question.
    public let day: Day
    /// What is overdue on it, and what can come up on it or after it, in order.
    public let all: [Deadline]

    /// Everything overdue on the assessment's day, and everything that can come up from it through `last`.
    ///
    /// What has ended for certain asks nothing; an end that may have come already is a matter of the standing.
    public init(
        of portfolio: Portfolio, assessment: Assessment, through last: Day, on cores: any Cores = OneCore()
    ) {
        day = assessment.day
        let found = cores.gather(portfolio.entries.indices) { range in
            var found: [Deadline] = []
            for index in range {
                let collector = Collector(
                    number: index, entry: portfolio.entries[index], standing: assessment.standings[index],
                    policy: portfolio.heading.policy, day: assessment.day, last: last)
                collector.collect(into: &found)
            }
            return found
        }
        all = found.sorted()
    }
}

/// Collects the deadlines of one relationship.
private struct Collector {
    let number: Int
    let entry: Portfolio.Entry
    let standing: RelationshipStanding
    let policy: Policy
    let day: Day
    let last: Day

    func collect(into found: inout [Deadline]) {
        for (index, agreement) in entry.agreements.enumerated() {
            let standing = standing.agreements[index]
            if standing.hasEnded { continue }
            append(ends: standing, of: index, to: &found)
            append(renewalsOf: agreement.provisions, standing, index, to: &found)
            append(reviewOf: agreement, standing, index, to: &found)
        }
        if standing.coming.contains(where: { $0.what == .dormancy }), let bounds = standing.shadowLapse {
            append(.dormancy, .relationship, bounds, to: &found)
        }
        for (index, occurrence) in entry.occurrences.enumerated() where occurrence.state == .planned {
            append(.plannedStart, .occurrence(index), occurrence.start.bounds, to: &found)
        }
    }

    private func append(ends standing: AgreementStanding, of agreement: Int, to found: inout [Deadline]) {
        for end in standing.ends {
            guard let earliest = end.bounds.earliest, earliest > day else { continue }
            let others = standing.ends.filter { $0.cause != end.cause }
            // What another end is sure to forestall never comes.
            if others.contains(where: { $0.bounds.latest.precedes(earliest) }) { continue }
            append(
                Deadline.Kind(end.cause), .agreement(agreement), end.bounds,
                isSure: !others.contains { $0.bounds.earliest.precedes(end.bounds.latest) }, to: &found)
        }
    }

    private func append(
        renewalsOf provisions: Provisions, _ standing: AgreementStanding, _ agreement: Int, to found: inout [Deadline]
    ) {
        for bounds in provisions.renewals(from: day, through: last) where !standing.isOver(before: bounds) {
            append(.renewal, .agreement(agreement), bounds, isSure: standing.isInForce(until: bounds), to: &found)
        }
        for bounds in provisions.notices(from: day, through: last) where !standing.isOver(before: bounds) {
            append(.notice, .agreement(agreement), bounds, isSure: standing.isInForce(until: bounds), to: &found)
        }
    }

    private func append(
        reviewOf agreement: Portfolio.AgreementEntry, _ standing: AgreementStanding, _ index: Int,
        to found: inout [Deadline]
    ) {
        guard let bounds = agreement.reviewDue(standing), !standing.isOver(before: bounds) else { return }
        append(.review, .agreement(index), bounds, isSure: standing.isInForce(until: bounds), to: &found)
    }

    private func append(
        _ kind: Deadline.Kind, _ subject: Deadline.Subject, _ bounds: Bounds, isSure: Bool = true,
        to found: inout [Deadline]
    ) {
        guard bounds.earliest.isReached(by: last) else { return }
        found.append(Deadline(kind, entry: number, subject, bounds, isSure: isSure, asOf: day))
    }
}

extension AgreementStanding {
    /// Whether it has ended for certain.
    var hasEnded: Bool { certainty == .certain && status != .inForce && status != .pending }

    /// Whether it is sure to have ended by the first of these days.
    fileprivate func isOver(before bounds: Bounds) -> Bool {
        ends.contains { $0.bounds.latest.map { !bounds.earliest.precedes($0) } ?? false }
    }

    /// Whether it is sure to be in force until the last of these days if nothing is done.
    fileprivate func isInForce(until bounds: Bounds) -> Bool {
        !ends.contains { $0.bounds.earliest.precedes(bounds.latest) }
    }
}

extension Portfolio.AgreementEntry {
    /// The day from which a review is overdue; nil where none is to be held.
    func reviewDue(_ standing: AgreementStanding) -> Bounds? {
        Duties.reviewDue(of: provisions, standing: standing, lastReview: lastReview)
    }
}
