import ArgumentParser
import EntenteDomain
import EntenteTerminal
import EntenteUI

/// `entente`: the register on the screen.
struct OpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open the register on the screen (what entente does without a subcommand).")

    /// When colours are used.
    enum Color: String, ExpressibleByArgument, CaseIterable {
        case auto, always, never
    }

    @OptionGroup var options: RegisterOptions

    @Option(help: "Colours: auto (by terminal and NO_COLOR), always or never.")
    var color: Color = .auto

    @ArgumentParser.Flag(help: "Show everything in ASCII.")
    var ascii = false

    @ArgumentParser.Flag(help: "Send less over a slow line: the selection is marked by > alone.")
    var slow = false

    @ArgumentParser.Flag(help: "Listen to the mouse.")
    var mouse = false

    @ArgumentParser.Flag(help: "Numbered lines and prompts in place of the screens, as entente plain.")
    var plain = false

    func run() throws {
        if plain {
            return try PlainSession.run(at: options.path, asOf: options.asOf?.day, language: options.language)
        }
        let colors: TerminalOptions.Colors =
            switch color {
            case .auto: .automatic
            case .always: .always
            case .never: .never
            }
        try Session.run(
            at: options.path, asOf: options.asOf?.day, language: options.language,
            TerminalOptions(colors: colors, ascii: ascii, isSlow: slow, mouse: mouse))
    }
}
