import Foundation
import PtyHarness
import Testing

@Suite("Several sessions on one register")
struct SharingTests {
    @Test("sixteen first starts at once make one register, and all show it")
    func firstStarts() throws {
        let account = try Account()
        let screens = try (0..<4).map { _ in try account.start() }
        let commands = try (0..<12).map { number in
            try account.shell(#""$0" standing --format json >"$HOME/answer-$1""#, [String(number)])
        }
        for command in commands { #expect(command.waitForExit(Account.patience) == .status(0), "\(command.screen)") }
        for screen in screens { #expect(screen.wait(Account.patience) { $0.isPainted }, "\(screen.screen)") }
        let answers = Set(try (0..<12).map { try Data(contentsOf: URL(filePath: account.path("answer-\($0)"))) })
        #expect(answers.count == 1)
        #expect((answers.first?.count ?? 0) > 10_000)
        for screen in screens {
            screen.settle()
            #expect(screen.differences(from: screens[0]) == [])
        }
        for screen in screens {
            screen.send("q")
            #expect(screen.waitForExit(Account.patience) == .status(0))
        }
        #expect(account.files("data/entente").subtracting(Self.companions) == ["register.sqlite"])
    }

    /// What lies beside a register: the gate of its writers, and SQLite's files while it is open.
    private static let companions: Set = ["register.sqlite.gate", "register.sqlite-wal", "register.sqlite-shm"]

    @Test("a second session opens the register while the first one is at it, and neither minds the other's end")
    func twoSessions() throws {
        let account = try Account()
        let first = try account.open()
        let second = try account.open()
        #expect(second.differences(from: first) == [])
        second.hangUp()
        #expect(second.waitForExit(Account.patience) != nil)
        first.type(Typed.enter, untilShown: "Timeline")
        let third = try account.open()
        first.send("q")
        #expect(first.waitForExit(Account.patience) == .status(0))
        third.type(Typed.enter, untilShown: "Timeline")
    }

    @Test("a session that is killed while it makes the register leaves nothing that a later one stumbles over")
    func killedStarts() throws {
        let account = try Account()
        for milliseconds in [1, 5, 10, 20, 40, 80, 160] {
            let session = try account.start()
            _ = session.wait(.milliseconds(milliseconds)) { _ in false }
            session.signal(SIGKILL)
            #expect(session.waitForExit(Account.patience) == .signal(SIGKILL))
        }
        let session = try account.open()
        #expect(session.screen[0].contains("Ho Chi Minh City"))
        #expect(account.files("data/entente").subtracting(Self.companions) == ["register.sqlite"])
    }
}

@Suite("Beginning a register")
struct InitTests {
    @Test("an empty one for a city opens on the screen and says that nothing is in it yet")
    func empty() throws {
        let account = try Account()
        let made = try account.run(["init", "--empty", "--city", "Đà Nẵng"])
        #expect(made.exit == .status(0))
        #expect(made.output.contains(account.register))
        let session = try account.open()
        #expect(session.screen[0].hasPrefix(" Đà Nẵng  as of "))
        #expect(session.screen.contains { $0.contains("The register has no relationships yet; N adds one.") })
        for keys in [Typed.enter, "w", Typed.down, "G", "2", "1", "s", "/x", Typed.escape] { session.send(keys) }
        session.settle()
        session.type("?", untilShown: " Help ")
    }

    @Test("one is never overwritten, whatever it is to begin with")
    func neverOverwritten() throws {
        let account = try Account()
        #expect(try account.run(["init", "--empty", "--city", "First"]).exit == .status(0))
        let file = try account.write(Self.small, "small.json")
        let before = try Data(contentsOf: URL(filePath: account.register))
        for arguments in [["init", "--empty", "--city", "Second"], ["init", "--from", file]] {
            let answer = try account.run(arguments)
            #expect(answer.exit == .status(73))
            #expect(answer.errors.contains(account.register) && answer.errors.contains("never overwritten"))
        }
        #expect(try Data(contentsOf: URL(filePath: account.register)) == before)
        let text = try account.write("my notes", "notes")
        #expect(try account.run(["init", "--empty", "--city", "X", "--register", text]).exit == .status(73))
        #expect(try String(contentsOfFile: text, encoding: .utf8) == "my notes")
    }

    private static let small = #"""
        {"format": "entente/1", "city": {"id": "c", "name": {"en": "Small Town"}},
         "localities": [{"id": "lyon", "name": {"en": "Lyon"}}],
         "relationships": [{"id": "lyon", "locality": "lyon"}]}
        """#

    @Test("from a file, it is what --register and ENTENTE_REGISTER name")
    func fromFile() throws {
        let account = try Account()
        let file = try account.write(Self.small, "small.json")
        let register = account.path("small.sqlite")
        #expect(try account.run(["init", "--from", file, "--register", register]).exit == .status(0))
        #expect(try account.open(["--register", register]).screen[0].hasPrefix(" Small Town "))
        #expect(try account.open(environment: ["ENTENTE_REGISTER": register]).screen[2].contains("Lyon"))
        #expect(try account.open().screen[0].hasPrefix(" Ho Chi Minh City "), "the account's own is another one")
    }

    @Test(
        "a damaged file is refused with its place and what to do, and leaves no register behind",
        arguments: [
            (small.replacing("\"lyon\", \"locality\"", with: "\"lyon\" \"locality\""), "bad.json:3:"),
            (String(small.dropLast(9)), "bad.json:3:"),
            (small.replacing(#""locality": "lyon""#, with: #""locality": "lyons""#), "relationships[0]"),
            (small.replacing("entente/1", with: "entente/9"), "bad.json:1:"),
            (#"{"format": "entente/1", "localities": []}"#, "names no city"), ("", "bad.json:1:1"),
        ])
    func damaged(document: String, place: String) throws {
        let account = try Account()
        let file = try account.write(document, "bad.json")
        let answer = try account.run(["init", "--from", file])
        #expect(answer.exit == .status(65))
        #expect(answer.errors.hasPrefix("entente: \(file)"))
        #expect(answer.errors.contains(place), "\(answer.errors)")
        #expect(answer.errors.count > file.count + 50, "it says what to do: \(answer.errors)")
        #expect(account.files("data/entente").subtracting(["register.sqlite.gate"]).isEmpty)
        #expect(try account.run(["init", "--from", try account.write(Self.small, "good.json")]).exit == .status(0))
    }

    @Test("a file that is not there is named, and nothing is made")
    func missing() throws {
        let account = try Account()
        let answer = try account.run(["init", "--from", "/no/such/file.json"])
        #expect(answer.exit == .status(66))
        #expect(answer.errors.contains("/no/such/file.json cannot be read: there is no such file"))
        #expect(account.files("data").isEmpty)
    }

    @Test(
        "a command line that cannot be carried out is told apart from all else by its status",
        arguments: [
            ["init"], ["init", "--empty"], ["init", "--empty", "--city", "X", "--from", "y"], ["--nope"], ["nope"],
            ["standing", "--format", "xml"], ["standing", "--as-of", "2019-02-30"], ["--as-of", "someday"],
            ["--lang", "fr"], ["standing", "extra"],
        ])
    func usage(arguments: [String]) throws {
        let account = try Account()
        let answer = try account.run(arguments)
        #expect(answer.exit == .status(64))
        #expect(answer.output.isEmpty)
        #expect(!answer.errors.isEmpty)
        #expect(account.files("data").isEmpty)
    }
}
