import EntenteDomain
import Foundation
import GRDB
import Testing

@testable import EntenteStore

/// Registers as every released version wrote them, as SQL text so that a change of one is seen.
///
/// `ENTENTE_RECORD=1 swift test` writes the one of the present version, and fails. A released one is never recorded
/// again: a new schema gets a step in `Migration.all` and a file of its own.
@Suite("Registers of released versions")
struct ReleasedVersionTests {
    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../Fixtures/store").standardized

    @Test("a register that a released version wrote opens with all that is in it", arguments: 1...Format.version)
    func opens(version: Int) throws {
        let scratch = try Scratch()
        let url = Self.fixtures.appending(path: "version\(version).sql")
        if version == Format.version, ProcessInfo.processInfo.environment["ENTENTE_RECORD"] != nil {
            try record(in: scratch, to: url)
            Issue.record("recorded \(url.lastPathComponent)")
        }
        let queue = try DatabaseQueue(path: scratch.path("old.sqlite").text)
        let sql = try String(contentsOf: url, encoding: .utf8)
        try queue.write { try $0.execute(sql: sql) }
        try queue.close()
        let store = try RegisterStore.open(at: scratch.path("old.sqlite"))
        #expect(try store.register() == Self.sample(version))
        let cells = try store.read { try EntryTable(in: $0).unpacked(Int.min...Int.max) }
        #expect(try cells == store.read { try EntryReader(Int.min...Int.max, in: $0).entries })
        let new = try RegisterStore.create(at: scratch.path("new.sqlite"), register: Self.sample)
        #expect(try schema(of: store) == schema(of: new))
    }

    /// What a register of that version holds: a version knows the kinds of facts of its time.
    private static func sample(_ version: Int) -> Register {
        var register = sample
        if version < 2 { register.reviews.removeLast() }
        return register
    }

    private func schema(of store: RegisterStore) throws -> [String] {
        try store.read {
            try String.fetchAll($0, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY sql")
        }
    }

    private func record(in scratch: Scratch, to url: URL) throws {
        let store = try RegisterStore.create(at: scratch.path("recorded.sqlite"), register: Self.sample)
        var lines = ["PRAGMA application_id = \(Format.applicationID);", "PRAGMA user_version = \(Format.version);"]
        try store.read { database in
            let tables = try String.fetchAll(
                database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")
            func define(_ types: String) throws {
                let definitions = try String.fetchAll(
                    database,
                    sql:
                        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND type IN (\(types)) ORDER BY type DESC, rowid"
                )
                lines += definitions.map { $0 + ";" }
            }
            try define("'table', 'index'")
            lines.append("PRAGMA defer_foreign_keys = ON;")
            for table in tables {
                let columns = try database.columns(in: table).map { "quote(\($0.name))" }.joined(
                    separator: " || ', ' || ")
                let rows = try String.fetchAll(database, sql: "SELECT \(columns) FROM \(table)")
                lines += rows.map { "INSERT INTO \(table) VALUES (\($0));" }
            }
            // Last: they would write what the rows are to bring.
            try define("'trigger'")
        }
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try (lines.joined(separator: "\n") + "\n").write(to: url, atomically: true, encoding: .utf8)
    }

    /// A register with every kind of record and every column in use.
    private static let sample: Register = {
        let citations = [Citation(source: "study", at: "5.3.2.2"), Citation(source: "news")]
        let name = Name(en: "Frankfurt am Main", vi: "Frankfurt", native: "Frankfurt am Main")
        let year = PartialDate(year: 2019)
        let day = PartialDate(Day(number: 18_000))
        let clause = InactivityClause(
            years: 2, counting: .agreementYears, counts: [.project, .aid],
            excused: [ExcusedPeriod(from: day.min, to: day.max, reason: "pandemic", source: "news")], sources: citations
        )
        let provisions = Provisions(
            effective: day, term: .renewing(months: 12), inactivity: clause, reviewMonths: 12, noticeDays: 90,
            ended: Termination(on: year, reason: "by \"mutual\" consent", sources: citations))
        var register = Register(
            heading: Register.Heading(
                city: City(id: "hcmc", name: name, timeZone: "Asia/Ho_Chi_Minh"), recordsThrough: day,
                policy: Policy(years: 3, counts: [.training], warnDays: 90)))
        register.fields = [Field(id: "finance", name: name)]
        register.sources = [Source(id: "study", title: "A study", author: "A.", year: 2020, notes: "n")]
        register.localities = [
            Locality(
                id: "frankfurt", name: name, aliases: ["Mainhattan"], kind: .city, country: "DE", region: .europe,
                latitude: 50.11, longitude: 8.68, partOf: "hesse", notes: "n", sources: citations),
            Locality(id: "hesse", name: Name(en: "Hesse")),
        ]
        register.relationships = [
            Relationship(
                id: "frankfurt", locality: "frankfurt", cityParty: name, purpose: .socioEconomic, initiative: .city,
                level: .friendshipCooperation, partnerLevel: "partnership", recordsThrough: year, notes: "n",
                sources: citations)
        ]
        register.agreements = [
            Agreement(
                id: "frankfurt-2019", relationship: "frankfurt", title: name, kind: Agreement.Kind.known.first,
                signed: year, provisions: provisions, supersedes: "frankfurt-2015", fields: ["finance"],
                signatories: ["The mayor"], notes: "n", sources: citations),
            Agreement(
                id: "frankfurt-2015", relationship: "frankfurt",
                provisions: Provisions(effective: year, term: .until(day))),
        ]
        register.commitments = [
            Commitment(
                id: "fair", agreement: "frankfurt-2019", title: name, field: "finance", state: .open, due: year,
                owner: Commitment.Owner(office: "Trade"), notes: "n", sources: citations)
        ]
        register.activities = [
            Activity(
                id: "course", relationship: "frankfurt", commitments: ["fair"], title: name, field: "finance",
                occurrence: Occurrence(kind: .training, state: .ongoing, start: year, end: day, confirmed: day),
                carriers: [Carrier(side: .partner, kind: .university, name: "University")],
                funding: [Contribution(party: .joint, amount: "248733.50", currency: "EUR")], notes: "n",
                sources: citations)
        ]
        register.prospects = [
            Prospect(
                id: "prospect", locality: "hesse", state: .interest, on: year, by: .partner, notes: "n",
                sources: citations)
        ]
        register.contacts = [
            Contact(
                id: "contact", relationship: "frankfurt", side: .partner, office: "Protocol", name: "Desk",
                verified: year, email: "desk@example.org", phone: "+49 69 0", notes: "n", sources: citations)
        ]
        register.flags = [
            Flag(id: "flag", relationship: "frankfurt", on: day, by: "Desk", note: "look", resolved: day)
        ]
        register.reviews = [
            Review(id: "review", of: .agreement("frankfurt-2019"), on: day, decision: .keep, note: "n", by: "Desk"),
            Review(
                id: "review-2", of: .relationship("frankfurt"), on: day, decision: .revive, note: "n", by: "Desk",
                office: "Protocol", due: year),
        ]
        register.disputes = [
            Dispute(
                about: "frankfurt-2019.signed",
                readings: [Dispute.Reading(value: "2019", sources: citations), Dispute.Reading(value: "2018")],
                note: "n")
        ]
        return register
    }()
}
