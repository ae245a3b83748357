/// The words of what is supposed on the screens.
enum SuppositionWords: Phrase {
    case banner, menu, years, ofYears, reading, scope, kind
    case frankfurtWhereNone, frankfurtOnAll, otherClause, add, without, leave
    case clause, clauseBriefly, whereNone, onAll, doesNotCount, supposed
    case changes, oneChanges, left, notBegun
    case startPrompt, startPromptBriefly, endPrompt, endBeforeStart
    case byRecord, byRecordBriefly

    var texts: Texts {
        switch self {
        case .banner: ("WHAT IF - not the register", "GIẢ ĐỊNH - không phải sổ đăng ký")
        case .menu: ("What if", "Giả định")
        case .years: ("It lapses after", "Mất hiệu lực sau")
        case .ofYears: ("%1 years without cooperation", "%1 năm không có hợp tác")
        case .reading: ("Years counted as", "Cách tính năm")
        case .scope: ("Which agreements", "Thỏa thuận nào")
        case .kind: ("Which kind", "Loại nào")
        case .frankfurtWhereNone: ("Frankfurt's clause, where none", "Điều khoản Frankfurt, nơi chưa có")
        case .frankfurtOnAll: ("Frankfurt's clause, on all", "Điều khoản Frankfurt, cho tất cả")
        case .otherClause: ("Another clause…", "Điều khoản khác…")
        case .add: ("An activity with %1…", "Một hoạt động với %1…")
        case .without: ("Without: %1", "Bỏ: %1")
        case .leave: ("Back to the register", "Trở lại sổ đăng ký")
        case .clause: ("clause of %1 years, %2, %3", "điều khoản %1 năm, %2, %3")
        case .clauseBriefly: ("%1-year clause %2", "điều khoản %1 năm %2")
        case .whereNone: ("where there is none", "nơi chưa có")
        case .onAll: ("on all", "cho tất cả")
        case .doesNotCount: ("does not count", "không tính")
        case .supposed: ("supposed: %1", "giả định: %1")
        case .changes:
            ("%1 of %2 standings would change; W edits or leaves", "%1 trên %2 tình trạng sẽ đổi; W: sửa hoặc rời")
        case .oneChanges:
            ("1 of %2 standings would change; W edits or leaves", "1 trên %2 tình trạng sẽ đổi; W: sửa hoặc rời")
        case .left: ("This is the register again", "Đã trở lại sổ đăng ký")
        case .notBegun:
            ("It starts after %1, so it counts for nothing yet", "Bắt đầu sau %1 nên chưa được tính")
        case .startPromptBriefly: ("Starts:", "Bắt đầu:")
        case .startPrompt: ("Starts (2019, May 2019, 31 May 2019):", "Bắt đầu (2019, 05/2019, 31/05/2019):")
        case .endPrompt: ("Ends (a date, or nothing):", "Kết thúc (ngày, hoặc để trống):")
        case .endBeforeStart: ("%1 ends before it begins", "%1: kết thúc trước khi bắt đầu")
        case .byRecord: ("By the register: %1", "Theo sổ đăng ký: %1")
        case .byRecordBriefly: ("register: %1", "sổ: %1")
        }
    }
}
