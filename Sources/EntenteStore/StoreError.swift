public import EntenteDomain
import Glibc

/// Why the store could not do what it was asked to.
public enum StoreError: Error, Hashable, Sendable {
    /// There is no register at the path.
    case missing(path: String)
    /// There is something at the path already; a register is never overwritten.
    case exists(path: String)
    /// The path leads through a symbolic link, to a folder, to a device: anything but a regular file.
    case notRegularFile(path: String, kind: String)
    /// The folder lies on a file system of that type, which other hosts may write to at the same time.
    case networkFileSystem(path: String, type: String)
    /// The account may not do that with the file.
    case notPermitted(path: String, action: String)
    /// The file is not a register of this program.
    case foreign(path: String, finding: String)
    /// The register was written by a newer version, with that schema.
    case newer(path: String, version: Int)
    /// The register was written by an older version, with that schema, and cannot be brought to the present one in reading.
    case older(path: String, version: Int)
    /// The file is shorter than its own header says.
    case truncated(path: String, bytes: Int, expected: Int)
    /// The file is damaged.
    case damaged(path: String, finding: String)
    /// There is no folder at the path.
    case noFolder(path: String)
    /// What was copied from the file is not sound, or not all of it.
    case unsoundCopy(path: String, finding: String)
    /// What is to be restored is the register itself.
    case sameFile(path: String)
    /// The file is to be exchanged, and another process has it open.
    case inUse(path: String, process: Int32)
    /// A cell holds what this program cannot read.
    case unreadable(path: String, table: String, column: String, value: String)
    /// There is no room left on the file system.
    case diskFull(path: String)
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
    case system(path: String, action: String, code: Int32)
    /// SQLite failed in a way that has no word of its own here.
    case database(path: String, code: Int32, message: String)
}

extension StoreError: CustomStringConvertible {
    /// What happened, to which file, and what to do.
    public var description: String {
        switch self {
        case .missing(let path):
            "There is no register at \(path). Create one with 'entente init', or name another with --register."
        case .exists(let path):
            "There is already a file at \(path), and a register is never overwritten. Choose another path."
        case .notRegularFile(let path, let kind):
            "\(path) is \(kind) and not a regular file. Give the path of the register itself."
        case .networkFileSystem(let path, let type):
            """
            \(path) lies on a network file system (\(type)), where several hosts could damage the register. \
            Keep it on a local disk of the host that everyone logs in to.
            """
        case .notPermitted(let path, let action):
            "This account may not \(action) \(path). \(Access.remedy(path))"
        case .foreign(let path, let finding):
            "\(path) is not an Entente register: \(finding). It was left as it is; name another file."
        case .newer(let path, let version):
            """
            \(path) was written by a newer version of Entente (schema \(version); this one knows up to \
            \(Format.version)). Use that version; the file was left as it is.
            """
        case .older(let path, let version):
            """
            \(path) has the form of an older version of Entente (schema \(version), now \(Format.version)). Open it once \
            with an account that may write to it; a copy of what it is now is kept beside it.
            """
        case .truncated(let path, let bytes, let expected):
            """
            \(path) is cut short: it has \(bytes) bytes and should have \(expected). It was left as it is; restore it \
            from a backup.
            """
        case .damaged(let path, let finding):
            "\(path) is damaged: \(finding). Do not write to it any more; restore it from a backup."
        case .noFolder(let path):
            "There is no folder \(path). Make it, or name another one."
        case .unsoundCopy(let path, let finding):
            """
            What was copied from \(path) is damaged: \(finding). The copy was thrown away and nothing was changed; \
            restore the last backup that is sound.
            """
        case .sameFile(let path):
            "\(path) is the register itself. Name a backup of it; nothing was changed."
        case .inUse(let path, let process):
            """
            \(path) is damaged, and its file cannot be exchanged while process \(process) has it open. Have every \
            session end and try again; nothing was changed.
            """
        case .unreadable(let path, let table, let column, let value):
            """
            \(path) has '\(value)' in column \(column) of table \(table), which cannot be read. Another program may \
            have written it; correct it there or restore a backup.
            """
        case .diskFull(let path):
            "The disk is full: nothing more can be written beside \(path). Make room and try again; nothing is lost."
        case .busy(let path, let seconds, let writer):
            """
            \(Self.subject(writer)) has been writing to \(path) for more than \(seconds) seconds. Nothing was changed; try \
            again, and look for an import that is still running.
            """
        case .readOnly(let path):
            "\(path) was opened for reading only. Nothing was changed."
        case .duplicate(let path, let record, let id):
            "Two records of the kind '\(record)' are called '\(id)'. Nothing was written to \(path); rename one."
        case .dangling(let path, let record, let id, let key, let target):
            """
            The \(record) '\(id)' names '\(target)' as its \(key), and there is no such record. Nothing was written to \
            \(path); add that record or correct the name.
            """
        case .unstorableText(let path, let text):
            """
            The text that begins '\(text.prefix(40).filter { $0 != "\0" })' holds a NUL character or is too long. \
            Nothing was written to \(path); correct the text.
            """
        case .system(let path, let action, let code):
            "Could not \(action) \(path): \(String(cString: strerror(code)))."
        case .database(let path, let code, let message):
            "SQLite failed on \(path): \(message) (code \(code))."
        }
    }
}

extension StoreError {
    private static func subject(_ writer: Writer?) -> String {
        writer.map { "Process \($0.process) of \($0.account ?? "another account")" } ?? "Another process"
    }

    /// The error that a call to the system has just left in `errno`.
    static func lastSystemError(_ action: String, _ path: String) -> StoreError {
        system(errno, action, path)
    }

    /// The error for a code of the system.
    static func system(_ code: Int32, _ action: String, _ path: String) -> StoreError {
        switch code {
        case ENOENT, ENOTDIR: .missing(path: path)
        case EEXIST: .exists(path: path)
        case ELOOP: .notRegularFile(path: path, kind: "a symbolic link")
        case EACCES, EPERM, EROFS: .notPermitted(path: path, action: action)
        case ENOSPC, EDQUOT: .diskFull(path: path)
        default: .system(path: path, action: action, code: code)
        }
    }
}
