public import EntenteDomain

extension StoreError: Bilingual, CustomStringConvertible {
    /// What happened, to which file, and what to do.
    public var texts: (en: String, vi: String) {
        switch self {
        case .missing(let path):
            (
                "There is no register at \(path). Create one with 'entente init', or name another with --register.",
                "Không có sổ đăng ký tại \(path). Hãy tạo sổ bằng 'entente init', hoặc chỉ định sổ khác bằng --register."
            )
        case .exists(let path):
            (
                "There is already a file at \(path), and a register is never overwritten. Choose another path.",
                "Đã có tệp tại \(path), và không bao giờ ghi đè lên sổ đăng ký. Hãy chọn đường dẫn khác."
            )
        case .notRegularFile(let path, let kind):
            (
                "\(path) is \(kind.texts.en) and not a regular file. Give the path of the register itself.",
                "\(path) là \(kind.texts.vi), không phải tệp thông thường. Hãy ghi đường dẫn của chính sổ đăng ký."
            )
        case .notFolder(let path, let kind):
            (
                "\(path) is \(kind.texts.en) and no folder. Name a folder.",
                "\(path) là \(kind.texts.vi), không phải thư mục. Hãy chỉ định một thư mục."
            )
        case .exchanged(let path):
            (
                "\(path) is being exchanged by another program. Nothing was changed; try again.",
                "\(path) đang bị chương trình khác thay bằng tệp khác. Không có gì thay đổi; hãy thử lại."
            )
        case .networkFileSystem(let path, let type):
            (
                """
                \(path) lies on a network file system (\(type)), where several hosts could damage the register. \
                Keep it on a local disk of the host that everyone logs in to.
                """,
                """
                \(path) nằm trên hệ thống tệp mạng (\(type)), nơi nhiều máy có thể làm hỏng sổ đăng ký. \
                Hãy để sổ trên đĩa cục bộ của máy mà mọi người cùng đăng nhập.
                """
            )
        case .notPermitted(let path, let action):
            (
                "This account may not \(action.texts.en) \(path). \(Access.remedy(path).en)",
                "Tài khoản này không được phép \(action.texts.vi) \(path). \(Access.remedy(path).vi)"
            )
        case .foreign(let path, let finding):
            (
                "\(path) is not an Entente register: \(finding.texts.en). It was left as it is; name another file.",
                "\(path) không phải sổ đăng ký của Entente: \(finding.texts.vi). Tệp được giữ nguyên; hãy chỉ định tệp khác."
            )
        case .newer(let path, let version):
            (
                """
                \(path) was written by a newer version of Entente (schema \(version); this one knows up to \
                \(Format.version)). Use that version; the file was left as it is.
                """,
                """
                \(path) do một phiên bản Entente mới hơn ghi (lược đồ \(version); phiên bản này chỉ biết đến \
                \(Format.version)). Hãy dùng phiên bản đó; tệp được giữ nguyên.
                """
            )
        case .older(let path, let version):
            (
                """
                \(path) has the form of an older version of Entente (schema \(version), now \(Format.version)). Open it \
                once with an account that may write to it; a copy of what it is now is kept beside it.
                """,
                """
                \(path) còn theo dạng của một phiên bản Entente cũ (lược đồ \(version), nay là \(Format.version)). Hãy mở \
                sổ một lần bằng tài khoản có quyền ghi; bản hiện nay được giữ lại bên cạnh.
                """
            )
        case .damaged(let path, let finding):
            (
                """
                \(path) is damaged: \(finding.texts.en). Do not write to it any more; restore it from a backup with \
                'entente restore BACKUP'.
                """,
                """
                \(path) bị hỏng: \(finding.texts.vi). Đừng ghi thêm vào tệp; hãy khôi phục từ bản sao lưu bằng \
                'entente restore BẢN-SAO-LƯU'.
                """
            )
        case .noFolder(let path):
            (
                "There is no folder \(path). Make it, or name another one.",
                "Không có thư mục \(path). Hãy tạo thư mục này, hoặc chỉ định thư mục khác."
            )
        case .unsoundCopy(let path, let finding):
            (
                """
                What was copied from \(path) is damaged: \(finding.texts.en). The copy was thrown away and nothing was \
                changed; restore the last backup that is sound.
                """,
                """
                Dữ liệu chép từ \(path) bị hỏng: \(finding.texts.vi). Bản chép đã bị bỏ và không có gì thay đổi; hãy khôi \
                phục bản sao lưu gần nhất còn nguyên vẹn.
                """
            )
        case .sameFile(let path):
            (
                "\(path) is the register itself. Name a backup of it; nothing was changed.",
                "\(path) chính là sổ đăng ký. Hãy chỉ định một bản sao lưu của sổ; không có gì thay đổi."
            )
        case .inUse(let path, let process):
            (
                """
                \(path) is damaged, and its file cannot be exchanged while process \(process) has it open. Have every \
                session end and try again; nothing was changed.
                """,
                """
                \(path) bị hỏng, và không thể thay tệp khi tiến trình \(process) còn mở. Hãy cho mọi phiên kết thúc rồi \
                thử lại; không có gì thay đổi.
                """
            )
        case .unreadable(let path, let table, let column, let value):
            (
                """
                \(path) has '\(value.texts.en)' in column \(column) of table \(table), which cannot be read. Another \
                program may have written it; correct it there or restore a backup.
                """,
                """
                \(path) có '\(value.texts.vi)' ở cột \(column) của bảng \(table), không đọc được. Có thể chương trình \
                khác đã ghi; hãy sửa tại đó hoặc khôi phục bản sao lưu.
                """
            )
        case .diskFull(let path):
            (
                """
                The disk is full: nothing more can be written beside \(path). Make room and try again; nothing is lost.
                """,
                "Đĩa đã đầy: không ghi thêm được gì bên cạnh \(path). Hãy giải phóng chỗ rồi thử lại; không mất gì."
            )
        case .diskFailed(let path, let code, let message):
            (
                """
                The disk failed where \(path) lies (SQLite: “\(message)”, code \(code)). Have the disk looked at, then \
                see whether the last change is there.
                """,
                """
                Đĩa bị lỗi ở chỗ có \(path) (SQLite: “\(message)”, mã \(code)). Hãy nhờ kiểm tra đĩa, rồi xem thay đổi vừa \
                rồi đã được lưu chưa.
                """
            )
        case .busy(let path, let seconds, let writer):
            (
                """
                \(Self.subject(writer).en) has been writing to \(path) for more than \(seconds) seconds. Nothing was \
                changed; try again, and look for an import that is still running.
                """,
                """
                \(Self.subject(writer).vi) đã ghi vào \(path) hơn \(seconds) giây. Không có gì thay đổi; hãy thử lại, và \
                xem có lệnh import nào còn chạy không.
                """
            )
        case .readOnly(let path):
            (
                "\(path) was opened for reading only. Nothing was changed; to change it, start without --read-only.",
                "\(path) chỉ được mở để đọc. Không có gì thay đổi; muốn thay đổi, hãy mở lại không có --read-only."
            )
        case .duplicate(let path, let record, let id):
            (
                "Two records of the kind '\(record)' are called '\(id)'. Nothing was written to \(path); rename one.",
                "Hai bản ghi loại '\(record)' có cùng mã '\(id)'. Không ghi gì vào \(path); hãy đổi mã một bản ghi."
            )
        case .dangling(let path, let record, let id, let key, let target):
            (
                """
                The \(record) '\(id)' names '\(target)' as its \(key), and there is no such record. Nothing was written \
                to \(path); add that record or correct the name.
                """,
                """
                Bản ghi \(record) '\(id)' nêu '\(target)' ở mục \(key), mà không có bản ghi đó. Không ghi gì vào \(path); \
                hãy thêm bản ghi đó hoặc sửa lại mã.
                """
            )
        case .unstorableText(let path, let text):
            (
                """
                The text that begins '\(Self.beginning(of: text))' holds a NUL character or is too long. \
                Nothing was written to \(path); correct the text.
                """,
                """
                Văn bản bắt đầu bằng '\(Self.beginning(of: text))' chứa ký tự NUL hoặc quá dài. Không ghi gì vào \(path); \
                hãy sửa văn bản.
                """
            )
        case .system(let path, let action, let error):
            (
                "Could not \(action.texts.en) \(path): \(error.texts.en).",
                "Không thể \(action.texts.vi) \(path): \(error.texts.vi)."
            )
        case .database(let path, let code, let message):
            (
                """
                SQLite failed on \(path): “\(message)” (code \(code)). Try again; if it stays so, look the register over \
                with 'entente doctor'.
                """,
                """
                SQLite báo lỗi với \(path): “\(message)” (mã \(code)). Hãy thử lại; nếu vẫn vậy, hãy kiểm tra sổ bằng \
                'entente doctor'.
                """
            )
        }
    }

    private static func subject(_ writer: Writer?) -> (en: String, vi: String) {
        guard let writer else { return ("Another process", "Một tiến trình khác") }
        return (
            "Process \(writer.process) of \(writer.account ?? "another account")",
            "Tiến trình \(writer.process) của \(writer.account ?? "tài khoản khác")"
        )
    }

    private static func beginning(of text: String) -> String { text.prefix(40).filter { $0 != "\0" } }
}
