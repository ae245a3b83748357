import Foundation
import PtyHarness
import Testing

@Suite("The screens open as they were left")
struct MemoryFileTests {
    private let file = ".local/state/entente/screen.json"

    /// Leaves a session after these keys.
    private func leave(_ account: Account, after keys: [String]) throws {
        let session = try account.open()
        for key in keys { _ = session.bytes(answering: key) }
        session.send("q")
        #expect(session.waitForExit(Account.patience) == .status(0))
    }

    @Test("order, columns and chosen values come back, and the chips say so")
    func comesBack() throws {
        let account = try Account()
        try leave(account, after: ["s", "fcountry", Typed.enter, "jp", Typed.enter])
        let session = try account.open()
        #expect(session.screen[1].contains("↓idle"))
        #expect(session.screen[2].contains("country: JP×"))
        let attributes = try FileManager.default.attributesOfItem(atPath: account.path(file))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(account.files(".local/state/entente") == ["screen.json"])
    }

    @Test("it is remembered too where the line drops")
    func hangUp() throws {
        let account = try Account()
        let session = try account.open()
        _ = session.bytes(answering: "s")
        session.hangUp()
        _ = session.waitForExit(Account.patience)
        #expect(try account.open().screen[1].contains("↓idle"))
    }

    @Test("a damaged file is passed over with a word, and made anew", arguments: ["", "{", "[]", #"{"format": "x"}"#])
    func damaged(text: String) throws {
        let account = try Account()
        try leave(account, after: ["s"])
        try account.write(text, file)
        let session = try account.open()
        #expect(session.tells("cannot be read"), "\(session.screen)")
        #expect(session.screen[1].contains("↓standing"))
        session.send("q")
        #expect(session.waitForExit(Account.patience) == .status(0))
        #expect(try String(contentsOfFile: account.path(file), encoding: .utf8).contains("entente-screen/1"))
    }

    @Test("a file of a newer version is left alone")
    func newer() throws {
        let account = try Account()
        try leave(account, after: [])
        let text = #"{"format": "entente-screen/2", "sort": ["since"]}"#
        try account.write(text, file)
        let session = try account.open()
        #expect(session.tells("newer version"), "\(session.screen)")
        session.send("q")
        #expect(session.waitForExit(Account.patience) == .status(0))
        #expect(try String(contentsOfFile: account.path(file), encoding: .utf8) == text)
    }

    @Test("where nothing can be written, everything else works")
    func unwritable() throws {
        let account = try Account(["XDG_STATE_HOME": "/dev/null"])
        try leave(account, after: ["s"])
        #expect(try account.open().screen[1].contains("↓standing"))
    }
}
