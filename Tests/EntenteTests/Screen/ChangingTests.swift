import Foundation
import PtyHarness
import Testing

@Suite("Changing the register on the screen")
struct ChangingTests {
    private static let controlS = "\u{13}"

    /// A session at one partner's row, as of today.
    private func open(_ account: Account, _ partner: String) throws -> PtySession {
        let session = try account.open(["--as-of", "2026-11-21", "--lang", "en"])
        session.type("/" + partner, untilShown: "1 of ")
        session.send(Typed.enter)
        session.settle()
        return session
    }

    @Test("a project takes two fields and Enter; the standing changes, another session sees it, and u takes it back")
    func addProject() throws {
        let account = try Account()
        let session = try open(account, "seville")
        let other = try open(account, "seville")
        #expect(session.screen[2].contains("dormant"))
        session.type("a", untilShown: "Add an activity: Seville")
        session.type("Green roofs\r2026-11-01", untilShown: "Seville goes from")
        session.type(Typed.enter, untilShown: "Saved as no. 1")
        #expect(session.screen[2].contains("active"), "\(session.screen)")
        #expect(other.wait(for: "active", Account.patience), "without a key: \(other.screen)")
        #expect(other.screen[2].hasPrefix("> "))
        session.type("u", untilShown: "No. 1 taken back, as no. 2")
        #expect(session.screen[2].contains("dormant"))
        #expect(other.wait(for: "dormant", Account.patience))
    }

    @Test("two edits of one thing meet in a choice, and both are kept")
    func conflict() throws {
        let account = try Account()
        let (first, second) = (try open(account, "seville"), try open(account, "seville"))
        for session in [first, second] { session.type("e", untilShown: "Edit the partner: Seville") }
        first.type(Typed.down + "1" + Self.controlS, untilShown: "country")
        first.send("\u{15}FR" + Self.controlS)
        #expect(first.wait(for: "Saved as no. 1", Account.patience), "\(first.screen)")
        second.type("\u{15}Sevilla" + Self.controlS, untilShown: "theirs")
        second.type(Typed.enter, untilShown: "Both are put together")
        second.type(Typed.enter, untilShown: "Saved as no. 2")
        let shown = try account.run(["show", "seville", "--lang", "en"]).output
        #expect(shown.hasPrefix("Sevilla · ") && shown.contains("· France ·"), "\(shown)")
    }

    @Test("in the log, u takes the selected entry back and ^R makes it again; another session sees both")
    func log() throws {
        let account = try Account()
        let session = try open(account, "seville")
        for note in ["first", "second"] {
            session.type("!" + note, untilShown: note)
            session.type(Typed.enter, untilShown: "Saved as no.")
        }
        let other = try account.open(["--as-of", "2026-11-21", "--lang", "en"])
        other.type("5", untilShown: "Seville: raised flag “second”")
        session.type("5", untilShown: "Seville: raised flag “second”")
        session.type("j", untilShown: "> 1 ")
        session.type("u", untilShown: "No. 1 taken back, as no. 3")
        #expect(session.screen.contains { $0.hasPrefix("> 1 × ") }, "\(session.screen)")
        #expect(other.wait(for: "Seville: took back flag “first” (#1)", Account.patience), "\(other.screen)")
        session.type("\u{12}", untilShown: "Made again, as no. 4")
        #expect(session.screen.contains { $0.hasPrefix("> 1   ") }, "\(session.screen)")
        #expect(try account.run(["export"]).output.contains(#""note": "first""#))
        // What somebody else has changed since stays.
        let line = try account.run(["export"]).output.split(separator: "\n").first { $0.contains(#""note": "first""#) }
        let id = try #require(line?.split(separator: "\"").dropFirst(3).first.map { String($0) })
        #expect(try account.run(["edit", "flag", id, "--set", "note=other"]).exit == .status(0))
        session.type("", untilShown: "edited flag")
        session.type("u", untilShown: "changed it since (no. 5): nothing was done")
        #expect(try account.run(["export"]).output.contains(#""note": "other""#))
    }

    @Test("what was typed outlives the line, is offered at the next start, and saved then")
    func draft() throws {
        let account = try Account()
        let session = try open(account, "seville")
        session.type("!Nobody answers", untilShown: "Nobody answers")
        session.hangUp()
        #expect(session.waitForExit(Account.patience) != nil)
        let state = account.files(".local/state/entente").filter { $0.hasPrefix("draft-") }
        #expect(state.count == 1)
        let next = try account.start(["--lang", "en"])
        #expect(
            next.wait(for: "Not saved last time: Flag the relationship: ", Account.patience), "\(next.screen)")
        next.type("y", untilShown: "Nobody answers")
        next.type(Typed.enter, untilShown: "Saved as no. 1")
        next.send("q")
        #expect(next.waitForExit(Account.patience) == .status(0))
        #expect(account.files(".local/state/entente").allSatisfy { !$0.hasPrefix("draft-") })
    }

    @Test("a session that is killed leaves what was typed a moment before, readable for the account alone")
    func killed() throws {
        let account = try Account()
        let session = try open(account, "seville")
        session.type("!Half a wo", untilShown: "Half a wo")
        let isKept = session.wait(Account.patience) { _ in
            account.files(".local/state/entente").contains { $0.hasPrefix("draft-") && !$0.hasSuffix(".new") }
        }
        #expect(isKept)
        session.signal(SIGKILL)
        #expect(session.waitForExit(Account.patience) == .signal(SIGKILL))
        let files = account.files(".local/state/entente")
        let name = try #require(files.first { $0.hasPrefix("draft-") && !$0.hasSuffix(".new") })
        let path = account.path(".local/state/entente/" + name)
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect((attributes[.posixPermissions] as? Int) == 0o600)
        let next = try account.start(["--lang", "en"])
        next.type("", untilShown: "Not saved last time")
        next.type("n", untilShown: "was dropped")
    }

    /// A process that holds the gate of an account's register for so many seconds.
    private func holdGate(_ account: Account, seconds: Int) throws -> PtySession {
        let script = #"exec flock -o "$1" sh -c "echo held; exec sleep $2""#
        let gate = try account.shell(script, [account.register + ".gate", String(seconds)])
        #expect(gate.wait(for: "held", Account.patience))
        return gate
    }

    @Test("a wait for another writer names it, and Esc gives it up")
    func waiting() throws {
        let account = try Account()
        let session = try open(account, "seville")
        let gate = try holdGate(account, seconds: 60)
        session.type("!look\r", untilShown: ", process \(gate.process); Esc gives up")
        session.type(Typed.escape, untilShown: "Nothing was saved")
        session.type(Typed.enter, untilShown: ", process \(gate.process); Esc gives up")
        gate.signal(SIGKILL)
        _ = gate.waitForExit(Account.patience)
    }

    @Test("a review session waits for another writer too, says so, and goes on when it can")
    func waitingReview() throws {
        let account = try Account()
        let session = try account.open(["--lang", "en"])
        session.type("R", untilShown: "new: the flagged")
        let gate = try holdGate(account, seconds: 60)
        session.type(Typed.enter, untilShown: ", process \(gate.process); Esc gives up")
        gate.signal(SIGKILL)
        _ = gate.waitForExit(Account.patience)
        session.type("", untilShown: "Session 1 has begun")
        session.type(".", untilShown: "Left without a decision")
    }

    @Test("a command that waits says for whom, in the language asked for, and does what it was asked once it can")
    func waitingCommand() throws {
        let account = try Account()
        _ = try account.output("list")
        for (language, text) in [("en", "Waiting for "), ("vi", "Đang chờ ")] {
            let gate = try holdGate(account, seconds: 3)
            let answer = try account.run(["flag", "seville", "--lang", language])
            #expect(answer.exit == .status(0), "\(answer.errors)")
            #expect(answer.errors.hasPrefix(text) && answer.errors.contains(" \(gate.process),"), "\(answer.errors)")
            _ = gate.waitForExit(Account.patience)
        }
    }

    @Test("keys without Enter and ^S, whatever they are, leave the register as it was", arguments: [3, 4] as [UInt64])
    func nothingUnconfirmed(seed: UInt64) throws {
        let account = try Account()
        let session = try open(account, "frankfurt")
        let before = try account.run(["export"]).output
        #expect(before.count > 10_000)
        var state = seed
        let keys =
            Array("aeE!nNvxyY2019-/;.đ ").map { String($0) } + [
                "\t", "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{7F}", "\u{1B}[3~", "\u{15}", "\u{17}",
                "\u{18}", "\u{1F}", "\u{1B}OP",
                "\u{1B}[200~ok\rno\u{13}\u{1B}[201~",
            ]
        for _ in 0..<300 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            session.send(keys[Int(state >> 33) % keys.count])
            if state >> 60 == 0 { session.settle(.milliseconds(30)) }
        }
        session.settle()
        #expect(session.processorTicks != nil, "it is still there")
        session.hangUp()
        #expect(session.waitForExit(Account.patience) != nil)
        #expect(try account.run(["export"]).output == before)
    }
}
