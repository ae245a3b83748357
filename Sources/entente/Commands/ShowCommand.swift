import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI

/// `entente show`: everything on one record.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: both(
            "Show a partner, an agreement, a commitment, an activity or a prospect.",
            "Hiện một đối tác, thỏa thuận, cam kết, hoạt động hoặc đối tác tiềm năng."),
        discussion: both(
            """
            A partner is named by id, by a name in any language and without accents, or by a beginning that no other \
            partner has; a prospect by its locality, where nothing else is called so; anything else by its id or a \
            beginning of it.
            """,
            """
            Đối tác ghi theo mã, theo tên bằng bất kỳ ngôn ngữ nào, không cần dấu, hoặc theo phần đầu mà không đối tác \
            nào khác có; đối tác tiềm năng ghi theo địa phương, nếu không gì khác có tên đó; bản ghi khác ghi theo mã \
            hoặc phần đầu của mã.
            """))

    @OptionGroup var page: PageOptions

    @Argument(
        help: both(
            "The partner, the prospect, or the id of an agreement, a commitment or an activity.",
            "Đối tác, đối tác tiềm năng, hoặc mã của một thỏa thuận, cam kết hay hoạt động."),
        completion: .pages)
    var record: String

    func run() throws {
        let options = page.options
        let store = try options.store()
        let portfolio = try Failure.rethrowing { try store.portfolio() }
        let asking = Asking(portfolio: portfolio, words: options.words)
        switch try asking.record(record, in: store) {
        case .ofRelationship(let relationship, let place):
            guard let dossier = try Failure.rethrowing({ try store.dossier(of: relationship) }) else {
                throw asking.unknown(record, .unknownRecord, [])
            }
            show(place, in: dossier, of: portfolio)
        case .prospect(let dossier): show(dossier, of: portfolio)
        }
    }

    private func show(_ place: Place, in dossier: Dossier, of portfolio: Portfolio) {
        let (day, words) = (page.options.day, page.options.words)
        switch page.format {
        case .text:
            let width = Output.isTerminal ? Output.columns : Self.widthElsewhere(of: dossier, words)
            write(Sheet.record(place, in: dossier, of: portfolio, asOf: day, words: words, width: width))
        case .json:
            let report = ShowReport(on: dossier, heading: portfolio.heading, asOf: day)
            Output.write(document: report.document(on: place, in: dossier))
        }
    }

    private func show(_ dossier: ProspectDossier, of portfolio: Portfolio) {
        let (day, words) = (page.options.day, page.options.words)
        switch page.format {
        case .text:
            write(.record(dossier, of: portfolio, asOf: day, words: words, width: Output.columns))
        case .json:
            Output.write(document: ShowReport.prospect(dossier, heading: portfolio.heading, asOf: day))
        }
    }

    private func write(_ sheet: Sheet?) {
        let lines = sheet?.lines(isStyled: Output.isStyled) ?? []
        Output.write(lines.map { $0 + "\n" }.joined())
    }

    /// Wide enough that no title is cut.
    private static func widthElsewhere(of dossier: Dossier, _ words: Words) -> Int {
        let titles = dossier.activities.map(\.title) + dossier.commitments.map(\.title)
        let widest = titles.map { SafeText.width(of: words($0)) }.max() ?? 0
        return max(Output.columns, widest + 80)
    }
}
