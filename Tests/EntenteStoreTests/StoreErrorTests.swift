import GRDB
import Testing

@testable import EntenteStore

@Suite("Errors say what happened, to which file, and what to do")
struct StoreErrorTests {
    private let path = RegisterPath("/srv/entente/register.sqlite")

    @Test("a full disk is told from damage")
    func fullDisk() {
        #expect(StoreError(DatabaseError(resultCode: .SQLITE_FULL), at: path) == .diskFull(path: path.text))
        #expect(StoreError.system(28, "write", path.text) == .diskFull(path: path.text))
        let damage = StoreError(DatabaseError(resultCode: .SQLITE_CORRUPT, message: "malformed"), at: path)
        #expect(damage == .damaged(path: path.text, finding: "malformed"))
    }

    @Test("every error names the file")
    func namesTheFile() {
        let text = path.text
        let errors: [StoreError] = [
            .missing(path: text), .exists(path: text), .notRegularFile(path: text, kind: "a folder"),
            .networkFileSystem(path: text, type: "nfs4"), .notPermitted(path: text, action: "read"),
            .foreign(path: text, finding: "it is empty"), .newer(path: text, version: 9),
            .truncated(path: text, bytes: 1, expected: 2), .damaged(path: text, finding: "x"),
            .unreadable(path: text, table: "activity", column: "kind", value: "x"), .diskFull(path: text),
            .busy(path: text, seconds: 3, by: nil), .readOnly(path: text),
            .duplicate(path: text, record: "field", id: "x"),
            .dangling(path: text, record: "activity", id: "x", key: "field", target: "y"),
            .unstorableText(path: text, text: "x"), .system(path: text, action: "lock", code: 5),
            .database(path: text, code: 1, message: "x"),
        ]
        for error in errors {
            #expect(error.description.contains(text), "\(error)")
            #expect(error.description.hasSuffix("."), "\(error)")
        }
    }

    @Test("a word that this program does not know is named with its table and column")
    func unknownWord() throws {
        let scratch = try Scratch()
        let store = try RegisterStore.create(at: scratch.path(), register: RandomRegister.make(seed: 1, size: 20))
        try store.change { try $0.execute(sql: "UPDATE activity SET kind = 'party' WHERE position = 1") }
        let expected = StoreError.unreadable(
            path: scratch.path().text, table: "activity", column: "kind", value: "party")
        #expect(throws: expected) { try store.portfolio() }
        #expect(throws: expected) { try store.register() }
    }
}
