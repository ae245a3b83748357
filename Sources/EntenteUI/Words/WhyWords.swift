import EntenteDomain

/// The words of the explanation.
public enum WhyWords: Phrase {
    case title
    case byKind, planned, cancelled, beforeEffect, notStarted

    /// The text in English and in Vietnamese.
    public var texts: (en: String, vi: String) {
        switch self {
        case .title: ("Why", "Vì sao")
        case .byKind: ("its kind, %1, is not cooperation", "loại %1 không phải là hợp tác")
        case .planned: ("it is only planned", "mới chỉ là dự kiến")
        case .cancelled: ("it was cancelled", "đã bị hủy")
        case .beforeEffect: ("it ended before the agreement took effect", "kết thúc trước khi thỏa thuận có hiệu lực")
        case .notStarted: ("it starts after the day", "bắt đầu sau ngày đang xét")
        }
    }
}

extension Words {
    /// Why an activity does not count.
    func callAsFunction(_ exclusion: IdleAccount.Exclusion, _ activity: Activity) -> String {
        switch exclusion {
        case .kind: self(WhyWords.byKind, self(activity.occurrence.kind))
        case .planned: self(WhyWords.planned)
        case .cancelled: self(WhyWords.cancelled)
        case .beforeEffect: self(WhyWords.beforeEffect)
        case .notStarted: self(WhyWords.notStarted)
        }
    }
}
