/// The words of the growth of the network and its decay.
public enum HistoryWords: Phrase {
    case day, ties, inForce, active, atRisk, dormant, ended, lapsed, expired, terminated
    case onDay, reversed

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .day: ("day", "ngày")
        case .ties: ("ties", "quan hệ")
        case .inForce: ("in force", "còn hiệu lực")
        case .active: ("active", "ổn định")
        case .atRisk: ("at risk", "có nguy cơ")
        case .dormant: ("dormant", "ngưng trệ")
        case .ended: ("ended", "đã hết")
        case .lapsed: ("lapse met", "đủ điều kiện")
        case .expired: ("expired", "hết hạn")
        case .terminated: ("terminated", "chấm dứt")
        case .onDay: ("on %1:", "ngày %1:")
        case .reversed:
            (
                "The time ends on %2, before it begins on %1; give another --from or --until.",
                "Thời gian kết thúc ngày %2, trước khi bắt đầu ngày %1; hãy chọn --from hoặc --until khác."
            )
        }
    }
}
