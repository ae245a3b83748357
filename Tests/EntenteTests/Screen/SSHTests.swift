import Foundation
import Glibc
import PtyHarness
import Testing

@Suite(
    "Over SSH, 100 ms away each way", .serialized,
    .enabled(if: SSHServer.isInstalled, "sshd, ssh and python3 are not installed: scripts/setup --tests"))
struct SSHTests {
    /// How long each way takes, in milliseconds.
    private static let delay = 100

    private struct Desk {
        let account: Account
        let server: SSHServer
        let session: PtySession
    }

    /// A login whose first picture is there.
    private func desk(asking command: [String] = []) throws -> Desk {
        let account = try Account.withRegister()
        let server = try SSHServer(
            "\(Account.program) --restricted --register \(account.register) --lang en", of: account)
        let session = try server.login(delay: Self.delay, asking: command)
        let isThere = session.wait(Account.patience) { $0.isPainted }
        #expect(isThere, "\(session.screen) \(server.report)")
        session.settle(.milliseconds(500))
        return Desk(account: account, server: server, session: session)
    }

    @Test("the first picture is whole, whatever the client asks for, and it leaves as it came")
    func firstPicture() throws {
        let desk = try desk(asking: ["sh", "-i"])
        let here = try desk.account.open()
        #expect(desk.session.differences(from: here) == [])
        desk.session.send("q")
        #expect(desk.session.waitForExit(Account.patience) == .status(0))
        #expect(!desk.session.isAlternateScreen && desk.session.isCursorVisible)
    }

    @Test("fifty keys that were queued come back in at most 3 kB, and end at the same row")
    func queuedKeys() throws {
        let desk = try desk()
        let keys = String(repeating: Typed.down, count: 50)
        let before = desk.session.output.count
        desk.session.send(keys)
        _ = desk.session.wait(.seconds(5)) { $0.output.count > before }
        desk.session.settle(.milliseconds(800))
        #expect(desk.session.output.count - before <= 3000)
        let here = try desk.account.open()
        here.send(keys)
        here.settle(.milliseconds(500))
        #expect(desk.session.selectedName == here.selectedName)
    }

    @Test("Esc works within 100 ms of arriving")
    func escape() throws {
        let desk = try desk()
        var plain = Duration.seconds(10)
        var escape = Duration.seconds(10)
        for _ in 0..<5 {
            plain = min(plain, try time(of: Typed.enter, in: desk.session))
            escape = min(escape, try time(of: Typed.escape, in: desk.session))
        }
        #expect(plain >= .milliseconds(2 * Self.delay))
        #expect(escape - plain <= .milliseconds(100), "\(plain) \(escape)")
    }

    /// From a key to the first byte of its answer.
    private func time(of key: String, in session: PtySession) throws -> Duration {
        session.settle(.milliseconds(300))
        let before = session.output.count
        let clock = ContinuousClock()
        let start = clock.now
        session.send(key)
        #expect(session.wait(Account.patience) { $0.output.count > before })
        return clock.now - start
    }

    @Test("a client that vanishes ends the program within two seconds, and the register is well")
    func hangUp() throws {
        let desk = try desk()
        desk.session.send(Typed.enter)
        desk.session.settle(.milliseconds(300))
        #expect(Self.count(of: desk.account.register) > 0)
        desk.session.signal(SIGKILL)
        let clock = ContinuousClock()
        let end = clock.now + .seconds(2) + .milliseconds(2 * Self.delay)
        while Self.count(of: desk.account.register) > 0, clock.now < end { usleep(20_000) }
        #expect(Self.count(of: desk.account.register) == 0)
        #expect(try desk.account.run(["doctor"]).exit == .status(0))
    }

    /// How many processes are the program with that register.
    private static func count(of register: String) -> Int {
        let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return processes.filter { process in
            guard let bytes = FileManager.default.contents(atPath: "/proc/\(process)/cmdline") else { return false }
            let words = bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
            return words.first == Account.program && words.contains(register)
        }.count
    }
}
