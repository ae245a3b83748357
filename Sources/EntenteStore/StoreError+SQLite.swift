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
            return error.resultCode == .SQLITE_CANTOPEN
                ? .notPermitted(path: path.text, action: "open, or write beside,")
                : .database(path: path.text, code: error.extendedResultCode.rawValue, message: message)
        case .SQLITE_NOTADB:
            return .foreign(path: path.text, finding: "it is no SQLite file")
        case .SQLITE_CORRUPT:
            return .damaged(path: path.text, finding: message)
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            return .busy(path: path.text, seconds: 10, by: nil)
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            return .notPermitted(path: path.text, action: "write to")
        default:
            return .database(path: path.text, code: error.extendedResultCode.rawValue, message: message)
        }
    }

    /// Whether a file system has less room than SQLite's smallest files take.
    private static func isFull(_ folder: String) -> Bool {
        var status = statvfs()
        guard statvfs(folder, &status) == 0 else { return false }
        return UInt(status.f_bavail) * UInt(status.f_frsize) < 256 * 1024
    }
}
