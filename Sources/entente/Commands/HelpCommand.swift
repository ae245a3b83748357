import ArgumentParser
import EntenteDomain
import EntenteUI

/// `entente help`: help on a command, the rule in a page, the manual page.
///
/// It stands before the parser's own command of that name, which knows commands only and which completions list.
struct HelpCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "help",
        abstract: both(
            "Show help on a command; help rule explains the rule in a page, help man writes the manual page.",
            "Hiện trợ giúp về một lệnh; help rule giải thích quy tắc trong một trang, help man ghi trang hướng dẫn."),
        shouldDisplay: false)

    @Argument(
        help: both(
            "A command, as in add activity; or rule, or man.",
            "Một lệnh, như add activity; hoặc rule, hoặc man."))
    var topic: [String] = []

    @OptionGroup var language: LanguageOption

    func run() throws {
        switch topic {
        case ["rule"]: Output.write(Line.rule(language.words))
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
