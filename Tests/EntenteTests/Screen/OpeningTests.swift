import EntenteDomain
@testable import EntenteUI
import Glibc
import PtyHarness
import Testing

@Suite("What is seen on opening the program")
struct OpeningTests {
    @Test("the first start of all makes the register of Ho Chi Minh City and shows it as of the end of its record")
    func firstStart() throws {
        let account = try Account()
        let session = try account.open()
        #expect(account.files("data/entente").contains("register.sqlite"))
        #expect(session.screen[0].hasPrefix(" Ho Chi Minh City  as of 31 Dec 2019 "))
        #expect(session.screen[1].contains(" Partners "))
        #expect(session.wait(for: "Shanghai"))
        #expect(session.screen[22].contains("The record ends on 31 Dec 2019"))
        #expect(session.screen[22].contains("t goes to today"))
        session.type("t", untilShown: "unverified since 31 Dec 2019")
    }

    @Test("the partners fit every window from 40x12 on", arguments: [(80, 24), (120, 40), (40, 12)])
    func sizes(columns: Int, rows: Int) throws {
        let session = try Account().open(columns: columns, rows: rows)
        let screen = session.screen
        #expect(screen[0].contains("as of 31 Dec 2019"))
        #expect(screen[1].contains(" Partners "))
        #expect(screen[2].hasPrefix("> "))
        #expect((0..<columns).contains { session.cell(column: $0, row: 2).isReversed })
        let standings = ["lapsed", "expired", "terminated", "dormant", "at risk", "active", "no agreement"]
        for row in screen[2..<(rows - 2)] { #expect(standings.contains { row.contains($0) }, "\(row)") }
        #expect(screen[rows - 2].contains("31 Dec 2019") && screen[rows - 2].contains("today"))
        #expect(screen[rows - 1].hasPrefix(" Enter open") && screen[rows - 1].hasSuffix("? help  q quit"))
        #expect(screen[5].contains("│") == (columns >= 110), "the detail stands beside the list where there is room")
    }

    @Test("a window too small says what is needed, and the screen comes when it grows")
    func tooSmall() throws {
        let session = try Account().start(columns: 38, rows: 10)
        #expect(session.wait(for: "Entente needs 40x12; this is 38x10", Account.patience))
        session.resize(columns: 40, rows: 12)
        #expect(session.wait(Account.patience) { $0.isPainted })
    }

    @Test("--as-of opens on another day, a month standing for its end")
    func asOf() throws {
        let session = try Account().open(["--as-of", "2010-02"])
        #expect(session.screen[0].contains("as of 28 Feb 2010"))
        #expect(!session.screen[22].contains("The record ends"))
    }

    @Test("a Vietnamese locale, or --lang vi, speaks Vietnamese")
    func vietnamese() throws {
        let account = try Account()
        #expect(try account.open(environment: ["LANG": "vi_VN.UTF-8"]).screen[0].contains("Thành phố Hồ Chí Minh"))
        #expect(try account.open(["--lang", "vi"]).screen[1].contains("Đối tác"))
    }
}

@Suite("What the keys do")
struct KeyTests {
    @Test("Enter opens a partner, Esc comes back to the same row")
    func drillDown() throws {
        let session = try Account().open()
        _ = session.bytes(answering: String(repeating: Typed.down, count: 25))
        let before = session.screen
        #expect(!before[2].hasPrefix(">") && !before[22].contains("1-20"), "the list has scrolled")
        let name = try #require(session.selectedName)
        session.type(Typed.enter, untilShown: "Partners › \(name)")
        #expect(session.wait(for: "Timeline"))
        session.type(Typed.escape, untilShown: "─ Partners ──")
        #expect(session.screen == before)
    }

    @Test("w tells why a partner stands as it does, step by step")
    func why() throws {
        let session = try Account().open()
        session.type("w", untilShown: "› Why ─")
        #expect(session.wait(for: "On 31 Dec 2019: "))
        session.type("h", untilShown: "─ Partners ──")
    }

    @Test(
        "letters typed without accents filter the list as they come",
        arguments: [
            ("vi", "thuong hai", "Thượng Hải", 1), ("vi", "quang dong", "Quảng Đông", 1),
            ("en", "kosice", "Košice", 1), ("en", "osaka", "Osaka City", 2),
        ])
    func filter(language: String, typed: String, found: String, count: Int) throws {
        let session = try Account().open(["--lang", language])
        let all = session.screen
        session.type("/", untilShown: language == "vi" ? "Lọc:" : "Filter:")
        var shown: [Int] = []
        for letter in typed {
            _ = session.bytes(answering: String(letter))
            shown.append(session.screen[2..<22].count { !$0.isEmpty })
        }
        #expect(shown == shown.sorted(by: >) && shown.last == count, "\(shown)")
        #expect(session.screen[2..<22].contains { $0.contains(found) })
        #expect(session.screen[23].hasSuffix(typed))
        #expect(session.isCursorVisible && session.cursor.row == 23)
        session.type(Typed.escape, untilShown: language == "vi" ? "q thoát" : "q quit")
        #expect(session.screen[0..<22] == all[0..<22])
        #expect(!session.isCursorVisible)
    }

    @Test("[ ] { } move the day by a month and a year, T asks for one, H is the end of the record")
    func days() throws {
        let session = try Account().open()
        session.type("[", untilShown: "as of 30 Nov 2019")
        session.type("[[", untilShown: "as of 30 Sep 2019")
        session.type("]", untilShown: "as of 30 Oct 2019")
        session.type("{", untilShown: "as of 30 Oct 2018")
        session.type("}", untilShown: "as of 30 Oct 2019")
        session.type("T2000-02\r", untilShown: "as of 29 Feb 2000")
        session.type("T2001-02-29\r", untilShown: "The calendar has no 2001-02-29")
        session.type(Typed.escape, untilShown: "q quit")
        session.type("H", untilShown: "as of 31 Dec 2019")
    }

    @Test("the help page names every key, whole, in 80x24 and in both languages", arguments: Language.allCases)
    func help(language: Language) throws {
        let session = try Account().open(["--lang", language.rawValue])
        let words = Words(language)
        session.type("?", untilShown: words((" Help ", " Trợ giúp ")))
        for command in Command.table {
            let help = words(Command.joined.first { $0.ids.contains(command.id) }?.help ?? command.help)
            // What has no key is told by the palette alone.
            guard let key = command.keys.first else { continue }
            let line = session.screen.first { $0.contains(help) && $0.contains(key.label) }
            #expect(line != nil, "\(key.label): \(help)")
        }
        // Nothing is cut; what leads to a question of its own ends in the same sign.
        let questions = Command.table.map { words($0.help) }.filter { $0.hasSuffix("…") }
        let cut = session.screen.filter { line in line.contains("…") && !questions.contains { line.contains($0) } }
        #expect(cut == [])
        session.type(Typed.escape, untilShown: words((" Partners ", " Đối tác ")))
    }

    @Test("a key without a meaning says so, and an escape sequence nobody knows does nothing")
    func unknownKeys() throws {
        let session = try Account().open()
        session.type("z", untilShown: "z does nothing here; ? shows every key")
        session.send("\u{1B}[200~q\u{1B}[201~")
        session.send("\u{1B}[999;999u\u{1B}[1;99y")
        session.settle()
        session.type("w", untilShown: "› Why ─")
    }
}
