import EntenteDomain
import Foundation
import GRDB
import Synchronization
import Testing

@testable import EntenteStore

@Suite("Many processes share one register")
struct ConnectionTests {
    @Test("every connection is set up as safely as SQLite allows")
    func settings() throws {
        let scratch = try Scratch()
        let store = try RegisterStore.create(at: scratch.path(), register: RandomRegister.make(seed: 1))
        let expected = [
            "synchronous": "2", "journal_mode": "wal", "mmap_size": "0", "foreign_keys": "1", "trusted_schema": "0",
            "cell_size_check": "1", "temp_store": "2", "busy_timeout": "10000",
            "application_id": "\(Format.applicationID)", "user_version": "\(Format.version)",
        ]
        for (name, value) in expected {
            let found = try store.read { try String.fetchOne($0, sql: "PRAGMA \(name)") }
            #expect(found == value, "\(name)")
        }
        #expect(throws: StoreError.self) {
            try store.read { try $0.execute(sql: "SELECT load_extension('libm.so.6')") }
        }
    }

    @Test("the tables' own definitions cannot be written to")
    func defensiveMode() throws {
        let scratch = try Scratch()
        let store = try RegisterStore.create(at: scratch.path(), register: RandomRegister.make(seed: 1))
        #expect(throws: StoreError.self) {
            try store.change { database in
                try database.execute(sql: "PRAGMA writable_schema = ON")
                try database.execute(sql: "DELETE FROM sqlite_schema")
            }
        }
    }

    @Test("every table refuses values of another type")
    func strictTables() throws {
        let scratch = try Scratch()
        let store = try RegisterStore.create(at: scratch.path(), register: RandomRegister.make(seed: 1))
        let loose = try store.read {
            try String.fetchAll(
                $0, sql: "SELECT name FROM pragma_table_list WHERE strict = 0 AND name NOT LIKE 'sqlite_%'")
        }
        #expect(loose == [])
    }

    @Test("what one process writes another sees, and can tell that something has changed")
    func dataVersion() throws {
        let scratch = try Scratch()
        let first = try RegisterStore.create(at: scratch.path(), register: RandomRegister.make(seed: 1))
        let second = try RegisterStore.open(at: scratch.path())
        let before = try second.dataVersion()
        #expect(try second.dataVersion() == before)
        try first.add { try $0.write(.field(Field(id: "new", name: Name(en: "New")))) }
        #expect(try second.dataVersion() != before)
        #expect(try second.register().fields.last?.id == "new")
    }

    @Test("everything that twenty writers were told is written is there")
    func manyWriters() throws {
        let scratch = try Scratch()
        let path = scratch.path()
        let store = try RegisterStore.create(at: path) { _ in }
        let acknowledged = Mutex<Set<ID<Field>>>([])
        DispatchQueue.concurrentPerform(iterations: 20) { writer in
            guard let store = try? RegisterStore.open(at: path) else { return }
            for number in 0..<10 {
                let id = ID<Field>("field-\(writer)-\(number)")
                guard (try? store.add { try $0.write(.field(Field(id: id, name: Name()))) }) != nil else { continue }
                acknowledged.withLock { _ = $0.insert(id) }
            }
        }
        #expect(acknowledged.withLock { $0.count } == 200)
        #expect(try Set(store.register().fields.map(\.id)) == acknowledged.withLock { $0 })
    }

    @Test("a change that fails leaves nothing of itself")
    func failedChange() throws {
        struct Change: Error {}
        let scratch = try Scratch()
        let store = try RegisterStore.create(at: scratch.path(), register: RandomRegister.make(seed: 4))
        let before = try store.register()
        #expect(throws: Change.self) {
            try store.add { writer in
                try writer.write(.field(Field(id: "new", name: Name())))
                throw Change()
            }
        }
        #expect(try store.register() == before)
    }

    @Test("a writer that waits too long at the gate is told so")
    func gateTimeout() throws {
        let scratch = try Scratch()
        let path = scratch.path()
        let account = Account.ofProcess(connection: nil).name
        let writer = Writer(process: getpid(), account: account)
        try Gate.pass(to: path, access: .owner) {
            let error = StoreError.busy(path: path.text, seconds: 0, by: writer)
            #expect(error.description.hasPrefix("Process \(getpid()) of \(account) has been writing"))
            #expect(throws: error) {
                try Gate.pass(to: path, access: .owner, patience: .milliseconds(20)) {}
            }
        }
        try Gate.pass(to: path, access: .owner, patience: .zero) {}
        #expect(scratch.files == ["register.sqlite.gate"])
    }

    @Test("looking into a register takes no lock from a connection that is open")
    func locksSurviveChecks() throws {
        let scratch = try Scratch()
        let path = scratch.path()
        let store = try RegisterStore.create(at: path, register: RandomRegister.make(seed: 4))
        try store.read { _ in
            _ = try RegisterStore.open(at: path)
            // Another process would take the file for unused, were the lock of this one gone.
            let locks = try String(contentsOfFile: "/proc/locks", encoding: .utf8)
            let mine = locks.split(separator: "\n").filter { $0.contains("POSIX") && $0.contains(" \(getpid()) ") }
            #expect(!mine.isEmpty)
        }
    }

    @Test("the last one to leave brings the log into the file")
    func logOnClose() throws {
        let scratch = try Scratch()
        do {
            let store = try RegisterStore.create(at: scratch.path(), register: RandomRegister.make(seed: 4))
            try store.add { try $0.write(.field(Field(id: "new", name: Name()))) }
            #expect(scratch.files.contains("register.sqlite-wal"))
        }
        #expect(scratch.files == ["register.sqlite", "register.sqlite.gate"])
    }
}
