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

    @Argument(help: "A command, as in add activity; or rule, or man.")
    var topic: [String] = []

    @Option(help: "The language: en or vi. By default that of the config file or the locale.")
    var lang: Language?

    func run() throws {
        switch topic {
        case ["rule"]: Output.write(Line.rule(Words(Language.spoken)))
        case ["man"]: Output.write(try ManualPage.ofProgram())
        default:
            let (command, rest) = CommandName.program.following(topic[...])
            guard rest.isEmpty else { throw Self.unknown(topic) }
            try HelpPage(on: command).write()
        }
    }

    /// What there is help on.
    static var topics: [String] {
        Entente.configuration.subcommands.compactMap { $0.configuration.commandName } + ["rule", "man"]
    }

    private static func unknown(_ topic: [String]) -> ValidationError {
        let (topic, topics) = (topic.joined(separator: " "), topics.joined(separator: ", "))
        return ValidationError(
            both(
                "There is no help on “\(topic)”; there is on \(topics).",
                "Không có trợ giúp về “\(topic)”; có trợ giúp về \(topics)."))
    }
}
