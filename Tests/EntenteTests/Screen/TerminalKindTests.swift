import Foundation
import Glibc
import PtyHarness
import Testing

@Suite("Terminals of every kind")
struct TerminalKindTests {
    @Test("without a terminal the program names the command that does the same, and makes no register")
    func notATerminal() throws {
        let account = try Account()
        let answer = try account.run([])
        #expect(answer.exit == .status(64))
        #expect(answer.output.isEmpty)
        #expect(answer.errors.hasPrefix("entente: ") && answer.errors.contains("entente standing"))
        let session = try account.shell(#""$0" | cat; "$0" </dev/null; echo status $?"#)
        #expect(session.wait(for: "status 64", Account.patience))
        #expect(!session.text.contains("\u{1B}"))
        #expect(account.files("data").isEmpty)
    }

    @Test("a terminal that the machine has never heard of works, and the user is told", arguments: [80, 40])
    func unknownType(columns: Int) throws {
        let session = try Account().open(columns: columns, environment: ["TERM": "foot-of-2031"])
        #expect(session.tells("The terminal type foot-of-2031") && session.tells("treated as xterm-256color"))
        #expect(session.screen[2].hasPrefix("> "))
        // What was to be told as well comes at the next key.
        session.type(Typed.down, untilShown: columns < 80 ? "Record ends 31 Dec 2019; t: today" : "t goes to today")
    }

    @Test("a terminal that cannot place its cursor is told everything in lines", arguments: ["dumb", ""])
    func dumb(type: String) throws {
        let session = try Account().start(environment: ["TERM": type])
        #expect(session.wait(for: "66 more; Enter says them.", Account.patience))
        #expect(session.text.contains("This terminal cannot show the screens"))
        session.send("search seville\n1\n")
        #expect(session.wait(for: "Agreements (1)", Account.patience))
        #expect(session.isCooked)
        session.send("quit\n")
        #expect(session.waitForExit(Account.patience) == .status(0))
        #expect(!session.text.contains("\u{1B}"))
    }

    @Test("in the C locale nothing but ASCII is sent, on any page, in any language")
    func asciiOnly() throws {
        let session = try Account().open(environment: ["LANG": ""])
        #expect(session.screen[22].contains("everything is shown in ASCII"))
        for keys in [Typed.down, "w", "h", Typed.enter, "h", "?", "h", "L", "w", "h", Typed.enter, "h", "?"] {
            #expect(session.bytes(answering: keys) > 0)
        }
        #expect(session.wait(for: "Tro giup"))
        session.type("h/", untilShown: "Loc:")
        session.type("thuong hai", untilShown: "Thuong Hai")
        #expect(session.output.allSatisfy { $0 < 0x80 })
    }

    @Test("a locale that the machine does not have is taken for UTF-8", arguments: ["xx_XX.UTF-8", "nonsense"])
    func unknownLocale(name: String) throws {
        let session = try Account().open(environment: ["LANG": name])
        #expect(session.screen[1].hasPrefix("─ Partners ─"))
    }

    @Test("NO_COLOR comes before the config file, and --color before both")
    func colorOrder() throws {
        let account = try Account()
        let folder = account.path(".config/entente")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try account.write("colors: always\n", ".config/entente/config.yaml")
        let refused = ["NO_COLOR": "1"]
        #expect(try !account.open().coloursSent.isEmpty)
        #expect(try account.open(environment: refused).coloursSent.isEmpty)
        #expect(try !account.open(["--color", "always"], environment: refused).coloursSent.isEmpty)
        #expect(try account.open(["--color", "never"]).coloursSent.isEmpty)
    }

    @Test("NO_COLOR and --color never send no colour, and the selection is still seen")
    func noColor() throws {
        let account = try Account()
        for (arguments, environment) in [([], ["NO_COLOR": "1"]), (["--color", "never"], [:])] {
            let session = try account.open(arguments, environment: environment)
            for keys in [Typed.down, "w", "h", Typed.enter, "h", "t", "?"] { _ = session.bytes(answering: keys) }
            #expect(session.coloursSent.isEmpty)
            session.type("h", untilShown: " Partners ")
            let row = try #require(session.screen.firstIndex { $0.hasPrefix(">") })
            #expect(session.cell(column: 40, row: row).isReversed && !session.cell(column: 40, row: row - 1).isReversed)
        }
        let coloured = try account.open()
        #expect(!coloured.coloursSent.isEmpty, "the test sees colours where there are any")
        let plain = try account.open(environment: ["TERM": "vt100"])
        #expect(plain.coloursSent.isEmpty)
    }
}

extension PtySession {
    /// The parameters of every sequence sent that sets a colour.
    fileprivate var coloursSent: Set<String> {
        var colours: Set<String> = []
        for part in text.components(after: "\u{1B}[") {
            let parameters = part.prefix { $0.isASCII && ($0.isNumber || $0 == ";") }
            guard part.dropFirst(parameters.count).first == "m" else { continue }
            for parameter in parameters.split(separator: ";") {
                guard let number = Int(parameter) else { continue }
                // 39 and 49 go back to the terminal's own.
                let isColour = [30...38, 40...48, 90...97, 100...107].contains { $0.contains(number) }
                if isColour { colours.insert(String(parameter)) }
            }
        }
        return colours
    }
}

extension String {
    /// What follows each occurrence of a text, up to the next one.
    fileprivate func components(after text: String) -> [Substring] {
        let starts = ranges(of: text)
        return zip(starts, starts.dropFirst().map(\.lowerBound) + [endIndex]).map { self[$0.upperBound..<$1] }
    }
}
