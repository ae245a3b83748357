import EntenteDomain

/// The words of what would follow from a supposition.
public enum WhatIfWords: Phrase {
    case before, after
    case clauseForAll, clauseWhereNone, addition, notBegun, doesNotCount
    case changed, unchanged

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .before: ("by the record", "theo hồ sơ")
        case .after: ("would be", "sẽ là")
        case .clauseForAll:
            (
                "Supposed: every agreement ends after %1 years in a row without cooperation (%2).",
                "Giả định: mọi thỏa thuận tự mất hiệu lực sau %1 năm liên tiếp không có hợp tác (%2)."
            )
        case .clauseWhereNone:
            (
                "Supposed: every agreement without such a clause ends after %1 years in a row without cooperation (%2).",
                "Giả định: mọi thỏa thuận chưa có điều khoản này tự mất hiệu lực sau %1 năm liên tiếp không có hợp tác (%2)."
            )
        case .addition: ("Supposed: %1 with %2, %3.", "Giả định: %1 với %2, %3.")
        case .notBegun:
            (
                "It starts after %1, so it counts for nothing on that day; give a later --as-of.",
                "Hoạt động bắt đầu sau %1 nên chưa được tính vào ngày đó; hãy chọn --as-of muộn hơn."
            )
        case .doesNotCount:
            (
                "Its kind is not cooperation under the policy.",
                "Theo chính sách, loại này không phải là hợp tác."
            )
        case .changed:
            (
                "%1 of %2 standings would change. The register stays as it is.",
                "%1 trên %2 tình trạng sẽ thay đổi. Sổ đăng ký giữ nguyên."
            )
        case .unchanged:
            (
                "No standing would change. The register stays as it is.",
                "Không quan hệ nào đổi tình trạng. Sổ đăng ký giữ nguyên."
            )
        }
    }
}
