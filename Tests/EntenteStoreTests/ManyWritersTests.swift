import EntenteDomain
import EntenteExchange
import Foundation
import Testing

@testable import EntenteStore

@Suite("Many officers change one register")
struct ManyWritersTests {
    @Test("what was acknowledged is what is stored, and the log's numbers have no holes")
    func writers() async throws {
        let scratch = try Scratch()
        let path = scratch.path()
        _ = try RegisterStore.create(at: path, register: try Sample.register())
        let (writers, rounds) = (8, 15)
        let acknowledged = try await withThrowingTaskGroup(of: [LogEntry].self) { group in
            for writer in 0..<writers {
                group.addTask {
                    let store = try RegisterStore.open(at: path)
                    var entries: [LogEntry] = []
                    for round in 0..<rounds {
                        entries.append(try add(to: store, by: writer))
                        if let entry = try verify(in: store, by: writer, round) { entries.append(entry) }
                    }
                    return entries
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        let store = try RegisterStore.open(at: path)
        let stored = try store.log()
        #expect(stored.map(\.number) == (1...stored.count).reversed())
        #expect(stored.sorted { $0.number < $1.number } == acknowledged.sorted { $0.number < $1.number })
        // Every project has an identifier of its own, and each is there.
        let added = acknowledged.filter { $0.change.act == .add }.compactMap { $0.change.edits.first?.key }
        #expect(Set(added).count == writers * rounds)
        #expect(try added.allSatisfy { try store.has($0) })
        // Each edit was made from what the one before it had left: nobody's was lost.
        let edits = stored.reversed().filter { $0.change.act == .verify }.flatMap(\.change.edits)
        for (earlier, later) in zip(edits, edits.dropFirst()) { #expect(earlier.after == later.before) }
        let contact = try store.record(RecordKey(.contact, "northport-office"))
        #expect(contact?.revision == edits.count + 1)
    }

    private func add(to store: RegisterStore, by writer: Int) throws -> LogEntry {
        let dossier = try #require(try store.dossier(of: "northport"))
        let occurrence = Occurrence(kind: .project, state: .completed, start: PartialDate(year: 2023))
        let project = Activity(id: "", relationship: "northport", title: Name(en: "Quay"), occurrence: occurrence)
        return try store.apply(dossier.adding(.activity(project)), by: Account(name: "writer-\(writer)"))
    }

    /// An edit of the contact that all edit; nil where somebody else was faster.
    private func verify(in store: RegisterStore, by writer: Int, _ round: Int) throws -> LogEntry? {
        let dossier = try #require(try store.dossier(of: "northport"))
        let day = PartialDate(Day(number: Int32(20_000 + writer * 1000 + round)))
        let change = try #require(dossier.verifying("northport-office", on: day))
        do throws(ChangeError) {
            return try store.apply(change, by: Account(name: "writer-\(writer)"))
        } catch {
            guard case .refused(let refusal) = error, case .conflicts = refusal else { throw error }
            return nil
        }
    }
}

/// The register of the command line's tests, with one relationship of every sort.
enum Sample {
    static func register() throws -> Register {
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/cli/register.json")
        return try Register(interchange: [UInt8](try Data(contentsOf: url)).span, named: "register.json")
    }
}
