public import EntenteDomain

/// The words around what `entente doctor` finds.
public enum DoctorWords: Phrase {
    case gravity, finding, subject, remedy, isWell, fixed, versions, unknownSchema

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .gravity: ("Gravity", "Mức độ")
        case .finding: ("What was found", "Phát hiện")
        case .subject: ("Where", "Ở đâu")
        case .remedy: ("What to do", "Cách xử lý")
        case .isWell: ("Nothing was found.", "Không phát hiện gì.")
        case .fixed: ("Done by --fix.", "--fix đã xử lý.")
        case .versions: ("%1 · schema %2 · SQLite %3", "%1 · lược đồ %2 · SQLite %3")
        case .unknownSchema: ("?", "?")
        }
    }
}

extension Checkup.Finding.Gravity: Phrase {
    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .damage: ("damage", "hư hỏng")
        case .fault: ("fault", "lỗi")
        case .note: ("note", "lưu ý")
        }
    }
}

extension Checkup.Finding.Kind: Phrase {
    /// What was found, in English and in Vietnamese; `%1` is the detail, or how many there are.
    public var texts: Texts {
        switch self {
        case .damaged: ("The file is damaged: %1", "Tệp bị hỏng: %1")
        case .unreadable: ("A value cannot be read: “%1”", "Có giá trị không đọc được: “%1”")
        case .impossible: ("%1", "%1")
        case .missingEntry: ("The log lacks entries: %1", "Nhật ký thiếu các mục số: %1")
        case .emptyEntry:
            ("Entries of the log lack what they changed: %1", "Mục nhật ký mất nội dung đã đổi: %1")
        case .goneFromSession:
            ("A review session names what is gone: %1", "Phiên rà soát nêu mục không còn trong sổ: %1")
        case .danglingReference: ("It names a record that does not exist: %1", "Nêu một bản ghi không tồn tại: %1")
        case .unknownSource: ("It rests on an unknown source: %1", "Dựa vào nguồn không có trong sổ: %1")
        case .unknownSubject: ("The dispute is about no record", "Điểm bất đồng không ứng với bản ghi nào")
        case .wrongList:
            ("The lists show something else than the records: %1", "Danh sách không khớp với bản ghi: %1")
        case .noLog: ("The register is not in WAL mode", "Sổ đăng ký không ở chế độ WAL")
        case .fileMode:
            ("The register's mode does not fit who is to use it", "Quyền của tệp không khớp với người dùng")
        case .folderMode: ("The folder's mode does not fit the register's", "Quyền của thư mục không khớp với tệp")
        case .companionMode:
            ("A file beside the register has another mode or group", "Tệp đi kèm có quyền hoặc nhóm khác")
        case .leftover: ("A process that was killed has left this file", "Tiến trình bị dừng để lại tệp này")
        case .olderSchema:
            ("The register has the form of an older version (schema %1)", "Sổ theo phiên bản cũ (lược đồ %1)")
        case .flawedSQLite: ("SQLite %1 can damage a log", "SQLite %1 có thể làm hỏng nhật ký WAL")
        case .openDispute: ("Facts on which sources disagree: %1", "Điểm mà các nguồn bất đồng: %1")
        case .staleContact: ("Contacts not verified for a year: %1", "Đầu mối quá một năm chưa xác minh: %1")
        case .activityAfterEnd:
            ("Cooperation after the last agreement's end: %1", "Hợp tác sau khi thỏa thuận cuối hết hiệu lực: %1")
        case .plannedStartPassed: ("Planned, and the start has passed: %1", "Dự kiến nhưng đã quá ngày bắt đầu: %1")
        case .ongoingUnconfirmed:
            ("Ongoing, and unconfirmed for a year: %1", "Đang diễn ra nhưng quá một năm chưa xác nhận: %1")
        }
    }
}

/// What to do about what `entente doctor` finds.
enum RemedyWords: Phrase {
    case restore, correct, edit, restoreLog, decideAgain, addSource, correctDispute, fix, command
    case openOnce, onlyEntente, settle, verify, look

    /// The text in English and in Vietnamese.
    var texts: Texts {
        switch self {
        case .restore: ("entente restore BACKUP", "entente restore BẢN-SAO-LƯU")
        case .correct: ("correct it, or entente restore BACKUP", "sửa lại, hoặc entente restore BẢN-SAO-LƯU")
        case .edit: ("entente edit %1 --set %2=…", "entente edit %1 --set %2=…")
        case .restoreLog:
            (
                "find out who writes to the file past Entente; a backup from before still has them",
                "tìm xem ai ghi thẳng vào tệp; bản sao lưu trước đó còn giữ các mục này"
            )
        case .decideAgain:
            (
                "nothing: minutes leave it out; R takes the session up to decide again",
                "không cần: biên bản bỏ qua; R mở lại phiên để quyết định lại"
            )
        case .addSource: ("add the source, or correct the citation", "thêm nguồn hoặc sửa trích dẫn")
        case .correctDispute: ("correct what it is about, or remove it", "sửa đối tượng hoặc xóa")
        case .fix: ("entente doctor --fix", "entente doctor --fix")
        case .command: ("%1", "%1")
        case .openOnce:
            (
                "open it once with an account that may write to it",
                "mở một lần bằng tài khoản có quyền ghi"
            )
        case .onlyEntente:
            (
                "nothing, as long as only Entente writes to the register", "không cần, miễn là chỉ Entente ghi vào sổ"
            )
        case .settle: ("nothing, or ask the partner; show PARTNER tells them", "không cần, hoặc hỏi đối tác; xem show")
        case .verify: ("entente insights tells which", "xem entente insights")
        case .look: ("entente flags tells which", "xem entente flags")
        }
    }
}

extension Checkup.Finding {
    /// What to do about it.
    func remedy(_ words: Words) -> String {
        switch kind {
        case .damaged: words(RemedyWords.restore)
        case .unreadable, .danglingReference: words(RemedyWords.correct)
        case .impossible:
            // An element of a list is corrected in its form, or in a file.
            detail?.contains("[") ?? true
                ? words(RemedyWords.correct) : words(RemedyWords.edit, subject ?? "", detail ?? "")
        case .missingEntry, .emptyEntry: words(RemedyWords.restoreLog)
        case .goneFromSession: words(RemedyWords.decideAgain)
        case .unknownSource: words(RemedyWords.addSource)
        case .unknownSubject: words(RemedyWords.correctDispute)
        case .wrongList, .noLog, .leftover: words(RemedyWords.fix)
        case .fileMode, .folderMode, .companionMode: words(RemedyWords.command, detail ?? "")
        case .olderSchema: words(RemedyWords.openOnce)
        case .flawedSQLite: words(RemedyWords.onlyEntente)
        case .openDispute: words(RemedyWords.settle)
        case .staleContact: words(RemedyWords.verify)
        case .activityAfterEnd, .plannedStartPassed, .ongoingUnconfirmed: words(RemedyWords.look)
        }
    }
}

extension Words {
    /// What was found and what to do about it, in one line.
    public func line(of finding: Checkup.Finding) -> String { "\(what(finding)): \(finding.remedy(self))" }

    /// What was found.
    func what(_ finding: Checkup.Finding) -> String {
        if let problem = finding.problem { return self.problem(problem, namingRecord: false) }
        let detail = finding.told?.text(in: language) ?? finding.detail
        let text = self(finding.kind, detail ?? finding.count.map { self($0) } ?? "")
        guard detail != nil, let count = finding.count, count > 1 else { return text }
        return "\(text) (\(count)×)"
    }
}
