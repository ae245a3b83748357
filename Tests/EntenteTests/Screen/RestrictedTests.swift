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
            [log] + names + [Account.program, "--restricted", "--register", account.register])
        #expect(session.wait(Account.patience) { $0.isPainted }, "\(session.screen)")
        session.type(Typed.controlZ, untilShown: "--restricted")
        for keys in [Typed.enter, "w", Typed.escape, Typed.escape, "2", "1", "?", Typed.escape, "/po", Typed.enter] {
            session.send(keys)
            session.settle()
        }
        // What leaves the register is refused before it asks for anything.
        for key in ["y", "x"] { session.type(key, untilShown: "--restricted") }
        session.settle()
        for _ in 0..<3 { session.send(Typed.escape) }
        session.settle()
        session.send(Typed.controlC)
        #expect(session.waitForExit(Account.patience) == .status(0), "\(session.screen)")

        let calls = try SystemCalls(log)
        let programs = calls.paths("execve", "execveat")
        #expect(programs.filter { !$0.hasSuffix("/env") } == [Account.program])
        #expect(calls.calls("fork", "vfork") == [])
        #expect(calls.calls("clone", "clone3").filter { !$0.contains("CLONE_THREAD") } == [])
        #expect(calls.calls("kill", "tkill").filter { $0.contains("SIGSTOP") || $0.contains("SIGTSTP") } == [])
        let opened = calls.paths("open", "openat", "openat2", "creat", "unlink", "rename", "link", "mkdir", "chmod")
        let foreign = opened.filter { path in
            !path.hasPrefix(account.register) && path != account.home + "/data/entente" && !Self.isSystem(path)
        }
        #expect(foreign == [])
        #expect(!opened.contains { $0.hasPrefix(trap) })
        #expect(opened.contains(account.register))
        #expect(account.files("trap/entente").isEmpty)
    }

    private static let watched = "execve,execveat,fork,vfork,clone,clone3,%file,kill,tkill"

    /// Whether a path is the system's: libraries, locales, terminals, the clock's zone, what the kernel tells.
    private static func isSystem(_ path: String) -> Bool {
        let folders = [
            "/usr/share/zoneinfo/", "/etc/localtime", "/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo",
            "/usr/lib/locale", "/usr/share/locale", "/usr/lib/x86_64-linux-gnu/gconv",
            "/usr/lib/aarch64-linux-gnu/gconv",
            "/etc/ld.so.", "/proc/self/", "/sys/fs/cgroup", "/sys/devices/system/cpu", "/dev/null", "/dev/urandom",
            "/dev/tty", "/etc/passwd", "/etc/nsswitch.conf",
        ]
        return folders.contains { path.hasPrefix($0) } || path.contains(".so") && !path.contains("/tmp/")
    }
}
