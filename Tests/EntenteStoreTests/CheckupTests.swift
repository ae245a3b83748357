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
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: scratch.path().text, configuration: configuration)
        try queue.writeWithoutTransaction { try $0.execute(sql: sql + ";PRAGMA wal_checkpoint(TRUNCATE)") }
        try queue.close()
        return scratch
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
