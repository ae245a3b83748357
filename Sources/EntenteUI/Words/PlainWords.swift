/// The words of the dialogue that takes the place of the screens.
public enum PlainWords: Phrase {
    case welcome, welcomeWithoutScreen
    case unknown, canBe, needsScreen, noClipboard, noSuchNumber, end, more, chooseOne, on, off
    case since, idle, next, saveBy, atLeast, atMost, oneDay, days, oneMonth, months, oneYear, years
    case formHelp, needed, saveAnswers, clashAnswers, taken, undecided
    case helpNumber, helpNext, helpAgain, helpTop, helpArgument, orKey

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .welcome:
            (
                "Entente in lines. A number opens a line, Enter says more, help tells the words, quit leaves.",
                "Entente bằng từng dòng. Gõ số để mở dòng, Enter: đọc tiếp, giúp: các từ lệnh, thoát: rời."
            )
        case .welcomeWithoutScreen:
            (
                "This terminal cannot show the screens, so they are told in lines.",
                "Terminal này không hiện được màn hình nên mọi thứ được đọc thành từng dòng."
            )
        case .unknown: ("%1 is no word here; help tells them all.", "Không có lệnh %1; gõ giúp để xem mọi lệnh.")
        case .needsScreen:
            (
                "%1 needs the screens.",
                "%1 cần màn hình."
            )
        case .noClipboard:
            (
                "There is no clipboard here; export partners.csv writes what is told to a file.",
                "Ở đây không có bộ nhớ tạm; export doitac.csv ghi những gì được nói ra tệp."
            )
        case .canBe: ("It can be: %1", "Có thể là: %1")
        case .noSuchNumber: ("No line has the number %1.", "Không có dòng số %1.")
        case .end: ("That is all; back goes back.", "Hết; lùi: trở lại.")
        case .more: ("%1 more; Enter says them.", "Còn %1 dòng; Enter: đọc tiếp.")
        case .chooseOne:
            ("A number chooses, a word narrows, a dot leaves.", "Gõ số để chọn, gõ chữ để lọc, dấu chấm: bỏ.")
        case .on: ("on", "đang chọn")
        case .off: ("off", "không chọn")
        case .since: ("since %1", "từ %1")
        case .idle: ("idle %1", "không có hợp tác %1")
        case .next: ("next: %1 %2", "sắp tới: %1 %2")
        case .saveBy: ("can be saved until %1", "cứu vãn được đến hết %1")
        case .atLeast: ("at least %1", "ít nhất %1")
        case .atMost: ("at most %1", "nhiều nhất %1")
        case .oneDay: ("1 day", "1 ngày")
        case .days: ("%1 days", "%1 ngày")
        case .oneMonth: ("1 month", "1 tháng")
        case .months: ("%1 months", "%1 tháng")
        case .oneYear: ("1 year", "1 năm")
        case .years: ("%1 years", "%1 năm")
        case .helpNumber: ("12, or open 12: opens line 12", "12, hoặc mở 12: mở dòng 12")
        case .helpNext: ("Enter, or next: says more", "Enter, hoặc tiếp: đọc tiếp")
        case .helpAgain: ("again: says the page once more", "lại: đọc lại trang này")
        case .helpTop: ("top: the page from its beginning", "đầu: từ đầu trang")
        case .helpArgument:
            (
                "A word may be followed by a line's number, or by what it would ask for: why 12, filter osaka, day 2015.",
                "Sau một từ có thể gõ số dòng, hoặc điều nó sẽ hỏi: vì sao 12, tìm osaka, ngày 2015."
            )
        case .formHelp:
            (
                "Field by field: Enter keeps what is said, a minus empties, a question mark repeats, a dot goes to the end.",
                "Từng mục: Enter giữ nguyên, dấu trừ để trống, dấu hỏi nhắc lại, dấu chấm đến cuối."
            )
        case .needed: ("needed", "cần có")
        case .saveAnswers:
            ("y saves, n leaves it, a number changes that line.", "c: lưu, k: bỏ, số: sửa dòng đó.")
        case .clashAnswers:
            (
                "A number takes the other version of that line, t all theirs, y all yours; Enter goes on, a dot goes back.",
                "Số: đổi bên của dòng đó, t: lấy hết của người kia, y: giữ hết của bạn; Enter: tiếp, dấu chấm: lùi."
            )
        case .taken: ("Taken: %1", "Lấy: %1")
        case .undecided: ("Not decided yet", "Chưa chọn")
        case .orKey: ("%1, or %2", "%1, hoặc %2")
        }
    }
}
