/// The words of the page that tells what a record rests on.
enum SourceWords: Phrase {
    case title, relationship, locality, agreement, commitment, activity, contact, prospect
    case at, none, noDispute, recorded, because, noReason

    var texts: Texts {
        switch self {
        case .title: ("Sources", "Nguồn")
        case .relationship: ("The relationship", "Quan hệ")
        case .locality: ("The locality", "Địa phương")
        case .agreement: ("The agreement", "Thỏa thuận")
        case .commitment: ("The commitment", "Cam kết")
        case .activity: ("The activity", "Hoạt động")
        case .contact: ("Contact: %1", "Đầu mối: %1")
        case .prospect: ("The prospect", "Đối tác tiềm năng")
        case .at: ("at %1", "tại %1")
        case .none: ("The record names no source.", "Hồ sơ không ghi nguồn.")
        case .noDispute: ("The sources do not disagree on it.", "Các nguồn thống nhất về điểm này.")
        case .recorded: ("The record uses: %1", "Hồ sơ dùng: %1")
        case .because: ("Why: %1", "Lý do: %1")
        case .noReason:
            ("The record does not say which reading it uses, or why.", "Hồ sơ không ghi dùng cách hiểu nào và vì sao.")
        }
    }
}
