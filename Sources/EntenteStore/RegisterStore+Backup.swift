import GRDB
import Glibc

/// A copy of a register that has been opened and checked.
public struct RegisterCopy: Hashable, Sendable {
    /// Where it lies.
    public let path: RegisterPath
    /// How many rows it has, in all tables.
    public let rows: Int
}

extension RegisterStore {
    /// Puts a copy of the register into a folder, named by the moment; it counts once it has been opened, checked and
    /// written to the disk. Sessions go on meanwhile: the copy is what the register held when it was begun.
    ///
    /// - Parameters:
    ///   - folder: nil for `backups` beside the register, which is made where it is missing.
    ///   - keeping: How many backups of this register the folder keeps, at least one; the oldest go once the new one
    ///     counts. nil to remove none.
    /// - Returns: the backup, and the paths of those that were removed.
    public static func backUp(
        _ path: RegisterPath, into folder: String? = nil, keeping: Int? = nil
    ) throws -> (backup: RegisterCopy, removed: [String]) {
        let store = try openAsIs(at: path, readOnly: true)
        let target = folder ?? path.folder + "/backups"
        if folder == nil { try Folder.make(target, access: store.access) }
        try Folder.requireFolder(target)
        let backup = try store.copy(into: target, for: .backup)
        guard let keeping else { return (backup, []) }
        let names = Folder.names(in: target).compactMap { CopyName($0, ofBackupOf: path) }.sorted()
        var removed: [String] = []
        for name in names.dropLast(max(1, keeping)) {
            let old = target + "/" + name.text
            // Only what is as plain a file as a backup.
            guard old != backup.path.text, (try? OpenRegisters.file(at: old)) != nil else { continue }
            guard unlink(old) == 0 else { throw StoreError.lastSystemError(.remove, old) }
            removed.append(old)
        }
        return (backup, removed)
    }

    /// Puts a copy of what the register holds now into a folder.
    func copy(into folder: String, for purpose: CopyName.Purpose) throws -> RegisterCopy {
        let draft = try Draft(in: folder, like: path, access: access)
        let counts = try read { try draft.fill(from: $0, at: path) }
        // A name may have been given within this second.
        while true {
            let file = RegisterPath(CopyName(of: path, for: purpose).text, in: folder)
            if try draft.publish(as: file) { return RegisterCopy(path: file, rows: counts.total) }
            usleep(100_000)
        }
    }
}
