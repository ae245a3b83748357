import GRDB
import Glibc

extension StoreError {
    /// What an error of SQLite, or of a row that cannot be read or written, means for the register at `path`.
    init(_ error: any Error, at path: RegisterPath) {
        switch error {
        case let error as StoreError:
            self = error
        case let cell as UnreadableCell:
            self = .unreadable(path: path.text, table: cell.table, column: cell.column, value: cell.value)
        case let text as UnstorableText:
            self = .unstorableText(path: path.text, text: text.text)
        case let reference as DanglingReference:
            self = .dangling(
                path: path.text, record: reference.record, id: reference.id, key: reference.key,
                target: reference.target)
        case let error as DatabaseError:
            self = .sqlite(error, at: path)
        default:
            self = .database(path: path.text, code: -1, message: "\(error)")
        }
    }

    private static func sqlite(_ error: DatabaseError, at path: RegisterPath) -> StoreError {
        let message = error.message ?? "no message"
        switch error.resultCode {
        case .SQLITE_FULL:
            return .diskFull(path: path.text)
        case .SQLITE_IOERR, .SQLITE_CANTOPEN:
            // Without room for its shared memory SQLite cannot even read, and calls that an error of input or output.
            // It says so by a code of its own where it cannot make that memory's file longer.
            let hasNoSharedMemory = error.extendedResultCode == .SQLITE_IOERR_SHMSIZE
            if hasNoSharedMemory || isFull(path.folder) { return .diskFull(path: path.text) }
            guard error.resultCode == .SQLITE_CANTOPEN else {
                return .diskFailed(path: path.text, code: error.extendedResultCode.rawValue, message: message)
            }
            return refusal(.openBeside, path)
        case .SQLITE_NOTADB:
            return .foreign(path: path.text, finding: .notSQLite)
        case .SQLITE_CORRUPT:
            return .damaged(path: path.text, finding: .said(message))
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            return .busy(path: path.text, seconds: 10, by: nil)
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            return refusal(.write, path)
        default:
            return .database(path: path.text, code: error.extendedResultCode.rawValue, message: message)
        }
    }

    /// Why SQLite may not do that: the account may not, or nobody may on a file system that is mounted for reading only.
    private static func refusal(_ action: FileAction, _ path: RegisterPath) -> StoreError {
        var status = statvfs()
        let isMountedForReading = statvfs(path.folder, &status) == 0 && status.f_flag & UInt(ST_RDONLY) != 0
        return system(SystemError(code: isMountedForReading ? EROFS : EACCES), action, path.text)
    }

    /// Whether a file system has less room than SQLite's smallest files take.
    private static func isFull(_ folder: String) -> Bool {
        var status = statvfs()
        guard statvfs(folder, &status) == 0 else { return false }
        return UInt(status.f_bavail) * UInt(status.f_frsize) < 256 * 1024
    }
}
