/// The words of the minutes of a review session.
public enum MinutesWords: Phrase {
    case title, session, closed, stillOpen
    case queue
    case looked, decided, nothingDecided, noClock
    case sequels, noSequels, decisions, assignments, noAssignments, appendix, appendixNote
    case partner, standing, decision, office, due, note, what, since
    case passed, noDay
    case agreed, ended, noResult, duePassed, dueAhead, standsAsBefore, stoodThen

    /// The text in English and in Vietnamese.
    public var texts: (en: String, vi: String) {
        switch self {
        case .title: ("Minutes: review of relationships", "Biên bản rà soát quan hệ đối ngoại")
        case .session:
            (
                "Session %1, begun on %2 by the account %3; standings as of %4.",
                "Phiên %1, bắt đầu ngày %2, tài khoản %3; tình trạng tính đến ngày %4."
            )
        case .closed: ("Closed on %1.", "Kết thúc ngày %1.")
        case .stillOpen: ("Not closed yet: %1 still to be looked at.", "Chưa kết thúc: còn %1 đối tác chưa xem xét.")
        case .queue: ("Looked at: %1.", "Phạm vi: %1.")
        case .looked: ("%1 of %2 were looked at.", "Đã xem xét %1 trên %2.")
        case .decided: ("Decided: %1.", "Quyết định: %1.")
        case .nothingDecided: ("Nothing was decided.", "Chưa có quyết định nào.")
        case .noClock:
            (
                "A decision does not count as cooperation: it stops no clock of the rule.",
                "Quyết định không được tính là hợp tác: không làm dừng thời hạn nào của quy tắc."
            )
        case .sequels: ("What became of the last session's decisions", "Kết quả thực hiện quyết định phiên trước")
        case .noSequels: ("There is no earlier session.", "Không có phiên trước.")
        case .decisions: ("Decisions", "Quyết định")
        case .assignments: ("Who does what until when", "Phân công và thời hạn")
        case .noAssignments: ("No office and no day was set.", "Chưa phân công cơ quan hoặc thời hạn.")
        case .appendix: ("Appendix: why each stands as it does", "Phụ lục: giải thích tình trạng từng quan hệ")
        case .appendixNote:
            ("Each line can be checked by hand.", "Mỗi dòng có thể kiểm tra lại bằng tay.")
        case .partner: ("Partner", "Đối tác")
        case .standing: ("Standing", "Tình trạng")
        case .decision: ("Decision", "Quyết định")
        case .office: ("Office", "Cơ quan")
        case .due: ("Until", "Thời hạn")
        case .note: ("Note", "Ghi chú")
        case .what: ("What", "Việc cần làm")
        case .since: ("Since then", "Từ đó đến nay")
        case .passed: ("no decision", "chưa quyết định")
        case .noDay: ("no day set", "chưa định ngày")
        case .agreed: ("new agreement: %1 (%2)", "văn bản mới: %1 (%2)")
        case .ended: ("ended: %1 (%2)", "chấm dứt: %1 (%2)")
        case .noResult: ("nothing on record", "hồ sơ chưa ghi nhận gì")
        case .duePassed: ("overdue since %1", "quá hạn từ %1")
        case .dueAhead: ("due by %1", "hạn đến hết %1")
        case .standsAsBefore: ("still %1", "vẫn %1")
        case .stoodThen: ("%1, was %2", "%1, trước đó %2")
        }
    }
}
