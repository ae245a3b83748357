import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI

/// `entente flags`: what the desk should look at.
struct FlagsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "flags",
        abstract: "Tell which relationships to look at, the gravest first, why, and until when each can be saved.",
        discussion: """
            With --fail-on the exit code is 3 where a relationship is flagged for one of the reasons named, and 0 where \
            none is, so that a scheduled job can raise an alarm. With filters, which are those of list, only what they \
            leave is told and counts.
            """)

    @OptionGroup var options: RegisterOptions
    @OptionGroup var printing: Printing

    @OptionGroup var filtering: FilterOptions

    @Option(help: "The reasons, with commas between them, for which the exit code is to be 3.")
    var failOn: [Several<ReviewReason.Kind>] = []

    func run() throws {
        let store = try options.store()
        let portfolio = try Failure.rethrowing { try store.portfolio(withFields: !filtering.field.isEmpty) }
        let assessment = Assessment(onAllCores: portfolio, asOf: options.day)
        let filter = try filtering.filter(Asking(portfolio: portfolio, words: options.words))
        let queue = ReviewQueue(of: portfolio, assessment: assessment).keeping(filter, in: portfolio, assessment)
        try printing.write(
            Table(
                of: queue, in: portfolio, assessment, printing.format.words(options.words), isFiltered: !filter.isEmpty)
        ) { handOn in
            try Failure.rethrowing {
                try store.withActivities { find in
                    try FlagsReport.write(queue, of: portfolio, assessment, activity: find, handOn: handOn)
                }
            }
        }
        let grave = failOn.union()
        let isGrave = queue.items.contains { item in item.reasons.contains { grave.contains($0.kind) } }
        if isGrave { throw ExitCode(Failure.Code.flagged.rawValue) }
    }
}

extension ReviewQueue {
    /// What a filter leaves of it.
    fileprivate func keeping(
        _ filter: PartnerFilter, in portfolio: Portfolio, _ assessment: Assessment
    ) -> ReviewQueue {
        guard !filter.isEmpty else { return self }
        let isAdmitted = filter.admission(to: portfolio, assessment)
        return keeping(items.filter { isAdmitted($0.entry) })
    }
}
