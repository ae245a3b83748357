import EntenteDomain

/// What was found, in a word, for a column: the cases in the order in which the list has them.
enum SearchKindWords: Phrase {
    case partner, relationship, prospect, agreement, commitment, activity, contact, flag, review, dispute, locality
    case source, field

    init(_ hit: SearchHit) {
        self =
            switch hit.match.kind {
            case .relationship: .relationship
            case .prospect: .prospect
            case .agreement: .agreement
            case .commitment: .commitment
            case .activity: .activity
            case .contact: .contact
            case .flag: .flag
            case .review: .review
            case .dispute: .dispute
            case .locality: hit.relationship == nil ? .locality : .partner
            case .source: .source
            case .field, .heading: .field
            }
    }

    /// Its place among the others.
    var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }

    var texts: Texts {
        switch self {
        case .partner: ("partner", "đối tác")
        case .relationship: ("relationship", "quan hệ")
        case .prospect: ("prospect", "tiềm năng")
        case .agreement: ("agreement", "thỏa thuận")
        case .commitment: ("commitment", "cam kết")
        case .activity: ("activity", "hoạt động")
        case .contact: ("contact", "đầu mối")
        case .flag: ("flag", "đánh dấu")
        case .review: ("review", "rà soát")
        case .dispute: ("dispute", "bất đồng")
        case .locality: ("locality", "địa phương")
        case .source: ("source", "nguồn")
        case .field: ("field", "lĩnh vực")
        }
    }
}
