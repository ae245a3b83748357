import Foundation
import Glibc
import PtyHarness
import Testing

@Suite("The page about a desk")
struct DeskPageTests {
    private let account: Account
    /// What stands between the fences of the page.
    private let blocks: [String]

    init() throws {
        account = try Account()
        let page = URL(filePath: #filePath).appending(path: "../../../../docs/desk.md").standardized
        let parts = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "\n```\n")
        blocks = parts.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    }

    private func block(with text: String) throws -> String { try #require(blocks.first { $0.contains(text) }) }

    private func check(_ program: String, _ arguments: [String]) throws {
        let session = try PtySession(program, arguments, columns: 200)
        #expect(session.waitForExit(Account.patience) == .status(0), "\(session.screen)")
    }

    @Test(
        "has a file for sshd that sshd takes",
        .enabled(if: SSHServer.isInstalled, "sshd is not installed (scripts/setup --tests)"))
    func sshd() throws {
        if geteuid() == 0 { mkdir("/run/sshd", 0o755) }
        let key = account.path("key")
        try check("/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", key])
        let file = try account.write("HostKey \(key)\n" + block(with: "Match Group") + "\n", "sshd_config")
        try check("/usr/sbin/sshd", ["-t", "-f", file])
    }

    @Test(
        "has lines for sudo that sudo takes",
        .enabled(if: access("/usr/sbin/visudo", X_OK) == 0, "sudo is not installed"))
    func sudo() throws {
        let file = try account.write(block(with: "NOPASSWD") + "\n", "sudoers")
        chmod(file, 0o440)
        try check("/usr/sbin/visudo", ["-c", "-f", file])
    }

    @Test("has backups that go through, by the words that it gives to timers and cron")
    func backups() throws {
        let account = try Account.withRegister()
        let folder = account.path("backup")
        mkdir(folder, 0o700)
        let here = ["/srv/backup": folder, "/srv/entente/register.sqlite": account.register]
        let lines = try block(with: "ExecStart") + "\n" + block(with: "30 2 * * *")
        let commands = lines.split(separator: "\n").compactMap { line -> [String]? in
            let words = line.replacing(" >/dev/null", with: "").split(separator: " ").map(String.init)
            return words.firstIndex { $0.hasSuffix("/usr/local/bin/entente") }.map { Array(words[($0 + 1)...]) }
        }
        #expect(commands.count == 3)
        for command in commands {
            let answer = try account.run(command.map { here[$0] ?? $0 })
            #expect(answer.exit == .status(0), "\(command): \(answer.errors)")
        }
        #expect(!account.files("backup").isEmpty)
    }
}
