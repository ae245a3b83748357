public import EntenteDomain

// The words of the register are phrases themselves: `words(activity.occurrence.kind)` is its name.

extension Phrase {
    /// The phrase itself, so that every value is asked for its phrase alike, standings too, which take theirs from a table.
    public var phrase: Self { self }
}

extension Locality.Kind: Phrase {
    /// The text in English and in Vietnamese.
    public var texts: (en: String, vi: String) {
        switch self {
        case .city: ("city", "thành phố")
        case .metropolis: ("metropolis", "đại đô thị")
        case .province: ("province", "tỉnh")
        case .prefecture: ("prefecture", "tỉnh")
        case .state: ("state", "bang")
        case .region: ("region", "vùng")
        case .oblast: ("oblast", "tỉnh")
        case .district: ("district", "quận")
        case .institution: ("institution", "tổ chức")
        }
    }
}

extension Locality.Region: Phrase {
    /// The text in English and in Vietnamese.
    public var texts: (en: String, vi: String) {
        switch self {
        case .asia: ("Asia", "châu Á")
        case .europe: ("Europe", "châu Âu")
        case .northAmerica: ("North America", "Bắc Mỹ")
        case .southAmerica: ("South America", "Nam Mỹ")
        case .africa: ("Africa", "châu Phi")
        case .oceania: ("Oceania", "châu Đại Dương")
        case .international: ("international", "quốc tế")
        }
    }
}

extension Relationship.Purpose: Phrase {
    /// The text in English and in Vietnamese.
    public var texts: (en: String, vi: String) {
        switch self {
        case .politicalSecurity: ("political and security", "chính trị - an ninh")
        case .socioEconomic: ("socio-economic", "kinh tế - xã hội")
        }
    }
}

extension Relationship.Initiative: Phrase {
    /// The text in English and in Vietnamese.
    public var texts: (en: String, vi: String) {
        switch self {
        case .city: ("the city", "thành phố")
        case .partner: ("the partner", "đối tác")
        case .central: ("the central government", "Trung ương")
        }
    }
}

extension Relationship.Level: Phrase {
    /// The text in English and in Vietnamese.
    public var texts: (en: String, vi: String) {
        switch self {
        case .friendshipCooperation: ("friendship and cooperation", "hữu nghị hợp tác")
        case .exchange: ("friendly exchange", "giao lưu hữu nghị")
        case .twinning: ("twinning", "kết nghĩa")
        case .framework: ("framework cooperation", "hợp tác khung")
        case .sectoral: ("cooperation in one field", "hợp tác chuyên ngành")
        }
    }
}

extension InactivityClause.Reading: Phrase {
    /// The text in English and in Vietnamese.
    public var texts: (en: String, vi: String) {
        switch self {
        case .rolling: ("rolling", "tính liên tục")
        case .agreementYears: ("years of the agreement", "theo năm của thỏa thuận")
        case .calendarYears: ("calendar years", "theo năm dương lịch")
        }
    }
}

extension Commitment.State: Phrase {
    /// The text in English and in Vietnamese.
    public var texts: (en: String, vi: String) {
        switch self {
        case .open: ("open", "chưa thực hiện")
        case .underway: ("under way", "đang thực hiện")
        case .partly: ("partly done", "thực hiện một phần")
        case .fulfilled: ("fulfilled", "đã hoàn thành")
        case .dropped: ("dropped", "không thực hiện")
        case .unknown: ("not known", "chưa rõ")
        }
    }
}

extension Activity.Kind: Phrase {
    /// The text in English and in Vietnamese.
    public var texts: (en: String, vi: String) {
        switch self {
        case .project: ("project", "dự án")
        case .programme: ("programme", "chương trình")
        case .training: ("training", "đào tạo")
        case .exchange: ("exchange", "trao đổi")
        case .aid: ("aid", "viện trợ")
        case .event: ("event", "sự kiện")
        case .delegation: ("delegation", "đoàn công tác")
        case .meeting: ("meeting", "cuộc họp")
        case .office: ("office", "văn phòng đại diện")
        }
    }
}

extension Activity.State: Phrase {
    /// The text in English and in Vietnamese.
    public var texts: (en: String, vi: String) {
        switch self {
        case .planned: ("planned", "dự kiến")
        case .ongoing: ("ongoing", "đang thực hiện")
        case .completed: ("completed", "đã hoàn thành")
        case .cancelled: ("cancelled", "đã hủy")
        }
    }
}

extension Side: Phrase {
    /// The text in English and in Vietnamese.
    public var texts: (en: String, vi: String) {
        switch self {
        case .city: ("the city's side", "phía thành phố")
        case .partner: ("the partner's side", "phía đối tác")
        }
    }
}

extension Carrier.Kind: Phrase {
    /// The text in English and in Vietnamese.
    public var texts: (en: String, vi: String) {
        switch self {
        case .government: ("government", "cơ quan nhà nước")
        case .union: ("union or association", "đoàn thể")
        case .university: ("university", "trường đại học")
        case .hospital: ("hospital", "bệnh viện")
        case .business: ("business", "doanh nghiệp")
        case .ngo: ("non-governmental organisation", "tổ chức phi chính phủ")
        case .fund: ("fund", "quỹ")
        case .other: ("other", "khác")
        }
    }
}

extension Contribution.Party: Phrase {
    /// The text in English and in Vietnamese.
    public var texts: (en: String, vi: String) {
        switch self {
        case .city: ("the city", "thành phố")
        case .partner: ("the partner", "đối tác")
        case .joint: ("both together", "hai bên cùng góp")
        case .third: ("a third party", "bên thứ ba")
        }
    }
}

extension Prospect.State: Phrase {
    /// The text in English and in Vietnamese.
    public var texts: (en: String, vi: String) {
        switch self {
        case .proposed: ("proposed", "đã đề xuất")
        case .interest: ("interest shown", "bày tỏ quan tâm")
        case .negotiating: ("negotiating", "đang đàm phán")
        case .refused: ("refused", "bị từ chối")
        case .dropped: ("dropped", "không tiếp tục")
        case .signed: ("signed", "đã ký kết")
        }
    }
}

extension Review.Decision: Phrase {
    /// The text in English and in Vietnamese.
    public var texts: (en: String, vi: String) {
        switch self {
        case .keep: ("keep", "duy trì")
        case .revive: ("revive", "khôi phục")
        case .renegotiate: ("renegotiate", "đàm phán lại")
        case .letLapse: ("let lapse", "để tự mất hiệu lực")
        case .end: ("end", "chấm dứt")
        }
    }
}

/// The words for what an agreement calls itself.
public enum AgreementKindWords: String, Phrase {
    case memorandum, agreement, jointStatement, letterOfIntent, framework, programme, plan, `protocol`
    case minutes, other

    /// The text in English and in Vietnamese.
    public var texts: (en: String, vi: String) {
        switch self {
        case .memorandum: ("memorandum", "bản ghi nhớ")
        case .agreement: ("agreement", "thỏa thuận")
        case .jointStatement: ("joint statement", "tuyên bố chung")
        case .letterOfIntent: ("letter of intent", "thư bày tỏ ý định")
        case .framework: ("framework agreement", "thỏa thuận khung")
        case .programme: ("programme of cooperation", "chương trình hợp tác")
        case .plan: ("plan of cooperation", "kế hoạch hợp tác")
        case .protocol: ("protocol", "nghị định thư")
        case .minutes: ("minutes", "biên bản")
        case .other: ("other document", "văn bản khác")
        }
    }
}

extension Words {
    /// The name of a kind of agreement; the register's own word where the product has none.
    public func callAsFunction(_ kind: Agreement.Kind) -> String {
        AgreementKindWords(rawValue: kind.rawValue).map { self($0) } ?? kind.rawValue
    }
}
