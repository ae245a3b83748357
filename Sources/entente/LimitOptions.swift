import ArgumentParser
import EntenteStore
import EntenteUI
import Glibc

/// What a command must not do, whatever else it is asked for.
struct LimitOptions: ParsableArguments {
    @ArgumentParser.Flag(
        help: both(
            "Only read the register; whatever would change it says so.",
            "Chỉ đọc sổ đăng ký; việc gì làm thay đổi sổ đều bị từ chối."))
    var readOnly = false

    @ArgumentParser.Flag(
        help: both(
            """
            For accounts that have nothing but this program (ForceCommand, sudo): no other program is started, nothing \
            is stopped or copied, no file is read or written but the register, those beside it, and those in --folder.
            """,
            """
            Cho tài khoản chỉ được dùng chương trình này (ForceCommand, sudo): không chạy chương trình khác, không tạm \
            dừng, không sao chép; chỉ đọc và ghi sổ đăng ký, các tệp bên cạnh sổ và các tệp trong --folder.
            """))
    var restricted = false

    @Option(
        help: both(
            "With --restricted: the one folder from which files are read and into which they are written.",
            "Kèm --restricted: thư mục duy nhất được đọc và ghi tệp."),
        completion: .directory)
    var folder: String?

    /// Refuses limits that do not fit each other, or the option `--register`.
    func validate(_ register: String?) throws {
        if folder != nil, !restricted {
            throw ValidationError(
                both(
                    "--folder says more about --restricted; give both.",
                    "--folder chỉ dùng kèm --restricted; hãy ghi cả hai."))
        }
        if restricted, register == nil {
            throw ValidationError(
                both(
                    "--restricted needs --register: nothing else names it.",
                    "--restricted cần --register: không có gì khác cho biết sổ nào."))
        }
    }

    /// The limits as the screens know them.
    var limits: SessionLimits {
        SessionLimits(isReadOnly: readOnly, isRestricted: restricted, folder: folder.map { RegisterPath($0).text })
    }

    /// The path of a file or a folder that the user has named, where it is within the limits.
    func path(_ named: String) throws(Failure) -> RegisterPath { try limits.path(named) }

    /// A file that the user has named, where it is within the limits; `-` is standard input.
    func input(_ named: String) throws(Failure) -> InputFile {
        try InputFile(named == "-" ? named : restricted ? path(named).text : named)
    }

    /// Refuses what would change the register where it is only to be read.
    func requireWritable(_ path: RegisterPath) throws(Failure) {
        if readOnly { throw Failure(StoreError.readOnly(path: path.text)) }
    }
}

extension LimitOptions {
    /// Whether the command line says `--restricted`: known before it is parsed.
    static let isRestricted = CommandLine.arguments.dropFirst().contains("--restricted")

    /// Forgets the environment where the session is restricted: before anything looks at it, since it says to libraries
    /// where to read and write.
    static func forgetEnvironment() {
        guard isRestricted else { return }
        let names: [String] = [
            "TERM", "LANG", "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "NO_COLOR", "ESCDELAY", "LINES", "COLUMNS",
            "SSH_CONNECTION",
        ]
        let kept = names.compactMap { name in getenv(name).map { (name, String(cString: $0)) } }
        clearenv()
        for (name, value) in kept { setenv(name, value, 1) }
    }
}
