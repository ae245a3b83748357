/// The words of the play-through of the network's history.
enum PlayWords: Phrase {
    case title, inTheYear, inTheMonth, nothing, stays

    var texts: Texts {
        switch self {
        case .title: ("History", "Diễn biến")
        case .inTheYear: ("In the year to %1", "Trong năm đến %1")
        case .inTheMonth: ("In the month to %1", "Trong tháng đến %1")
        case .nothing: ("nothing changed", "không có thay đổi")
        case .stays: ("The day stays %1", "Giữ ngày %1")
        }
    }
}

/// What happened to a tie.
enum MilestoneWords: Phrase {
    case signed, signedAnother, signedAnew, dormant, revived, atRisk, secured, lapsed, expired, terminated

    var texts: Texts {
        switch self {
        case .signed: ("agreement in effect", "thỏa thuận có hiệu lực")
        case .signedAnother: ("another agreement", "thêm một thỏa thuận")
        case .signedAnew: ("signed anew", "ký lại")
        case .dormant: ("became dormant", "bắt đầu ngưng trệ")
        case .revived: ("revived", "hợp tác trở lại")
        case .atRisk: ("at risk", "có nguy cơ")
        case .secured: ("no longer at risk", "hết nguy cơ")
        case .lapsed: ("lapse condition met", "đủ điều kiện mất hiệu lực")
        case .expired: ("term ran out", "hết thời hạn")
        case .terminated: ("ended on record", "chấm dứt theo hồ sơ")
        }
    }
}
