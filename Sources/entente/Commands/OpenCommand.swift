import ArgumentParser
import EntenteDomain
import EntenteSettings

/// `entente`: the register on the screen.
struct OpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: both(
            "Open the register on the screen (what entente does without a subcommand).",
            "Mở sổ đăng ký trên màn hình (như entente không kèm lệnh)."))

    @OptionGroup var options: RegisterOptions

    @Option(
        help: both(
            "Colours: auto (by terminal and NO_COLOR), always or never.",
            "Màu: auto (theo terminal và NO_COLOR), always (luôn có) hoặc never (không dùng)."))
    var color: Settings.Colors?

    @ArgumentParser.Flag(inversion: .prefixedNo, help: both("Show everything in ASCII.", "Hiện mọi thứ bằng ASCII."))
    var ascii: Bool?

    @ArgumentParser.Flag(
        inversion: .prefixedNo,
        help: both(
            "Send less over a slow line: the selection is marked by > alone.",
            "Gửi ít hơn qua đường truyền chậm: dòng đang chọn chỉ có dấu >."))
    var slow: Bool?

    @ArgumentParser.Flag(inversion: .prefixedNo, help: both("Listen to the mouse.", "Dùng chuột."))
    var mouse: Bool?

    @ArgumentParser.Flag(
        help: both(
            "Numbered lines and prompts in place of the screens, as entente plain.",
            "Dòng đánh số và lời nhắc thay cho màn hình, như entente plain."))
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
