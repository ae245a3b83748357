/// The words of menus.
enum MenuWords: Phrase {
    case keys, noMatch, narrow, mark, move, take, leave

    /// The text in English and in Vietnamese.
    var texts: Texts {
        switch self {
        case .keys: ("Type to narrow; Enter takes, Esc leaves", "Gõ để thu hẹp; Enter: chọn, Esc: bỏ")
        case .noMatch: ("Nothing matches; Backspace widens", "Không có kết quả; BkSp: mở rộng")
        case .narrow: ("a-z narrow", "a-z thu hẹp")
        case .mark: ("mark", "đánh dấu")
        case .move: ("move", "dời")
        case .take: ("take", "chọn")
        case .leave: ("leave", "bỏ")
        }
    }
}
