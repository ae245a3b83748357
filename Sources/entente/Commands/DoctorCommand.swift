import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI

/// `entente doctor`: what is wrong with the register and its file, and what to do.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Look over the register and its file, and tell what to do about what is found.",
        discussion: """
            The exit code is 3 where something is found that needs work, and 0 where nothing is, or notes alone. Nothing \
            is changed without --fix, which puts right only what needs no decision.
            """)

    @OptionGroup var options: RegisterOptions
    @OptionGroup var printing: Printing

    @ArgumentParser.Flag(help: "Put right modes, leftovers, lists unlike their records, and how the file is written.")
    var fix = false

    func run() throws {
        let path = try options.path
        if fix { try options.limits.requireWritable(path) }
        let checkup = try Failure.rethrowing {
            var checkup = try RegisterStore.checkUp(path, asOf: options.day)
            if fix { checkup.mark(fixed: try RegisterStore.mend(checkup.findings, of: path)) }
            return checkup
        }
        printing.write(Table(of: checkup, printing.format.words(options.words)), json: CheckupReport.json(checkup))
        if checkup.needsWork { throw ExitCode(Failure.Code.flagged.rawValue) }
    }
}
