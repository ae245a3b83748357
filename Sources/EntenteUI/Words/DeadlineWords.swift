public import EntenteDomain

extension Deadline.Kind: Phrase {
    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .termination: ("out of force, as recorded", "hết hiệu lực như đã ghi")
        case .expiry: ("out of force: its term is over", "hết hiệu lực: hết thời hạn")
        case .lapse: ("lapse condition met", "đủ điều kiện mất hiệu lực")
        case .dormancy: ("dormant", "ngưng trệ")
        case .notice: ("last day for notice", "hạn chót thông báo")
        case .renewal: ("renews itself", "tự động gia hạn")
        case .review: ("review due", "đến hạn rà soát")
        case .plannedStart: ("planned start", "dự kiến bắt đầu")
        }
    }
}

extension RecordSearch.Kind: Phrase {
    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .field: ("field", "lĩnh vực")
        case .source: ("source", "nguồn")
        case .locality: ("locality", "địa phương")
        case .relationship: ("relationship", "quan hệ")
        case .agreement: ("agreement", "thỏa thuận")
        case .commitment: ("commitment", "cam kết")
        case .activity: ("activity", "hoạt động")
        case .prospect: ("prospect", "quan hệ tiềm năng")
        case .contact: ("contact", "đầu mối liên hệ")
        case .flag: ("flag", "đánh dấu")
        case .review: ("review", "lần rà soát")
        case .dispute: ("dispute", "điểm chưa thống nhất")
        }
    }
}
