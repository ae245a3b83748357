import Foundation
import PtyHarness
import Testing

@Suite("Texts that a terminal would obey")
struct HostileTextTests {
    /// What no terminal may get from a text: C1 controls, DEL, marks that turn the direction of reading or cannot be seen, line
    /// separators, private use, noncharacters, tags.
    private static let harmful: [ClosedRange<UInt32>] = [
        0x7F...0x9F, 0xAD...0xAD, 0x61C...0x61C, 0x200B...0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F,
        0xE000...0xF8FF, 0xFDD0...0xFDEF, 0xFEFF...0xFEFF, 0xFFFE...0xFFFF, 0xE0000...0xE007F,
    ]

    private func expectHarmless(_ bytes: [UInt8], _ what: String) {
        let found = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { scalar in
            Self.harmful.contains { $0.contains(scalar.value) }
        }
        #expect(found.isEmpty, "\(what): \(found.map { String($0.value, radix: 16) })")
    }

    /// Where no style is used, no control but the ends of lines either.
    private func expectPlain(_ bytes: [UInt8], _ what: String) {
        expectHarmless(bytes, what)
        let controls = bytes.filter { $0 < 0x20 && ![0x0A, 0x0D].contains($0) }
        #expect(controls.isEmpty, "\(what): \(controls)")
    }

    /// As JSON has it. The interchange format takes no C0 controls but the tab and the line break, and these not in ids.
    private static let payload = idPayload + #"\ta\nb"#
    private static let idPayload =
        #"\u009b31m\u009d0;x\u009c\u0085\u007f\u202eevil\u202c\u2066\u2069\u200f\u061c\u200b\u2060\ufeff\u2028\u2029"#
        + #"\u00ad\ue000\ufdd0\uffff\udb40\udc41"#

    private static let register = #"""
        {"format": "entente/1", "recordsThrough": "2019-12-31",
         "city": {"id": "c", "name": {"en": "City~", "vi": "City~"}},
         "fields": [{"id": "f^", "name": {"en": "Field~"}}],
         "sources": [{"id": "s", "title": "Source~", "year": 2020}],
         "localities": [{"id": "l^", "name": {"en": "Town~", "vi": "Town~", "native": "Native~"}, "aliases": ["Alias~"],
           "kind": "city", "country": "DE", "notes": "Note~"}],
         "relationships": [{"id": "r^", "locality": "l^", "partnerLevel": "Level~", "notes": "Note~",
           "sources": [{"source": "s", "at": "Place~"}]}],
         "agreements": [{"id": "a^", "relationship": "r^", "title": {"en": "Agreement~"}, "effective": "2018",
           "term": {"kind": "indefinite"}, "fields": ["f^"],
           "ended": {"on": "2019-01-01", "reason": "Reason~"}, "sources": [{"source": "s", "at": "Place~"}]}],
         "commitments": [{"id": "k^", "agreement": "a^", "title": {"en": "Commitment~"}, "field": "f^", "state": "open",
           "owner": {"office": "Office~"}}],
         "activities": [{"id": "v^", "relationship": "r^", "commitments": ["k^"], "kind": "project",
           "state": "completed", "title": {"en": "Project~"}, "field": "f^", "start": "2018-03",
           "carriers": [{"side": "partner", "kind": "government", "name": "Carrier~"}]}],
         "contacts": [{"id": "p^", "relationship": "r^", "side": "city", "office": "Office~", "name": "Name~"}],
         "flags": [{"id": "g^", "relationship": "r^", "on": "2019-11-21", "by": "By~", "note": "Flag~"}],
         "disputes": [{"about": "r^.x", "readings": [{"value": "Value~"}], "note": "Dispute~"}]}
        """#.replacing("~", with: payload).replacing("^", with: idPayload)

    private func account() throws -> Account {
        let account = try Account(["NO_COLOR": "1"])
        let file = try account.write(Self.register, "hostile.json")
        let answer = try account.run(["init", "--from", file])
        try #require(answer.exit == .status(0), "\(answer.errors)")
        return account
    }

    @Test("in names, titles and notes they reach no screen", arguments: [(80, 24), (120, 40), (40, 12)])
    func screens(columns: Int, rows: Int) throws {
        let session = try account().open(columns: columns, rows: rows)
        #expect(session.screen[2].contains("Town"))
        for keys in ["w", "h", "2", "w", "h", "1", Typed.enter, "L", "L"] {
            #expect(session.bytes(answering: keys) > 0, "\(keys)")
        }
        // Every row of the partner's page is opened, and what can be opened from there.
        var opened = 0
        for _ in 0..<12 {
            let before = session.screen[2..<(rows - 2)]
            session.send(Typed.enter)
            if session.wait(.milliseconds(300), until: { $0.screen[2..<(rows - 2)] != before }) {
                opened += 1
                // What has no page of its own opens as a form, in which letters are text.
                let isForm = session.screen[rows - 1].contains("F1")
                for keys in isForm ? [Typed.escape] : ["w", "G", "h", "h"] {
                    session.send(keys)
                    session.settle(.milliseconds(50))
                }
            }
            session.send(Typed.down)
            session.settle(.milliseconds(50))
        }
        #expect(opened > 0)
        expectHarmless(session.output, "\(columns)x\(rows)")
        #expect(session.text.contains("evil"))
        session.send("q")
        #expect(session.waitForExit(Account.patience) == .status(0))
    }

    @Test(
        "nor a terminal by way of a command",
        arguments: [
            ["standing"], ["standing", "--format", "json"], ["standing", "--format", "csv"],
            ["standing", "--format", "markdown"], ["standing", "--lang", "vi"],
        ])
    func commands(arguments: [String]) throws {
        let (exit, bytes) = try account().runOnTerminal(arguments)
        #expect(exit == .status(0))
        #expect(String(decoding: bytes, as: UTF8.self).contains("evil"))
        expectPlain(bytes, arguments.joined(separator: " "))
    }

    @Test("where no terminal reads along the JSON holds the exact texts")
    func exact() throws {
        let answer = try account().run(["standing", "--format", "json"])
        let document = try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any]
        let relationships = try #require(document?["relationships"] as? [[String: Any]])
        let expected = try JSONSerialization.jsonObject(
            with: Data((#""r"# + Self.idPayload + #"""#).utf8), options: .fragmentsAllowed)
        #expect(relationships.first?["id"] as? String == expected as? String)
    }

    private static let escape = "\u{1B}[2J\u{1B}]0;owned\u{07}\u{9B}31m\u{202E}\u{08}\r\n\u{7F}"

    @Test(
        "nor by way of an error that quotes what was typed",
        arguments: [
            ["x" + escape], ["--x" + escape], ["standing", "--as-of", escape], ["standing", "--format", escape],
            ["standing", "--file", escape], ["--lang", escape], ["init", "--from", escape], ["init", "x" + escape],
            ["--register", "/dev/null/" + escape], ["standing", "--register", "/proc/self/fd/" + escape],
        ])
    func arguments(arguments: [String]) throws {
        let (exit, bytes) = try Account(["NO_COLOR": "1"]).runOnTerminal(arguments)
        #expect(exit != .status(0) && exit != nil)
        #expect(bytes.count > 20)
        expectPlain(bytes, "\(arguments)")
    }

    @Test("nor by way of the name of a file or of what is wrong in it")
    func files() throws {
        let account = try Account(["NO_COLOR": "1"])
        let name = Self.escape.replacing("\u{08}\r\n", with: "\n")
        let inName = try account.write(#"{"format": "entente/1", "#, "cut" + name)
        let inKey = try account.write(
            #"{"format": "entente/1", "\u001b[2J\u202e": 1, "localities": []}"#, "key" + name)
        let inID = try account.write(
            #"{"format": "entente/1", "localities": [{"id": "\u202ex\u009b"}, {"id": "\u202ex\u009b"}]}"#, "id.json")
        let raw = try account.write("{\"format\": \"entente/1\", \u{9B}\u{202E}", "raw.json")
        let escape = try account.write(
            #"{"format": "entente/1", "localities": [{"id": "x", "name": {"en": "a\u001b[2Jb"}}]}"#, "escape.json")
        for file in [inName, inKey, inID, raw, escape] {
            for arguments in [["standing", "--file", file], ["init", "--from", file]] {
                let (exit, bytes) = try account.runOnTerminal(arguments)
                #expect(exit == .status(65))
                expectPlain(bytes, "\(arguments)")
            }
        }
        let foreign = try account.write("not a register", "foreign" + name)
        for arguments in [["--register", foreign], ["standing", "--register", foreign]] {
            let (exit, bytes) = try account.runOnTerminal(arguments)
            #expect(exit == .status(73))
            expectPlain(bytes, "\(arguments)")
        }
        let (exit, bytes) = try account.runOnTerminal(
            ["init", "--empty", "--city", "X", "--register", account.path("new" + name)])
        #expect(exit == .status(0))
        expectPlain(bytes, "init")
    }

    @Test("nor by way of a terminal's type or a city typed on the command line")
    func environment() throws {
        let account = try Account(["NO_COLOR": "1"])
        let type = "\u{1B}]0;owned\u{07}\u{9B}\u{202E}x"
        let session = try account.open(environment: ["TERM": type])
        expectHarmless(session.output, "TERM")
        #expect(!session.text.contains("\u{1B}]"))
        let made = try account.run(["init", "--empty", "--city", Self.escape, "--register", account.path("city")])
        if made.exit == .status(0) {
            let city = try account.open(["--register", account.path("city")])
            expectHarmless(city.output, "city")
            #expect(!city.text.contains("\u{1B}]"))
        } else {
            #expect(made.exit == .status(64))
        }
    }
}
