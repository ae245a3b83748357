public import EntenteDomain

/// What was to be done with a file.
public enum FileAction: Hashable, Sendable, CaseIterable {
    case read, write, create, replace, remove, rename, open, lock
    /// To ask the system about it.
    case look
    case lookAtLocks, setMode
    case makeFolder, lookAtFolder, openFolder, writeFolder
    /// What SQLite needs: the file, and those that it keeps beside it.
    case openBeside
}

extension FileAction: Bilingual {
    /// The verb, which the path follows.
    public var texts: (en: String, vi: String) {
        switch self {
        case .read: ("read", "đọc")
        case .write: ("write to", "ghi vào")
        case .create: ("create", "tạo")
        case .replace: ("replace", "thay thế")
        case .remove: ("remove", "xóa")
        case .rename: ("rename", "đổi tên")
        case .open: ("open", "mở")
        case .lock: ("lock", "khóa")
        case .look: ("look at", "xem thông tin của")
        case .lookAtLocks: ("look at the locks of", "xem các khóa của")
        case .setMode: ("set the mode of", "đặt quyền cho")
        case .makeFolder: ("make the folder", "tạo thư mục")
        case .lookAtFolder: ("look at the folder", "xem thư mục")
        case .openFolder: ("open the folder", "mở thư mục")
        case .writeFolder: ("write to the folder", "ghi vào thư mục")
        case .openBeside: ("open, or write beside,", "mở tệp hoặc ghi bên cạnh")
        }
    }
}
