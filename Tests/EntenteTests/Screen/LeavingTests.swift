import Glibc
import PtyHarness
import Testing

@Suite("How the terminal is left")
struct LeavingTests {
    private func expectAsFound(_ session: PtySession) throws {
        #expect(!session.isAlternateScreen)
        #expect(session.isCursorVisible)
        #expect(session.isCooked)
        let pasteOn = try #require(session.text.ranges(of: "\u{1B}[?2004h").last)
        let pasteOff = try #require(session.text.ranges(of: "\u{1B}[?2004l").last)
        #expect(pasteOn.upperBound < pasteOff.lowerBound)
        #expect(!session.cell(column: 0, row: 0).isReversed)
    }

    @Test(
        "as it was found, with status 0, after q and Ctrl-C, from any page", arguments: ["q", Typed.controlC, "\rwq"])
    func quitting(keys: String) throws {
        let session = try Account().open()
        #expect(session.isAlternateScreen && !session.isCooked && !session.isCursorVisible)
        session.send(keys)
        #expect(session.waitForExit(Account.patience) == .status(0))
        try expectAsFound(session)
    }

    @Test(
        "as it was found when another process asks the program to end, which the status tells",
        arguments: [SIGTERM, SIGINT, SIGQUIT, SIGHUP])
    func ended(signal: Int32) throws {
        let session = try Account().open()
        session.signal(signal)
        #expect(session.waitForExit(Account.patience) == .status(128 + signal))
        try expectAsFound(session)
    }

    @Test(
        "as it was found after a fault, which is said once the picture is gone and without a prompt to wait at",
        arguments: [SIGILL, SIGTRAP, SIGSEGV, SIGABRT])
    func fault(signal: Int32) throws {
        let session = try Account().open()
        session.signal(signal)
        #expect(session.waitForExit(Account.patience) == .signal(signal))
        try expectAsFound(session)
        #expect(session.wait(for: "a fault of the program ended it"))
    }

    @Test("a dropped line ends the program, and the register opens again")
    func hangUp() throws {
        let account = try Account()
        let session = try account.open()
        session.send(Typed.enter)
        session.hangUp()
        #expect(session.waitForExit(Account.patience) == .status(128 + SIGHUP))
        let again = try account.open()
        again.send("q")
        #expect(again.waitForExit(Account.patience) == .status(0))
    }

    @Test("Ctrl-Z gives the terminal to the shell, fg brings the same picture back")
    func suspended() throws {
        let account = try Account()
        let session = try account.shell(#"set -m; "$0"; echo at the shell; read line; fg; echo status $?"#)
        #expect(session.wait(Account.patience) { $0.isPainted })
        session.settle(.milliseconds(200))
        let before = session.picture()
        session.type(Typed.controlZ, untilShown: "at the shell")
        #expect(session.isCooked && !session.isAlternateScreen && session.isCursorVisible)
        session.send("\n")
        #expect(session.wait(Account.patience) { $0.isPainted })
        session.settle(.milliseconds(200))
        #expect(session.picture() == before)
        #expect(!session.isCooked && session.isAlternateScreen && !session.isCursorVisible)
        session.type("q", untilShown: "status 0")
        #expect(session.isCooked && !session.isAlternateScreen)
    }

    @Test("a program stopped without having been asked paints the whole picture when it goes on")
    func stopped() throws {
        let session = try Account().open()
        let before = session.picture()
        session.signal(SIGSTOP)
        session.settle()
        let count = session.output.count
        session.signal(SIGCONT)
        #expect(session.wait(Account.patience) { $0.output.count > count + 1000 })
        session.settle()
        #expect(session.picture() == before)
    }
}
