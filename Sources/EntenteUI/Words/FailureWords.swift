/// The words for why the program ends without having done what it was asked.
public enum FailureWords: Phrase {
    case notRead, notWritten, notOrdinary, answerNotWritten, standardInput
    case notInFolder, noFolder, namesNoCity, headingInFile, unknownError
    case withoutScreens, programFault

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .notRead: ("%1 cannot be read: %2.", "Không đọc được %1: %2.")
        // The screens have one line for it: what is wrong stands before the name, which may be long.
        case .notWritten: ("Not written: %1: %2", "Chưa ghi: %1: %2")
        case .notOrdinary:
            (
                "This is no ordinary file; give another name: %1",
                "Đây không phải tệp thông thường; hãy chọn tên khác: %1"
            )
        case .answerNotWritten: ("The answer could not be written: %1.", "Không ghi được câu trả lời: %1.")
        case .standardInput: ("standard input", "đầu vào chuẩn")
        case .notInFolder:
            (
                "--restricted admits no file but those in %1; name one there: %2",
                "--restricted chỉ cho phép tệp trong %1; hãy chỉ định một tệp ở đó: %2"
            )
        case .noFolder:
            (
                "--restricted admits no file but the register; --folder names where others may lie: %1",
                "--restricted chỉ cho phép tệp của sổ đăng ký; --folder chỉ định nơi đặt các tệp khác: %1"
            )
        case .namesNoCity:
            (
                "%1: the file names no city; add \"city\" to it, or give --city NAME.",
                "%1: tệp không nêu thành phố; hãy thêm \"city\" vào tệp, hoặc ghi --city TÊN."
            )
        case .headingInFile:
            (
                "%1: a city, a horizon or a policy is no record; leave it out, or use entente edit heading.",
                "%1: thành phố, ngày cuối của hồ sơ và chính sách không phải bản ghi; hãy bỏ ra, hoặc dùng entente edit heading."
            )
        case .unknownError:
            (
                "Something failed that this program has no word for; try again, or report it: %1",
                "Có lỗi mà chương trình chưa có lời giải thích; hãy thử lại hoặc báo lỗi này: %1"
            )
        case .withoutScreens:
            (
                "The same without the screens: entente standing (a table), entente standing --format json.",
                "Cũng nội dung đó, không cần màn hình: entente standing (bảng), entente standing --format json."
            )
        case .programFault:
            (
                "a fault of the program ended it; the register holds everything that was confirmed.",
                "chương trình dừng vì lỗi của chính nó; sổ đăng ký còn đủ những gì đã được xác nhận."
            )
        }
    }
}
