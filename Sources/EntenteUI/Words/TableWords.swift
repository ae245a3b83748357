/// The headings of the columns of what commands print.
public enum TableWords: Phrase {
    case id, partner, country, region, level, purpose, initiative, certainty, unverifiedSince
    case on, what, about, howSure, earliest, latest, kind, title, found
    case noMatch, noFlags, noDeadlines, nothingFound

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .id: ("id", "mã")
        case .partner: ("partner", "đối tác")
        case .country: ("country", "nước")
        case .region: ("region", "khu vực")
        case .level: ("level", "cấp độ")
        case .purpose: ("purpose", "mục đích")
        case .initiative: ("proposed by", "bên đề xuất")
        case .certainty: ("certainty", "độ chắc chắn")
        case .unverifiedSince: ("unverified since", "chưa xác minh từ")
        case .on: ("on", "ngày")
        case .what: ("what", "việc")
        case .about: ("about", "về")
        case .howSure: ("how sure", "mức chắc chắn")
        case .earliest: ("earliest", "sớm nhất")
        case .latest: ("latest", "muộn nhất")
        case .kind: ("kind", "loại")
        case .title: ("title", "tên")
        case .found: ("found in", "tìm thấy trong")
        case .noMatch: ("Nothing matches.", "Không có kết quả.")
        case .noFlags: ("Nothing is flagged on this day.", "Không có cảnh báo nào vào ngày này.")
        case .noDeadlines: ("Nothing is due in this time.", "Không có mốc nào trong thời gian này.")
        case .nothingFound: ("Nothing is found.", "Không tìm thấy gì.")
        }
    }
}

/// The words for how sure something is.
public enum CertaintyWords: Phrase {
    case certain, possible

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .certain: ("certain", "chắc chắn")
        case .possible: ("possible", "có thể")
        }
    }
}
