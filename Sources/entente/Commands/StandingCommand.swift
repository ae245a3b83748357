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
        abstract: "Tell the standing of every agreement and relationship on a day, by default today.")

    /// How the answer is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, json
    }

    @OptionGroup var options: RegisterOptions

    @Option(help: "An interchange file (entente/1) to judge in place of the register; - is standard input.")
    var file: String?

    @Option(help: "How the answer is written: table or json.")
    var format: Format = .table

    func run() throws {
        let portfolio = try portfolio()
        let today = Environment.today
        let asOf = options.asOf?.day ?? today
        switch format {
        case .json:
            Output.write(document: StandingReport.json(portfolio, Assessment(of: portfolio, asOf: asOf)))
        case .table:
            let size = Size(columns: Output.columns, rows: 1)
            let model = Model(portfolio: portfolio, asOf: asOf, today: today, language: options.language, size: size)
            Output.write(lines: model.plainLines)
        }
    }

    private func portfolio() throws -> Portfolio {
        do {
            guard let file else { return try BundledRegister.open(at: options.path).portfolio() }
            let input = try InputFile(file)
            var builder = PortfolioBuilder()
            let heading = try InterchangeReader.read(input.bytes.span, named: input.name) { builder.append($0) }
            return builder.portfolio(heading: heading)
        } catch {
            throw Failure(any: error)
        }
    }
}
