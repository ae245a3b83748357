import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteUI

/// `entente what-if`: which standings a clause or an activity would change. It only reads the register.
struct WhatIfCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "what-if",
        abstract: "Tell which standings a clause or an activity would change; the register stays as it is.",
        discussion: """
            entente what-if --clause 2 --only-without tells what the Frankfurt rule would end if every agreement had it. \
            entente what-if --add frankfurt:project:2020-03 tells what one project would save.
            """)

    @OptionGroup var options: RegisterOptions
    @OptionGroup var printing: Printing

    @Option(
        help: ArgumentHelp(
            """
            Suppose that every agreement ends after so many years without cooperation, counted as rolling (the default), \
            agreementYears or calendarYears.
            """, valueName: "years[:reading]"),
        transform: Hypothesis.Clause.init(argument:))
    var clause: Hypothesis.Clause?

    @ArgumentParser.Flag(help: "Suppose that clause only of agreements that have none of their own.")
    var onlyWithout = false

    @Option(
        name: .customLong("add"),
        help: ArgumentHelp(
            "Suppose an activity, carried out in that time; may be given several times. Dates may be partial.",
            valueName: "partner:kind:start[:end]"),
        completion: .partners,
        transform: SupposedActivity.init(argument:))
    var additions: [SupposedActivity] = []

    func validate() throws {
        if onlyWithout, clause == nil {
            throw ValidationError("--only-without needs a clause: --clause YEARS[:READING].")
        }
        guard clause != nil || !additions.isEmpty else {
            throw ValidationError("Say what to suppose: --clause YEARS[:READING], or --add PARTNER:KIND:START[:END].")
        }
    }

    func run() throws {
        let portfolio = try options.portfolio()
        let assessment = Assessment(of: portfolio, asOf: options.day)
        let hypothesis = try hypothesis(in: portfolio)
        let whatIf = WhatIf(hypothesis, in: portfolio, assessment: assessment)
        printing.write(
            Table(of: whatIf, supposing: hypothesis, in: portfolio, assessment, printing.format.words(options.words)),
            json: WhatIfReport.json(whatIf, supposing: hypothesis, in: portfolio, assessment))
    }

    private func hypothesis(in portfolio: Portfolio) throws(Failure) -> Hypothesis {
        var hypothesis = Hypothesis(clause: clause)
        hypothesis.clause?.onlyWithout = onlyWithout
        let asking = Asking(portfolio: portfolio, words: options.words)
        for addition in additions {
            let entry = try asking.partner(addition.partner)
            hypothesis.additions.append(
                Hypothesis.Addition(
                    relationship: portfolio.entries[entry].relationship, occurrence: addition.occurrence))
        }
        return hypothesis
    }
}

extension Hypothesis.Clause {
    /// Reads `YEARS` or `YEARS:READING`.
    fileprivate init(argument: String) throws {
        let parts = argument.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let years = Int(parts[0]), Limits.years.contains(years) else {
            throw ValidationError("“\(parts[0])” is not a number of years; write 2, or 2:calendarYears.")
        }
        self.init(years: years)
        guard parts.count == 2 else { return }
        guard let reading = InactivityClause.Reading(rawValue: String(parts[1])) else {
            let readings = InactivityClause.Reading.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("“\(parts[1])” is not a reading; the readings are \(readings).")
        }
        counting = reading
    }
}

/// An activity given on the command line, whose partner is yet to be looked up.
struct SupposedActivity {
    let partner: String
    let occurrence: Occurrence

    /// Reads `PARTNER:KIND:START` or `PARTNER:KIND:START:END`. A name may have a colon in it: kinds and dates have none.
    init(argument: String) throws {
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        let place = parts.indices.suffix(3).first { $0 > 0 && Activity.Kind(rawValue: parts[$0]) != nil }
        guard let place, let kind = Activity.Kind(rawValue: parts[place]), place + 1 < parts.count else {
            let kinds = Activity.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("“\(argument)” is not PARTNER:KIND:START[:END]; the kinds are \(kinds).")
        }
        partner = parts[..<place].joined(separator: ":")
        let dates = try parts[(place + 1)...].map { try DateArgument($0).date }
        let (start, end) = (dates[0], dates.count > 1 ? dates[1] : nil)
        if let end, end.max < start.min {
            throw ValidationError("“\(argument)”: the activity ends before it begins.")
        }
        occurrence = Occurrence(kind: kind, state: .completed, start: start, end: end)
    }
}
