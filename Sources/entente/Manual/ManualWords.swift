/// What the manual page says besides what the commands say of themselves.
enum ManualWords: CaseIterable {
    case exitStatus, environment, files, examples

    /// The heading.
    var title: String {
        switch self {
        case .exitStatus: both("EXIT STATUS", "MÃ THOÁT")
        case .environment: both("ENVIRONMENT", "BIẾN MÔI TRƯỜNG")
        case .files: both("FILES", "TỆP")
        case .examples: both("EXAMPLES", "VÍ DỤ")
        }
    }

    /// A term and what it means.
    typealias Entry = (term: String, meaning: String)

    /// The entries under the heading.
    var entries: [Entry] {
        switch self {
        case .exitStatus: Self.codes
        case .environment: Self.variables
        case .files: Self.paths
        case .examples: Self.uses
        }
    }

    private static var codes: [Entry] {
        [("0", both("What was asked for was done.", "Đã làm xong điều được yêu cầu."))]
            + Failure.Code.allCases.map { (String($0.rawValue), $0.meaning) }
    }

    private static var variables: [Entry] {
        [
            (
                "ENTENTE_REGISTER",
                both("The register, unless --register names another.", "Sổ đăng ký, trừ khi --register ghi sổ khác.")
            ),
            (
                "XDG_CONFIG_HOME",
                both(
                    "The folder in which entente/config.yaml lies, by default ~/.config.",
                    "Thư mục chứa entente/config.yaml, mặc định ~/.config.")
            ),
            (
                "XDG_DATA_HOME",
                both(
                    "The folder in which the account's own register lies, by default ~/.local/share.",
                    "Thư mục chứa sổ đăng ký của tài khoản, mặc định ~/.local/share.")
            ),
            (
                "LC_ALL, LC_MESSAGES, LANG",
                both(
                    "The language, unless --lang or the config file names one: Vietnamese for vi, else English.",
                    "Ngôn ngữ, trừ khi --lang hoặc tệp cấu hình đã ghi: vi là tiếng Việt, còn lại là tiếng Anh.")
            ),
            (
                "NO_COLOR",
                both("If set and not empty, no colours are used.", "Nếu có và không trống thì không dùng màu.")
            ),
        ]
    }

    private static var paths: [Entry] {
        [
            (
                "~/.config/entente/config.yaml",
                both(
                    "What is set once and for all: language, colors, ascii, slow, mouse, digits, register, keys.",
                    "Những gì cài đặt một lần cho mọi lần: language, colors, ascii, slow, mouse, digits, register, keys."
                )
            ),
            (
                "~/.local/share/entente/register.sqlite",
                both(
                    "The account's own register, made on the first start from the one that comes with the program.",
                    "Sổ đăng ký của tài khoản, tạo trong lần đầu từ sổ đi kèm chương trình.")
            ),
        ]
    }

    private static var uses: [Entry] {
        [
            (
                "entente why seville --as-of 2019",
                both(
                    "Why a partner stands as it does at the end of 2019.",
                    "Vì sao một đối tác có tình trạng như vậy vào cuối năm 2019.")
            ),
            (
                "entente flags --fail-on lapsed,dormant",
                both(
                    "For a scheduled job: exit status 3 where something is.",
                    "Cho tác vụ theo lịch: mã thoát 3 nếu có cảnh báo.")
            ),
            (
                "entente history --from 1994 --format plot",
                both(
                    "The growth of the network and its decay as a picture.",
                    "Sự phát triển và suy giảm của mạng lưới bằng biểu đồ.")
            ),
            (
                "entente what-if --clause 2 --only-without",
                both(
                    "What the Frankfurt rule would end if all agreements had it.",
                    "Quy tắc Frankfurt sẽ kết thúc những gì nếu mọi thỏa thuận đều có quy tắc đó.")
            ),
            ("entente help rule", both("The rule in a page.", "Quy tắc trong một trang.")),
        ]
    }
}

extension Failure.Code {
    /// What the exit status means.
    fileprivate var meaning: String {
        switch self {
        case .flagged:
            both(
                "A relationship is flagged for one of the reasons given to --fail-on.",
                "Có quan hệ bị cảnh báo vì một trong các lý do ghi ở --fail-on.")
        case .usage:
            both("The command line cannot be carried out as it is.", "Không thể thực hiện dòng lệnh như đã ghi.")
        case .data:
            both(
                "A file is not in the format, or a change does not fit the register.",
                "Tệp không đúng định dạng, hoặc thay đổi không khớp với sổ đăng ký.")
        case .noInput: both("A file does not exist or cannot be read.", "Tệp không có hoặc không đọc được.")
        case .cannotCreate:
            both(
                "A register cannot be made, opened or written.",
                "Không thể tạo, mở hoặc ghi sổ đăng ký.")
        case .conflict:
            both(
                "Somebody else has changed the same thing meanwhile; nothing was stored.",
                "Người khác vừa thay đổi cùng chỗ đó; không lưu gì cả.")
        case .io: both("Reading or writing failed.", "Đọc hoặc ghi bị lỗi.")
        }
    }
}
