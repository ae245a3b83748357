import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI

/// How a page of text is written.
enum PageFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

/// `entente why`: the chain that decided a standing.
struct WhyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract: "Tell why a relationship or an agreement stands as it does, in lines that can be checked by hand.",
        discussion: """
            A partner is named by id, by a name in any language and without accents, or by a beginning that no other \
            partner has; an agreement by its id or a beginning of it.
            """)

    @OptionGroup var options: RegisterOptions

    @Argument(help: "The partner or the agreement.", completion: .records(.relationship, .agreement))
    var subject: String

    @Option(help: "How the answer is written: text or json.")
    var format: PageFormat = .text

    func run() throws {
        let store = try options.store()
        let portfolio = try Failure.rethrowing { try store.portfolio() }
        let asking = Asking(portfolio: portfolio, words: options.words)
        let found = try asking.subject(subject)
        let dossier = try Failure.rethrowing { try store.dossier(of: portfolio.entries[found.entry].relationship) }
        guard let dossier else { throw asking.unknown(subject, .unknownSubject, []) }
        switch format {
        case .text:
            let lines = Line.why(
                found.subject, in: dossier, asOf: options.day, heading: portfolio.heading, words: options.words)
            Output.write(lines ?? [])
        case .json:
            let report = WhyReport(on: dossier, heading: portfolio.heading, asOf: options.day)
            switch found.subject {
            case .relationship: Output.write(document: report.relationship())
            case .agreement(let id): Output.write(document: report.agreement(id))
            }
        }
    }
}
