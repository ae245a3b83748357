/// The words of `entente backup` and `entente restore`.
public enum BackupWords: Phrase {
    case made, removed, restored, replaced

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .made:
            ("Backed up, opened and checked (%2 rows): %1", "Đã sao lưu, đã mở và kiểm tra (%2 dòng): %1")
        case .removed: ("Removed, because newer ones are kept: %1", "Đã xóa vì có bản mới hơn được giữ: %1")
        case .restored: ("Restored from %2 (%3 rows): %1", "Đã khôi phục từ %2 (%3 dòng): %1")
        case .replaced: ("What was there before is kept: %1", "Nội dung trước đó được giữ ở: %1")
        }
    }
}
