import EntenteDomain

/// The words for what leaves the screens: copies and files.
enum ExportWords: Phrase {
    case namePrompt, replacePrompt, replaceKeys, endings, kept, written, writtenPage
    case copied, tooLongToCopy, mouseOn, mouseOff

    /// The text in English and in Vietnamese.
    var texts: Texts {
        switch self {
        case .namePrompt: ("Write to the file:", "Ghi vào tệp:")
        case .replacePrompt: ("There is a file %1; replace it? (y/n)", "Đã có tệp %1; ghi đè? (c/k)")
        case .replaceKeys: ("y replaces it, n leaves it as it is", "c: ghi đè, k: giữ nguyên")
        case .endings: ("The name tells the format here by its end: %1", "Đuôi tên tệp cho biết định dạng, ở đây: %1")
        case .kept: ("%1 was left as it is", "%1 được giữ nguyên")
        case .written: ("Written: %1, rows: %2", "Đã ghi: %1, số dòng: %2")
        case .writtenPage: ("Written: %1", "Đã ghi: %1")
        case .copied: ("Sent to the terminal's clipboard: %1", "Đã gửi đến bộ nhớ tạm của terminal: %1")
        case .tooLongToCopy:
            (
                "Too long for a terminal's clipboard (%1 kB at most); %2 writes a file",
                "Quá dài cho bộ nhớ tạm của terminal (tối đa %1 kB); %2: ghi ra tệp"
            )
        case .mouseOn:
            ("The mouse is listened to; selecting text takes Shift now", "Đã bật chuột; chọn chữ thì giữ Shift")
        case .mouseOff: ("The mouse is the terminal's again", "Đã trả chuột lại cho terminal")
        }
    }
}

extension Words {
    /// Whether an answer means yes, in either language.
    func isYes(_ answer: String) -> Bool { ["y", "yes", "c", "có", "co"].contains(answer.lowercased()) }

    /// Whether a key means yes: `y`, in Vietnamese `c` too.
    func isYes(_ key: Key) -> Bool { isAnswer(key, "y", "c") }

    /// Whether a key means no: `n`, in Vietnamese `k` too.
    func isNo(_ key: Key) -> Bool { isAnswer(key, "n", "k") }

    private func isAnswer(_ key: Key, _ english: String, _ vietnamese: String) -> Bool {
        guard case .character(let character) = key else { return false }
        let typed = character.lowercased()
        return typed == english || (language == .vietnamese && typed == vietnamese)
    }

    /// Whether an answer means no, in either language.
    func isNo(_ answer: String) -> Bool { ["n", "no", "k", "không", "khong"].contains(answer.lowercased()) }
}
