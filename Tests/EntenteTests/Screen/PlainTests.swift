import Foundation
import PtyHarness
import Testing

@Suite("entente plain")
struct PlainTests {
    @Test("lines that are piped in are answered one by one, without colours, and the end of them is the end")
    func piped() throws {
        let account = try Account()
        let session = try account.shell(
            #"printf 'search osaka\n1\nwhy 1\nback\n' | "$0" plain > "$HOME/said"; echo status $?"#)
        #expect(session.wait(for: "status 0", Account.patience))
        let said = try account.read("said")
        #expect(said.contains("2. Osaka Prefecture, Japan, since 2007"))
        #expect(said.contains("Why. Ho Chi Minh City, as of 31 Dec 2019."))
        #expect(!said.contains("\u{1B}"))
        #expect(!said.contains("> "), "what is piped in is not asked for")
    }

    @Test("a project is added through a pipe on a dumb terminal, and is in the register then")
    func adding() throws {
        let account = try Account(["TERM": "dumb"])
        let lines = #"search rotterdam\nadd 1\nFlood gates\n2020-03\n.\ny\nlog\nexport log.csv\nquit\n"#
        let session = try account.shell(
            #"cd; printf '\#(lines)' | "$0" plain --lang en --as-of 2019-12-31 > said; echo status $?"#)
        #expect(session.wait(for: "status 0", Account.patience))
        let said = try account.read("said")
        #expect(said.contains("Title, needed"), "\(said)")
        #expect(said.contains("Saved as no. 1"), "\(said)")
        #expect(!said.contains("\u{1B}"))
        #expect(try account.read("log.csv").contains("flood-gates"))
        let shown = try account.run(["show", "rotterdam", "--as-of", "2019-12-31", "--lang", "en"])
        #expect(shown.output.contains("Flood gates"))
    }

    @Test("--plain is the same on a terminal that could show the screens, and end of input leaves")
    func onATerminal() throws {
        let session = try Account().start(["--plain", "--lang", "vi"])
        #expect(session.wait(for: "Còn 66 dòng", Account.patience))
        session.send("tim seville\r")
        #expect(session.wait(for: "1. Sevilla, Tây Ban Nha", Account.patience))
        session.send("\u{04}")
        #expect(session.waitForExit(Account.patience) == .status(0))
        #expect(!session.text.contains("\u{1B}"))
    }

    @Test("what somebody else records meanwhile is said at the next answer, and the page is told as it is then")
    func meanwhile() throws {
        let account = try Account()
        let session = try account.start(["--plain", "--lang", "en"])
        #expect(session.wait(for: "66 more", Account.patience))
        session.send("search seville\r")
        #expect(session.wait(for: "1. Seville", Account.patience))
        session.send("1\r")
        #expect(session.wait(for: "Agreements (1)", Account.patience))
        #expect(try account.run(["flag", "seville", "--note", "Ask the consulate"]).exit == .status(0))
        session.send("nonsense\r")
        #expect(session.wait(Account.patience) { $0.text.contains("Seville: raised flag") })
        #expect(session.wait(Account.patience) { $0.text.contains("Flags (1)") }, "\(session.text)")
        #expect(session.text.contains("nonsense is no word here"))
    }

    @Test("where the locale is not UTF-8 nothing but ASCII is said")
    func ascii() throws {
        let account = try Account(["LANG": "C", "LC_ALL": "C"])
        let session = try account.shell(#"printf '1\nback\n' | "$0" plain --lang vi > "$HOME/said"; echo status $?"#)
        #expect(session.wait(for: "status 0", Account.patience))
        #expect(try account.read("said").utf8.allSatisfy { $0 < 0x80 })
    }
}

extension Account {
    /// What stands in a file of its home.
    fileprivate func read(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }
}
