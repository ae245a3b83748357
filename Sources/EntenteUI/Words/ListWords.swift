/// The words for places.
public enum PlaceWords: Phrase {
    case partners, flags, deadlines, insights, log, overdue, filtered, some, noPartners, noFlags, noDeadlines, noMatch

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .partners: ("Partners", "Đối tác")
        case .flags: ("Flags", "Cảnh báo")
        case .deadlines: ("Deadlines", "Mốc thời hạn")
        case .insights: ("Insights", "Phân tích")
        case .log: ("Log", "Nhật ký")
        case .overdue: ("%1, %2 overdue", "%1, %2 quá hạn")
        case .filtered: ("%1 /%2/ %3 of %4", "%1 /%2/ %3 trên %4")
        case .some: ("%1 %2 of %3", "%1 %2 trên %3")
        case .noPartners:
            ("The register has no relationships yet; %1 adds one.", "Sổ đăng ký chưa có quan hệ nào; phím %1: thêm.")
        case .noFlags: ("Nothing is flagged on this day.", "Không có cảnh báo nào vào ngày này.")
        case .noDeadlines:
            ("Nothing is due in the coming two years.", "Không có mốc nào trong hai năm tới.")
        case .noMatch: ("Nothing matches; c clears the filter.", "Không có kết quả; phím c xóa bộ lọc.")
        }
    }
}

/// The headings of columns.
public enum ColumnWords: Phrase {
    case since, standing, idle, last, next, why, savedUntil

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .since: ("since", "từ")
        case .standing: ("standing", "tình trạng")
        case .idle: ("idle", "trống")
        case .last: ("last", "mới nhất")
        case .next: ("next", "sắp tới")
        case .why: ("why", "vì sao")
        case .savedUntil: ("save by", "hạn chót")
        }
    }
}

/// In a few words, why a relationship stands as it does and what comes next.
public enum ReasonWords: Phrase {
    case noAgreement, notYet, ended, briefEnded, conditionMet, briefConditionMet, planned, noProject, ownClause, last
    case dormancy, briefDormancy, termination, expiry, lapse, briefLapse

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .noAgreement: ("no document", "chưa có văn bản")
        case .notYet: ("not yet in effect", "chưa có hiệu lực")
        case .ended: ("ended %1", "hết hiệu lực từ %1")
        case .briefEnded: ("ended %1", "từ %1")
        case .conditionMet: ("condition met %1", "đủ điều kiện từ %1")
        case .briefConditionMet: ("met %1", "đủ %1")
        case .planned: ("planned: %1", "dự kiến: %1")
        case .noProject: ("no project ever", "chưa có dự án")
        case .ownClause: ("own clause, %1y", "có điều khoản %1n")
        case .last: ("%1 %2", "%1 %2")
        case .dormancy: ("dormant", "ngưng trệ")
        case .briefDormancy: ("dorm.", "ngưng")
        case .termination: ("end", "chấm dứt")
        case .expiry: ("expiry", "hết hạn")
        case .lapse: ("lapse", "tự mất hiệu lực")
        case .briefLapse: ("lapse", "tự mất")
        }
    }

    /// The word for it where there is room for a short one.
    var brief: ReasonWords {
        switch self {
        case .ended: .briefEnded
        case .conditionMet: .briefConditionMet
        case .dormancy: .briefDormancy
        case .lapse: .briefLapse
        default: self
        }
    }
}

/// The words of the detail beside a list.
public enum DetailWords: Phrase {
    case since, idle, next, agreements, activities, counting

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .since: ("since", "từ")
        case .idle: ("idle", "trống")
        case .next: ("next", "sắp tới")
        case .agreements: ("agreements", "thỏa thuận")
        case .activities: ("activities", "hoạt động")
        case .counting: ("%1, %2 of them cooperation", "%1, trong đó %2 là hợp tác")
        }
    }
}
