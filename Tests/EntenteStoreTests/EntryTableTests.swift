import EntenteDomain
import Foundation
import GRDB
import Seeded
import Testing

@testable import EntenteStore

@Suite("The cells that the lists are read from")
struct EntryTableTests {
    private static let everywhere = Int.min...Int.max

    /// The entries as the records give them, whatever the cells say.
    private func recorded(_ store: RegisterStore) throws -> [Portfolio.Entry] {
        try store.read { try EntryReader(Self.everywhere, in: $0).entries }
    }

    /// The entries as the cells give them; nil where one is empty.
    private func listed(_ store: RegisterStore) throws -> [Portfolio.Entry]? {
        try store.read { try EntryTable(in: $0).unpacked(Self.everywhere) }
    }

    @Test("a register that was just made has a cell for every relationship, and it says what the records say")
    func made() throws {
        for seed in 1...40 {
            let scratch = try Scratch()
            let store = try RegisterStore.create(at: scratch.path(), register: RandomRegister.make(seed: seed))
            #expect(try listed(store) == recorded(store))
        }
    }

    @Test("after every change, and after taking it back, the cells say what the records say", arguments: 1...6)
    func changed(seed: Int) throws {
        let scratch = try Scratch()
        let store = try RegisterStore.create(at: scratch.path(), register: try Sample.register())
        let account = Account(name: "desk")
        var random = RandomChanges(seed: seed)
        var count = 0
        for step in 0..<60 {
            guard let made = try? store.apply(try random.change(of: try store.register()), by: account) else {
                continue
            }
            count += 1
            #expect(try listed(store) == recorded(store), "\(made.change)")
            guard step % 4 == 0 else { continue }
            _ = try store.undo(made.number, by: account)
            #expect(try listed(store) == recorded(store), "\(made.change) taken back")
        }
        #expect(count > 20, "too few of the changes fit the record to say anything")
    }

    @Test(
        "what another program writes is listed at once, and the next change fills the cells that it emptied",
        arguments: [
            "UPDATE locality SET name_en = 'Elsewhere'",
            "UPDATE relationship SET purpose = NULL, locality = (SELECT id FROM locality LIMIT 1)",
            "UPDATE relationship SET position = position + 1000",
            "INSERT INTO relationship (id, locality) SELECT 'another', id FROM locality LIMIT 1",
            "DELETE FROM relationship WHERE id NOT IN (SELECT relationship FROM agreement)",
            "UPDATE agreement SET effective = '1999', notice_days = 7",
            "UPDATE agreement SET relationship = (SELECT id FROM relationship ORDER BY id LIMIT 1)",
            """
            INSERT INTO agreement (id, relationship, effective, term)
            SELECT 'new-' || id, id, '2000', 'indefinite' FROM relationship
            """,
            "DELETE FROM agreement",
            "DELETE FROM agreement_field",
            "UPDATE agreement_field SET field = (SELECT id FROM field ORDER BY id LIMIT 1)",
            """
            INSERT INTO agreement_field SELECT id, 99, (SELECT id FROM field ORDER BY id DESC LIMIT 1) FROM agreement
            """,
            "UPDATE activity SET start_date = '2001', end_date = NULL",
            "UPDATE activity SET relationship = (SELECT id FROM relationship ORDER BY id LIMIT 1)",
            """
            INSERT INTO activity (id, relationship, kind, state, start_date)
            SELECT 'new-' || id, id, 'project', 'planned', '2040' FROM relationship
            """,
            "DELETE FROM activity",
        ])
    func byAnother(sql: String) throws {
        let scratch = try Scratch()
        let store = try RegisterStore.create(at: scratch.path(), register: try Sample.register())
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: scratch.path().text, configuration: configuration)
        try queue.write { try $0.execute(sql: sql) }
        try queue.close()
        let after = try store.portfolio()
        var builder = PortfolioBuilder()
        try store.forEachRecord { _ in
        } _: {
            builder.append($0)
        }
        #expect(after.entries == builder.portfolio(heading: after.heading).entries)
        #expect(try listed(store) == nil || sql.hasPrefix("DELETE FROM relationship"))
        try store.add { try $0.write(.field(Field(id: "any", name: Name()))) }
        #expect(try listed(store) == recorded(store))
    }

    @Test("a record that cannot be read leaves its own cell empty, and stands in nobody else's way")
    func unreadable() throws {
        let scratch = try Scratch()
        let store = try RegisterStore.create(at: scratch.path(), register: try Sample.register())
        let all = try recorded(store)
        try store.behindGate { database in
            try database.execute(
                sql: """
                    UPDATE activity SET start_date = 'soon' WHERE id = (SELECT min(id) FROM activity);
                    UPDATE locality SET name_en = name_en
                    """)
        }
        try store.add { try $0.write(.field(Field(id: "any", name: Name()))) }
        let empty = try store.read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM portfolio_entry WHERE content IS NULL")
        }
        #expect(empty == 1 && all.count > 1)
    }

    @Test("a cell of another version is not read, and the records are")
    func anotherVersion() throws {
        let scratch = try Scratch()
        let store = try RegisterStore.create(at: scratch.path(), register: try Sample.register())
        let portfolio = try store.portfolio()
        try store.behindGate { database in
            let first = try Row.fetchOne(database, sql: "SELECT position, content FROM portfolio_entry LIMIT 1")
            var cell: Data = try #require(first)["content"]
            cell[cell.startIndex] = 255
            try database.execute(
                sql: "UPDATE portfolio_entry SET content = ? WHERE position = ?",
                arguments: [cell, (try #require(first)["position"] as Int)])
        }
        #expect(try listed(store) == nil)
        #expect(try store.portfolio() == portfolio)
    }

    @Test("bytes that nobody has packed are no entry, or some entry, but never the end of the program")
    func anyBytes() throws {
        let scratch = try Scratch()
        let store = try RegisterStore.create(at: scratch.path(), register: RandomRegister.make(seed: 7, size: 12))
        let packed = try recorded(store).map(Packer.bytes)
        var random = SplitMix64(seed: 7)
        var unpacker = EntryUnpacker()
        for bytes in packed {
            #expect(bytes.withUnsafeBytes { unpacker.entry(of: $0) }.map(Packer.bytes) == bytes)
            for count in bytes.indices {
                #expect(bytes[..<count].withUnsafeBytes { unpacker.entry(of: $0) } == nil)
            }
            #expect((bytes + [0]).withUnsafeBytes { unpacker.entry(of: $0) } == nil)
            for _ in 0..<2000 {
                var damaged = bytes
                for _ in 0...Int.random(in: 0..<3, using: &random) {
                    damaged[Int.random(in: 1..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
                }
                _ = damaged.withUnsafeBytes { unpacker.entry(of: $0) }
            }
        }
    }

    @Test("every position lies in one range, however far apart they are")
    func ranges() {
        for (first, last) in [(1, 1), (0, 0), (1, 2048), (1, 2049), (-5, 10_000), (1, 1 << 40), (Int.min, Int.max)] {
            let shares = Shares(from: first, through: last)
            let ranges = (0..<shares.count).map { shares[$0] }
            #expect(ranges.first?.lowerBound == first && ranges.last?.upperBound == last && ranges.count <= 4100)
            for (left, right) in zip(ranges, ranges.dropFirst()) { #expect(left.upperBound + 1 == right.lowerBound) }
        }
    }
}
