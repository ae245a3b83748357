import EntenteDomain
import EntenteUI
import Glibc

/// Keeps what is typed into a form on the disk until it is saved or dropped, so that it survives a line that drops.
///
/// Each session has a file of its own in the account's folder for state, readable for the account alone. The session holds
/// a lock on it: a file that nobody holds is what a session that ended in the middle has left.
final class DraftKeeper {
    private let folder: String
    private let register: String
    /// How the names of the owner's drafts begin.
    private let prefix: String
    private let file: String
    private let makesFolder: Bool
    /// The lock on the file.
    private var lock: Int32 = -1
    /// What the file holds.
    private(set) var kept: Draft?

    /// - Parameters:
    ///   - folder: where drafts lie; it is made once there is one.
    ///   - register: the path of the register that they are for.
    ///   - owner: whose they are, where others have theirs in the same folder.
    ///   - makesFolder: whether the folder is made where there is none.
    init(folder: String, register: String, owner: String, makesFolder: Bool) {
        self.folder = folder
        self.register = register
        self.makesFolder = makesFolder
        let name = owner.map { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "." ? $0 : "_" }
        prefix = "draft-" + (name.isEmpty ? "" : String(name) + "-")
        file = folder + "/" + prefix + String(getpid())
    }

    deinit { if lock >= 0 { close(lock) } }

    /// Keeps that, and nothing else; with nil nothing is kept any more.
    /// - Returns: false where it cannot be written; what was kept before is left then.
    func keep(_ draft: Draft?) -> Bool {
        guard draft != kept else { return true }
        guard let draft else {
            unlink(file)
            release()
            kept = nil
            return true
        }
        guard !makesFolder || NewFile.makePrivateFolder(folder), let descriptor = write(draft) else { return false }
        release()
        lock = descriptor
        kept = draft
        return true
    }

    /// What a session on this register has left that ended in the middle; it is kept by this one now.
    func takeOver() -> Draft? {
        guard let entries = opendir(folder) else { return nil }
        defer { closedir(entries) }
        while let entry = readdir(entries) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name.hasPrefix(prefix) else { continue }
            guard !name.hasSuffix(NewFile.ending) else {
                removeUnfinished(folder + "/" + name)
                continue
            }
            if let draft = takeOver(folder + "/" + name) { return draft }
        }
        return nil
    }

    /// Removes what a session left that was killed while it wrote.
    private func removeUnfinished(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
    }

    private func takeOver(_ path: String) -> Draft? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        var status = stat()
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, fstat(descriptor, &status) == 0, status.st_uid == getuid(),
            status.st_mode & S_IFMT == S_IFREG, (0...Self.limit).contains(status.st_size),
            let draft = Draft(lines: Self.read(descriptor), of: register), rename(path, file) == 0
        else {
            close(descriptor)
            return nil
        }
        lock = descriptor
        kept = draft
        return draft
    }

    // MARK: The file

    /// More than all fields of a form can hold.
    private static let limit = 1_000_000

    /// Writes a draft to the disk.
    /// - Returns: the file, open and locked; nil where it cannot be written.
    private func write(_ draft: Draft) -> Int32? {
        // It is locked before it has its name, so that nobody takes it for what another session has left.
        guard let new = try? NewFile(file, mode: 0o600), flock(new.descriptor, LOCK_EX | LOCK_NB) == 0,
            (try? new.fill(with: Array(draft.lines(of: register).utf8))) != nil, (try? new.place()) != nil
        else { return nil }
        return new.takeDescriptor()
    }

    private static func read(_ descriptor: Int32) -> String {
        var bytes: [UInt8] = []
        var count = 0
        repeat {
            count = withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { buffer in
                let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                bytes.append(contentsOf: buffer.prefix(max(0, count)))
                return count
            }
        } while count > 0 && bytes.count <= limit
        return String(decoding: bytes, as: UTF8.self)
    }

    private func release() {
        if lock >= 0 { close(lock) }
        lock = -1
    }
}

extension Draft {
    /// The first line of a draft's file, with the version of its form.
    private static let heading = "entente draft 1"

    /// The draft as the lines of a file: a word, a blank and a value each.
    fileprivate func lines(of register: String) -> String {
        var lines = [Self.heading, "register " + register, "errand " + errand.kind.rawValue]
        if let relationship = errand.relationship { lines.append("relationship " + relationship.rawValue) }
        if let record = errand.record { lines.append("record " + record) }
        lines += values.sorted { $0.key.rawValue < $1.key.rawValue }.map { "field \($0.key.rawValue) \($0.value)" }
        return lines.map { $0 + "\n" }.joined()
    }

    /// Reads the lines of a file; nil where they are of another form, or for another register.
    fileprivate init?(lines text: String, of register: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: true).map { String($0) }[...]
        guard lines.popFirst() == Self.heading, lines.popFirst() == "register " + register else { return nil }
        var facts: [String: String] = [:]
        var values: [FieldKey: String] = [:]
        for line in lines {
            let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false).map { String($0) }
            if parts.count == 3, parts[0] == "field" {
                if let key = FieldKey(rawValue: parts[1]) { values[key] = parts[2] }
            } else if parts.count > 1 {
                facts[parts[0]] = parts.dropFirst().joined(separator: " ")
            }
        }
        guard let kind = facts["errand"].flatMap(Errand.Kind.init), !values.isEmpty else { return nil }
        let errand = Errand(kind, of: facts["relationship"].map { ID($0) }, on: facts["record"])
        self.init(errand: errand, values: values)
    }
}
