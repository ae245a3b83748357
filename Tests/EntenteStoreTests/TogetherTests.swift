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
            let (first, second) = try store.read(Self.newFields, together: Self.newFields)
            #expect(first == second)
        }
        try await writing.value
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
