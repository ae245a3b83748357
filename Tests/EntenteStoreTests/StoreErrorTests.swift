import EntenteDomain
import GRDB
import Glibc
import Testing

@testable import EntenteStore

@Suite("Errors say what happened, to which file, and what to do")
struct StoreErrorTests {
    private let path = RegisterPath("/srv/entente/register.sqlite")

    @Test("a full disk is told from damage")
    func fullDisk() {
        #expect(StoreError(DatabaseError(resultCode: .SQLITE_FULL), at: path) == .diskFull(path: path.text))
        #expect(StoreError.system(SystemError(code: ENOSPC), .write, path.text) == .diskFull(path: path.text))
        let damage = StoreError(DatabaseError(resultCode: .SQLITE_CORRUPT, message: "malformed"), at: path)
        #expect(damage == .damaged(path: path.text, finding: .said("malformed")))
    }

    @Test("an error of the system is told by its cause: only what an account may not do is a matter of its permissions")
    func causes() {
        #expect(
            StoreError.system(SystemError(code: EACCES), .create, path.text)
                == .notPermitted(path: path.text, action: .create))
        let readOnly = StoreError.system(SystemError(code: EROFS), .create, path.text)
        #expect(readOnly.description.contains("for reading only") && !readOnly.description.contains("chmod"))
        #expect(SystemError(code: EDEADLK).description.contains("“Resource deadlock avoided” (error 35)"))
    }

    @Test("every error names the file in both languages, and says what to do", arguments: examples)
    func bothLanguages(error: StoreError) {
        let (en, vi) = error.texts
        for text in [en, vi] {
            #expect(text.contains(path.text), "\(text)")
            #expect(text.hasSuffix(".") && !text.contains("  "), "\(text)")
            #expect(text.contains(". ") || text.contains("; "), "a second sentence or clause says what to do: \(text)")
        }
        #expect(Self.isVietnamese(vi) && !Self.isVietnamese(en), "\(vi)")
    }

    @Test("what an error is made of is said in both languages")
    func parts() {
        for action in FileAction.allCases { expectBoth(action) }
        for kind in FileKind.allCases { expectBoth(kind) }
        for finding in ForeignFile.allCases { expectBoth(finding) }
        for damage in [Damage.said("x"), .noVersion, .cutShort(bytes: 1, of: 2), .rows(1, of: 2)] { expectBoth(damage) }
        for fault in [CellFault.nothing, .notUTF8, .incompleteTerm("fixed"), .reviewOfNothing] { expectBoth(fault) }
        for code in 1...133 {
            let error = SystemError(code: Int32(code))
            expectBoth(error.cause)
            expectBoth(error.remedy)
        }
    }

    /// An error of every case: after each the next one, so that no case can be added without an example.
    static let examples: [StoreError] = {
        var examples: [StoreError] = []
        while let next = example(after: examples.last) { examples.append(next) }
        return examples
    }()

    private static func example(after error: StoreError?) -> StoreError? {
        let path = "/srv/entente/register.sqlite"
        return switch error {
        case nil: .missing(path: path)
        case .missing: .exists(path: path)
        case .exists: .notRegularFile(path: path, kind: .symbolicLink)
        case .notRegularFile: .notFolder(path: path, kind: .file)
        case .notFolder: .exchanged(path: path)
        case .exchanged: .networkFileSystem(path: path, type: "nfs4")
        case .networkFileSystem: .notPermitted(path: path, action: .read)
        case .notPermitted: .foreign(path: path, finding: .empty)
        case .foreign: .newer(path: path, version: 9)
        case .newer: .older(path: path, version: 1)
        case .older: .damaged(path: path, finding: .cutShort(bytes: 1, of: 2))
        case .damaged: .noFolder(path: path)
        case .noFolder: .unsoundCopy(path: path, finding: .said("malformed"))
        case .unsoundCopy: .sameFile(path: path)
        case .sameFile: .inUse(path: path, process: 7)
        case .inUse: .unreadable(path: path, table: "activity", column: "kind", value: .text("party"))
        case .unreadable: .diskFull(path: path)
        case .diskFull: .diskFailed(path: path, code: 778, message: "disk I/O error")
        case .diskFailed: .busy(path: path, seconds: 3, by: nil)
        case .busy: .readOnly(path: path)
        case .readOnly: .duplicate(path: path, record: "field", id: "x")
        case .duplicate: .dangling(path: path, record: "activity", id: "x", key: "field", target: "y")
        case .dangling: .unstorableText(path: path, text: "x")
        case .unstorableText: .system(path: path, action: .lock, SystemError(code: ENOLCK))
        case .system: .database(path: path, code: 1, message: "no such table")
        case .database: nil
        }
    }

    private func expectBoth(_ said: some Bilingual) {
        let (en, vi) = said.texts
        #expect(Self.isVietnamese(vi) && !Self.isVietnamese(en) && !en.isEmpty, "\(en): \(vi)")
    }

    private static func isVietnamese(_ text: String) -> Bool {
        text.unicodeScalars.contains { (0xC0...0x1EF9).contains($0.value) }
    }

    @Test("a word that this program does not know is named with its table and column")
    func unknownWord() throws {
        let scratch = try Scratch()
        let store = try RegisterStore.create(at: scratch.path(), register: RandomRegister.make(seed: 1, size: 20))
        try store.change { try $0.execute(sql: "UPDATE activity SET kind = 'party' WHERE position = 1") }
        let expected = StoreError.unreadable(
            path: scratch.path().text, table: "activity", column: "kind", value: .text("party"))
        #expect(throws: expected) { try store.portfolio() }
        #expect(throws: expected) { try store.register() }
    }
}
