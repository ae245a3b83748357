public import EntenteDomain

/// What is said around the search over all records.
enum SearchWords: Phrase {
    case title, prompt, promptBriefly, found, foundMore, empty, waits, nothing, author, year, names

    var texts: Texts {
        switch self {
        case .title: ("Search", "Tìm kiếm")
        case .prompt: ("Search everything:", "Tìm trong tất cả:")
        case .promptBriefly: ("Search:", "Tìm:")
        case .found: ("%1 /%2/ %3", "%1 /%2/ %3")
        case .foundMore: ("%1 /%2/ %3 of %4", "%1 /%2/ %3 trên %4")
        case .empty:
            (
                "Words in any order, without accents: names, titles, notes, offices, persons, sources.",
                "Các từ theo thứ tự bất kỳ, không cần dấu: tên, tiêu đề, ghi chú, cơ quan, người, nguồn."
            )
        case .waits: ("Enter searches: the register is large.", "Sổ đăng ký lớn: bấm Enter để tìm.")
        case .nothing: ("Nothing is found; %1 looks for something else.", "Không tìm thấy gì; phím %1: tìm từ khác.")
        case .author: ("Author", "Tác giả")
        case .year: ("Year", "Năm")
        case .names: ("Names", "Tên")
        }
    }
}

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
