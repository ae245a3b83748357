import ArgumentParser
import EntenteDomain
import EntenteSettings

/// `entente`: the register on the screen.
struct OpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open the register on the screen (what entente does without a subcommand).")

    @OptionGroup var options: RegisterOptions

    @Option(help: "Colours: auto (by terminal and NO_COLOR), always or never.")
    var color: Settings.Colors?

    @ArgumentParser.Flag(inversion: .prefixedNo, help: "Show everything in ASCII.")
    var ascii: Bool?

    @ArgumentParser.Flag(
        inversion: .prefixedNo, help: "Send less over a slow line: the selection is marked by > alone.")
    var slow: Bool?

    @ArgumentParser.Flag(inversion: .prefixedNo, help: "Listen to the mouse.")
    var mouse: Bool?

    @ArgumentParser.Flag(help: "Numbered lines and prompts in place of the screens, as entente plain.")
    var plain = false

    func run() throws {
        if plain {
            return try PlainSession.run(
                at: options.path, asOf: options.asOf?.day, language: options.language, limits: options.limits.limits)
        }
        try ScreenChoices(
            register: options.register, asOf: options.asOf?.day, language: options.lang, colors: color, ascii: ascii,
            slow: slow, mouse: mouse, limits: options.limits.limits
        ).open()
    }
}
