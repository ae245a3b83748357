import Foundation
import Glibc
import PtyHarness
import Testing

@Suite("Looking over the register, backing it up and restoring it")
struct DoctorTests {
    @Test("the register that comes with the program is well, with status 0 and notes alone")
    func well() throws {
        let account = try Account(["LANG": "C.UTF-8"])
        _ = try account.output("list")
        let findings = try #require(try account.json("doctor")["findings"]?.elements)
        #expect(!findings.isEmpty && findings.allSatisfy { $0["gravity"]?.text == "note" })
    }

    @Test("status 3 while something needs work, with the remedy; 0 once --fix has done it")
    func fixing() throws {
        let account = try Account.withRegister()
        chmod(account.register, 0o606)
        let found = try account.run(["doctor"])
        #expect(found.exit == .status(3) && found.output.contains("chmod 600 \(account.register)"))
        let refused = try account.run(["doctor", "--fix", "--read-only"])
        #expect(refused.exit == .status(73) && refused.errors.contains("reading only"))
        let fixed = try account.run(["doctor", "--fix"])
        #expect(fixed.exit == .status(0) && fixed.output.contains("Done by --fix."))
        let again = try account.output("doctor")
        #expect(!again.contains("chmod"))
    }

    @Test("a register that does not exist is not made by looking at it")
    func missing() throws {
        let account = try Account()
        #expect(try account.run(["doctor"]).exit == .status(73))
        #expect(try account.run(["backup"]).exit == .status(73))
        #expect(account.files("data/entente").isEmpty)
    }

    @Test("what a backup holds is on the screen of an open session after restoring it")
    func restoring() throws {
        let account = try Account.withRegister()
        let made = try account.output("backup")
        let backup = try #require(made.split(separator: " ").last.map { $0.trimmingCharacters(in: .newlines) })
        let session = try account.open()
        let restored = try account.output("restore", backup)
        #expect(restored.contains("register-replaced-"))
        session.type(Typed.enter, untilShown: "Timeline")
        #expect(try account.run(["doctor"]).exit == .status(0))
    }

    @Test("a damaged register is not exchanged under a session that has it open, and is once that has ended")
    func inUse() throws {
        let account = try Account.withRegister()
        let made = try account.output("backup")
        let backup = try #require(made.split(separator: " ").last.map { $0.trimmingCharacters(in: .newlines) })
        let session = try account.open()
        #expect(truncate(account.register, 20_000) == 0)
        let refused = try account.run(["restore", backup])
        #expect(refused.exit == .status(73) && refused.errors.contains("while process"), "\(refused.errors)")
        session.signal(SIGKILL)
        _ = session.waitForExit(Account.patience)
        _ = try account.output("restore", backup)
        #expect(try account.run(["doctor"]).exit == .status(0))
    }
}

@Suite("Sessions with limits")
struct LimitTests {
    @Test("with --read-only the screen says so, nothing is made, and what would change the register is refused")
    func readOnly() throws {
        let empty = try Account()
        #expect(try empty.run(["list", "--read-only"]).exit == .status(73))
        #expect(empty.files("data/entente").isEmpty)
        let account = try Account.withRegister()
        let before = try Data(contentsOf: URL(filePath: account.register))
        let backup = try account.output("backup").split(separator: " ").last.map {
            $0.trimmingCharacters(in: .newlines)
        }
        let refused = try account.run(["restore", #require(backup), "--read-only"])
        #expect(refused.exit == .status(73) && refused.errors.contains("reading only"))
        let session = try account.open(["--read-only"])
        #expect(session.screen[0].contains("read-only"))
        session.send("q")
        #expect(session.waitForExit(Account.patience) == .status(0))
        #expect(try Data(contentsOf: URL(filePath: account.register)) == before)
    }

    @Test(
        "with --read-only every command that would change the register is refused, whatever it is to change",
        arguments: [
            ["add", "activity", "northport", "--start", "2024"], ["add", "agreement", "northport", "--signed", "2024"],
            ["add", "commitment", "northport-2020", "--title", "T"], ["add", "contact", "northport", "--office", "O"],
            ["add", "prospect", "northgate"], ["add", "partner", "Westport", "--country", "US"],
            ["edit", "contact", "northport-office", "--set", "name=x"],
            ["edit", "heading", "--set", "recordsThrough=2026-11-01"], ["end", "southport-2021"],
            ["review", "northgate", "--decision", "keep"], ["verify", "northport-office"], ["flag", "northgate"],
            ["flag", "--settle", "northport-flag-20240630"], ["remove", "contact", "northport-office"],
            ["import", "table.csv"], ["undo"], ["redo", "1"], ["doctor", "--fix"], ["restore", "table.csv"],
            ["init", "--empty", "--city", "X"],
        ])
    func readOnlyCommands(arguments: [String]) throws {
        let account = try Account.withRegister()
        _ = try account.output("flag", "northport", "--on", "2024-06-30")
        let table = try account.write("partner,title.en,start\nnorthport,Quay,2024\n", "table.csv")
        let words = arguments.map { $0 == "table.csv" ? table : $0 }
        let before = try Data(contentsOf: URL(filePath: account.register))
        let answer = try account.run(words + ["--read-only"])
        #expect(answer.exit == .status(73), "\(answer.output)\(answer.errors)")
        #expect(answer.errors.contains("opened for reading only"), "\(answer.errors)")
        #expect(try Data(contentsOf: URL(filePath: account.register)) == before)
    }

    @Test("with --read-only every key that changes something says that nothing can be changed")
    func readOnlyKeys() throws {
        let account = try Account.withRegister()
        let before = try Data(contentsOf: URL(filePath: account.register))
        let session = try account.open(["--read-only", "--lang", "en"])
        for place in ["", Typed.enter] {
            session.send(place)
            session.settle()
            for key in ["a", "e", "E", "!", "n", "N", "R", "u", "\u{12}"] {
                session.type(key, untilShown: "open for reading only")
                session.send("?" + Typed.escape)
                #expect(session.wait(Account.patience) { !$0.screen.contains { $0.contains("for reading only") } })
            }
        }
        session.hangUp()
        #expect(session.waitForExit(Account.patience) != nil)
        #expect(try Data(contentsOf: URL(filePath: account.register)) == before)
    }

    @Test("with --restricted no file is reached but the register and those of the folder, not by links or dots either")
    func folder() throws {
        let account = try Account.withRegister()
        let (folder, outside) = (account.path("folder"), account.path("outside"))
        for path in [folder, outside] { mkdir(path, 0o700) }
        #expect(symlink(outside, folder + "/link") == 0)
        let limits = ["--restricted", "--register", account.register]
        for target in [outside, folder + "/../outside", folder + "/link", folder + "x"] {
            let answer = try account.run(["backup", target] + limits + ["--folder", folder])
            #expect(answer.exit == .status(64) && answer.errors.contains("--restricted"), "\(target)")
        }
        #expect(try account.run(["backup", folder] + limits).exit == .status(64))
        #expect(try account.run(["restore", account.register] + limits + ["--folder", folder]).exit == .status(64))
        #expect(try account.run(["backup", folder] + limits + ["--folder", folder]).exit == .status(0))
        #expect(try account.run(["backup"] + limits).exit == .status(0))
        #expect(account.files("outside").isEmpty)
    }

    @Test("--restricted takes the register from the command line alone")
    func register() throws {
        let account = try Account(["ENTENTE_REGISTER": "/nowhere/register.sqlite"])
        let answer = try account.run(["list", "--restricted"])
        #expect(answer.exit == .status(64) && answer.errors.contains("--register"))
    }
}
