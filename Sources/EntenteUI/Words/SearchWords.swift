public import EntenteDomain

extension Record.Kind: Phrase {
    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .heading: ("register", "sổ đăng ký")
        case .field: ("field", "lĩnh vực")
        case .source: ("source", "nguồn")
        case .locality: ("locality", "địa phương")
        case .relationship: ("relationship", "quan hệ")
        case .agreement: ("agreement", "thỏa thuận")
        case .commitment: ("commitment", "cam kết")
        case .activity: ("activity", "hoạt động")
        case .prospect: ("prospect", "đối tác tiềm năng")
        case .contact: ("contact", "đầu mối liên hệ")
        case .flag: ("flag", "đánh dấu")
        case .review: ("review", "lần rà soát")
        case .dispute: ("dispute", "điểm bất đồng")
        }
    }
}
