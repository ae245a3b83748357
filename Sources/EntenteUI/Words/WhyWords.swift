import EntenteDomain

/// The words of the explanation of a standing.
public enum WhyWords: Phrase {
    case title, verdict, forCertain, possiblyOnly, possiblyRelationship, unverified, confirmed, notConfirmed
    // Headings.
    case clauseHeading, supposedClauseHeading, policyHeading, effectiveHeading, countedHeading, excludedHeading,
        termHeading, endHeading
    case lapseHeading, comparisonHeading, idleHeading, saveHeading, agreementHeading, anomalyHeading
    // The clause, the policy.
    case clause, policy, noClause, reading, rolling, agreementYears, calendarYears, counts, firstAgreement, notInEffect
    // What counts.
    case idleAtFirst, idleAfter, noIdle, nothing, perhapsNotBegun, excused
    case byKind, planned, cancelled, beforeEffect, notStarted
    // Arithmetic.
    case chosen, compared, atEarliest, atLatest, rollingSum, countedYears, noLapse, sumMonths, fixedUntil, expiredFrom,
        renewing
    case neverEnds, unspecified, recordedEnd
    // The idle time that runs.
    case busy, unfavourable, favourable, idleSince, dormantFrom, noDormancy, sameReadings
    // What would save it.
    case saveBy, saveAtMost, tooLate, extendBy, nothingToSave, ended

    /// The text in English and in Vietnamese.
    public var texts: (en: String, vi: String) {
        switch self {
        case .title: ("Why", "Vì sao")
        case .verdict: ("On %1: ", "Ngày %1: ")
        case .forCertain:
            (", whichever days the partial dates stand for", ", bất kể các mốc chưa rõ thực tế là ngày nào")
        case .possiblyOnly:
            (
                ": some of the days that the partial dates can stand for give this, others do not",
                ": đúng hay không còn tùy các mốc chưa rõ thực tế là ngày nào"
            )
        case .possiblyRelationship:
            (
                ": the unfavourable reading of the partial dates gives this, the favourable one does not",
                ": hiểu các mốc chưa rõ theo hướng bất lợi thì đúng, theo hướng có lợi thì không"
            )
        case .unverified:
            (
                "Unverified since %1: the record ends there. Silence after it may be missing paperwork and not missing "
                    + "cooperation; the verdict stands.",
                "Chưa xác minh từ %1: hồ sơ chỉ ghi đến đó. Sau ngày đó không thấy hợp tác có thể do thiếu giấy tờ chứ "
                    + "không phải thiếu hợp tác; kết luận vẫn giữ nguyên."
            )
        case .confirmed: ("Confirmed: its end is on record.", "Đã xác nhận: việc chấm dứt đã được ghi.")
        case .notConfirmed:
            (
                "Not confirmed: a condition is met, but no end is on record.",
                "Chưa xác nhận: điều kiện đã đủ nhưng chưa ghi việc chấm dứt."
            )

        case .clauseHeading: ("The clause", "Điều khoản")
        case .supposedClauseHeading:
            ("The clause, supposed: the record has it otherwise", "Điều khoản giả định: hồ sơ không ghi như vậy")
        case .policyHeading: ("The city's policy", "Chính sách của thành phố")
        case .effectiveHeading: ("The effective day", "Ngày có hiệu lực")
        case .countedHeading:
            ("What counts, and the idle time after it", "Hoạt động được tính và thời gian trống sau đó")
        case .excludedHeading: ("What does not count", "Hoạt động không được tính")
        case .termHeading: ("The term", "Thời hạn")
        case .endHeading: ("The recorded end", "Việc chấm dứt đã ghi")
        case .lapseHeading: ("The lapse day", "Ngày mất hiệu lực")
        case .comparisonHeading:
            (
                "The lapse day under the %1-year rule, from the first day on",
                "Ngày mất hiệu lực nếu theo quy tắc %1 năm từ đầu"
            )
        case .idleHeading: ("The idle time running on %1", "Thời gian trống tính đến %1")
        case .saveHeading: ("What would save it", "Điều có thể cứu vãn")
        case .agreementHeading: ("Agreement: %1", "Thỏa thuận: %1")
        case .anomalyHeading: ("What is odd in the record", "Điểm bất thường trong hồ sơ")

        case .clause:
            (
                "It ends after %1 years in a row without cooperation",
                "Tự mất hiệu lực sau %1 năm liên tiếp không có hợp tác"
            )
        case .policy:
            (
                "A relationship is dormant after %1 years in a row without cooperation. It is flagged up to %2 days before.",
                "Quan hệ bị coi là ngưng trệ sau %1 năm liên tiếp không có hợp tác. Cảnh báo trước tối đa %2 ngày."
            )
        case .noClause:
            (
                "It has no such clause of its own. The city's policy of %1 years is told for comparison.",
                "Thỏa thuận không có điều khoản này. Chính sách %1 năm của thành phố được nêu để so sánh."
            )
        case .reading: ("Read as %1: %2", "Cách tính: %1, %2")
        case .rolling:
            (
                "any %1 years in a row, from the effective day or the last day of activity",
                "bất kỳ %1 năm liên tiếp nào, kể từ ngày có hiệu lực hoặc ngày hoạt động cuối cùng"
            )
        case .agreementYears:
            (
                "%1 years of the agreement in a row, counted from its effective day",
                "%1 năm liên tiếp của thỏa thuận, tính từ ngày có hiệu lực"
            )
        case .calendarYears:
            (
                "%1 calendar years in a row, the first being the one after the effective day's",
                "%1 năm dương lịch liên tiếp, bắt đầu từ năm sau năm có hiệu lực"
            )
        case .counts: ("What counts: %1", "Loại được tính: %1")
        case .firstAgreement: ("The first agreement took effect: %1", "Thỏa thuận đầu tiên có hiệu lực: %1")
        case .notInEffect: ("No agreement has taken effect by then.", "Đến ngày đó chưa có thỏa thuận nào có hiệu lực.")

        case .idleAtFirst: ("From the effective day: idle %1", "Từ ngày có hiệu lực: trống %1")
        case .idleAfter: ("then idle %1", "sau đó trống %1")
        case .noIdle: ("no idle time after it", "sau đó không trống")
        case .nothing: ("No activity counts.", "Không có hoạt động nào được tính.")
        case .perhapsNotBegun: ("perhaps not begun by then", "có thể khi đó chưa bắt đầu")
        case .excused:
            (
                "Excused period %1 to %2, as if there had been activity",
                "Thời gian được miễn %1 đến %2, coi như có hoạt động"
            )
        case .byKind: ("its kind, %1, is not cooperation", "loại hoạt động (%1) không phải là hợp tác")
        case .planned: ("it is only planned", "mới chỉ là dự kiến")
        case .cancelled: ("it was cancelled", "đã bị hủy")
        case .beforeEffect: ("it ended before the agreement took effect", "kết thúc trước khi thỏa thuận có hiệu lực")
        case .notStarted: ("it starts after %1", "bắt đầu sau %1")

        case .chosen: ("%1, the reading that applies", "%1, cách tính được áp dụng")
        case .compared: ("%1, for comparison", "%1, để so sánh")
        case .atEarliest: ("at the earliest: ", "sớm nhất: ")
        case .atLatest: ("at the latest: ", "muộn nhất: ")
        case .rollingSum:
            (
                "%1 + %2 years = %3, last day inclusive; out of force from %4",
                "%1 + %2 năm = %3, tính cả ngày cuối; hết hiệu lực từ %4"
            )
        case .countedYears:
            (
                "%1 to %2 without cooperation, last day inclusive; out of force from %3",
                "từ %1 đến %2 không có hợp tác, tính cả ngày cuối; hết hiệu lực từ %3"
            )
        case .noLapse:
            (
                "none: an activity without a recorded end may still go on",
                "không có: một hoạt động chưa ghi ngày kết thúc có thể vẫn tiếp tục"
            )
        case .sumMonths:
            (
                "%1 + %2 months = %3, last day inclusive; expired from %4",
                "%1 + %2 tháng = %3, tính cả ngày cuối; hết thời hạn từ %4"
            )
        case .fixedUntil: ("Its last day, inclusive: %1", "Ngày cuối, tính cả ngày đó: %1")
        case .expiredFrom: ("Expired from %1", "Hết thời hạn từ %1")
        case .renewing:
            ("It renews by itself every %1 months; the next time: %2", "Tự động gia hạn mỗi %1 tháng; lần tới: %2")
        case .neverEnds: ("It has no end of its own.", "Thỏa thuận không thời hạn.")
        case .unspecified:
            (
                "The record does not say how long it runs: treated as without an end of its own.",
                "Hồ sơ không nêu thời hạn: coi như không thời hạn."
            )
        case .recordedEnd: ("Out of force from %1", "Hết hiệu lực từ %1")

        case .busy: ("None: there is activity on that day.", "Không có: ngày đó đang có hoạt động.")
        case .unfavourable: ("unfavourable reading: ", "cách hiểu bất lợi: ")
        case .favourable: ("favourable reading: ", "cách hiểu có lợi: ")
        case .idleSince: ("idle since %1 (%2)", "không có hợp tác từ %1 (%2)")
        case .dormantFrom: ("dormant from %1", "ngưng trệ từ %1")
        case .noDormancy: ("not idle, no dormancy to come", "đang có hợp tác, không có ngày ngưng trệ")
        case .sameReadings:
            ("Both readings of the partial dates agree.", "Hai cách hiểu các mốc chưa rõ cho cùng kết quả.")

        case .saveBy: ("A counting activity that starts by %1", "Một hoạt động được tính bắt đầu chậm nhất %1")
        case .saveAtMost:
            (", or by %1 if the partial dates turn out well", ", hoặc chậm nhất %1 nếu các mốc chưa rõ có lợi")
        case .tooLate:
            (
                "The last day on which an activity had to start was %1",
                "Ngày cuối cùng mà một hoạt động phải bắt đầu là %1"
            )
        case .extendBy: ("%1: a document that extends it, by %2", "%1: văn bản gia hạn, chậm nhất %2")
        case .nothingToSave: ("Nothing threatens it by the calendar.", "Không có mốc nào đe dọa.")
        case .ended:
            ("It has ended; only a new agreement can take its place.", "Đã hết hiệu lực; chỉ có thể ký thỏa thuận mới.")
        }
    }
}

extension Words {
    /// Why an activity does not count on a day.
    func reason(_ exclusion: IdleAccount.Exclusion, of activity: Activity, asOf day: Day) -> String {
        switch exclusion {
        case .kind: self(WhyWords.byKind, self(activity.occurrence.kind))
        case .planned: self(WhyWords.planned)
        case .cancelled: self(WhyWords.cancelled)
        case .beforeEffect: self(WhyWords.beforeEffect)
        case .notStarted: self(WhyWords.notStarted, day)
        }
    }

    /// What a reading of the clause means.
    func meaning(of reading: InactivityClause.Reading, years: Int) -> String {
        switch reading {
        case .rolling: self(WhyWords.rolling, years)
        case .agreementYears: self(WhyWords.agreementYears, years)
        case .calendarYears: self(WhyWords.calendarYears, years)
        }
    }

    /// Kinds of activity, in the order of the format.
    func list(_ kinds: Activity.Kinds) -> String {
        kinds.inOrder.map { self($0) }.joined(separator: ", ")
    }
}
