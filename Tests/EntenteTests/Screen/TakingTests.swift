import Foundation
import PtyHarness
import Testing

@Suite("What is taken from the screens")
struct TakingTests {
    @Test("y sends the row to the terminal's clipboard as OSC 52")
    func copying() throws {
        let session = try Account().open()
        session.type("/seville\r", untilShown: "Seville")
        session.type("y", untilShown: "Sent to the terminal's clipboard")
        let start = try #require(session.text.range(of: "\u{1B}]52;c;"))
        let coded = session.text[start.upperBound...].prefix { $0 != "\u{07}" }
        let data = try #require(Data(base64Encoded: String(coded)))
        #expect(String(decoding: data, as: UTF8.self).hasPrefix("Seville\t"))
    }

    @Test("x writes the list that is seen as the command writes it, and never over a file unasked")
    func exporting() throws {
        let account = try Account()
        let session = try account.open(["--as-of", "2019-12-31"])
        session.type("/viet\u{15}seville\r", untilShown: "Seville")
        let file = account.path("out.csv")
        session.send("x\u{15}\(file)")
        session.type("\r", untilShown: "rows: 1")
        let written = try String(contentsOfFile: file, encoding: .utf8)
        let command = try account.run([
            "list", "--text", "seville", "--as-of", "2019-12-31", "--format", "csv", "--lang", "en",
        ])
        #expect(written == command.output)
        session.type("x\u{15}\(file)\r", untilShown: "replace it?")
        session.type("n", untilShown: "left as it is")
        #expect(account.files("").filter { $0.hasSuffix(".new") }.isEmpty, "no draft is left behind")
        session.type("x\u{15}\(account.path("out.json"))\r", untilShown: "rows: 1")
        let json = try String(contentsOfFile: account.path("out.json"), encoding: .utf8)
        #expect(json.contains("\"seville\""))
    }

    /// Places, and the keys that lead there from the partners.
    private static let places: [(name: String, keys: [(String, String)])] = [
        ("partners", []), ("flags", [("2", "Flags")]), ("deadlines", [("3", "Deadlines")]),
        ("insights", [("4", "Insights")]), ("map", [("4", "Insights"), ("\t", "Map")]), ("log", [("5", "Log")]),
        ("history", [("P", "History")]), ("partner", [("/rotter\r", "Rotterdam"), ("\r", "Timeline")]),
        ("why", [("/rotter\r", "Rotterdam"), ("w", "Why")]),
        ("sources", [("/rotter\r", "Rotterdam"), ("\r", "Timeline"), ("o", "Sources")]),
        ("help", [("?", " Help ")]),
    ]

    @Test("every place is written as text, as CSV and as JSON", arguments: places.map(\.name))
    func everyPlace(name: String) throws {
        let account = try Account()
        #expect(try account.run(["flag", "lyon", "--note", "look"]).exit == .status(0))
        let session = try account.open(["--as-of", "2019-12-31"])
        let place = try #require(Self.places.first { $0.name == name })
        for (keys, shown) in place.keys { session.type(keys, untilShown: shown) }
        for ending in name == "help" ? ["txt", "csv"] : ["txt", "csv", "json"] {
            let file = account.path("\(name).\(ending)")
            session.type("x\(file)\r", untilShown: "Written: ")
            session.type("L", untilShown: "Tiếng Việt")
            session.type("L", untilShown: "English")
            let text = try String(contentsOfFile: file, encoding: .utf8)
            #expect(text.count > 100, "\(file)")
            switch ending {
            case "json": #expect(throws: Never.self) { try JSONValue(text) }
            case "csv": #expect(Set(text.cellCounts).count == 1, "every row has as many cells: \(text.prefix(300))")
            default: #expect(!text.contains("\u{1B}") && !text.contains("\t"))
            }
        }
    }

    @Test("a file is never written through a symbolic link, nor where there is no folder")
    func links() throws {
        let account = try Account()
        let session = try account.open()
        let target = try account.write("precious", "target.txt")
        try FileManager.default.createSymbolicLink(atPath: account.path("link.txt"), withDestinationPath: target)
        session.type("x\u{15}\(account.path("link.txt"))\r", untilShown: "This is no ordinary file")
        #expect(try String(contentsOfFile: target, encoding: .utf8) == "precious")
        session.type("x\u{15}\(account.path("none/a.txt"))\r", untilShown: "Not written: there is no such file")
    }

    @Test("M listens to the mouse from then on, and gives it back")
    func mouse() throws {
        let session = try Account().open()
        #expect(!session.text.contains("\u{1B}[?1000h"))
        session.type("M", untilShown: "The mouse is listened to")
        #expect(session.text.contains("\u{1B}[?1000h"))
        session.type("\u{1B}[<0;10;6M", untilShown: "> ")
        #expect(session.screen[5].hasPrefix("> "))
        session.type("M", untilShown: "terminal's again")
        #expect(session.text.contains("\u{1B}[?1000l"))
    }
}

extension String {
    /// How many cells each row of comma-separated values has.
    fileprivate var cellCounts: [Int] {
        var (counts, cells, isQuoted) = ([Int](), 1, false)
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted: cells += 1
            case UInt8(ascii: "\n") where !isQuoted:
                counts.append(cells)
                cells = 1
            default: break
            }
        }
        return counts
    }
}
