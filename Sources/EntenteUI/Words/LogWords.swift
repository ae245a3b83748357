/// The words of the log.
public enum LogWords: Phrase {
    case number, at, account, origin, done, reason, empty
    case stored, rehearsed, removed
    case entry, state, untouched, noMatch, added, changed, taken

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .number: ("entry", "mục")
        case .at: ("when (%1)", "lúc (%1)")
        case .account: ("account", "tài khoản")
        case .origin: ("from", "từ")
        case .done: ("what was done", "việc đã làm")
        case .reason: ("why", "lý do")
        case .empty: ("The log has no such entry.", "Nhật ký không có mục nào như vậy.")
        case .entry: ("entry %1", "mục %1")
        case .state: ("now", "hiện nay")
        case .untouched:
            (
                "Nothing was changed yet; every change will stand here, by whom and why.",
                "Chưa có thay đổi nào; mọi thay đổi sẽ được ghi ở đây, kèm người làm và lý do."
            )
        case .noMatch:
            ("Nothing in the log matches; c clears the search.", "Nhật ký không có kết quả; phím c: xóa tìm.")
        case .added: ("%1: added", "%1: thêm mới")
        case .changed: ("%1: changed", "%1: đã sửa")
        case .taken: ("%1: removed", "%1: đã xóa")
        case .stored: ("Log entry %1: %2.", "Mục nhật ký %1: %2.")
        case .rehearsed: ("Only tried: %1. The register stays as it is.", "Chỉ thử: %1. Sổ đăng ký giữ nguyên.")
        case .removed: ("%1 would be gone.", "%1 sẽ không còn.")
        }
    }
}
