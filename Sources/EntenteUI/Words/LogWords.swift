/// The words of the log.
public enum LogWords: Phrase {
    case number, at, account, origin, done, reason, empty
    case stored, rehearsed, removed

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .number: ("entry", "mục")
        case .at: ("when (UTC)", "lúc (UTC)")
        case .account: ("account", "tài khoản")
        case .origin: ("from", "từ")
        case .done: ("what was done", "việc đã làm")
        case .reason: ("why", "lý do")
        case .empty: ("The log has no such entry.", "Nhật ký không có mục nào như vậy.")
        case .stored: ("Log entry %1: %2.", "Mục nhật ký %1: %2.")
        case .rehearsed: ("Only tried: %1. The register stays as it is.", "Chỉ thử: %1. Sổ đăng ký giữ nguyên.")
        case .removed: ("%1 would be gone.", "%1 sẽ không còn.")
        }
    }
}
