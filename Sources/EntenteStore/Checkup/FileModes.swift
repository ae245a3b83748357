public import EntenteDomain
import Glibc

/// Whom the modes of a register, its folder and the files beside it let in.
///
/// A register is its owner's alone (file 0600), or its group's (file 0660, folder 2770, so that SQLite's files belong to the
/// group whoever makes them).
struct FileModes {
    private struct Entry {
        let path: String
        let mode: mode_t
        let group: gid_t

        init?(_ path: String) {
            var status = stat()
            guard lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFLNK else { return nil }
            self.path = path
            mode = status.st_mode & 0o7777
            group = status.st_gid
        }
    }

    private let folder, file: Entry?
    private let companions: [Entry]

    init(of path: RegisterPath) {
        folder = Entry(path.folder)
        file = Entry(path.text)
        companions = ["-wal", "-shm", ".gate"].compactMap { Entry(path.text + $0) }
    }

    /// What does not fit.
    var findings: [Checkup.Finding] {
        guard let folder, let file else { return [] }
        var findings: [Checkup.Finding] = []
        if let mode = wantedMode {
            findings.append(Checkup.Finding(.fileMode, file.path, Self.command(mode, file.path)))
        }
        // In a folder with the sticky bit nobody can put another file in the register's place.
        let isOpenToAll = folder.mode & 0o1002 == 0o002
        if isOpenToAll || isShared && folder.mode & 0o2030 != 0o2030 {
            let mode: mode_t = isShared ? 0o2770 : folder.mode & ~0o002
            findings.append(Checkup.Finding(.folderMode, folder.path, Self.command(mode, folder.path)))
        }
        for entry in companions where entry.mode != wantedMode ?? file.mode || isShared && entry.group != file.group {
            findings.append(
                Checkup.Finding(.companionMode, entry.path, Self.command(wantedMode ?? file.mode, entry.path)))
        }
        return findings
    }

    /// Whether it is for the group.
    private var isShared: Bool {
        guard let folder, let file else { return false }
        return file.mode & 0o060 == 0o060 || folder.mode & 0o2020 == 0o2020
    }

    /// The mode that the register should have; nil where it has it.
    private var wantedMode: mode_t? {
        guard let file else { return nil }
        let wanted = isShared ? Access.group.fileMode : Access.owner.fileMode
        return file.mode == wanted ? nil : wanted
    }

    private static func command(_ mode: mode_t, _ path: String) -> String {
        "chmod \(String(mode, radix: 8)) \(path)"
    }

    /// Gives the file of a finding the mode that it should have, and the register's group.
    func correct(_ finding: Checkup.Finding) throws(StoreError) {
        guard let file, let entry = (companions + [file]).first(where: { $0.path == finding.subject }) else { return }
        guard entry.group == file.group || lchown(entry.path, uid_t.max, file.group) == 0,
            chmod(entry.path, wantedMode ?? file.mode) == 0
        else { throw .lastSystemError(.setMode, entry.path) }
    }
}

extension RegisterStore {
    /// Where the modes of the register and its folder do not fit each other.
    public var modeFindings: [Checkup.Finding] { FileModes(of: path).findings }
}
