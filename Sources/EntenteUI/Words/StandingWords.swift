public import EntenteDomain

/// The words for standings.
public enum StandingWords: Phrase {
    case lapsed, expired, terminated, dormant, atRisk, active, none
    case pending, inForce
    case possible, possiblyLapsed, briefLapsed

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .lapsed: ("lapse condition met", "đủ điều kiện mất hiệu lực")
        case .expired: ("expired", "hết hạn")
        case .terminated: ("terminated", "chấm dứt")
        case .dormant: ("dormant", "ngưng trệ")
        case .atRisk: ("at risk", "có nguy cơ")
        case .active: ("active", "ổn định")
        case .none: ("none", "chưa có")
        case .pending: ("not yet in effect", "chưa có hiệu lực")
        case .inForce: ("in force", "đang có hiệu lực")
        case .possible: ("possibly %1", "có thể %1")
        case .possiblyLapsed: ("lapse condition possibly met", "có thể đủ điều kiện mất hiệu lực")
        case .briefLapsed: ("lapse met", "đủ điều kiện")
        }
    }

    /// The word for it where there is room for a short one.
    var brief: StandingWords { self == .lapsed ? .briefLapsed : self }
}

extension Words {
    /// A standing, and that it is only possible where it is.
    func verdict(_ phrase: StandingWords, _ certainty: Certainty) -> String {
        switch (phrase, certainty) {
        case (_, .certain): self(phrase)
        case (.lapsed, .possible): self(StandingWords.possiblyLapsed)
        case (_, .possible): self(StandingWords.possible, self(phrase))
        }
    }

    /// How a relationship stands.
    func verdict(of standing: RelationshipStanding) -> String {
        verdict(standing.standing.phrase, standing.certainty)
    }

    /// How an agreement stands.
    func verdict(of standing: AgreementStanding) -> String { verdict(standing.status.phrase, standing.certainty) }
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
