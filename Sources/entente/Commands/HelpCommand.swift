import ArgumentParser
import EntenteDomain
import EntenteUI

/// `entente help`: help on a command, the rule in a page, the manual page.
///
/// It stands before the parser's own command of that name, which knows commands only and which completions list.
struct HelpCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "help",
        abstract: "Show help on a command; help rule explains the rule in a page, help man writes the manual page.",
        shouldDisplay: false)

    @Argument(help: "A command, or rule, or man.")
    var topic: String?

    @Option(help: "The language of the rule: en or vi. By default that of the locale.")
    var lang: Language?

    func run() throws {
        switch topic {
        case nil: throw CleanExit.helpRequest(Entente.self)
        case "rule": Output.write(Line.rule(Words(lang ?? Config.language)))
        case "man": Output.write(try ManualPage.ofProgram())
        case let name?: throw try Self.help(on: name)
        }
    }

    /// What there is help on.
    static var topics: [String] {
        Entente.configuration.subcommands.compactMap { $0.configuration.commandName } + ["rule", "man"]
    }

    private static func help(on name: String) throws -> CleanExit {
        let command = Entente.configuration.subcommands.first { $0.configuration.commandName == name }
        guard let command else {
            throw ValidationError("There is no help on “\(name)”; there is on \(topics.joined(separator: ", ")).")
        }
        return CleanExit.helpRequest(command)
    }
}
