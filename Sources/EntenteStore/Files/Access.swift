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
        guard stat(path, &status) == 0 else { throw .lastSystemError("look at", path) }
        self = status.st_mode & 0o060 == 0o060 ? .group : .owner
    }
}
