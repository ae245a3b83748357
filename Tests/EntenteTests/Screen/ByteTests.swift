import PtyHarness
import Testing

/// What goes over the line, counted; time is never a measure.
@Suite("What is sent over a slow line")
struct ByteTests {
    @Test("one Down takes 200 bytes as a rule and 1,200 at most, scrolling included", arguments: ["en", "vi"])
    func oneKey(language: String) throws {
        let session = try Account().open(["--lang", language])
        _ = session.bytes(answering: Typed.down)
        let counts = (0..<40).map { _ in session.bytes(answering: Typed.down) }.sorted()
        #expect(counts[0] > 0)
        #expect(counts[20] <= 200, "\(counts)")
        #expect(counts[39] <= 1200, "\(counts)")
    }

    @Test("whatever a key changes goes out in one write, which can be one packet")
    func oneWrite() throws {
        let session = try Account().open()
        for keys in [Typed.down, "j", "G", Typed.enter, "h", "w", "h", "/", "a", Typed.enter, "c", "[", "t", "?", "L"] {
            #expect(session.writes(answering: keys) == 1, "\(keys.debugDescription)")
        }
        session.type("h", untilShown: " Đối tác ")
    }

    @Test("a notice of several lines and its going take 1,200 bytes each at most", arguments: ["en", "vi"], [80, 40])
    func notice(language: String, columns: Int) throws {
        let session = try Account().open(["--lang", language], columns: columns)
        _ = session.bytes(answering: "G")
        // Taking back what was never done is answered with a sentence.
        let counts = [session.bytes(answering: "u"), session.bytes(answering: Typed.down)]
        #expect(counts.allSatisfy { $0 > 0 && $0 <= 1200 }, "\(counts)")
    }

    @Test("with --slow a Down within the screen takes a quarter of that")
    func slow() throws {
        let session = try Account().open(["--slow"])
        _ = session.bytes(answering: Typed.down)
        let counts = (0..<10).map { _ in session.bytes(answering: Typed.down) }
        #expect(counts.allSatisfy { $0 > 0 && $0 <= 50 }, "\(counts)")
        #expect(session.screen[13].hasPrefix("> "))
    }

    @Test("fifty Downs that have queued up take 3 kB, and come out where fifty single ones do")
    func queued() throws {
        let account = try Account()
        let session = try account.open()
        #expect(session.bytes(answering: String(repeating: Typed.down, count: 50)) <= 3000)
        let single = try account.open()
        for _ in 0..<50 { _ = single.bytes(answering: Typed.down) }
        #expect(session.differences(from: single) == [])
    }

    @Test("the first picture is the last until a key is pressed: nothing is sent and hardly any time is spent")
    func idle() throws {
        let session = try Account().open()
        // The first picture was painted once, not in two steps.
        #expect(session.text.ranges(of: "Ho Chi Minh City").count == 1)
        #expect(session.text.ranges(of: "Partners").count == 1)
        let (count, ticks) = (session.output.count, try #require(session.processorTicks))
        _ = session.wait(.seconds(2)) { _ in false }
        #expect(session.output.count == count)
        // Once a second it is looked whether somebody has changed the register, which takes some microseconds; a tick is a
        // hundredth of a second, and may just have been full.
        #expect(try #require(session.processorTicks) - ticks <= 1)
        session.type("w", untilShown: "› Why ─")
    }

    @Test("nothing is asked of the terminal: a late answer would be typed into the program")
    func noQuestions() throws {
        let session = try Account().open()
        _ = session.bytes(answering: Typed.enter)
        session.send("q")
        #expect(session.waitForExit(Account.patience) == .status(0))
        // Device attributes, reports of place and colour, and what terminals answer to a mode's number.
        for question in ["\u{1B}[c", "\u{1B}[0c", "\u{1B}[>", "\u{1B}[6n", "\u{1B}[5n", "\u{1B}]", "\u{1B}P", "$p"] {
            #expect(!session.text.contains(question), "\(question.debugDescription)")
        }
    }
}
