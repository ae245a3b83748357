import ArgumentParser
import EntenteStore
import EntenteUI

/// `entente backup`: a copy of the register that is known to be good.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: both(
            "Put a copy of the register into a folder, and make sure that it can be restored.",
            "Sao lưu sổ đăng ký vào một thư mục và bảo đảm khôi phục được."),
        discussion: both(
            """
            The copy is named by the moment in UTC. It is opened, checked and written to the disk before it gets its \
            name; sessions go on meanwhile. --keep removes the oldest backups of this register from the folder, and \
            nothing else.
            """,
            """
            Bản sao lưu được đặt tên theo thời điểm UTC. Bản sao được mở, kiểm tra và ghi xuống đĩa trước khi nhận \
            tên; các phiên làm việc khác vẫn tiếp tục. --keep chỉ xóa các bản sao lưu cũ nhất của sổ này trong thư \
            mục.
            """))

    @Argument(
        help: both(
            "The folder, by default backups beside the register.",
            "Thư mục; mặc định là backups bên cạnh sổ đăng ký."), completion: .directory)
    var folder: String?

    @Option(help: both("How many backups the folder keeps.", "Số bản sao lưu giữ lại trong thư mục."))
    var keep: Int?

    @OptionGroup var options: FileOptions

    func validate() throws {
        if let keep, keep < 1 {
            throw ValidationError(
                both(
                    "--keep takes a number from 1 up.",
                    "--keep nhận một số từ 1 trở lên."))
        }
    }

    func run() throws {
        let path = try options.path
        let folder = try folder.map { try options.limits.path($0).text }
        let (backup, removed) = try Failure.rethrowing {
            try RegisterStore.backUp(path, into: folder, keeping: keep)
        }
        Output.write(lines: [options.words(BackupWords.made, backup.path.text, backup.rows)])
        Output.write(lines: removed.map { options.words(BackupWords.removed, $0) })
    }
}
