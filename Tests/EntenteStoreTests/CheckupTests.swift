import EntenteDomain
import Foundation
import GRDB
import Testing

@testable import EntenteStore

@Suite("Looking over a register")
struct CheckupTests {
    private static let day = Day(number: 20_000)

    private static let register: Register = {
        let (year, citation) = (PartialDate(year: 2019), Citation(source: "study", at: "5"))
        var register = Register(heading: Register.Heading())
        register.sources = [Source(id: "study")]
        // Enough of them to fill pages.
        register.localities = (0..<300).map { Locality(id: ID("place-\($0)"), name: Name(en: "Place \($0)")) }
        register.relationships = [Relationship(id: "tie", locality: "place-1", sources: [citation])]
        register.agreements = [
            Agreement(
                id: "paper", relationship: "tie", provisions: Provisions(effective: year), sources: [citation])
        ]
        register.activities = [
            Activity(
                id: "course", relationship: "tie",
                occurrence: Occurrence(kind: .training, state: .completed, start: year))
        ]
        register.disputes = [Dispute(about: "paper.signed", readings: [.init(value: "2018", sources: [citation])])]
        return register
    }()

    /// The kinds of what is found beyond what is merely good to know.
    private func kinds(_ scratch: Scratch) throws -> Set<Checkup.Finding.Kind> {
        let findings = try RegisterStore.checkUp(scratch.path(), asOf: Self.day).findings
        return Set(findings.filter { $0.gravity != .note }.map(\.kind))
    }

    /// A register into which another program has written something.
    private func scene(_ sql: String = "") throws -> Scratch {
        let scratch = try Scratch()
        chmod(scratch.folder, 0o700)
        _ = try RegisterStore.create(at: scratch.path(), register: Self.register)
        try write(sql, to: scratch)
        return scratch
    }

    /// What another program does.
    private func write(_ sql: String, to scratch: Scratch) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: scratch.path().text, configuration: configuration)
        try queue.writeWithoutTransaction { try $0.execute(sql: sql + ";PRAGMA wal_checkpoint(TRUNCATE)") }
        try queue.close()
    }

    @Test("one that was just made is well, and looking changes nothing in it")
    func well() throws {
        let scratch = try scene()
        let bytes = try scratch.bytes()
        #expect(try kinds(scratch) == [])
        #expect(try scratch.bytes() == bytes)
    }

    @Test(
        "what another program has broken is found",
        arguments: [
            ("UPDATE activity SET relationship = 'gone'", Checkup.Finding.Kind.danglingReference),
            ("UPDATE agreement SET sources = '[{\"source\": \"gone\"}]'", .unknownSource),
            ("INSERT INTO dispute (about, subject) VALUES ('gone.signed', 'gone')", .unknownSubject),
            ("UPDATE agreement SET effective = 'soon'", .unreadable),
            ("PRAGMA journal_mode = DELETE", .noLog),
        ])
    func broken(sql: String, kind: Checkup.Finding.Kind) throws {
        let scratch = try scene(sql)
        #expect(try kinds(scratch).contains(kind))
    }

    @Test(
        "a value that no form takes is found in its record, whatever the kind",
        arguments: [
            ("activity", "start_date = '2019', end_date = '2018-05'", "end"),
            ("activity", "end_date = '9999-12-31'", "end"), ("agreement", "ended_on = '9999'", "ended.on"),
            ("agreement", "term = 'renewing', term_months = 0", "term.months"),
            ("agreement", "notice_days = -1", "noticeDays"), ("heading", "policy_years = 0", "policy.inactivity.years"),
            ("source", "year = 12345", "year"), ("locality", "latitude = 91, longitude = 0", "latitude"),
        ])
    func impossible(table: String, values: String, field: String) throws {
        let condition = table == "locality" ? " WHERE id = 'place-7'" : ""
        let scratch = try scene("UPDATE \(table) SET \(values)\(condition)")
        let bytes = try scratch.bytes()
        let findings = try RegisterStore.checkUp(scratch.path(), asOf: Self.day).findings
        let found = findings.filter { $0.kind == .impossible }
        #expect(found.map(\.detail) == [field] && found.first?.problem != nil)
        #expect(found.first?.subject?.hasPrefix(table + " ") ?? false)
        #expect(try RegisterStore.mend(findings, of: scratch.path()).isEmpty)
        #expect(try scratch.bytes() == bytes)
    }

    @Test(
        "a list that shows something else than the records is found, and put right",
        arguments: [
            "UPDATE portfolio_entry SET content = (SELECT content FROM kept)", "DELETE FROM portfolio_entry",
            """
            INSERT INTO relationship (position, id, locality) VALUES (8, 'x', 'place-1'), (9, 'y', 'place-2');
            DELETE FROM portfolio_entry WHERE position = 8; UPDATE relationship SET notes = 'n' WHERE id = 'y'
            """,
            """
            INSERT INTO relationship (position, id, locality) VALUES (9, 'y', 'place-2');
            INSERT INTO portfolio_entry SELECT 8, content FROM kept
            """,
        ])
    func wrongList(sql: String) throws {
        let scratch = try scene(
            """
            CREATE TABLE kept AS SELECT content FROM portfolio_entry; UPDATE activity SET start_date = '2001'; \(sql);
            DROP TABLE kept
            """)
        let findings = try RegisterStore.checkUp(scratch.path(), asOf: Self.day).findings
        #expect(findings.filter { $0.gravity != .note }.map(\.kind) == [.wrongList])
        #expect(try RegisterStore.mend(findings, of: scratch.path()).map(\.kind) == [.wrongList])
        #expect(try kinds(scratch) == [])
    }

    @Test("every record that cannot be read is named, and not the first alone")
    func unreadable() throws {
        let scratch = try scene(
            """
            UPDATE activity SET start_date = '2019-02-30';
            UPDATE locality SET kind = 'moon' WHERE id IN ('place-3', 'place-250')
            """)
        let findings = try RegisterStore.checkUp(scratch.path(), asOf: Self.day).findings
        #expect(
            findings.filter { $0.kind == .unreadable }.map { "\($0.subject ?? ""): \($0.detail ?? "")" } == [
                "locality place-3, kind: moon", "locality place-250, kind: moon",
                "activity course, start_date: 2019-02-30",
            ])
    }

    @Test("entries that are gone from the log are told by their numbers, and entries without what they changed")
    func log() throws {
        let scratch = try scene()
        do {
            let store = try RegisterStore.open(at: scratch.path())
            for number in 1...9 {
                let field = Field(id: ID("field-\(number)"), name: Name(en: "Field"))
                _ = try store.apply(Change(.add, of: nil, [.adding(.field(field))]), by: Account(name: "desk"))
            }
        }
        #expect(try kinds(scratch) == [])
        try write("DELETE FROM log WHERE number IN (1, 4, 5, 9); DELETE FROM log_edit WHERE entry = 7", to: scratch)
        let findings = try RegisterStore.checkUp(scratch.path(), asOf: Self.day).findings
        let missing = try #require(findings.first { $0.kind == .missingEntry })
        #expect(missing.detail == "1, 4–5, 9" && missing.count == 4 && missing.gravity == .damage)
        #expect(findings.first { $0.kind == .emptyEntry }?.detail == "7")
        #expect(try RegisterStore.mend(findings, of: scratch.path()).isEmpty)
    }

    @Test("a review session that names what is gone is told of")
    func session() throws {
        let scratch = try scene(
            """
            INSERT INTO review_session VALUES (3, '2019-01-01', 'desk', 'flags', '2019-01-01', 'open', 0);
            INSERT INTO review_item VALUES
                (3, 0, 'tie', NULL, NULL), (3, 1, 'gone', 'passed', NULL), (3, 2, 'tie', 'decided', 'lost')
            """)
        let found = try RegisterStore.checkUp(scratch.path(), asOf: Self.day).findings.filter {
            $0.kind == .goneFromSession
        }
        #expect(found.map(\.subject) == ["session 3", "session 3"])
        #expect(found.map(\.detail) == ["relationship gone", "review lost"])
        #expect(found.allSatisfy { $0.gravity == .note })
    }

    @Test("a damaged page and a file cut short are damage, which is not mended")
    func damage() throws {
        for change in [
            { (bytes: inout Data) in for index in 8192..<8292 { bytes[index] ^= 0xA5 } },
            { $0.removeSubrange(20_000...) },
        ] {
            let scratch = try scene()
            var bytes = try scratch.bytes()
            change(&bytes)
            try scratch.write(bytes)
            let checkup = try RegisterStore.checkUp(scratch.path(), asOf: Self.day)
            #expect(checkup.needsWork && checkup.findings.contains { $0.kind == .damaged })
            _ = try RegisterStore.mend(checkup.findings, of: scratch.path())
            #expect(try scratch.bytes() == bytes)
        }
    }

    @Test(
        "modes that let in others than the register is for are found and put right, those of the folder told",
        arguments: [
            (0o700, 0o644, [Checkup.Finding.Kind.fileMode, .companionMode], 0o600),
            (0o2770, 0o600, [.fileMode, .companionMode], 0o660),
            (0o2750, 0o660, [.folderMode], 0o660), (0o777, 0o600, [.folderMode], 0o600), (0o2770, 0o660, [], 0o660),
            (0o700, 0o601, [.fileMode], 0o600),
        ] as [(mode_t, mode_t, [Checkup.Finding.Kind], Int)])
    func modes(folder: mode_t, file: mode_t, found: [Checkup.Finding.Kind], mode: Int) throws {
        let scratch = try scene()
        chmod(scratch.folder, folder)
        chmod(scratch.path().text, file)
        for name in scratch.files where name != "register.sqlite" {
            chmod(scratch.path(name).text, file & 0o700 == 0o600 ? file & ~1 : file)
        }
        let checkup = try RegisterStore.checkUp(scratch.path(), asOf: Self.day)
        #expect(Set(checkup.findings.filter { $0.gravity != .note }.map(\.kind)).isSuperset(of: found))
        #expect(checkup.needsWork == !found.isEmpty)
        _ = try RegisterStore.mend(checkup.findings, of: scratch.path())
        #expect(try scratch.mode("register.sqlite") == mode && scratch.mode("register.sqlite.gate") == mode)
        #expect(try scratch.mode() == Int(folder))
        #expect(try kinds(scratch) == (found.contains(.folderMode) ? [.folderMode] : []))
    }

    @Test("what a process that was killed has left is found and removed, and nothing else")
    func leftovers() throws {
        let scratch = try scene()
        for name in ["register.sqlite.new", ".register-3.part", ".register-x.part", ".other-3.part"] {
            try scratch.write(Data(), name)
        }
        let findings = try RegisterStore.checkUp(scratch.path(), asOf: Self.day).findings
        let found = findings.filter { $0.kind == .leftover }.compactMap(\.subject)
        #expect(Set(found) == [scratch.path("register.sqlite.new").text, scratch.path(".register-3.part").text])
        _ = try RegisterStore.mend(findings, of: scratch.path())
        #expect(try kinds(scratch) == [])
        #expect(scratch.files.isSuperset(of: [".register-x.part", ".other-3.part", "register.sqlite"]))
    }

    @Test(
        "the versions of SQLite that can damage a log are known",
        arguments: [
            (3_006_023, false), (3_007_000, true), (3_040_001, true), (3_044_005, true), (3_044_006, false),
            (3_045_000, true), (3_050_006, true), (3_050_007, false), (3_051_000, true), (3_051_002, true),
            (3_051_003, false), (3_060_000, false),
        ] as [(Int32, Bool)])
    func flaw(version: Int32, isThere: Bool) {
        #expect(RegisterStore.hasFlawedLog(version) == isThere)
    }
}
