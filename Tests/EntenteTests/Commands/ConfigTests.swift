import Foundation
import PtyHarness
import Testing

@Suite("The config file")
struct ConfigTests {
    private func account(_ config: String, _ environment: [String: String] = [:]) throws -> Account {
        let account = try Account(environment)
        try FileManager.default.createDirectory(
            atPath: account.path(".config/entente"), withIntermediateDirectories: true)
        try account.write(config, ".config/entente/config.yaml")
        return account
    }

    @Test("sets the language and the keys of the screens; the help page names the new ones")
    func screens() throws {
        let account = try account("language: vi\nkeys:\n  quit: Q\n  month-back: [\"<\"]\n  help: F5\n")
        let session = try account.start()
        #expect(session.wait(for: "Đối tác", Account.patience))
        #expect(session.wait(for: "Q thoát"))
        session.type("<", untilShown: "30/11/2019")
        session.type("q", untilShown: "Phím q không có tác dụng ở đây; F5")
        session.type("\u{1B}[15~", untilShown: "< ]")
        session.send("Q")
        #expect(session.waitForExit(Account.patience) == .status(0))
    }

    @Test("that is wrong opens the screens as by default, and they say on which line")
    func broken() throws {
        let account = try account("language: vi\nkeys: [\n")
        let session = try account.open()
        #expect(session.screen[1].contains("Partners"))
        #expect(session.tells("config.yaml:2: this is not YAML"))
    }

    @Test("gives way to the environment, and both to the command line")
    func precedence() throws {
        let account = try account("language: vi\ncolors: always\nregister: /nowhere/at/all.sqlite\nascii: true\n")
        let own = account.register
        let show = try account.run(["config", "show"], environment: ["NO_COLOR": "1", "ENTENTE_REGISTER": own])
        #expect(show.exit == .status(0))
        let lines = show.output.split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("language") && $0.hasSuffix("config.yaml:1") }, "\(show.output)")
        #expect(lines.contains { $0.hasPrefix("colors") && $0.contains("never") && $0.hasSuffix("NO_COLOR") })
        #expect(lines.contains { $0.hasPrefix("register") && $0.contains(own) && $0.hasSuffix("ENTENTE_REGISTER") })
        let other = try account.run(["config", "show"])
        #expect(other.output.contains("/nowhere/at/all.sqlite"))
        let session = try account.open(["--lang", "en", "--register", own, "--no-ascii"])
        #expect(session.screen[1].hasPrefix("─ Partners"))
    }

    @Test("is checked by a command: good, or every problem and 65")
    func check() throws {
        let account = try account("mouse: true\n")
        let good = try account.run(["config", "check"])
        #expect(good.exit == .status(0))
        #expect(good.output == account.path(".config/entente/config.yaml") + ": good\n")
        let file = try account.write("mouse: maybe\nkeys:\n  sort: [q, ^c]\n  nothing: x\n", "other.yaml")
        let bad = try account.run(["config", "check", file])
        #expect(bad.exit == .status(65))
        #expect(
            bad.output == """
                \(file):1: mouse cannot be “maybe”; it can be: true, false
                \(file):3: keys: quit would have no key; all keys stay as they are
                \(file):4: keys: there is no command nothing; : on the screens lists them

                """)
        #expect(try account.run(["config", "check", "missing.yaml"]).exit == .status(66))
        #expect(try account.run(["config", "path"]).output == account.path(".config/entente/config.yaml") + "\n")
    }

    @Test("is not needed: without one everything is as by default")
    func none() throws {
        let account = try Account()
        let check = try account.run(["config", "check"])
        #expect(check.exit == .status(0))
        #expect(check.output.hasPrefix("There is no \(account.path(".config/entente/config.yaml"))"))
        #expect(account.files(".config").isEmpty)
        let show = try account.run(["config", "show"], environment: ["LANG": "vi_VN.UTF-8"])
        #expect(show.output.contains("vi") && show.output.contains("mặc định"))
    }

    @Test(
        "names the register and the language of commands too; a wrong one is told of, and never answers from another register"
    )
    func commands() throws {
        let account = try account("language: vi\nregister: ~/desk.sqlite\nmouse: x\n")
        #expect(try account.run(["init", "--empty", "--city", "Đà Nẵng"]).exit == .status(0))
        #expect(account.files("").contains("desk.sqlite"))
        let list = try account.run(["list"])
        #expect(list.output.contains("Đà Nẵng"))
        #expect(list.errors.contains("config.yaml:3: mouse"))
        try account.write("register: ~/desk.sqlite\nmouse: [\n", ".config/entente/config.yaml")
        let refused = try account.run(["list"])
        #expect(refused.exit == .status(65))
        #expect(refused.output.isEmpty)
        #expect(try account.run(["list", "--register", account.path("desk.sqlite")]).exit == .status(0))
    }

    @Test("makes digits counts for those used to it")
    func digits() throws {
        let session = try account("digits: counts\n").open()
        session.type("12", untilShown: "Count: 12")
        session.type("G", untilShown: "> ")
        session.type("\u{1B}OR", untilShown: "─ Flags ")
    }
}
