import EntenteDomain

/// The words of the list of prospects, and of their pages.
enum ProspectWords: Phrase {
    case title, empty, state, on, when, country, sinceThen, ago, note, by, partOf, alias, tie, others, notYet

    var texts: Texts {
        switch self {
        case .title: ("Prospects", "Đối tác tiềm năng")
        case .empty:
            ("There are no prospects on record; %1 adds one.", "Chưa có đối tác tiềm năng trong hồ sơ; phím %1: thêm.")
        case .state: ("state", "tình hình")
        case .on: ("on", "ngày")
        case .when: ("Day", "Ngày")
        case .country: ("Country", "Nước")
        case .sinceThen: ("Since then", "Từ đó đến nay")
        case .ago: ("ago", "cách nay")
        case .note: ("note", "ghi chú")
        case .by: ("Proposed by", "Bên đề xuất")
        case .partOf: ("Lies in", "Thuộc")
        case .alias: ("Also called", "Tên khác")
        case .tie: ("There is a tie all the same", "Đã có quan hệ với nơi này")
        case .others: ("Also on record with it", "Cũng có trong hồ sơ")
        case .notYet: ("after this day", "sau ngày đang xem")
        }
    }
}

/// The state of a prospect in a word, for a column under its heading.
enum ProspectStateWords: Phrase {
    case proposed, interest, negotiating, refused, dropped, signed

    init(_ state: Prospect.State) {
        self =
            switch state {
            case .proposed: .proposed
            case .interest: .interest
            case .negotiating: .negotiating
            case .refused: .refused
            case .dropped: .dropped
            case .signed: .signed
            }
    }

    var texts: Texts {
        switch self {
        case .proposed: ("proposed", "đề xuất")
        case .interest: ("interest", "quan tâm")
        case .negotiating: ("negotiating", "đàm phán")
        case .refused: ("refused", "bị từ chối")
        case .dropped: ("dropped", "đã thôi")
        case .signed: ("signed", "đã ký")
        }
    }
}

extension Words {
    /// How long before a day something was: of what is not known to the day the least that it can be, or, where that is less
    /// than a month, the most. Nil where it was after that day.
    /// - Parameter isBrief: whether it stands in a column.
    func ago(_ date: PartialDate, asOf day: Day, isBrief: Bool = false) -> String? {
        guard date.min <= day else { return nil }
        let told = { (start: Day) in
            isBrief && !isSpoken ? briefDuration(from: start, to: day) : duration(from: start, to: day)
        }
        if date.min == date.max { return told(date.min) }
        guard date.max.plusMonths(1) <= day else {
            return isSpoken ? self(PlainWords.atMost, told(date.min)) : "≤" + told(date.min)
        }
        return isSpoken ? self(PlainWords.atLeast, told(date.max)) : told(date.max) + "+"
    }
}
