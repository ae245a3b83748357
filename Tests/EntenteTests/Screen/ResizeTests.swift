import PtyHarness
import Testing

@Suite("Windows that change their size")
struct ResizeTests {
    /// A session started at that size, after those keys.
    private func fresh(_ account: Account, _ keys: String, columns: Int, rows: Int) throws -> PtySession {
        let session = try account.open(columns: columns, rows: rows)
        _ = keys.isEmpty ? 0 : session.bytes(answering: keys)
        session.settle(.milliseconds(200))
        return session
    }

    @Test(
        "resizing to nothing and back shows what a fresh start shows", arguments: [(1, 1), (0, 0), (500, 1), (1, 500)])
    func nothing(columns: Int, rows: Int) throws {
        let account = try Account()
        let expected = try fresh(account, "", columns: 80, rows: 24)
        let session = try account.open()
        session.resize(columns: columns, rows: rows)
        session.settle()
        session.resize(columns: 80, rows: 24)
        #expect(session.wait(Account.patience) { $0.screen == expected.screen }, "\(session.screen)")
        #expect(session.differences(from: expected, columns: 80) == [])
    }

    @Test("a storm of sizes ends in the picture of a fresh start at the last", arguments: ["", "\r", "?"])
    func storm(keys: String) throws {
        let account = try Account()
        let expected = try fresh(account, keys, columns: 113, rows: 37)
        let session = try account.open()
        if !keys.isEmpty { _ = session.bytes(answering: keys) }
        var state: UInt64 = 42
        for step in 0..<200 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            session.resize(columns: Int(state >> 33) % 200, rows: Int(state >> 48) % 60)
            // Some sizes come faster than they can be painted, some do not.
            if step % 20 == 0 { session.settle(.milliseconds(20)) }
        }
        session.resize(columns: 113, rows: 37)
        #expect(session.wait(Account.patience) { $0.screen == expected.screen }, "\(session.screen)")
        #expect(session.differences(from: expected, columns: 113) == [])
        session.send("q")
        #expect(session.waitForExit(Account.patience) == .status(0))
    }
}
