import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI

/// `entente show`: everything on one record.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a partner, an agreement, a commitment or an activity.",
        discussion: """
            A partner is named by id, by a name in any language and without accents, or by a beginning that no other \
            partner has; anything else by its id or a beginning of it.
            """)

    @OptionGroup var options: RegisterOptions

    @Argument(help: "The partner, or the id of an agreement, a commitment or an activity.", completion: .pages)
    var record: String

    @Option(help: "How the answer is written: text or json.")
    var format: PageFormat = .text

    func run() throws {
        let store = try options.store()
        let portfolio = try Failure.rethrowing { try store.portfolio() }
        let asking = Asking(portfolio: portfolio, words: options.words)
        let found = try asking.record(record, in: store)
        let dossier = try Failure.rethrowing { try store.dossier(of: found.relationship) }
        guard let dossier else { throw asking.unknown(record, .unknownRecord, []) }
        switch format {
        case .text:
            let width = Output.isTerminal ? Output.columns : Self.widthElsewhere(of: dossier, options.words)
            let page = Sheet.record(
                found.place, in: dossier, of: portfolio, asOf: options.day, words: options.words, width: width)
            let lines = page?.lines(isStyled: Output.isStyled) ?? []
            Output.write(lines.map { $0 + "\n" }.joined())
        case .json:
            let report = ShowReport(on: dossier, heading: portfolio.heading, asOf: options.day)
            Output.write(document: Self.json(report, on: found.place, in: dossier))
        }
    }

    /// Wide enough that no title is cut.
    private static func widthElsewhere(of dossier: Dossier, _ words: Words) -> Int {
        let titles = dossier.activities.map(\.title) + dossier.commitments.map(\.title)
        let widest = titles.map { SafeText.width(of: words($0)) }.max() ?? 0
        return max(Output.columns, widest + 80)
    }

    /// The document on a record of a dossier.
    static func json(_ report: ShowReport, on place: Place, in dossier: Dossier) -> [UInt8] {
        switch place {
        case .agreement(let id): dossier.agreements.first { $0.id == id }.map(report.agreement) ?? []
        case .commitment(let id): dossier.commitments.first { $0.id == id }.map(report.commitment) ?? []
        case .activity(let id): dossier.activities.first { $0.id == id }.map(report.activity) ?? []
        default: report.partner()
        }
    }
}
