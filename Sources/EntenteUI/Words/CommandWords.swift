/// The words for what the user can do, and for why something cannot be done now.
public enum CommandWords: Phrase {
    case readOnly, supposing, noReview, sessionClosed, noRelationship, noAgreement
    case nothingToEdit, nothingToSettle, nothingToOpen, atTheTop, nothingToAsk, notAList, noFilter, onePart
    case notPartners, notColumns, noHorizon, restricted
    case nothingSourced, alreadyPlaying, noTimeline, nearest, allShown, zoomedWhole, zoomedTo
    case groupMove, groupOpen, groupFind, groupTime, groupChange, groupReview, groupLook, groupLeave
    case nothingToCopy, supposed
    case helpTitle, legendPossible, legendUnverified

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .readOnly: ("The register is open for reading only", "Sổ đăng ký chỉ mở để đọc")
        case .supposing:
            (
                "What if changes nothing in the register; %1 leaves it",
                "Giả định không sửa sổ đăng ký; %1: thôi giả định"
            )
        case .noReview: ("No review session is on the screen; %1 begins one", "Không có phiên rà soát; %1: bắt đầu")
        case .sessionClosed:
            ("This session is closed; %1 takes it up again", "Phiên này đã kết thúc; %1: mở lại")
        case .noRelationship: ("Select a partner first", "Hãy chọn một đối tác trước")
        case .noAgreement: ("Select an agreement first", "Hãy chọn một thỏa thuận trước")
        case .nothingToEdit: ("There is nothing to edit here", "Ở đây không có gì để sửa")
        case .nothingToSettle:
            ("Select a contact, a flag or a commitment first", "Hãy chọn đầu mối, đánh dấu hoặc cam kết trước")
        case .nothingToOpen: ("There is nothing to open here", "Ở đây không có gì để mở")
        case .atTheTop: ("This is the top; %1 quits", "Đây là trang đầu; %1: thoát")
        case .nothingToAsk: ("There is no standing here to ask about", "Ở đây không có tình trạng nào để hỏi")
        case .notAList:
            ("Only lists are filtered: %1 partners, %2 flags", "Chỉ lọc được danh sách: %1 đối tác, %2 cảnh báo")
        case .onePart:
            ("This place has one part; %1 goes to one with two", "Nơi này chỉ có một phần; phím %1: nơi có hai phần")
        case .noFilter: ("Nothing is filtered", "Không có bộ lọc nào")
        case .notPartners: ("Only the partners are sorted; %1 goes there", "Chỉ sắp xếp được đối tác; phím %1: đến đó")
        case .notColumns:
            ("Only the partners have columns to choose; %1 goes there", "Chỉ đối tác có cột để chọn; phím %1: đến đó")
        case .noHorizon:
            ("The register does not say how far its record goes", "Sổ đăng ký không cho biết hồ sơ đến ngày nào")
        case .nothingSourced: ("There is nothing here that rests on a source", "Ở đây không có gì dựa trên nguồn")
        case .alreadyPlaying: ("The history is on the way back: Esc", "Diễn biến ở trang trước: Esc")
        case .noTimeline: ("Only a partner's page has a timeline", "Chỉ trang đối tác có tiến trình")
        case .nearest: ("This is as near as it goes", "Đã phóng to hết mức")
        case .allShown: ("The whole life is shown", "Đã hiện toàn bộ")
        case .zoomedWhole: ("Timeline: the whole life", "Tiến trình: toàn bộ")
        case .zoomedTo: ("Timeline: %1 years around the day", "Tiến trình: %1 năm quanh ngày xem")
        case .restricted:
            (
                "This account has nothing but the register: --restricted",
                "Tài khoản này chỉ dùng được sổ đăng ký: --restricted"
            )
        case .groupMove: ("Move", "Di chuyển")
        case .groupOpen: ("Open", "Mở")
        case .groupFind: ("Find", "Tìm")
        case .groupTime: ("Time", "Thời gian")
        case .groupChange: ("Change", "Thay đổi")
        case .groupReview: ("Review", "Rà soát")
        case .nothingToCopy: ("There is nothing to copy here", "Ở đây không có gì để chép")
        case .supposed:
            (
                "This is supposed, and no file could tell; leave the supposition first",
                "Đây là giả định, tệp không thể cho biết điều đó; hãy bỏ giả định trước"
            )
        case .groupLook: ("Screen", "Màn hình")
        case .groupLeave: ("Leave", "Rời")
        case .helpTitle: ("Help", "Trợ giúp")
        case .legendUnverified:
            ("unverified: after the end of the record", "chưa xác minh: sau ngày cuối hồ sơ")
        case .legendPossible:
            ("after a mark: possible, the record is not exact", "sau ký hiệu: có thể")
        }
    }

    /// The commands whose keys a reason names, `%1` first.
    var commands: [Command.ID] {
        switch self {
        case .supposing: [.whatIf]
        case .noReview: [.review]
        case .sessionClosed: [.minutes]
        case .atTheTop: [.quit]
        case .notAList: [.partners, .flags]
        case .onePart: [.insights]
        case .notPartners, .notColumns: [.partners]
        default: []
        }
    }
}

extension Command.Group {
    /// The heading of the group on the help page.
    var heading: CommandWords {
        switch self {
        case .move: .groupMove
        case .open: .groupOpen
        case .find: .groupFind
        case .time: .groupTime
        case .change: .groupChange
        case .review: .groupReview
        case .look: .groupLook
        case .leave: .groupLeave
        }
    }
}
