import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI
import Glibc

/// `entente standing`: what every agreement and relationship is on a day.
struct StandingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "standing",
        abstract: both(
            "Tell the standing of every agreement and relationship on a day, by default today.",
            "Cho biết tình trạng của mọi thỏa thuận và quan hệ vào một ngày, mặc định hôm nay."))

    @OptionGroup var options: RegisterOptions
    @OptionGroup var printing: Printing

    @Option(
        help: both(
            "An interchange file (entente/1) to judge in place of the register; - is standard input.",
            "Tệp trao đổi (entente/1) để đánh giá thay cho sổ đăng ký; - là đầu vào chuẩn."),
        completion: .file())
    var file: String?

    func run() throws {
        let portfolio = try portfolio()
        let assessment = Assessment(of: portfolio, asOf: options.day)
        let list = PartnerList(of: portfolio, assessment: assessment, language: options.language)
        printing.write(
            Table(of: list, in: portfolio, assessment, printing.format.words(options.words)),
            json: StandingReport.json(portfolio, assessment))
    }

    private func portfolio() throws -> Portfolio {
        guard let file else { return try options.portfolio() }
        do {
            let input = try options.limits.input(file)
            var builder = PortfolioBuilder()
            let heading = try InterchangeReader.read(input.bytes.span, named: input.name) { builder.append($0) }
            return builder.portfolio(heading: heading)
        } catch {
            throw Failure(any: error)
        }
    }
}
