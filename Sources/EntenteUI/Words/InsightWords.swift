/// The words of the network in figures.
public enum InsightWords: Phrase {
    // What a table is about.
    case standings, byRegion, byCountry, byPurpose, byInitiative, byLevel, fields, activities, contributions, carriers
    case contacts, solePersons, soleCarriers
    // What a column holds.
    case standing, group, ties, inForce, cooperating, share
    case field, promisedIn, promisedBy, activeIn, begun, activityKind, sort
    case party, currency, sum, count, side, carrierKind, carried, contact, verified, person, organisation
    // What stands in a cell, or above a table.
    case growth, summary, legend, fieldLegend, clause, clauseMeans, reading
    case all, notRecorded, friendship, cooperation, never
    case activeMeans, contributionsMean, unreadable, unverifiedMeans, solePersonMeans, soleCarrierMeans
    // What a flat table of all of them holds.
    case table, row, column, value

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .standings: ("Standings", "Tình trạng")
        case .byRegion: ("By region", "Theo khu vực")
        case .byCountry: ("By country", "Theo nước")
        case .byPurpose: ("By purpose", "Theo mục đích")
        case .byInitiative: ("By who proposed it", "Theo bên đề xuất")
        case .byLevel: ("By level", "Theo cấp độ")
        case .fields: ("Fields: promised against active", "Lĩnh vực: cam kết so với thực tế")
        case .activities: ("Activities: friendship against cooperation", "Hoạt động: hữu nghị so với hợp tác")
        case .contributions: ("Contributions by party and currency", "Đóng góp theo bên và loại tiền")
        case .carriers: ("Who carries the activities", "Ai thực hiện hoạt động")
        case .contacts: ("Contacts unverified for a year", "Đầu mối chưa được xác minh trong một năm")
        case .solePersons: ("Ties that hang on one person", "Quan hệ phụ thuộc vào một người")
        case .soleCarriers: ("Ties that hang on one organisation", "Quan hệ phụ thuộc vào một tổ chức")

        case .standing: ("standing", "tình trạng")
        case .group: ("group", "nhóm")
        case .ties: ("ties", "quan hệ")
        case .inForce: ("in force", "còn hiệu lực")
        case .cooperating: ("cooperating", "có hợp tác")
        case .share: ("share", "tỷ lệ")
        case .field: ("field", "lĩnh vực")
        case .promisedIn: ("agreements", "thỏa thuận")
        case .promisedBy: ("ties promising", "quan hệ cam kết")
        case .activeIn: ("ties active", "quan hệ thực hiện")
        case .begun: ("activities", "hoạt động")
        case .activityKind: ("kind", "loại")
        case .sort: ("is", "thuộc")
        case .party: ("from", "từ")
        case .currency: ("currency", "loại tiền")
        case .sum: ("sum", "tổng")
        case .count: ("contributions", "số khoản")
        case .side: ("side", "phía")
        case .carrierKind: ("organisation", "tổ chức")
        case .carried: ("activities", "hoạt động")
        case .contact: ("contact", "đầu mối")
        case .verified: ("last verified", "xác minh lần cuối")
        case .person: ("person", "người")
        case .organisation: ("organisation", "tổ chức")

        case .growth: ("Ties over time", "Quan hệ theo thời gian")
        case .summary:
            (
                "%1 ties in force; %2 of all %3 with cooperation in the last %4 years (%5).",
                "%1 quan hệ còn hiệu lực; %2 trên tổng số %3 có hợp tác trong %4 năm gần nhất (%5)."
            )
        case .legend: ("█ with cooperation  ▒ perhaps  ░ without", "█ có hợp tác  ▒ có thể có  ░ không có")
        case .fieldLegend: ("█ active  ▒ perhaps  ░ promised alone", "█ có thực hiện  ▒ có thể có  ░ mới cam kết")
        case .clause: ("Frankfurt's clause, were it in every agreement", "Nếu mọi thỏa thuận có điều khoản Frankfurt")
        case .clauseMeans:
            (
                "With this clause %1 ties would have met its condition, %2 years in a row without cooperation:",
                "Nếu có điều khoản này, %1 quan hệ lẽ ra đã đủ điều kiện mất hiệu lực sau %2 năm liên tiếp không có hợp tác:"
            )
        case .reading: ("The activities are being read.", "Đang đọc các hoạt động.")
        case .all: ("all", "tất cả")
        case .notRecorded: ("not recorded", "chưa ghi")
        case .friendship: ("friendship", "hữu nghị")
        case .cooperation: ("cooperation", "hợp tác")
        case .never: ("never", "chưa bao giờ")
        case .activeMeans:
            (
                "Cooperating, active: with an activity that counts in the last %1 years, at least and at most.",
                "Có hợp tác, thực hiện: có hoạt động được tính trong %1 năm gần nhất, ít nhất và nhiều nhất."
            )
        case .contributionsMean:
            ("Sums in different currencies are never added.", "Các khoản khác loại tiền không bao giờ được cộng lại.")
        case .unreadable:
            (
                "In no sum, because an amount is not a decimal number: %1.",
                "Không tính vào tổng nào vì số tiền không phải số thập phân: %1."
            )
        case .unverifiedMeans:
            ("Nobody has found them to be right since.", "Từ đó chưa ai kiểm tra lại.")
        case .solePersonMeans:
            ("The only contact on that side of the tie.", "Đầu mối duy nhất ở phía đó của quan hệ.")
        case .soleCarrierMeans:
            (
                "It carries every cooperation on that side for which a carrier is on record.",
                "Tổ chức này thực hiện mọi hợp tác ở phía đó mà hồ sơ có ghi bên thực hiện."
            )

        case .table: ("table", "bảng")
        case .row: ("row", "hàng")
        case .column: ("column", "cột")
        case .value: ("value", "giá trị")
        }
    }
}
