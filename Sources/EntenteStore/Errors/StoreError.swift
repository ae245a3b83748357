public import EntenteDomain
import Glibc

/// Why the store could not do what it was asked to.
public enum StoreError: Error, Hashable, Sendable {
    /// There is no register at the path.
    case missing(path: String)
    /// There is something at the path already; a register is never overwritten.
    case exists(path: String)
    /// The path leads to a folder, through a symbolic link, to a device: anything but a regular file.
    case notRegularFile(path: String, kind: FileKind)
    /// The path leads to anything but a folder.
    case notFolder(path: String, kind: FileKind)
    /// The file was another one in between: another program is putting it in the place of the first.
    case exchanged(path: String)
    /// The folder lies on a file system of that type, which other hosts may write to at the same time.
    case networkFileSystem(path: String, type: String)
    /// The account may not do that with the file.
    case notPermitted(path: String, action: FileAction)
    /// The file is not a register of this program.
    case foreign(path: String, finding: ForeignFile)
    /// The register was written by a newer version, with that schema.
    case newer(path: String, version: Int)
    /// The register was written by an older version, with that schema, and cannot be brought to the present one in reading.
    case older(path: String, version: Int)
    /// The file is damaged.
    case damaged(path: String, finding: Damage)
    /// There is no folder at the path.
    case noFolder(path: String)
    /// What was copied from the file is not sound, or not all of it.
    case unsoundCopy(path: String, finding: Damage)
    /// What is to be restored is the register itself.
    case sameFile(path: String)
    /// The file is to be exchanged, and another process has it open.
    case inUse(path: String, process: Int32)
    /// A cell holds what this program cannot read.
    case unreadable(path: String, table: String, column: String, value: CellFault)
    /// There is no room left on the file system.
    case diskFull(path: String)
    /// The disk could not be read or written, as SQLite says it.
    case diskFailed(path: String, code: Int32, message: String)
    /// Another process, that one where it is known, has been writing for longer than was worth waiting.
    case busy(path: String, seconds: Int, by: Writer?)
    /// The store was opened for reading only.
    case readOnly(path: String)
    /// Two records of a kind have the same identifier.
    case duplicate(path: String, record: String, id: String)
    /// A record names another one that does not exist.
    case dangling(path: String, record: String, id: String, key: String, target: String)
    /// A text holds a NUL or is too long to be kept.
    case unstorableText(path: String, text: String)
    /// A call to the system failed.
    case system(path: String, action: FileAction, SystemError)
    /// SQLite failed in a way that has no word of its own here.
    case database(path: String, code: Int32, message: String)
}

extension StoreError {
    /// The error that a call to the system has just left in `errno`.
    static func lastSystemError(_ action: FileAction, _ path: String) -> StoreError { system(.last, action, path) }

    /// The error of the system, met when that was to be done with the file.
    static func system(_ error: SystemError, _ action: FileAction, _ path: String) -> StoreError {
        switch error.code {
        case ENOENT, ENOTDIR: .missing(path: path)
        case EEXIST: .exists(path: path)
        case ELOOP: .notRegularFile(path: path, kind: .symbolicLink)
        case EACCES, EPERM: .notPermitted(path: path, action: action)
        case ENOSPC: .diskFull(path: path)
        default: .system(path: path, action: action, error)
        }
    }
}
