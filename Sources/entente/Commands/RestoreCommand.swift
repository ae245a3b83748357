import ArgumentParser
import EntenteStore
import EntenteUI

/// `entente restore`: what a backup holds, in the place of what the register holds.
struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: both(
            "Put what a backup holds in the place of what the register holds, and keep that beside it.",
            "Khôi phục sổ đăng ký từ một bản sao lưu; nội dung cũ được giữ bên cạnh."),
        discussion: both(
            """
            The backup is checked first. What the register held until then is kept in a file beside it, whose name is \
            told, and from which it can be restored in turn. Other sessions go on, and show what was restored.
            """,
            """
            Bản sao lưu được kiểm tra trước. Nội dung cũ của sổ được giữ trong một tệp bên cạnh, có báo tên, và cũng \
            khôi phục lại được từ đó. Các phiên làm việc khác vẫn tiếp tục và hiện nội dung đã khôi phục.
            """))

    @Argument(help: both("The backup.", "Bản sao lưu."), completion: .file())
    var file: String

    @OptionGroup var options: FileOptions

    func run() throws {
        let (path, file) = (try options.path, try options.limits.path(file))
        try options.limits.requireWritable(path)
        let (restored, replaced) = try Failure.rethrowing { try RegisterStore.restore(path, from: file) }
        let words = options.words
        Output.write(lines: [words(BackupWords.restored, path.text, file.text, restored.rows)])
        if let replaced { Output.write(lines: [words(BackupWords.replaced, replaced.text)]) }
    }
}
