import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteUI

/// `entente history`: the growth of the network and its decay.
struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Tell how many ties were active, at risk, dormant and ended, year by year or month by month.",
        discussion: """
            Each step is told on its last day, by the record as it is known now; the last step is the last day asked for. \
            With --format plot it is a picture of columns, fitted to the terminal.
            """)

    /// How the answer is written.
    enum Form: String, ExpressibleByArgument, CaseIterable {
        case table, json, csv, markdown, plot
    }

    @OptionGroup var options: RegisterOptions

    @Option(help: "How far apart the steps are: year or month.")
    var every: History.Stride = .year

    @Option(help: "The first year or month, by default that of the first agreement.", transform: From.init)
    var from: From?

    @Option(
        help: "The last day, by default that of --as-of. YYYY or YYYY-MM stands for its last day.",
        transform: AsOf.init)
    var until: AsOf?

    @Option(help: "How the answer is written: table, json, csv, markdown or plot.")
    var format: Form = .table

    @ArgumentParser.Flag(help: "CSV: leave cells as they are that a spreadsheet would take for formulas.")
    var raw = false

    func run() throws {
        let portfolio = try options.portfolio()
        let last = until?.day ?? options.day
        let agreements = portfolio.entries.lazy.flatMap(\.agreements)
        let first = from?.day ?? agreements.map(\.provisions.effective.min).min() ?? last
        guard first <= last else {
            let text = options.words(HistoryWords.reversed, first, last)
            throw Failure(code: .usage, text: text)
        }
        let history = History(of: portfolio, on: every.days(from: first, through: last))
        guard let format = Format(rawValue: format.rawValue) else {
            let plot = HistoryPlot(of: history, words: options.words)
            let lines = plot.lines(width: Output.columns, height: Self.plotHeight)
            return Output.write(Environment.isUTF8 ? lines : lines.map(\.inASCII))
        }
        Printing.write(
            Table(of: history, heading: portfolio.heading, format.words(options.words)),
            json: HistoryReport.json(history, every: every, from: first, until: last, heading: portfolio.heading),
            as: format, raw: raw)
    }

    /// With the lines below it, the picture fits on the smallest usual terminal, under the prompt.
    private static let plotHeight = 18
}
