import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteUI

/// `entente history`: the growth of the network and its decay.
struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: both(
            "Tell how many ties were active, at risk, dormant and ended, year by year or month by month.",
            """
            Cho biết bao nhiêu quan hệ ổn định, có nguy cơ, ngưng trệ và hết hiệu lực, theo từng năm hoặc từng tháng.
            """),
        discussion: both(
            """
            Each step is told on its last day, by the record as it is known now; the last step is the last day asked \
            for. With --format plot it is a picture of columns, fitted to the terminal.
            """,
            """
            Mỗi bước tính vào ngày cuối của bước, theo hồ sơ hiện có; bước cuối là ngày cuối được hỏi. Với --format \
            plot, kết quả là biểu đồ cột vừa với terminal.
            """))

    /// How the answer is written.
    enum Form: String, ExpressibleByArgument, CaseIterable {
        case table, json, csv, markdown, plot
    }

    @OptionGroup var options: RegisterOptions

    @Option(
        help: both(
            "How far apart the steps are: year or month.",
            "Khoảng cách giữa các bước: year (năm) hoặc month (tháng)."))
    var every: History.Stride = .year

    @Option(
        help: both(
            "The first year or month, by default that of the first agreement.",
            "Năm hoặc tháng đầu, mặc định theo thỏa thuận đầu tiên."), transform: From.init)
    var from: From?

    @Option(
        help: both(
            "The last day, by default that of --as-of. YYYY or YYYY-MM stands for its last day.",
            "Ngày cuối, mặc định là ngày của --as-of. 2019 hoặc 05/2019 là ngày cuối của năm hoặc tháng đó."),
        transform: AsOf.init)
    var until: AsOf?

    @Option(
        help: both(
            "How the answer is written: table, json, csv, markdown or plot.",
            "Dạng của câu trả lời: table (bảng), json, csv, markdown hoặc plot (biểu đồ)."))
    var format: Form = .table

    @ArgumentParser.Flag(
        help: both(
            "CSV: leave cells as they are that a spreadsheet would take for formulas.",
            "CSV: giữ nguyên các ô mà bảng tính sẽ hiểu là công thức."))
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
