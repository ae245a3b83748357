import ArgumentParser
import EntenteUI

/// `entente plain`: the register in lines and answers, for screen readers and scripts.
struct PlainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plain",
        abstract: both(
            "The screens as numbered lines and prompts, for screen readers and scripts (entente --plain).",
            "Các màn hình thành dòng đánh số và lời nhắc, cho trình đọc màn hình và kịch bản lệnh (entente --plain)."),
        discussion: both(
            """
            A number opens a line, Enter says more, help tells the words, quit leaves. Lines may be piped in: printf \
            'filter osaka\\n1\\nwhy\\n' | entente plain.
            """,
            """
            Gõ số để mở dòng, Enter để đọc tiếp, giúp (help) để xem các từ lệnh, thoát (quit) để rời. Có thể nạp sẵn \
            các dòng: printf 'filter osaka\\n1\\nwhy\\n' | entente plain.
            """))

    @OptionGroup var options: RegisterOptions

    func run() throws {
        try PlainSession.run(
            at: options.path, asOf: options.asOf?.day, language: options.language, limits: options.limits.limits)
    }
}
