import Foundation
import PtyHarness
import Testing

/// The system's calls of a program, as strace tells them.
struct SystemCalls {
    private let lines: [Substring]

    init(_ file: String) throws {
        lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    }

    /// The calls of these names that were carried out.
    func calls(_ names: String...) -> [Substring] {
        lines.filter { line in
            let call = line.drop { $0.isNumber || $0 == " " }
            return names.contains { call.hasPrefix($0 + "(") } && !line.contains(" = -1 ")
        }
    }

    /// The paths that calls with a path in quotes have reached.
    func paths(_ names: String...) -> Set<String> {
        Set(names.flatMap { calls($0) }.compactMap { $0.split(separator: "\"").dropFirst().first.map(String.init) })
    }

    /// Whether strace is there, and may watch a process.
    static let canBeWatched: Bool = {
        guard let session = try? PtySession("strace", ["-o", "/dev/null", "true"]) else { return false }
        return session.waitForExit(.seconds(20)) == .status(0)
    }()
}

@Suite("An account that has nothing but the program")
struct RestrictedTests {
    @Test(
        "starts no other program and no process, and opens no file but the register's and the system's",
        .enabled(
            if: SystemCalls.canBeWatched, "strace is not installed (scripts/setup --tests), or may not watch processes")
    )
    func systemCalls() throws {
        let account = try Account.withRegister()
        let calls = try calls(of: account, []) { session in
            session.type(Typed.controlZ, untilShown: "--restricted")
            let keys = [
                Typed.enter, "w", Typed.escape, Typed.escape, "2", "1", "?", Typed.escape, "/po", Typed.enter,
            ]
            for keys in keys {
                session.send(keys)
                session.settle()
            }
            // What leaves the register is refused before it asks for anything.
            for key in ["y", "x"] { session.type(key, untilShown: "--restricted") }
            session.settle()
            // What is typed is kept for as long as the session alone, and the minutes are not written.
            session.type("!nobody answers" + Typed.enter, untilShown: "Saved as no. 1")
            session.type("R", untilShown: "new: the flagged")
            session.type(Typed.enter, untilShown: "Session 1 has begun")
            session.type("m", untilShown: "close the session")
            #expect(!session.screen.contains { $0.contains("write the minutes") })
            session.type(Typed.enter, untilShown: "Session 1 is closed.")
        }
        #expect(try hold(calls, of: account) == [])
        #expect(try account.json("sessions")["sessions"]?.elements.first?["closed"]?.text != nil)
    }

    @Test(
        "writes minutes and exports into the one folder that it has, and nowhere else",
        .enabled(
            if: SystemCalls.canBeWatched, "strace is not installed (scripts/setup --tests), or may not watch processes")
    )
    func folder() throws {
        let account = try Account.withRegister()
        let folder = account.path("files")
        for path in [folder, account.path("outside")] {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }
        try FileManager.default.createSymbolicLink(
            atPath: folder + "/link", withDestinationPath: account.path("outside"))
        let calls = try calls(of: account, ["--folder", folder]) { session in
            session.type("R", untilShown: "new: the flagged")
            session.type(Typed.enter, untilShown: "Session 1 has begun")
            session.type("m", untilShown: "write the minutes")
            session.type(Typed.enter, untilShown: "Minutes written")
            session.type("1", untilShown: "Partner")
            let erase = "\u{15}"
            session.type("x" + erase + "here.csv" + Typed.enter, untilShown: "Written: here.csv")
            for name in ["/link/away.csv", "/../away.csv"] {
                session.type("x" + erase + folder + name + Typed.enter, untilShown: "--restricted admits no file")
                session.send(Typed.escape)
                session.settle()
            }
            session.type("y", untilShown: "This account has nothing but the register")
        }
        #expect(try hold(calls, of: account, folder) == [])
        #expect(account.files("files") == ["here.csv", "minutes-1.md", "minutes-1.html", "link"])
        #expect(account.files("outside").isEmpty)
    }

    /// The system's calls of a restricted session, in an environment that points every variable into a trap.
    private func calls(
        of account: Account, _ arguments: [String], _ body: (PtySession) throws -> Void
    ) throws -> SystemCalls {
        let trap = account.path("trap")
        let hostile = [
            "HOME": trap, "TMPDIR": trap, "TERMINFO": trap, "TERMINFO_DIRS": trap, "TERMCAP": trap + "/termcap",
            "TZ": ":" + trap + "/tz", "TZDIR": trap, "XDG_DATA_HOME": trap, "XDG_CONFIG_HOME": trap,
            "XDG_STATE_HOME": trap,
            "ENTENTE_REGISTER": trap + "/register.sqlite", "SQLITE_TMPDIR": trap, "LOCPATH": trap,
        ]
        for folder in ["trap/entente", "trap/x"] {
            try FileManager.default.createDirectory(atPath: account.path(folder), withIntermediateDirectories: true)
        }
        let log = account.path("calls")
        let names = hostile.keys.sorted().map { "\($0)=\(hostile[$0] ?? "")" }
        let session = try account.shell(
            #"log=$1; shift; exec strace -f -qq -s 4096 -e trace=\#(Self.watched) -o "$log" env "$@""#,
            [log] + names + [Account.program, "--restricted", "--register", account.register] + arguments)
        #expect(session.wait(Account.patience) { $0.isPainted }, "\(session.screen)")
        try body(session)
        for _ in 0..<3 { session.send(Typed.escape) }
        session.settle()
        session.send(Typed.controlC)
        #expect(session.waitForExit(Account.patience) == .status(0), "\(session.screen)")
        #expect(account.files("trap/entente").isEmpty)
        return try SystemCalls(log)
    }

    /// Holds the calls against what a restricted session may do.
    /// - Returns: the paths beyond the register, the system and the folder.
    private func hold(_ calls: SystemCalls, of account: Account, _ folder: String? = nil) throws -> Set<String> {
        let programs = calls.paths("execve", "execveat")
        #expect(programs.filter { !$0.hasSuffix("/env") } == [Account.program])
        #expect(calls.calls("fork", "vfork") == [])
        #expect(calls.calls("clone", "clone3").filter { !$0.contains("CLONE_THREAD") } == [])
        #expect(calls.calls("kill", "tkill").filter { $0.contains("SIGSTOP") || $0.contains("SIGTSTP") } == [])
        let opened = calls.paths("open", "openat", "openat2", "creat", "unlink", "rename", "link", "mkdir", "chmod")
        #expect(opened.contains(account.register))
        return opened.filter { path in
            !path.hasPrefix(account.register) && path != account.home + "/data/entente" && !Self.isSystem(path)
                && !(folder.map { path == $0 || path.hasPrefix($0 + "/") } ?? false)
        }
    }

    @Test(
        "keeps what is typed in the folder that it has, and offers it again; without a folder the form says that it is not kept"
    )
    func drafts() throws {
        let account = try Account.withRegister()
        let folder = account.path("files")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let arguments = ["--restricted", "--register", account.register, "--lang", "en"]
        let session = try account.open(arguments + ["--folder", folder])
        session.type("!Nobody answers", untilShown: "Nobody answers")
        session.hangUp()
        #expect(session.waitForExit(Account.patience) != nil)
        #expect(account.files("files").count == 1, "\(account.files("files"))")
        #expect(account.files(".local/state/entente").isEmpty)
        let next = try account.start(arguments + ["--folder", folder])
        next.type("", untilShown: "Not saved last time: Flag the relationship")
        next.type("y", untilShown: "Nobody answers")
        next.type(Typed.enter, untilShown: "Saved as no. 1")
        next.send("q")
        #expect(next.waitForExit(Account.patience) == .status(0))
        #expect(account.files("files").isEmpty)

        let without = try account.open(arguments)
        without.type("!", untilShown: "Not kept should the line drop")
        without.type("Typed", untilShown: "Typed")
        without.hangUp()
        #expect(without.waitForExit(Account.patience) != nil)
        #expect(account.files(".local/state/entente").isEmpty)
    }

    private static let watched = "execve,execveat,fork,vfork,clone,clone3,%file,kill,tkill"

    /// Whether a path is the system's: libraries, locales, terminals, the clock's zone, what the kernel tells.
    private static func isSystem(_ path: String) -> Bool {
        let folders = [
            "/usr/share/zoneinfo/", "/etc/localtime", "/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo",
            "/usr/lib/locale", "/usr/share/locale", "/usr/lib/x86_64-linux-gnu/gconv",
            "/usr/lib/aarch64-linux-gnu/gconv",
            "/etc/ld.so.", "/proc/self/", "/proc/locks", "/sys/fs/cgroup", "/sys/devices/system/cpu", "/dev/null",
            "/dev/urandom",
            "/dev/tty", "/etc/passwd", "/etc/nsswitch.conf",
        ]
        return folders.contains { path.hasPrefix($0) } || path.contains(".so") && !path.contains("/tmp/")
    }
}
