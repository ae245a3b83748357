public import EntenteDomain

/// What is wrong with a register's file.
public enum Damage: Hashable, Sendable {
    /// What SQLite says of it, in its own words.
    case said(String)
    /// The header has no version of a schema.
    case noVersion
    /// The file is shorter than its own header says.
    case cutShort(bytes: Int, of: Int)
    /// It has not as many rows as were written.
    case rows(Int, of: Int)
}

extension Damage: Bilingual {
    /// What is wrong, as a clause.
    public var texts: (en: String, vi: String) {
        switch self {
        case .said(let words): ("SQLite says “\(words)”", "SQLite báo “\(words)”")
        case .noVersion: ("its header has no schema version", "phần đầu tệp không có số lược đồ")
        case .cutShort(let bytes, let expected):
            (
                "it is cut short, to \(bytes) bytes of \(expected)",
                "tệp bị cắt cụt, chỉ còn \(bytes) trên \(expected) byte"
            )
        case .rows(let rows, let expected):
            ("it has \(rows) rows instead of \(expected)", "tệp có \(rows) dòng thay vì \(expected)")
        }
    }
}
