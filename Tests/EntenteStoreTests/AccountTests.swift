import EntenteDomain
import Foundation
import Testing

@testable import EntenteStore

@Suite("Who makes a change")
struct AccountTests {
    private func name(_ user: uid_t, _ login: uid_t?) -> String {
        Account.name(user: user, login: login) { [0: "root", 1001: "lan", 1002: "an", 997: "entente"][$0] }
    }

    @Test("is the account of the process, and before it who logged in where that is another one")
    func names() {
        #expect(name(1001, 1001) == "lan")
        #expect(name(1001, nil) == "lan")
        #expect(name(997, 1001) == "lan (entente)")
        #expect(name(1002, 1001) == "lan (an)")
        #expect(name(0, 1001) == "lan (root)")
    }

    @Test("is a number where the system does not know the name")
    func unknown() {
        #expect(name(1234, nil) == "uid 1234")
        #expect(name(997, 1234) == "uid 1234 (entente)")
        #expect(name(1234, 1001) == "lan (uid 1234)")
    }

    @Test(
        "nobody logged in where the kernel says so, or says what is no number",
        arguments: [
            ("4294967295", nil), ("1001", 1001), ("0", 0), ("1001\n", 1001), ("", nil), ("-1", nil), ("lan", nil),
            ("4294967296", nil),
        ] as [(String, uid_t?)])
    func login(text: String, user: uid_t?) {
        #expect(Account.login(text: text) == user)
    }

    @Test("is no variable of the environment")
    func environment() {
        setenv("USER", "somebody", 1)
        setenv("LOGNAME", "somebody", 1)
        setenv("SUDO_USER", "somebody", 1)
        #expect(!Account.ofProcess(connection: nil).name.contains("somebody"))
        #expect(Account.name(ofProcess: getpid()) == Account.ofProcess(connection: nil).name)
        #expect(Account.name(ofProcess: .max) == nil)
    }

    @Test("of those who write, the one with the lock is found among the locks of the system")
    func locks() {
        #expect(FileLock("1: FLOCK  ADVISORY  WRITE 23243 fe:00:16220199 0 EOF")?.process == 23243)
        #expect(FileLock("1: FLOCK  ADVISORY  WRITE 23243 fe:00:16220199 0 EOF")?.inode == 16_220_199)
        #expect(FileLock("2: -> FLOCK  ADVISORY  WRITE 23243 fe:00:16220199 0 EOF") == nil)
        #expect(FileLock("3: POSIX  ADVISORY  WRITE 23243 fe:00:16228564 1073741824 1073742335") == nil)
        #expect(FileLock("4: FLOCK  ADVISORY  READ  23243 fe:00:16220199 0 EOF") == nil)
        #expect(FileLock("") == nil)
    }
}
