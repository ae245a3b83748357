import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI

/// `entente why`: the chain that decided a standing.
struct WhyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract: "Tell why a relationship or an agreement stands as it does, in lines that can be checked by hand.",
        discussion: """
            A partner is named by id, by a name in any language and without accents, or by a beginning that no other \
            partner has; an agreement by its id or a beginning of it.
            """)

    @OptionGroup var page: PageOptions

    @Argument(help: "The partner or the agreement.", completion: .records(.relationship, .agreement))
    var subject: String

    func run() throws {
        let (found, portfolio, dossier) = try page.page(on: subject, unknown: .unknownSubject) {
            asking, _ throws(Failure) in
            let (entry, subject) = try asking.subject(subject)
            return (asking.portfolio.entries[entry].relationship, subject)
        }
        let day = page.options.day
        switch page.format {
        case .text:
            let lines = Line.why(
                found, in: dossier, asOf: day, heading: portfolio.heading, words: page.options.words)
            Output.write(lines ?? [])
        case .json:
            let report = WhyReport(on: dossier, heading: portfolio.heading, asOf: day)
            Output.write(document: report.document(on: found))
        }
    }
}
