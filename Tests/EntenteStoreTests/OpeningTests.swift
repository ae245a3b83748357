import EntenteDomain
import Foundation
import GRDB
import Seeded
import Testing

@testable import EntenteStore

@Suite("Only a register is opened, and nothing else is touched")
struct OpeningTests {
    @Test("a missing register is told from one that cannot be read")
    func missing() throws {
        let scratch = try Scratch()
        let path = scratch.path()
        #expect(throws: StoreError.missing(path: path.text)) { try RegisterStore.open(at: path) }
        #expect(scratch.files.isEmpty)
    }

    @Test("a symbolic link, a folder and a pipe are refused")
    func irregularFiles() throws {
        let scratch = try Scratch()
        _ = try RegisterStore.create(at: scratch.path("real.sqlite"), register: RandomRegister.make(seed: 1))
        let link = scratch.path("link.sqlite")
        try FileManager.default.createSymbolicLink(
            atPath: link.text, withDestinationPath: scratch.path("real.sqlite").text)
        #expect(throws: StoreError.notRegularFile(path: link.text, kind: .symbolicLink)) {
            try RegisterStore.open(at: link)
        }
        #expect(throws: StoreError.notRegularFile(path: scratch.folder, kind: .folder)) {
            try RegisterStore.open(at: RegisterPath(scratch.folder))
        }
        let pipe = scratch.path("pipe.sqlite")
        #expect(mkfifo(pipe.text, 0o600) == 0)
        #expect(throws: StoreError.notRegularFile(path: pipe.text, kind: .device)) {
            try RegisterStore.open(at: pipe)
        }
    }

    @Test("a name that SQLite could take for an address is a name")
    func addressLikeName() throws {
        let scratch = try Scratch()
        let register = RandomRegister.make(seed: 2)
        let path = scratch.path("file:register.sqlite?mode=memory")
        _ = try RegisterStore.create(at: path, register: register)
        #expect(try RegisterStore.open(at: path).register() == register)
        #expect(scratch.files.contains("file:register.sqlite?mode=memory"))
    }

    @Test("foreign files are refused and stay as they are, with nothing beside them")
    func foreignFiles() throws {
        let scratch = try Scratch()
        let path = scratch.path()
        let other = scratch.path("other.sqlite")
        let queue = try DatabaseQueue(path: other.text)
        try queue.write { try $0.execute(sql: "CREATE TABLE t (a); INSERT INTO t VALUES (1)") }
        try queue.close()
        let contents = [
            Data(), Data("not a database".utf8), Data(repeating: 0, count: 8192), try scratch.bytes("other.sqlite"),
        ]
        try FileManager.default.removeItem(atPath: other.text)
        for content in contents {
            try scratch.write(content)
            let error = #expect(throws: StoreError.self) { try RegisterStore.open(at: path) }
            guard case .foreign = error else {
                Issue.record("\(String(describing: error)) for \(content.count) bytes")
                continue
            }
            #expect(try scratch.bytes() == content)
            #expect(scratch.files == ["register.sqlite"])
        }
    }

    @Test("a register of a newer version is refused by name and stays as it is")
    func newerVersion() throws {
        let scratch = try Scratch()
        let content = try bytesOfRegister(in: scratch) { bytes in
            bytes.replaceSubrange(60..<64, with: [0, 0, 0, UInt8(Format.version + 1)])
        }
        let path = scratch.path()
        #expect(throws: StoreError.newer(path: path.text, version: Format.version + 1)) {
            try RegisterStore.open(at: path)
        }
        #expect(try scratch.bytes() == content)
    }

    @Test("a register that is cut short is refused and stays as it is", arguments: [50, 100, 4096, 5000, 40_960])
    func truncated(length: Int) throws {
        let scratch = try Scratch()
        let content = try bytesOfRegister(in: scratch) { $0.removeSubrange(length...) }
        // Where another test starts a program at that moment, the gate is held and what made the register leaves its log.
        let files = scratch.files
        let error = #expect(throws: StoreError.self) { try RegisterStore.open(at: scratch.path()) }
        guard case .damaged(_, .cutShort(length, _)) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try scratch.bytes() == content)
        #expect(scratch.files == files)
    }

    @Test("a damaged register fails with a word, or is read; it is never written to", arguments: 0..<80)
    func damaged(seed: Int) throws {
        let scratch = try Scratch()
        var generator = SplitMix64(seed: seed)
        let content = try bytesOfRegister(in: scratch) { bytes in
            for _ in 0..<(1 << Int.random(in: 0..<8, using: &generator)) {
                bytes[Int.random(in: 100..<bytes.count, using: &generator)] = UInt8.random(
                    in: 0...255, using: &generator)
            }
        }
        do {
            let store = try RegisterStore.open(at: scratch.path())
            let relationships = try store.portfolio().entries.map(\.relationship)
            for relationship in relationships { _ = try store.dossier(of: relationship) }
            _ = try store.register()
        } catch let error as StoreError {
            #expect(!error.description.isEmpty)
        }
        #expect(try scratch.bytes() == content)
    }

    @Test("a register that was being written when the power went comes back as of its last commit")
    func recovery() throws {
        let scratch = try Scratch()
        let copy = try Scratch()
        let store = try RegisterStore.create(at: scratch.path(), register: RandomRegister.make(seed: 8))
        try store.add { try $0.write(.field(Field(id: "late", name: Name(en: "Late")))) }
        for suffix in ["", "-wal"] {
            try copy.write(scratch.bytes("register.sqlite" + suffix), "register.sqlite" + suffix)
        }
        #expect(try RegisterStore.open(at: copy.path()).register() == store.register())
    }

    @Test("a register opened for reading is not written to")
    func readOnly() throws {
        let scratch = try Scratch()
        let content = try bytesOfRegister(in: scratch) { _ in }
        let path = scratch.path()
        let store = try RegisterStore.open(at: path, readOnly: true)
        #expect(throws: StoreError.readOnly(path: path.text)) {
            try store.add { try $0.write(.field(Field(id: "f", name: Name()))) }
        }
        _ = try store.portfolio()
        #expect(try scratch.bytes() == content)
    }

    /// Makes a register, closes it, changes its bytes, and answers with what they are then.
    private func bytesOfRegister(in scratch: Scratch, change: (inout Data) -> Void) throws -> Data {
        _ = try RegisterStore.create(at: scratch.path(), register: RandomRegister.make(seed: 11, size: 30))
        var bytes = try scratch.bytes()
        change(&bytes)
        try scratch.write(bytes)
        return bytes
    }
}
