import Glibc
import PtyHarness
import Testing

/// The harness itself: where it is wrong, what it says of the program is worth nothing.
@Suite struct PtySessionTests {
    @Test("what is typed is echoed and answered on the screen")
    func echo() throws {
        let session = try PtySession("cat")
        session.send("Đà Nẵng 大阪\r")
        #expect(session.wait { $0.screen.prefix(2) == ["Đà Nẵng 大阪", "Đà Nẵng 大阪"] })
        #expect(session.isCooked)
        #expect(session.cell(column: 8, row: 0).width == 2)
        #expect(session.cell(column: 9, row: 0).width == 0)
        session.send("\u{04}")
        #expect(session.waitForExit() == .status(0))
    }

    @Test("a program that takes the whole screen is seen doing so, and giving it back")
    func alternateScreen() throws {
        let session = try PtySession("sh", ["-c", "tput smcup; stty raw -echo; printf x; read a; tput rmcup"])
        #expect(session.wait { $0.isAlternateScreen && !$0.isCooked && $0.screen[0] == "x" })
        session.send("q\n")
        #expect(session.waitForExit() == .status(0))
        #expect(!session.isAlternateScreen)
        #expect(!session.isCooked, "this program leaves the terminal as no program should")
    }

    @Test("colours and attributes of a cell are told apart")
    func attributes() throws {
        let session = try PtySession("printf", ["\\033[1;31mA\\033[0;7mB\\033[0;4;45mC"])
        #expect(session.waitForExit() == .status(0))
        let cells = (0..<3).map { session.cell(column: $0, row: 0) }
        #expect(cells.map(\.text) == ["A", "B", "C"])
        #expect(cells.map(\.isBold) == [true, false, false])
        #expect(cells.map(\.isReversed) == [false, true, false])
        #expect(cells.map(\.isUnderlined) == [false, false, true])
        #expect(cells.map(\.foreground) == [1, nil, nil])
        #expect(cells.map(\.background) == [nil, nil, 5])
    }

    @Test("a resized window is noticed by the program in it")
    func resize() throws {
        let session = try PtySession("sh", ["-c", "trap 'stty size' WINCH; echo ready; while :; do sleep 0.05; done"])
        #expect(session.wait(for: "ready"))
        session.resize(columns: 100, rows: 30)
        #expect(session.wait(for: "30 100"))
    }

    @Test("a dropped line and a signal end a program that does not look after them")
    func endings() throws {
        let dropped = try PtySession("cat")
        dropped.hangUp()
        #expect(dropped.waitForExit() == .signal(SIGHUP))
        let killed = try PtySession("cat")
        killed.signal(SIGTERM)
        #expect(killed.waitForExit() == .signal(SIGTERM))
    }

    @Test("a busy program is told from an idle one by its processor time")
    func processorTime() throws {
        let idle = try PtySession("cat")
        let busy = try PtySession("sh", ["-c", "while :; do :; done"])
        #expect(busy.wait { ($0.processorTicks ?? 0) > 5 })
        #expect((idle.processorTicks ?? .max) <= 2)
    }

    @Test("a program that is not there is reported by name")
    func missing() {
        #expect(throws: PtySession.StartError.self) { try PtySession("/no/such/program") }
    }
}
