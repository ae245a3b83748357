import Foundation
import PtyHarness
import Testing

@Suite("Help and the manual page")
struct HelpTests {
    @Test("docs/man has what scripts/manual writes", arguments: [("en", "entente.1"), ("vi", "entente.vi.1")])
    func manualPage(language: String, file: String) throws {
        let url = URL(filePath: #filePath).appending(path: "../../../../docs/man/\(file)").standardized
        let page = try String(contentsOf: url, encoding: .utf8)
        #expect(try Account().output("help", "man", "--lang", language) == page, "stale: run scripts/manual")
    }

    @Test("help rule explains the rule in both languages, and makes no register")
    func rule() throws {
        let account = try Account()
        let english = try account.output("help", "rule", "--lang", "en")
        let vietnamese = try account.output("help", "rule", "--lang", "vi")
        #expect(english.contains("7 Nov 2011 is the first day outside"))
        #expect(vietnamese.contains("Quy tắc"))
        #expect(english.split(separator: "\n").count == vietnamese.split(separator: "\n").count)
        #expect(account.files("data").isEmpty)
    }

    @Test("help on a command is that command's help; on anything else, what there is help on")
    func commands() throws {
        let account = try Account()
        #expect(try account.output("help", "why") == account.output("why", "--help"))
        #expect(try account.output("help") == account.output("--help"))
        let answer = try account.run(["help", "nothing"])
        #expect(answer.exit == .status(64))
        #expect(answer.errors.contains("deadlines"))
    }

    @Test("every shell gets a script in which every command stands", arguments: ["bash", "zsh", "fish"])
    func scripts(shell: String) throws {
        let script = try Account().output("--generate-completion-script", shell)
        for command in ["why", "deadlines", "flags", "what-if", "history", "insights", "list", "show", "search"] {
            #expect(script.contains(command), "\(command)")
        }
    }
}
