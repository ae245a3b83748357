import EntenteDomain
import GRDB
import Synchronization
import Testing

@testable import EntenteStore

@Suite("A large register is read on two connections at once")
struct TogetherTests {
    @Test("both see the same state, whatever is written meanwhile")
    func oneSnapshot() async throws {
        let scratch = try Scratch()
        let store = try RegisterStore.create(at: scratch.path(), register: RandomRegister.make(seed: 1))
        // So many that a second connection is opened.
        try store.change { database in
            try database.execute(
                sql: """
                    INSERT INTO locality (id) VALUES ('here');
                    INSERT INTO relationship (id, locality) VALUES ('tie', 'here');
                    WITH RECURSIVE number (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM number WHERE n < 50001)
                    INSERT INTO activity (id, relationship, kind, state, start_date)
                    SELECT 'many-' || n, 'tie', 'project', 'completed', '2001' FROM number
                    """)
        }
        let path = store.path
        let writing = Task.detached {
            let other = try RegisterStore.open(at: path)
            for number in 1...50 {
                try other.add { try $0.write(.field(Field(id: ID("new-\(number)"), name: Name(en: "New")))) }
            }
        }
        for _ in 0..<100 {
            let counts = try store.readParts(into: [Int]()) { database in
                Parts(shares: Shares(from: 1, through: 8 * 2048)) { database, _ in try Self.newFields(database) }
            } take: { counts, count in
                counts.append(count)
            }
            #expect(Set(counts).count == 1)
        }
        try await writing.value
    }

    @Test("a register of several parts is the same as in one, whatever was removed", arguments: 1...3)
    func parts(seed: Int) throws {
        let scratch = try Scratch()
        let register = RandomRegister.make(seed: seed)
        let store = try RegisterStore.create(at: scratch.path(), register: register)
        let expected = try store.portfolio()
        // Others stand between those of the register, and more than a part holds at its end.
        try store.change { database in
            try database.execute(
                sql: """
                    UPDATE relationship SET position = position * 1000;
                    INSERT INTO locality (id) VALUES ('here');
                    WITH RECURSIVE number (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM number WHERE n < 9999)
                    INSERT INTO relationship (position, id, locality)
                    SELECT n, 'other-' || n, 'here' FROM number WHERE n % 1000 <> 0
                    """)
        }
        let parts = try store.portfolioParts(into: [[Portfolio.Entry]]()) { portfolio, _ in
            portfolio.entries
        } take: { parts, entries in
            parts.append(entries)
        }
        #expect(parts.count > 3)
        let entries = parts.flatMap(\.self)
        #expect(entries.filter { !$0.relationship.rawValue.hasPrefix("other-") } == expected.entries)
        #expect(entries.count == expected.entries.count + 9990)
    }

    @Test("an activity is found by its number among those of its relationship", arguments: 1...5)
    func numberedActivities(seed: Int) throws {
        let scratch = try Scratch()
        let register = RandomRegister.make(seed: seed)
        let store = try RegisterStore.create(at: scratch.path(), register: register)
        let wanted = register.activities.map(\.relationship)
        try store.withActivities { find in
            for relationship in Set(wanted) {
                let expected = register.activities.filter { $0.relationship == relationship }.map(\.id)
                let found = try (0...expected.count).map { try find($0, relationship) }
                #expect(found == expected + [nil])
            }
        }
    }

    private static func newFields(_ database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM field WHERE id LIKE 'new-%'") ?? 0
    }
}
