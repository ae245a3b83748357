import ArgumentParser
import EntenteUI

/// `entente plain`: the register in lines and answers, for screen readers and scripts.
struct PlainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plain",
        abstract: "The screens as numbered lines and prompts, for screen readers and scripts (entente --plain).",
        discussion: """
            A number opens a line, Enter says more, help tells the words, quit leaves. Lines may be piped in: \
            printf 'filter osaka\\n1\\nwhy\\n' | entente plain.
            """)

    @OptionGroup var options: RegisterOptions

    func run() throws {
        try PlainSession.run(
            at: options.path, asOf: options.asOf?.day, language: options.language, limits: options.limits.limits)
    }
}
