public import EntenteDomain
import Glibc

/// Why a call to the operating system failed, by the code that it leaves in `errno`.
public struct SystemError: Error, Hashable, Sendable {
    /// The code.
    public let code: Int32

    /// The error of that code.
    public init(code: Int32) { self.code = code }

    /// The error that a call to the system has just left.
    public static var last: SystemError { SystemError(code: errno) }
}

extension SystemError: Bilingual, CustomStringConvertible {
    /// The cause and the remedy, as two clauses.
    public var texts: (en: String, vi: String) {
        (cause.texts.en + "; " + remedy.texts.en, cause.texts.vi + "; " + remedy.texts.vi)
    }

    /// The cause, as a clause. One that is not common is told in the system's own words.
    public var cause: BilingualText { BilingualText(told.cause) }

    /// What to do about it, as a clause.
    public var remedy: BilingualText { BilingualText(told.remedy) }

    private typealias Texts = (en: String, vi: String)

    private var told: (cause: Texts, remedy: Texts) {
        switch code {
        case ENOENT: (("there is no such file or folder", "không có tệp hoặc thư mục này"), Self.checkPath)
        case ENOTDIR:
            (("a part of the path is no folder", "có phần của đường dẫn không phải thư mục"), Self.checkPath)
        case EISDIR: (("it is a folder", "đó là một thư mục"), ("name a file", "hãy ghi tên một tệp"))
        case ELOOP:
            (
                ("it is a symbolic link", "đó là một liên kết tượng trưng"),
                ("name the file itself", "hãy ghi đường dẫn của chính tệp đó")
            )
        case EEXIST:
            (("something of that name is there", "đã có tệp hoặc thư mục mang tên này"), Self.anotherName)
        case ENAMETOOLONG: (("the name is too long", "tên quá dài"), Self.anotherName)
        case EACCES, EPERM:
            (
                ("this account may not do that", "tài khoản này không có quyền"),
                ("choose another place, or ask its owner", "hãy chọn nơi khác, hoặc hỏi chủ sở hữu")
            )
        case EROFS:
            (
                ("the file system is mounted for reading only", "hệ thống tệp chỉ được gắn để đọc"),
                ("have it mounted for writing, or choose another place", "hãy nhờ gắn lại để ghi, hoặc chọn nơi khác")
            )
        case ENOSPC: (("the disk is full", "đĩa đã đầy"), Self.makeRoom)
        case EDQUOT:
            (("this account's share of the disk is used up", "tài khoản này đã dùng hết hạn mức đĩa"), Self.makeRoom)
        case EFBIG:
            (
                ("the file would be larger than is allowed here", "tệp sẽ lớn hơn mức cho phép ở đây"),
                ("have the limit raised (ulimit -f)", "hãy nhờ nâng giới hạn (ulimit -f)")
            )
        case EIO:
            (
                ("the disk cannot be read or written there", "chỗ đó trên đĩa không đọc hoặc ghi được"),
                ("have the disk looked at", "hãy nhờ kiểm tra đĩa")
            )
        case EMFILE, ENFILE: (("too many files are open", "đang mở quá nhiều tệp"), Self.closeOthers)
        case ENOMEM: (("the memory is used up", "máy đã hết bộ nhớ"), Self.closeOthers)
        case ENOLCK:
            (
                ("the file system has no locks to give", "hệ thống tệp không cấp được khóa"),
                ("keep the register on a local disk", "hãy để sổ đăng ký trên đĩa cục bộ")
            )
        default:
            (
                (
                    "the system says “\(words)” (error \(code))",
                    "hệ thống báo “\(words)” (lỗi \(code))"
                ),
                (
                    "try again, or ask whoever administers this machine",
                    "hãy thử lại, hoặc hỏi người quản trị máy này"
                )
            )
        }
    }

    private var words: String { String(cString: strerror(code)) }

    private static let checkPath = ("check the path", "hãy kiểm tra đường dẫn")
    private static let anotherName = ("choose another name", "hãy chọn tên khác")
    private static let makeRoom = ("make room and try again", "hãy giải phóng chỗ rồi thử lại")
    private static let closeOthers = ("close other programs and try again", "hãy đóng bớt chương trình rồi thử lại")
}
