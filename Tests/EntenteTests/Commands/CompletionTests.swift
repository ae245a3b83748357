import Foundation
import PtyHarness
import Testing

/// A shell of a user who has put the program's completion where the manual says.
private enum Shell: String {
    case bash, zsh, fish

    /// Whether it is installed (`scripts/setup --tests` sees to it).
    var isThere: Bool {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
            .contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(rawValue)") }
    }

    /// Where its users put the script.
    private var script: String {
        switch self {
        case .bash: "completions/entente"
        case .zsh: "completions/_entente"
        case .fish: ".config/fish/completions/entente.fish"
        }
    }

    private var settings: (file: String, text: String) {
        switch self {
        case .bash: ("bashrc", "PS1='$ '\nsource ~/completions/entente\n")
        case .zsh:
            (".zshrc", "PS1='$ '\nfpath=(~/completions $fpath)\nautoload -Uz compinit\ncompinit -u -D\n")
        case .fish:
            (
                ".config/fish/config.fish",
                """
                set fish_greeting
                set -g fish_autosuggestion_enabled 0
                function fish_prompt; echo '$ '; end

                """
            )
        }
    }

    /// The shell on a terminal, at its prompt.
    func start(_ account: Account) throws -> PtySession {
        let files = FileManager.default
        for folder in ["completions", ".config/fish/completions"] {
            try files.createDirectory(atPath: account.path(folder), withIntermediateDirectories: true)
        }
        try account.write(try account.output("--generate-completion-script", rawValue), script)
        try account.write(settings.text, settings.file)
        let path = URL(filePath: Account.program).deletingLastPathComponent().path
        let start = self == .bash ? "bash --noprofile --rcfile ~/bashrc -i" : "\(rawValue) -i"
        let session = try account.shell("cd; PATH=\(path):$PATH exec \(start)", columns: 120)
        #expect(session.wait(for: "$", Account.patience), "no prompt: \(session.screen)")
        session.settle(.milliseconds(500))
        return session
    }
}

@Suite("Completion in the shells themselves", .serialized)
struct CompletionTests {
    /// What is typed before Tab, and what then stands there.
    private static let completed = [
        ("entente wha", "entente what-if"),
        ("entente dead", "entente deadlines"),
        ("entente add act", "entente add activity"),
        ("entente list --sta", "entente list --standing"),
        ("entente list --standing dor", "entente list --standing dormant"),
        ("entente list --format c", "entente list --format csv"),
        ("entente show x --format j", "entente show x --format json"),
        ("entente list --field edu", "entente list --field education"),
        ("entente list --format=c", "entente list --format=csv"),
        ("entente list --lang=vi --format=j", "entente list --lang=vi --format=json"),
        ("entente list --field=edu", "entente list --field=education"),
        ("entente list --field=edu --standing=dor", "entente list --field=edu --standing=dormant"),
        ("entente show --lang=en southp", "entente show --lang=en southport"),
        ("entente help wha", "entente help what-if"),
        ("entente help ru", "entente help rule"),
        ("entente show southp", "entente show southport"),
        ("entente add activity east", "entente add activity eastport"),
        ("entente why northport-", "entente why northport-2020"),
        ("entente edit agreement oldp", "entente edit agreement oldport-1985"),
        ("entente show Green", #"entente show Green\ Road"#),
        ("entente show Đường", #"entente show Đường\ Xanh"#),
        (#"entente show Cảng\ N"#, #"entente show Cảng\ Nam"#),
        (#"entente show "Cảng N"#, #"entente show "Cảng Nam""#),
        ("entente show 'Cảng N", "entente show 'Cảng Nam'"),
    ]

    private func completes(in shell: Shell) throws {
        let account = try Account.withRegister()
        let name = "$(touch owned) `touch owned`"
        try #require(account.run(["add", "partner", name, "--id", "shellish"]).exit == .status(0))
        let session = try shell.start(account)
        for (typed, expected) in Self.completed {
            try session.enter(typed, untilShown: "$ " + typed)
            try session.enter("\t", untilShown: "$ " + expected)
            try session.clearLine()
        }
        session.send("entente show north\t\t")
        let areOffered = session.wait(.seconds(20)) { session in
            ["northgate", "northport"].allSatisfy { name in session.screen.contains { $0.contains(name) } }
        }
        #expect(areOffered, "\(session.screen)")
        try session.clearLine()
        for beginning in ["'$(t", "to"] {
            session.send("entente show \(beginning)\t\t")
            session.settle(.seconds(1))
            try session.clearLine()
        }
        #expect(!FileManager.default.fileExists(atPath: account.path("owned")), "a name was run as a command")
        try session.enter("entente show Green", untilShown: "Green")
        try session.enter("\t", untilShown: "Road")
        try session.enter("--as-of \(Account.day) --lang en | head -3\r", untilShown: "political and security")
    }

    @Test("bash", .enabled(if: Shell.bash.isThere, "bash is not installed"))
    func bash() throws { try completes(in: .bash) }

    @Test("zsh", .enabled(if: Shell.zsh.isThere, "zsh is not installed"))
    func zsh() throws { try completes(in: .zsh) }

    @Test("fish", .enabled(if: Shell.fish.isThere, "fish is not installed"))
    func fish() throws { try completes(in: .fish) }

    @Test("partners complete by their identifiers, from the register that is named")
    func partners() throws {
        let account = try Account.withRegister()
        let north = try account.output("---completion", "what-if", "--", "--add", "0", "5", "north")
        #expect(north == "northgate\nnorthport\n")
        let other = try Account()
        let named = try other.output(
            "---completion", "what-if", "--", "--add", "3", "3", "old", "entente", "--register", account.register, "old"
        )
        #expect(named == "oldport\n")
        #expect(try other.output("---completion", "what-if", "--", "--add", "0", "0", "").isEmpty)
        #expect(other.files("data").isEmpty, "pressing a key makes no register")
    }

    @Test("a name that would obey a terminal is not offered; its partner is, by id")
    func hostileNames() throws {
        let account = try Account.withRegister()
        let question = ["---completion", "show", "--", "positional@0", "0"]
        #expect(try account.output(question + ["4", "Gate"]).isEmpty)
        #expect(try account.output(question + ["5", "rever"]) == "reversed\n")
    }
}

extension PtySession {
    /// Types something, and requires that the screen then shows a text: what follows would make no sense without it.
    fileprivate func enter(_ keys: String, untilShown text: String) throws {
        send(keys)
        try #require(wait(for: text, .seconds(20)), "after \(keys.debugDescription) no \(text): \(screen)")
        settle()
    }

    /// Leaves what was typed, and clears the screen. Where candidates are listed, leaving these comes first.
    fileprivate func clearLine() throws {
        for _ in 0..<20 {
            send("\u{03}")
            settle()
            send("\u{0C}")
            if wait(.seconds(1), until: { $0.screen.filter { !$0.isEmpty } == ["$"] }) { return }
        }
        Issue.record("what was typed stays: \(screen)")
    }
}
