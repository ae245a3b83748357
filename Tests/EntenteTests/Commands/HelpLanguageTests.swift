import Foundation
import PtyHarness
import Testing

/// Words that no Vietnamese sentence has, and hardly any English one lacks.
let englishWords: Set = [
    "the", "of", "and", "or", "is", "are", "was", "which", "that", "its", "any", "every", "be", "with", "must", "give",
    "default", "values", "usage", "missing", "error", "please", "invalid", "say", "tell", "write",
]

extension String {
    /// The English words in it that no Vietnamese sentence has. What begins with hyphens is the name of an option.
    var english: [String] {
        split(whereSeparator: \.isWhitespace).filter { !$0.drop { "'<[|(".contains($0) }.hasPrefix("-") }
            .flatMap { $0.lowercased().split { !$0.isLetter } }.map(String.init).filter(englishWords.contains)
    }
}

@Suite("Help in the language that is spoken")
struct HelpLanguageTests {
    /// Every command and subcommand, as the manual page has them.
    private static func commands(_ account: Account) throws -> [String] {
        let headings = try account.output("help", "man", "--lang", "en").split(separator: "\n")
            .filter { $0.hasPrefix(".SS ") }
        return headings.map { String($0.dropFirst(5).dropLast()).replacing("\\-", with: "-") }
    }

    @Test("every page is Vietnamese throughout, and fits 80 cells")
    func pages() throws {
        let account = try Account()
        let commands = try Self.commands(account)
        #expect(commands.count > 40)
        for command in [""] + commands {
            let words = command.split(separator: " ").map(String.init)
            let page = try account.output(words + ["--help", "--lang", "vi"])
            #expect(page.contains("Cách dùng: entente"), "\(command)")
            #expect(page.english == [], "\(command): \(page.english)")
            for term in Self.givenUp { #expect(!page.lowercased().contains(term), "\(command) says “\(term)”") }
            let english = try account.output(words + ["--help", "--lang", "en"])
            #expect(english.contains("Usage: entente"))
            for line in (page + english).split(separator: "\n") {
                // Every letter with its accents is one scalar, and has one cell.
                #expect(line.precomposedStringWithCanonicalMapping.unicodeScalars.count <= 80, "\(command): \(line)")
            }
            // The first paragraph is what the command says of itself; both languages have one, and not the same.
            #expect(page.split(separator: "\n").first != english.split(separator: "\n").first, "\(command)")
        }
    }

    /// What Vietnamese does not say, because docs/glossary.md has another word for it.
    private static let givenUp = ["kiểm chứng", "không hoạt động", "chưa thống nhất", "quan hệ tiềm năng"]

    @Test(
        "the language is that of --lang before or behind the command, else of the config file, else of the locale",
        arguments: [
            ["--lang", "vi", "list", "--help"], ["--lang=vi", "list", "-h"], ["list", "--help", "--lang", "vi"],
            ["list", "--lang=vi", "--help"], ["help", "list", "--lang", "vi"], ["--lang", "vi", "help", "list"],
        ])
    func language(arguments: [String]) throws {
        let account = try Account(["LANG": "C.UTF-8"])
        let asked = try account.output(arguments)
        #expect(asked.hasPrefix("Liệt kê các quan hệ"))
        let plain = ["list", "--help"]
        #expect(try account.run(plain, environment: ["LANG": "vi_VN.UTF-8"]).output == asked)
        #expect(try account.run(plain).output.hasPrefix("List relationships"))
        try FileManager.default.createDirectory(
            atPath: account.path(".config/entente"), withIntermediateDirectories: true)
        try account.write("language: vi\n", ".config/entente/config.yaml")
        #expect(try account.output(plain) == asked)
        #expect(try account.output(plain + ["--lang", "en"]).hasPrefix("List relationships"))
    }

    @Test("--lang before a command is meant for it, and the last one counts")
    func languageFirst() throws {
        let account = try Account.withRegister()
        let list = ["list", "--as-of", Account.day]
        let vietnamese = try account.output(list + ["--lang", "vi"])
        #expect(try account.output(["--lang", "vi"] + list) == vietnamese)
        #expect(try account.output(["--lang=en"] + list + ["--lang", "vi"]) == vietnamese)
        #expect(try account.output(["--lang", "vi"] + list + ["--lang=en"]) != vietnamese)
        #expect(try account.run(["--lang", "vi", "search", "--", "--lang"]).exit == .status(0))
        #expect(try account.output("add", "--lang", "vi", "activity", "--help").hasPrefix("Thêm một hoạt động"))
    }

    @Test("the page of the program has every command, in groups, and those under a command are one step further")
    func groups() throws {
        let account = try Account()
        let page = try account.output("--help", "--lang", "vi")
        for command in try Self.commands(account) where !command.contains(" ") {
            #expect(page.contains("\n  \(command) "), "\(command)")
        }
        for group in ["Xem sổ đăng ký:", "Đánh giá:", "Thay đổi:", "Việc đã làm:", "Lưu giữ:"] {
            #expect(page.contains("\n\(group)\n"), "\(group)")
        }
        let add = try account.output("add", "--lang", "vi")
        #expect(add == (try account.output("add", "--help", "--lang", "vi")))
        #expect(add.contains("\n  prospect "))
        #expect(try account.output("help", "add", "prospect") == account.output("add", "prospect", "--help"))
    }

    @Test("a page fits the terminal, however narrow", arguments: [40, 60, 100])
    func width(columns: Int) throws {
        let session = try Account(["TERM": "dumb"]).start(
            ["add", "partner", "--help", "--lang", "vi"], columns: columns)
        #expect(session.waitForExit(Account.patience) == .status(0))
        let lines = session.text.split(separator: "\r\n")
        #expect(lines.count > 20)
        for line in lines { #expect(line.unicodeScalars.count <= columns, "\(line)") }
    }

    @Test("the manual page is Vietnamese throughout")
    func manual() throws {
        let page = try Account().output("help", "man", "--lang", "vi")
        let text = page.replacing("\\-", with: "-").replacing("\\fB", with: "").replacing("\\fI", with: "")
            .replacing("\\fR", with: "")
        #expect(text.english == [], "\(text.english)")
        #expect(text.contains(#".SH "BIẾN MÔI TRƯỜNG""#))
    }

    @Test("the scripts for shells tell commands and options in Vietnamese", arguments: ["zsh", "fish"])
    func scripts(shell: String) throws {
        let account = try Account()
        let script = try account.output("--generate-completion-script", shell, "--lang", "vi")
        #expect(script.contains("Liệt kê các quan hệ kèm tình trạng"))
        #expect(script.contains("Hiện trang trợ giúp này.") && script.contains("Cho biết phiên bản."))
        for words in ["Show help", "Show the version", "Show subcommand", "Tell ", "The register"] {
            #expect(!script.contains(words), "\(words)")
        }
        let behind = try account.run(["--generate-completion-script=\(shell)"], environment: ["LANG": "vi_VN.UTF-8"])
        #expect(behind.output == script)
    }
}
