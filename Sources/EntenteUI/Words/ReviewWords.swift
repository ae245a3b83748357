/// The words of the place where a review session is held.
public enum ReviewWords: Phrase {
    case title, progress, savedUntil
    case last, noActivity, openCommitments, noCommitment, contact, noContact, decisions, noDecision
    case office, due, sequel
    case menu, takeUp, newFlags, newFilter, newAll, newDeadlines, minutesOf
    case nobody, began, tookUp, decided, passed, allDone, atFirst, atLast
    case ending, write, writeAndClose, writeAndReopen, close, reopen, written, closed, reopened, closedElsewhere

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .title: ("Review %1", "Rà soát %1")
        case .progress: ("%1 of %2 · %3 looked at · %4", "%1/%2 · đã xem %3 · %4")
        case .savedUntil: ("can be saved until %1", "có thể cứu vãn đến hết %1")
        case .last: ("Last done", "Hoạt động gần nhất")
        case .noActivity: ("nothing on record", "hồ sơ chưa ghi nhận gì")
        case .openCommitments: ("Open commitments", "Cam kết chưa xong")
        case .noCommitment: ("none on record", "không có")
        case .contact: ("Contact", "Đầu mối")
        case .noContact: ("nobody on record", "chưa ghi đầu mối nào")
        case .decisions: ("Decisions so far", "Quyết định đã có")
        case .noDecision: ("none on record", "chưa ghi quyết định nào")
        case .office: ("office: %1", "cơ quan: %1")
        case .due: ("until %1", "hạn %1")
        case .sequel: ("since then: %1", "từ đó đến nay: %1")
        case .menu: ("Review", "Rà soát")
        case .takeUp: ("go on with session %1: %2", "tiếp tục phiên %1: %2")
        case .newFlags: ("new: the flagged relationships", "mới: các quan hệ bị cảnh báo")
        case .newFilter: ("new: the partners as filtered", "mới: các đối tác đang lọc")
        case .newAll: ("new: every partner", "mới: mọi đối tác")
        case .newDeadlines: ("new: what is due by %1", "mới: hạn đến hết %1")
        case .minutesOf: ("minutes of session %1: %2", "biên bản phiên %1: %2")
        case .nobody: ("There is nothing to review in that queue.", "Không có gì để rà soát trong phạm vi đó.")
        case .began: ("Session %1 has begun; it is kept as you go.", "Phiên %1 bắt đầu; mọi bước đều được lưu.")
        case .tookUp:
            ("Session %1 goes on, as of %2.", "Tiếp tục phiên %1, tính đến %2.")
        case .decided: ("Decided, as no. %1 of the log.", "Đã quyết định, số %1 trong nhật ký.")
        case .passed: ("Left without a decision.", "Để lại, chưa quyết định.")
        case .allDone:
            ("All have been looked at: m writes the minutes.", "Đã xem xét tất cả: m để ghi biên bản.")
        case .atFirst: ("This is the first.", "Đây là đối tác đầu tiên.")
        case .atLast: ("This is the last.", "Đây là đối tác cuối cùng.")
        case .ending: ("Minutes", "Biên bản")
        case .write: ("write the minutes", "ghi biên bản")
        case .writeAndClose: ("write the minutes and close the session", "ghi biên bản và kết thúc phiên")
        case .writeAndReopen: ("write the minutes and take it up again", "ghi biên bản và mở lại phiên")
        case .close: ("close the session", "kết thúc phiên")
        case .reopen: ("take it up again", "mở lại phiên")
        case .written: ("Minutes written: %1", "Đã ghi biên bản: %1")
        case .closed: ("Session %1 is closed.", "Phiên %1 đã kết thúc.")
        case .reopened: ("Session %1 can be gone on with.", "Phiên %1 đã mở lại.")
        case .closedElsewhere: ("Session %1 was closed by somebody else.", "Phiên %1 đã được người khác kết thúc.")
        }
    }
}
