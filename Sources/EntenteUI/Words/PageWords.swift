/// The words of the pages on a partner, an agreement, a commitment and an activity.
public enum PageWords: Phrase {
    // Headings of parts.
    case standing, timeline, agreements, commitments, activities, contacts, notes, disputes, sources, reviews, flags
    // Labels.
    case kind, signed, effective, term, clause, review, reviewDue, notice, noticeBy, renewsOn, supersedes
    case supersededBy, ended, fields, field, signatories, idle, lapse, expiry, state, due, owner, start, end, confirmed
    case promisedBy, serves, carriers, funding, counts
    // Values.
    case partOf, cityParty, partnerCalls, proposedBy, neverVerified, verifiedOn, flagged, settledOn
    case indefinite, unspecified, renewing, until, months, everyMonths, daysBefore, overdueSince, perhapsOverdue,
        clauseYears, noClause
    case excused, noEnd, goesOn, underClause, countsNow, countsNot, lastDay, lastDayUnsure
    case dormantFrom, wasDormant, lapsesFrom, lapseMet, lapsePerhapsMet, confirmedEnd, termEnds, endsOn, endedAgreement,
        left,
        leftAtLeast
    case more, unverified, noAgreement, noActivity, noneInItsTime, gone, reading
    case activityAfterEnd, plannedStartPassed, ongoingUnconfirmed
    // The timeline.
    case agreementYears, calendarYears, twoYearTest
    case legendCounts, legendUnsure, legendNot, legendPlanned, legendCancelled, legendExcused, legendEmpty,
        legendRunning,
        legendMixed

    /// The text in English and in Vietnamese.
    public var texts: (en: String, vi: String) {
        switch self {
        case .standing: ("Standing", "Tình trạng")
        case .timeline: ("Timeline", "Tiến trình")
        case .agreements: ("Agreements", "Thỏa thuận")
        case .commitments: ("Commitments", "Cam kết")
        case .activities: ("Activities", "Hoạt động")
        case .contacts: ("Contacts", "Đầu mối liên hệ")
        case .notes: ("Notes", "Ghi chú")
        case .disputes: ("The sources disagree", "Điểm bất đồng giữa các nguồn")
        case .sources: ("Sources", "Nguồn")
        case .flags: ("Flags", "Đánh dấu")
        case .reviews: ("Reviews", "Các lần rà soát")

        case .kind: ("Kind", "Loại")
        case .signed: ("Signed", "Ngày ký")
        case .effective: ("Effective", "Có hiệu lực")
        case .term: ("Term", "Thời hạn")
        case .clause: ("Own clause", "Điều khoản riêng")
        case .review: ("Review", "Rà soát")
        case .reviewDue: ("Review due", "Hạn rà soát")
        case .notice: ("Notice", "Thông báo")
        case .noticeBy: ("Notice by", "Hạn thông báo")
        case .renewsOn: ("Renews on", "Ngày gia hạn")
        case .supersedes: ("Supersedes", "Thay thế")
        case .supersededBy: ("Superseded by", "Được thay bằng")
        case .ended: ("Recorded end", "Chấm dứt")
        case .fields: ("Fields", "Lĩnh vực")
        case .field: ("Field", "Lĩnh vực")
        case .signatories: ("Signed by", "Người ký")
        case .idle: ("Cooperation", "Hợp tác")
        case .lapse: ("Lapse condition", "Điều kiện mất hiệu lực")
        case .expiry: ("Term ends", "Hết thời hạn")
        case .state: ("State", "Tình hình")
        case .due: ("Due", "Hạn")
        case .owner: ("Office", "Cơ quan phụ trách")
        case .start: ("Start", "Bắt đầu")
        case .end: ("End", "Kết thúc")
        case .confirmed: ("Last confirmed", "Xác nhận gần nhất")
        case .promisedBy: ("Promised by", "Theo thỏa thuận")
        case .serves: ("Carries out", "Thực hiện cam kết")
        case .carriers: ("Carried by", "Thực hiện bởi")
        case .funding: ("Funding", "Kinh phí")
        case .counts: ("Counts", "Được tính")

        case .partOf: ("in %1", "thuộc %1")
        case .cityParty: ("tie of %1", "quan hệ của %1")
        case .partnerCalls: ("the partner: %1", "phía đối tác: %1")
        case .proposedBy: ("proposed by %1", "do %1 đề xuất")
        case .neverVerified: ("never verified", "chưa xác minh")
        case .verifiedOn: ("verified %1", "xác minh %1")
        case .settledOn: ("Settled %1", "Đã xử lý xong %1")
        case .flagged: ("Flagged %1%2", "Đánh dấu %1%2")
        case .indefinite: ("without an end of its own", "không thời hạn")
        case .unspecified: ("the record does not say", "hồ sơ không nêu")
        case .renewing: ("renews by itself every %1 months", "tự động gia hạn mỗi %1 tháng")
        case .until: ("until %1, last day inclusive", "đến hết %1, tính cả ngày cuối")
        case .months:
            (
                "%1 months from the effective day, last day inclusive",
                "%1 tháng kể từ ngày có hiệu lực, tính cả ngày cuối"
            )
        case .everyMonths: ("every %1 months", "%1 tháng một lần")
        case .daysBefore: ("%1 days before a renewal", "%1 ngày trước khi gia hạn")
        case .overdueSince: ("overdue since %1", "quá hạn từ %1")
        case .perhapsOverdue: ("perhaps overdue since %1", "có thể quá hạn từ %1")
        case .clauseYears:
            (
                "ends after %1 years in a row without cooperation, read as: %2",
                "tự mất hiệu lực sau %1 năm liên tiếp không có hợp tác, cách tính: %2"
            )
        case .noClause:
            (
                "none; the city's policy of %1 years flags it all the same",
                "không có; thành phố vẫn cảnh báo theo chính sách %1 năm"
            )
        case .excused: ("excused %1 to %2", "được miễn từ %1 đến %2")
        case .noEnd: ("no end recorded", "không ghi ngày kết thúc")
        case .goesOn: ("may still go on", "có thể vẫn tiếp tục")
        case .underClause: ("clause of %1: %2", "điều khoản của %1: %2")
        case .countsNow: ("yes: %1, %2", "có: %1, %2")
        case .countsNot: ("no: %1", "không: %1")
        case .lastDay:
            ("last day %1, inclusive; out of force from %2", "ngày cuối %1, tính cả ngày đó; hết hiệu lực từ %2")
        case .lastDayUnsure: ("last day, inclusive: %1", "ngày cuối, tính cả ngày đó: %1")
        case .dormantFrom:
            (
                "falls dormant %1, unless cooperation starts before",
                "ngưng trệ %1, trừ khi có hợp tác bắt đầu trước đó"
            )
        case .wasDormant: ("The %2-year rule would have ended it %1", "Theo quy tắc %2 năm, lẽ ra đã mất hiệu lực %1")
        case .lapsesFrom:
            (
                "meets the lapse condition %1, unless cooperation starts before",
                "đủ điều kiện mất hiệu lực %1, trừ khi có hợp tác bắt đầu trước đó"
            )
        case .lapseMet:
            (
                "Lapse condition met %1; not confirmed: no end is recorded",
                "Đủ điều kiện mất hiệu lực %1; chưa xác nhận: chưa ghi việc chấm dứt"
            )
        case .lapsePerhapsMet:
            (
                "Lapse condition perhaps met (%1); not confirmed: no end is recorded",
                "Có thể đủ điều kiện mất hiệu lực (%1); chưa xác nhận: chưa ghi việc chấm dứt"
            )
        case .confirmedEnd: ("end confirmed on %1", "đã xác nhận chấm dứt ngày %1")
        case .termEnds:
            ("its term ends %1, last day inclusive", "thời hạn kết thúc %1, tính cả ngày cuối")
        case .endsOn: ("ends %1, as recorded", "chấm dứt %1, như đã ghi")
        case .endedAgreement: ("Last agreement out of force %1", "Thỏa thuận cuối cùng hết hiệu lực %1")
        case .left: (" (in %1)", " (còn %1)")
        case .leftAtLeast: (" (in %1 at the earliest)", " (còn ít nhất %1)")
        case .more: ("and %1 more", "và %1 mục khác")
        case .unverified:
            (
                "Unverified since %1: the record ends there, so silence may be missing paperwork",
                "Chưa xác minh từ %1: hồ sơ chỉ ghi đến đó, không thấy hợp tác có thể do thiếu giấy tờ"
            )
        case .noAgreement: ("No agreement is on record", "Chưa có thỏa thuận trong hồ sơ")
        case .noActivity: ("No activity is on record", "Chưa có hoạt động trong hồ sơ")
        case .noneInItsTime: ("No activity in its time is on record", "Chưa có hoạt động trong thời gian hiệu lực")
        case .gone: ("This is not in the register any more", "Mục này không còn trong sổ đăng ký")
        case .reading: ("“%1”", "“%1”")
        case .activityAfterEnd:
            (
                "Cooperation after the end of the last agreement, without a legal basis: %1",
                "Hợp tác sau khi thỏa thuận cuối cùng hết hiệu lực, không còn cơ sở pháp lý: %1"
            )
        case .plannedStartPassed:
            ("Still planned, but its start has passed: %1", "Vẫn là dự kiến dù đã quá ngày bắt đầu: %1")
        case .ongoingUnconfirmed:
            ("Ongoing, but not confirmed for a year: %1", "Đang thực hiện nhưng một năm chưa được xác nhận: %1")

        case .agreementYears: ("its years", "từng năm")
        case .calendarYears: ("year by year", "từng năm một")
        case .twoYearTest: ("idle, %1-year rule", "quy tắc %1 năm")
        case .legendCounts: ("counts", "được tính")
        case .legendUnsure: ("date unsure", "ngày chưa chắc")
        case .legendNot: ("does not count", "không tính")
        case .legendPlanned: ("planned", "dự kiến")
        case .legendCancelled: ("cancelled", "đã hủy")
        case .legendExcused: ("excused", "được miễn")
        case .legendEmpty: ("nothing that counts", "không có hợp tác")
        case .legendRunning: ("year running", "năm đang tính")
        case .legendMixed: ("several years", "nhiều năm")
        }
    }
}
