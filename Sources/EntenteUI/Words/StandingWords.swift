public import EntenteDomain

/// The words for standings.
public enum StandingWords: Phrase {
    case lapsed, expired, terminated, dormant, atRisk, active, none
    case possible, pending, inForce

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .lapsed: ("lapse met", "đủ ĐK hết")
        case .expired: ("expired", "hết hạn")
        case .terminated: ("terminated", "chấm dứt")
        case .dormant: ("dormant", "ngưng trệ")
        case .atRisk: ("at risk", "có nguy cơ")
        case .active: ("active", "hoạt động")
        case .none: ("none", "chưa có")
        case .possible: ("possibly %1", "có thể %1")
        case .pending: ("not yet in effect", "chưa có hiệu lực")
        case .inForce: ("in force", "đang có hiệu lực")
        }
    }
}

extension Standing {
    /// The letters by which it is told apart without colour.
    public var mark: String {
        switch self {
        case .lapsed: "L"
        case .expired: "X"
        case .terminated: "T"
        case .dormant: "D"
        case .atRisk: "!"
        case .active: "ok"
        case .none: "-"
        }
    }

    /// What its text is for.
    public var role: Role {
        switch self {
        case .lapsed, .expired, .terminated: .ended
        case .dormant: .dormant
        case .atRisk: .atRisk
        case .active: .active
        case .none: .muted
        }
    }

    /// The word for it.
    public var phrase: StandingWords {
        switch self {
        case .lapsed: .lapsed
        case .expired: .expired
        case .terminated: .terminated
        case .dormant: .dormant
        case .atRisk: .atRisk
        case .active: .active
        case .none: .none
        }
    }
}

extension AgreementStanding.Status {
    /// What its text is for.
    public var role: Role {
        switch self {
        case .pending: .muted
        case .inForce: .active
        case .terminated, .expired, .lapsed: .ended
        }
    }

    /// The word for it.
    public var phrase: StandingWords {
        switch self {
        case .pending: .pending
        case .inForce: .inForce
        case .terminated: .terminated
        case .expired: .expired
        case .lapsed: .lapsed
        }
    }
}

extension RelationshipStanding {
    /// A star after what rests on silence that the record does not cover.
    var unverifiedMark: String { unverifiedSince == nil || standing == .none ? "" : "*" }
}
