import EntenteDomain
import Foundation
import GRDB
import Testing

@testable import EntenteStore

@Suite("Backups")
struct BackupTests {
    @Test("a backup is one file that opens as the register did, with its mode")
    func whole() throws {
        let scratch = try Scratch()
        let register = RandomRegister.make(seed: 3, size: 20)
        let store = try RegisterStore.create(at: scratch.path(), access: .group, register: register)
        try store.add { try $0.write(.field(Field(id: "late", name: Name(en: "Late")))) }
        let (backup, removed) = try RegisterStore.backUp(scratch.path())
        #expect(removed == [])
        let names = Folder.names(in: scratch.folder + "/backups").filter { !$0.hasPrefix(".") }
        #expect(names == [backup.path.name] && names[0].wholeMatch(of: /register-\d{8}T\d{6}Z\.sqlite/) != nil)
        #expect(try scratch.mode("backups/" + names[0]) == 0o660)
        #expect(try RegisterStore.open(at: backup.path, readOnly: true).register() == store.register())
        let rows = try store.read { try RowCounts(of: $0).total }
        #expect(backup.rows == rows && rows > 20)
    }

    @Test("only the oldest backups of this register go, and only once the new one counts")
    func keeping() throws {
        let scratch = try Scratch()
        _ = try RegisterStore.create(at: scratch.path(), register: RandomRegister.make(seed: 4))
        let folder = scratch.folder + "/kept"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        let own = (1...5).map { "register-2020010\($0)T000000Z.sqlite" }
        let others = [
            "register-20200101T000000Z.sqlite.txt", "register-schema1-20200101T000000Z.sqlite", "notes",
            "register-replaced-20200101T000000Z.sqlite", "other-20200101T000000Z.sqlite",
            "register-2020010XT000000Z.sqlite", ".register-20200101T000000Z.sqlite",
        ]
        for name in own + others { try scratch.write(Data(), "kept/" + name) }
        let (backup, removed) = try RegisterStore.backUp(scratch.path(), into: folder, keeping: 3)
        #expect(removed == own.prefix(3).map { folder + "/" + $0 })
        let left = Set(Folder.names(in: folder)).subtracting([".", ".."])
        #expect(left == Set(own.suffix(2) + others + [backup.path.name]))
    }

    @Test("what is no folder is refused, and nothing is written through a link")
    func folders() throws {
        let scratch = try Scratch()
        let path = scratch.path()
        _ = try RegisterStore.create(at: path, register: RandomRegister.make(seed: 5))
        let (none, link) = (scratch.folder + "/none", scratch.folder + "/link")
        #expect(throws: StoreError.noFolder(path: none)) { try RegisterStore.backUp(path, into: none) }
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/tmp")
        #expect(throws: StoreError.notFolder(path: link, kind: .symbolicLink)) {
            try RegisterStore.backUp(path, into: link)
        }
        #expect(throws: StoreError.notFolder(path: path.text, kind: .file)) {
            try RegisterStore.backUp(path, into: path.text)
        }
    }

    @Test("a register with a damaged page gives no backup, and a word")
    func damaged() throws {
        let scratch = try Scratch()
        _ = try RegisterStore.create(at: scratch.path(), register: RandomRegister.make(seed: 6, size: 200))
        var bytes = try scratch.bytes()
        for index in 8192..<8292 { bytes[index] ^= 0xA5 }
        try scratch.write(bytes)
        #expect(throws: StoreError.self) { try RegisterStore.backUp(scratch.path()) }
        #expect(Set(Folder.names(in: scratch.folder + "/backups")).subtracting([".", ".."]) == [])
        #expect(try scratch.bytes() == bytes)
    }

    @Test("what a backup that was killed has left goes with the next one, what one is at work on stays")
    func leftovers() throws {
        let scratch = try Scratch()
        let path = scratch.path()
        _ = try RegisterStore.create(at: path, register: RandomRegister.make(seed: 7))
        try scratch.write(Data("half".utf8), ".register-7.part")
        try scratch.write(Data(), ".register-7.part-journal")
        let atWork = try Draft(in: scratch.folder, like: path, access: .owner)
        _ = try RegisterStore.backUp(path, into: scratch.folder)
        #expect(!scratch.files.contains(".register-7.part") && !scratch.files.contains(".register-7.part-journal"))
        #expect(scratch.files.contains(atWork.path.name))
    }

    @Test("before a migration the register is kept as it was, once, whoever comes first")
    func migration() throws {
        let scratch = try Scratch()
        let path = scratch.path()
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../Fixtures/store/version1.sql").standardized
        let queue = try DatabaseQueue(path: path.text)
        let sql = try String(contentsOf: url, encoding: .utf8)
        try queue.write { try $0.execute(sql: sql) }
        try queue.close()
        let old = try RegisterStore.openAsIs(at: path, readOnly: true).outsideTransaction(Migration.version)
        for _ in 0..<3 { _ = try RegisterStore.open(at: path) }
        let kept = scratch.files.filter { $0.hasPrefix("register-schema") }
        guard old < Format.version else {
            #expect(kept == [])
            return
        }
        let name = try #require(kept.first)
        #expect(kept.count == 1 && name.hasPrefix("register-schema\(old)-"))
        let copy = try RegisterStore.openAsIs(at: scratch.path(name), readOnly: true)
        #expect(try copy.outsideTransaction(Migration.version) == old)
    }
}

@Suite("Restoring")
struct RestoreTests {
    /// A register of one content with a backup of another one.
    private func scene() throws -> (scratch: Scratch, backup: RegisterPath, old: Register) {
        let scratch = try Scratch()
        let store = try RegisterStore.create(at: scratch.path(), register: RandomRegister.make(seed: 21, size: 30))
        let backup = try RegisterStore.backUp(scratch.path()).backup.path
        let old = try store.register()
        try store.add { try $0.write(.field(Field(id: "late", name: Name(en: "Late")))) }
        return (scratch, backup, old)
    }

    @Test("another session sees what was restored as it sees any change, and can go on changing it")
    func openElsewhere() throws {
        let (scratch, backup, old) = try scene()
        let other = try RegisterStore.open(at: scratch.path())
        let before = try (other.register(), other.dataVersion())
        let (restored, replaced) = try RegisterStore.restore(scratch.path(), from: backup)
        #expect(try other.register() == old && other.dataVersion() != before.1)
        #expect(try restored.rows == other.read { try RowCounts(of: $0).total })
        #expect(try RegisterStore.open(at: #require(replaced), readOnly: true).register() == before.0)
        try other.add { try $0.write(.field(Field(id: "later", name: Name(en: "Later")))) }
        #expect(try RegisterStore.open(at: scratch.path()).register() == other.register())
        #expect(!scratch.files.contains { $0.hasSuffix(".part") })
    }

    @Test("what was replaced can be restored in turn")
    func back() throws {
        let (scratch, backup, _) = try scene()
        let late = try RegisterStore.open(at: scratch.path()).register()
        let replaced = try #require(try RegisterStore.restore(scratch.path(), from: backup).replaced)
        _ = try RegisterStore.restore(scratch.path(), from: replaced)
        #expect(try RegisterStore.open(at: scratch.path()).register() == late)
    }

    @Test("where there is no register, the backup becomes one")
    func missing() throws {
        let (scratch, backup, old) = try scene()
        let path = RegisterPath("new/place/register.sqlite", in: scratch.folder)
        #expect(try RegisterStore.restore(path, from: backup).replaced == nil)
        #expect(try RegisterStore.open(at: path).register() == old)
    }

    @Test("a damaged register is exchanged, and its bytes are kept")
    func damaged() throws {
        let (scratch, backup, old) = try scene()
        var bytes = try scratch.bytes()
        bytes.removeSubrange(20_000...)
        try scratch.write(bytes)
        let replaced = try #require(try RegisterStore.restore(scratch.path(), from: backup).replaced)
        #expect(try Data(contentsOf: URL(fileURLWithPath: replaced.text)) == bytes)
        #expect(try RegisterStore.open(at: scratch.path()).register() == old)
    }

    @Test("the register itself, a foreign file and a damaged backup are refused, and the register stays")
    func refusals() throws {
        let (scratch, backup, _) = try scene()
        let path = scratch.path()
        let content = try RegisterStore.open(at: path).register()
        #expect(throws: StoreError.sameFile(path: path.text)) { try RegisterStore.restore(path, from: path) }
        let text = scratch.path("notes")
        try scratch.write(Data("my notes".utf8), "notes")
        #expect(throws: StoreError.self) { try RegisterStore.restore(path, from: text) }
        var bytes = try Data(contentsOf: URL(fileURLWithPath: backup.text))
        for index in 8192..<8292 { bytes[index] ^= 0xA5 }
        try bytes.write(to: URL(fileURLWithPath: backup.text))
        #expect(throws: StoreError.self) { try RegisterStore.restore(path, from: backup) }
        #expect(try RegisterStore.open(at: path).register() == content)
        #expect(!scratch.files.contains { $0.hasPrefix("register-replaced") || $0.hasSuffix(".part") })
    }
}
