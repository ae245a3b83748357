import GRDB
import Glibc

extension RegisterStore {
    /// Puts what a backup holds in the place of what a register holds, and keeps what that was in a file beside it.
    ///
    /// The backup is checked and brought to this program's schema version first. It is then written into the register
    /// as one change behind the gate, so that other processes may have it open: they see the change as they see any.
    /// A register that is damaged cannot be written into, and its file is exchanged: that is refused while another
    /// process has it open.
    ///
    /// - Returns: the register as it is now, and where what it was is kept; nil where there was none.
    public static func restore(
        _ path: RegisterPath, from backup: RegisterPath
    ) throws -> (restored: RegisterCopy, replaced: RegisterPath?) {
        let isSame = (try? OpenRegisters.file(at: path.text)) == (try OpenRegisters.file(at: backup.text))
        guard !isSame else { throw StoreError.sameFile(path: path.text) }
        let access = (try? Access(ofFile: path.text)) ?? .suiting(folder: path.folder)
        try Folder.make(path.folder, access: access)
        try Folder.requireLocal(path.folder)

        let draft = try Draft(in: path.folder, like: path, access: access)
        try openAsIs(at: backup, readOnly: true, isShared: false).read { _ = try draft.fill(from: $0, at: backup) }
        let former = try Former(at: path)
        let counts = try draft.convert(pageSize: former.pageSize)
        var replaced: RegisterPath?
        try Gate.pass(to: path, access: access) {
            replaced = try former.giveWay(to: draft, counts)
        }
        return (RegisterCopy(path: path, rows: counts.total), replaced)
    }
}

/// What lies where a backup is to be restored to.
private enum Former {
    case sound(RegisterStore)
    case damaged(RegisterPath)
    case missing(RegisterPath)

    /// Looks at it. Throws where it is no register, or one of a newer version.
    init(at path: RegisterPath) throws(StoreError) {
        do {
            // Whoever looks at a damaged file must not write to it, not even in closing it.
            try RegisterStore.openAsIs(at: path, readOnly: true).read {
                try RegisterStore.checkIntegrity(of: $0, path: path.text)
            }
            self = .sound(try RegisterStore.openAsIs(at: path, readOnly: false))
        } catch {
            switch error {
            case .missing: self = .missing(path)
            case .damaged: self = .damaged(path)
            default: throw error
            }
        }
    }

    /// Bytes in a page of it; nil where nothing is to be written into it.
    var pageSize: Int? {
        guard case .sound(let store) = self else { return nil }
        return try? store.outsideTransaction { try Int.fetchOne($0, sql: "PRAGMA page_size") }
    }

    /// Has a draft take its place, behind the gate.
    /// - Returns: where what there was is kept.
    func giveWay(to draft: Draft, _ counts: RowCounts) throws -> RegisterPath? {
        switch self {
        case .missing(let path):
            try RegisterStore.requireAbsence(of: path)
            try draft.useLog()
            guard try draft.publish(as: path) else { throw StoreError.exists(path: path.text) }
            return nil
        case .damaged(let path):
            try draft.useLog()
            return try Self.exchange(path, for: draft)
        case .sound(let store):
            let kept = try store.copy(into: store.path.folder, for: .restoring).path
            try store.behindGate { register in
                try draft.read { try $0.backup(to: register) }
                let found = try RowCounts(of: register)
                guard found == counts else {
                    throw StoreError.damaged(path: store.path.text, finding: .rows(found.total, of: counts.total))
                }
            }
            return kept
        }
    }

    /// Exchanges the file of a damaged register, whose bytes are kept as they are, log and all.
    private static func exchange(_ path: RegisterPath, for draft: Draft) throws(StoreError) -> RegisterPath {
        if let process = try FileUse.process(using: path) { throw .inUse(path: path.text, process: process) }
        let kept = RegisterPath(CopyName(of: path, for: .restoring).text, in: path.folder)
        // The register's name is never without a file: a session that starts meanwhile would make a new one.
        guard link(path.text, kept.text) == 0 else { throw .lastSystemError(.create, kept.text) }
        for suffix in ["-wal", "-journal"] {
            guard rename(path.text + suffix, kept.text + suffix) == 0 || errno == ENOENT else {
                throw .lastSystemError(.rename, path.text + suffix)
            }
        }
        unlink(path.text + "-shm")
        try draft.replace(path)
        return kept
    }
}
