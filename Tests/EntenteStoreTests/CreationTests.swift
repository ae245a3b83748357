import EntenteDomain
import Foundation
import Synchronization
import Testing

@testable import EntenteStore

@Suite("A register is made whole or not at all, and never over another file")
struct CreationTests {
    struct Crash: Error {}

    @Test("a new register is the owner's alone, and so is the folder made for it")
    func modesOfOwner() throws {
        let scratch = try Scratch()
        let path = scratch.path("a/b/register.sqlite")
        _ = try RegisterStore.create(at: path, register: RandomRegister.make(seed: 1))
        #expect(try scratch.mode("a") == 0o700)
        #expect(try scratch.mode("a/b") == 0o700)
        #expect(try scratch.mode("a/b/register.sqlite") == 0o600)
        #expect(try scratch.mode("a/b/register.sqlite.gate") == 0o600)
    }

    @Test("in a shared folder the group may read and write the register and all files beside it")
    func modesOfGroup() throws {
        let scratch = try Scratch()
        let path = scratch.path("shared/register.sqlite")
        let store = try RegisterStore.create(at: path, access: .group, register: RandomRegister.make(seed: 1))
        try store.add { try $0.write(.field(Field(id: "new", name: Name(en: "New")))) }
        #expect(try scratch.mode("shared") == 0o2770)
        for suffix in ["", ".gate", "-wal", "-shm"] {
            #expect(try scratch.mode("shared/register.sqlite" + suffix) == 0o660, "\(suffix)")
        }
        _ = try RegisterStore.create(at: scratch.path("shared/second.sqlite"), register: RandomRegister.make(seed: 1))
        #expect(try scratch.mode("shared/second.sqlite") == 0o660)
    }

    @Test("whatever is at the path stays as it is")
    func neverOverwrites() throws {
        let scratch = try Scratch()
        try scratch.write(Data("minutes of a meeting".utf8))
        let path = scratch.path()
        #expect(throws: StoreError.exists(path: path.text)) { try RegisterStore.create(at: path) { _ in } }
        #expect(try scratch.bytes() == Data("minutes of a meeting".utf8))
        let link = scratch.path("link.sqlite")
        try FileManager.default.createSymbolicLink(atPath: link.text, withDestinationPath: scratch.folder + "/nothing")
        #expect(throws: StoreError.exists(path: link.text)) { try RegisterStore.create(at: link) { _ in } }
        #expect(!scratch.files.contains("nothing"))
    }

    @Test("a creation that fails half-way leaves no register and says why")
    func failure() throws {
        let scratch = try Scratch()
        let register = RandomRegister.make(seed: 5)
        #expect(throws: Crash.self) {
            try RegisterStore.create(at: scratch.path()) { writer in
                for record in register.records { try writer.write(record) }
                throw Crash()
            }
        }
        #expect(scratch.files == ["register.sqlite.gate"])
    }

    @Test("what a creation that was killed has left is cleared away by the next one")
    func leftovers() throws {
        let scratch = try Scratch()
        for suffix in [".new", ".new-wal", ".new-shm", ".new-journal"] {
            try scratch.write(Data("half a register".utf8), "register.sqlite" + suffix)
        }
        let register = RandomRegister.make(seed: 6)
        let store = try RegisterStore.create(at: scratch.path(), register: register)
        #expect(try store.register() == register)
        #expect(scratch.files.allSatisfy { !$0.contains(".new") })
    }

    @Test("a creation that was killed when all was done leaves a register with one name")
    func secondName() throws {
        let scratch = try Scratch()
        let register = RandomRegister.make(seed: 6)
        _ = try RegisterStore.create(at: scratch.path(), register: register)
        #expect(link(scratch.path().text, scratch.path().draft) == 0)
        #expect(try RegisterStore.open(at: scratch.path()).register() == register)
        #expect(scratch.files == ["register.sqlite", "register.sqlite.gate"])
    }

    @Test("two records of the same name, and names that lead nowhere, are refused by name")
    func refusedRecords() throws {
        let scratch = try Scratch()
        let path = scratch.path()
        let field = Record.field(Field(id: "trade", name: Name(en: "Trade")))
        #expect(throws: StoreError.duplicate(path: path.text, record: "field", id: "trade")) {
            try RegisterStore.create(at: path) { writer in
                try writer.write(field)
                try writer.write(field)
            }
        }
        let orphan = Record.relationship(Relationship(id: "seville", locality: "sevilla"))
        let dangling = StoreError.dangling(
            path: path.text, record: "relationship", id: "seville", key: "locality", target: "sevilla")
        #expect(throws: dangling) { try RegisterStore.create(at: path) { try $0.write(orphan) } }
        let store = try RegisterStore.create(at: path) { try $0.write(field) }
        #expect(throws: dangling) { try store.add { try $0.write(orphan) } }
        #expect(throws: StoreError.duplicate(path: path.text, record: "field", id: "trade")) {
            try store.add { try $0.write(field) }
        }
        #expect(try store.register().relationships.isEmpty)
    }

    @Test("a field or commitment that a record lists must exist")
    func danglingLists() throws {
        let scratch = try Scratch()
        let path = scratch.path()
        let occurrence = Occurrence(kind: .project, state: .planned, start: PartialDate(year: 2020))
        let dangling = StoreError.dangling(
            path: path.text, record: "activity", id: "flood", key: "commitment", target: "drains")
        #expect(throws: dangling) {
            try RegisterStore.create(at: path) { writer in
                try writer.write(.locality(Locality(id: "osaka", name: Name())))
                try writer.write(.relationship(Relationship(id: "osaka", locality: "osaka")))
                try writer.write(
                    .activity(
                        Activity(
                            id: "flood", relationship: "osaka", commitments: ["drains"], occurrence: occurrence)))
            }
        }
    }

    @Test("a text that would not come back whole is refused")
    func nulCharacter() throws {
        let scratch = try Scratch()
        let path = scratch.path()
        #expect(throws: StoreError.unstorableText(path: path.text, text: "a\0b")) {
            try RegisterStore.create(at: path) { try $0.write(.field(Field(id: "f", name: Name(en: "a\0b")))) }
        }
    }

    @Test("of sixteen first starts at once, one makes the register and all open it")
    func sixteenStarts() throws {
        let scratch = try Scratch()
        let path = scratch.path()
        let register = RandomRegister.make(seed: 7)
        let makers = Mutex(0)
        let failures = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 16) { _ in
            do {
                let store = try RegisterStore.openOrCreate(at: path) { writer in
                    makers.withLock { $0 += 1 }
                    try writer.write(register.heading)
                    for record in register.records { try writer.write(record) }
                }
                let read = try store.register()
                if read != register { failures.withLock { $0.append("another register") } }
            } catch {
                failures.withLock { $0.append("\(error)") }
            }
        }
        #expect(makers.withLock { $0 } == 1)
        #expect(failures.withLock { $0 } == [])
    }

    @Test("progress is told after every ten thousand records")
    func progress() throws {
        let scratch = try Scratch()
        var told: [Int] = []
        _ = try RegisterStore.create(at: scratch.path(), progress: { told.append($0) }) { writer in
            for number in 0..<25_000 {
                try writer.write(.field(Field(id: ID("field-\(number)"), name: Name(en: "Field"))))
            }
        }
        #expect(told == [10_000, 20_000])
    }
}
