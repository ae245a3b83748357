import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteUI

/// `entente list`: the relationships, filtered and sorted as on the screens.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List relationships with how they stand, filtered and sorted.",
        discussion: """
            An option given several times, or with commas, admits any of its values; different options must all hold.
            """)

    @OptionGroup var options: RegisterOptions
    @OptionGroup var printing: Printing

    @OptionGroup var filtering: FilterOptions

    @Option(
        help: """
            The order: gravity (the gravest first), name, country, region, level, purpose, initiative, since (first \
            agreement), idle (the longest first), last (the latest activity first) or next (what comes next).
            """)
    var sort: PartnerOrder = .gravity

    @ArgumentParser.Flag(help: "Turn the order round; what the record does not say stays at the end.")
    var reverse = false

    func run() throws {
        let portfolio = try options.portfolio()
        let assessment = Assessment(of: portfolio, asOf: options.day)
        let filter = try filtering.filter(Asking(portfolio: portfolio, words: options.words))
        let list = PartnerList(
            of: portfolio, assessment: assessment, language: options.language, filter: filter,
            sort: PartnerSort(sort, isReversed: reverse))
        printing.write(
            Table(of: list, in: portfolio, assessment, printing.format.words(options.words)),
            json: ListReport.json(list.entries, of: portfolio, assessment))
    }
}
