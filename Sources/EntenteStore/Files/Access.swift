import Glibc

/// Who may read and write a register and its folder, besides the superuser.
public enum Access: Hashable, Sendable {
    /// The owner alone: file 0600, folder 0700.
    case owner
    /// The owner and the folder's group: file 0660, folder 2770, so that every file in it belongs to the group.
    case group

    /// The mode of the register and of the files beside it.
    var fileMode: mode_t {
        switch self {
        case .owner: 0o600
        case .group: 0o660
        }
    }

    /// The mode of a folder that is made for it.
    var folderMode: mode_t {
        switch self {
        case .owner: 0o700
        case .group: 0o2770
        }
    }

    /// What suits a folder: `group` where its group may write and passes on to its files, else `owner`.
    public static func suiting(folder: String) -> Access {
        var status = stat()
        guard stat(folder, &status) == 0, status.st_mode & 0o2020 == 0o2020 else { return .owner }
        return .group
    }
}

extension Access {
    /// What the mode of a file says.
    init(ofFile path: String) throws(StoreError) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .lastSystemError(.look, path) }
        self = status.st_mode & 0o060 == 0o060 ? .group : .owner
    }
}

extension Access {
    /// What whoever administers a file can do for an account that is kept out, by the owner, the group and the mode of the
    /// file, or of the nearest folder above it that can be looked at.
    static func remedy(_ path: String) -> (en: String, vi: String) {
        var (path, status) = (path, stat())
        while lstat(path, &status) != 0, path != "/" { path = RegisterPath(path).folder }
        let isFolder = status.st_mode & S_IFMT == S_IFDIR
        let bits: mode_t = isFolder ? 0o070 : 0o060
        if status.st_mode & bits == bits, let group = getgrgid(status.st_gid)?.pointee.gr_name {
            let name = String(cString: group)
            return (
                "Its group \(name) may: ask the administrator for 'usermod -aG \(name) ACCOUNT', then log in again.",
                """
                Nhóm \(name) của tệp thì được phép: hãy nhờ quản trị viên chạy 'usermod -aG \(name) TÀI-KHOẢN', rồi đăng \
                nhập lại.
                """
            )
        }
        let owner = getpwuid(status.st_uid)?.pointee.pw_name.map { String(cString: $0) } ?? String(status.st_uid)
        let command = "chmod \(isFolder ? "2770" : "660") \(path)"
        return (
            """
            \(path) is for \(owner) alone; to share it with a group: '\(command)', or ask whoever administers the register \
            for access.
            """,
            """
            \(path) chỉ dành cho \(owner); muốn dùng chung với một nhóm: '\(command)', hoặc xin người quản trị sổ đăng ký \
            cấp quyền.
            """
        )
    }
}
