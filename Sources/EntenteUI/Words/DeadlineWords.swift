public import EntenteDomain

/// The words for what comes up: as it is said of a day that is known, and of one that may not come.
public enum DeadlineWords: Phrase {
    case termination, expiry, lapse, dormancy, notice, renewal, review, plannedStart
    case mayTerminate, mayExpire, mayLapse, mayFallDormant, mayBeNotice, mayRenew, mayBeReview, mayStart
    case reviewOverdue, startOverdue
    case orNever, ends, falls, duties, starts

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .termination: ("is out of force", "hết hiệu lực")
        case .expiry: ("expires", "hết hạn")
        case .lapse: ("meets the lapse condition", "đủ điều kiện mất hiệu lực")
        case .dormancy: ("falls dormant", "ngưng trệ")
        case .notice: ("last day for notice", "hạn chót thông báo")
        case .renewal: ("renews itself", "tự động gia hạn")
        case .review: ("review due", "đến hạn rà soát")
        case .plannedStart: ("planned start", "dự kiến bắt đầu")

        case .mayTerminate: ("may be out of force", "có thể hết hiệu lực")
        case .mayExpire: ("may expire", "có thể hết hạn")
        case .mayLapse: ("may meet the lapse condition", "có thể đủ điều kiện mất hiệu lực")
        case .mayFallDormant: ("may fall dormant", "có thể ngưng trệ")
        case .mayBeNotice: ("may be the last for notice", "có thể là hạn chót thông báo")
        case .mayRenew: ("may renew itself", "có thể tự động gia hạn")
        case .mayBeReview: ("review may be due", "có thể đến hạn rà soát")
        case .mayStart: ("may start, as planned", "có thể bắt đầu như dự kiến")
        case .reviewOverdue: ("review overdue", "quá hạn rà soát")
        case .startOverdue: ("planned start overdue", "quá hạn bắt đầu")

        case .orNever: ("or never", "hoặc không")
        case .ends: ("ends", "hết")
        case .falls: ("dorm.", "ngưng")
        case .duties: ("duty", "việc")
        case .starts: ("start", "mới")
        }
    }
}

extension Deadline.Kind: Phrase {
    /// The text in English and in Vietnamese, of a day that is known.
    public var texts: Texts { phrases.certain.texts }

    /// The words for it where it is certain, and where it is only possible.
    fileprivate var phrases: (certain: DeadlineWords, possible: DeadlineWords) {
        switch self {
        case .termination: (.termination, .mayTerminate)
        case .expiry: (.expiry, .mayExpire)
        case .lapse: (.lapse, .mayLapse)
        case .dormancy: (.dormancy, .mayFallDormant)
        case .notice: (.notice, .mayBeNotice)
        case .renewal: (.renewal, .mayRenew)
        case .review: (.review, .mayBeReview)
        case .plannedStart: (.plannedStart, .mayStart)
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

    /// What comes up, or may.
    func callAsFunction(_ kind: Deadline.Kind, _ certainty: Certainty) -> String {
        self(certainty == .certain ? kind.phrases.certain : kind.phrases.possible)
    }

    /// How long it is to a day, or since it, in a few cells.
    func lead(from day: Day, to other: Day) -> String {
        other < day ? "−" + briefDuration(from: other, to: day) : briefDuration(from: day, to: other)
    }
}
