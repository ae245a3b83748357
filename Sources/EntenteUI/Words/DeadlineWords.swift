public import EntenteDomain

/// The words for what comes up: as it is said of a day that is known, and of one that may not come.
public enum DeadlineWords: Phrase {
    case termination, expiry, lapse, dormancy, notice, renewal, review, plannedStart
    case mayTerminate, mayExpire, mayLapse, mayFallDormant, mayBeNotice, mayRenew, mayBeReview, mayStart
    case reviewOverdue, startOverdue
    case briefTermination, briefExpiry, briefLapse, briefDormancy, briefNotice, briefRenewal, briefReview, briefStart
    case orNever, ends, falls, duties, starts

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .termination: ("is out of force", "chấm dứt")
        case .expiry: ("expires", "hết hạn")
        case .lapse: ("meets the lapse condition", "đủ điều kiện mất hiệu lực")
        case .dormancy: ("falls dormant", "ngưng trệ")
        case .notice: ("last day for notice", "hạn chót thông báo")
        case .renewal: ("renews itself", "tự động gia hạn")
        case .review: ("review due", "đến hạn rà soát")
        case .plannedStart: ("planned start", "dự kiến bắt đầu")

        case .mayTerminate: ("may be out of force", "có thể chấm dứt")
        case .mayExpire: ("may expire", "có thể hết hạn")
        case .mayLapse: ("may meet the lapse condition", "có thể đủ điều kiện mất hiệu lực")
        case .mayFallDormant: ("may fall dormant", "có thể ngưng trệ")
        case .mayBeNotice: ("may be the last for notice", "có thể là hạn chót thông báo")
        case .mayRenew: ("may renew itself", "có thể tự động gia hạn")
        case .mayBeReview: ("review may be due", "có thể đến hạn rà soát")
        case .mayStart: ("may start, as planned", "có thể bắt đầu như dự kiến")
        case .reviewOverdue: ("review overdue", "quá hạn rà soát")
        case .startOverdue: ("planned start overdue", "quá hạn bắt đầu")

        case .briefTermination: ("end", "chấm dứt")
        case .briefExpiry: ("expiry", "hết hạn")
        case .briefLapse: ("lapse met", "đủ điều kiện")
        case .briefDormancy: ("dormant", "ngưng trệ")
        case .briefNotice: ("notice", "thông báo")
        case .briefRenewal: ("renewal", "tự gia hạn")
        case .briefReview: ("review", "rà soát")
        case .briefStart: ("start", "bắt đầu")

        case .orNever: ("or never", "hoặc không")
        case .ends: ("ends", "hết")
        case .falls: ("dorm.", "ngưng")
        case .duties: ("duty", "việc")
        case .starts: ("start", "khởi")
        }
    }
}

extension Deadline.Kind: Phrase {
    /// The text in English and in Vietnamese, of a day that is known.
    public var texts: Texts { phrases.certain.texts }

    /// The words for it where it is certain, where it is only possible, and where there is room for one word.
    fileprivate var phrases: (certain: DeadlineWords, possible: DeadlineWords, brief: DeadlineWords) {
        switch self {
        case .termination: (.termination, .mayTerminate, .briefTermination)
        case .expiry: (.expiry, .mayExpire, .briefExpiry)
        case .lapse: (.lapse, .mayLapse, .briefLapse)
        case .dormancy: (.dormancy, .mayFallDormant, .briefDormancy)
        case .notice: (.notice, .mayBeNotice, .briefNotice)
        case .renewal: (.renewal, .mayRenew, .briefRenewal)
        case .review: (.review, .mayBeReview, .briefReview)
        case .plannedStart: (.plannedStart, .mayStart, .briefStart)
        }
    }
}

extension Words {
    /// What comes up, what may, or what is overdue on a day.
    func callAsFunction(_ deadline: Deadline, asOf day: Day) -> String {
        switch deadline.kind {
        case .review where deadline.day < day: self(DeadlineWords.reviewOverdue)
        case .plannedStart where deadline.day < day: self(DeadlineWords.startOverdue)
        default: self(deadline.kind, deadline.certainty)
        }
    }

    /// What comes up in a word, with the question mark of what is only possible; nothing that is overdue is.
    func brief(_ deadline: Deadline, asOf day: Day) -> String {
        let isSure = deadline.certainty == .certain || deadline.day < day
        return self(deadline.kind.phrases.brief) + (isSure ? "" : "?")
    }

    /// What comes up, or may.
    func callAsFunction(_ kind: Deadline.Kind, _ certainty: Certainty) -> String {
        self(certainty == .certain ? kind.phrases.certain : kind.phrases.possible)
    }

    /// How long it is to a day, or since it, in a few cells.
    func lead(from day: Day, to other: Day) -> String {
        other < day ? "−" + briefDuration(from: other, to: day) : briefDuration(from: day, to: other)
    }
}
