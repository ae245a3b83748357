public import EntenteDomain

/// What lies at a path where something else was expected.
public enum FileKind: Hashable, Sendable, CaseIterable {
    case file, folder, symbolicLink
    /// A device, a pipe or a socket.
    case device
}

extension FileKind: Bilingual {
    /// What it is called.
    public var texts: (en: String, vi: String) {
        switch self {
        case .file: ("a file", "một tệp")
        case .folder: ("a folder", "một thư mục")
        case .symbolicLink: ("a symbolic link", "một liên kết tượng trưng")
        case .device: ("a device, a pipe or a socket", "một thiết bị, ống dẫn hoặc socket")
        }
    }
}

/// Why a file is no register of this program.
public enum ForeignFile: Hashable, Sendable, CaseIterable {
    case empty, notSQLite, otherProgram
}

extension ForeignFile: Bilingual {
    /// The reason, as a clause.
    public var texts: (en: String, vi: String) {
        switch self {
        case .empty: ("the file is empty", "tệp trống")
        case .notSQLite: ("it is no SQLite file", "đó không phải tệp SQLite")
        case .otherProgram:
            ("it is the SQLite file of another program", "đó là tệp SQLite của chương trình khác")
        }
    }
}
