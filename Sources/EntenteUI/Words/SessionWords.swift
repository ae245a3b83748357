public import EntenteDomain

/// The words of review sessions.
public enum SessionWords: Phrase {
    case number, begun, by, queue, done, state
    case none, open, closedOn, unknown
    case flags, all, filter, deadlines

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .number: ("session", "phiên")
        case .begun: ("begun", "bắt đầu")
        case .by: ("by", "tài khoản")
        case .queue: ("queue", "phạm vi")
        case .done: ("done", "đã xem")
        case .state: ("state", "trạng thái")
        case .none: ("There is no review session yet.", "Chưa có phiên rà soát nào.")
        case .open: ("open", "đang mở")
        case .closedOn: ("closed on %1", "kết thúc %1")
        case .unknown:
            (
                "The register has no review session %1; entente sessions lists those it has.",
                "Sổ đăng ký không có phiên rà soát %1; entente sessions liệt kê các phiên đã có."
            )
        case .flags: ("flagged relationships", "quan hệ bị cảnh báo")
        case .all: ("every partner", "mọi đối tác")
        case .filter: ("found by “%1”", "lọc theo “%1”")
        case .deadlines: ("due by %1", "có hạn đến hết %1")
        }
    }
}

extension Words {
    /// Which relationships a session goes through.
    public func queue(_ queue: ReviewSession.Queue) -> String {
        switch queue {
        case .flags: self(SessionWords.flags)
        case .filter(""): self(SessionWords.all)
        case .filter(let text): self(SessionWords.filter, text)
        case .deadlines(let last): self(SessionWords.deadlines, last)
        }
    }
}
