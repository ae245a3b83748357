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

    @OptionGroup var page: PageOptions

    @Argument(help: "The partner, or the id of an agreement, a commitment or an activity.", completion: .pages)
    var record: String

    func run() throws {
        let (place, portfolio, dossier) = try page.page(on: record, unknown: .unknownRecord) {
            asking, store throws(Failure) in try asking.record(record, in: store)
        }
        let (day, words) = (page.options.day, page.options.words)
        switch page.format {
        case .text:
            let width = Output.isTerminal ? Output.columns : Self.widthElsewhere(of: dossier, words)
            let sheet = Sheet.record(place, in: dossier, of: portfolio, asOf: day, words: words, width: width)
            let lines = sheet?.lines(isStyled: Output.isStyled) ?? []
            Output.write(lines.map { $0 + "\n" }.joined())
        case .json:
            let report = ShowReport(on: dossier, heading: portfolio.heading, asOf: day)
            Output.write(document: report.document(on: place, in: dossier))
        }
    }

    /// Wide enough that no title is cut.
    private static func widthElsewhere(of dossier: Dossier, _ words: Words) -> Int {
        let titles = dossier.activities.map(\.title) + dossier.commitments.map(\.title)
        let widest = titles.map { SafeText.width(of: words($0)) }.max() ?? 0
        return max(Output.columns, widest + 80)
    }
}
