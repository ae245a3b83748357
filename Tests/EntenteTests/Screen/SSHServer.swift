import Foundation
import Glibc
import PtyHarness

/// An sshd of the test's own on the loopback interface, which lets in the account that runs the test, by a key made for it,
/// and starts the program and nothing else.
final class SSHServer {
    private static let program = "/usr/sbin/sshd"

    /// Whether there is an sshd to start, and what the client needs.
    static let isInstalled = {
        let programs: [String] = [program, "/usr/bin/ssh", "/usr/bin/ssh-keygen", "/usr/bin/python3"]
        return programs.allSatisfy { access($0, X_OK) == 0 }
    }()

    private let account: Account
    private let port: Int
    private let server: PtySession

    /// Starts a server that gives everybody `command`.
    init(_ command: String, of account: Account) throws {
        self.account = account
        for name in ["host", "user"] {
            let made = try PtySession(
                "/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", account.path(name + "-key")])
            guard made.waitForExit(Account.patience) == .status(0) else { throw POSIXError(.EIO) }
        }
        // Where sshd of a system's own puts it before it starts.
        if geteuid() == 0 { mkdir("/run/sshd", 0o755) }
        port = Self.freePort()
        let settings = """
            Port \(port)
            ListenAddress 127.0.0.1
            HostKey \(account.path("host-key"))
            PidFile none
            AuthorizedKeysFile \(account.path("user-key")).pub
            AuthenticationMethods publickey
            PermitRootLogin prohibit-password
            StrictModes no
            UsePAM no
            AcceptEnv LANG LC_*
            AllowTcpForwarding no
            AllowAgentForwarding no
            X11Forwarding no
            PermitTTY yes
            PermitUserRC no
            PermitUserEnvironment no
            ForceCommand \(command)
            """
        let file = try account.write(settings, "sshd_config")
        server = try PtySession(Self.program, ["-D", "-e", "-f", file])
    }

    private static func freePort() -> Int {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(listener) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        return withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                guard bind(listener, address, size) == 0, getsockname(listener, address, &size) == 0 else { return 0 }
                return address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                    Int(UInt16(bigEndian: $0.pointee.sin_port))
                }
            }
        }
    }

    /// A login from a terminal over a link on which everything takes so many milliseconds each way.
    func login(delay: Int, asking command: [String] = []) throws -> PtySession {
        let relay = URL(filePath: #filePath).appending(path: "../../../Fixtures/ssh/relay.py").standardized.path
        var name = "root"
        if let entry = getpwuid(geteuid()) { name = String(cString: entry.pointee.pw_name) }
        // The server may not listen yet.
        _ = server.wait(Account.patience) { $0.text.contains("Server listening") }
        let options = [
            "BatchMode=yes", "StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null", "LogLevel=ERROR",
            "IdentitiesOnly=yes", "SendEnv=LANG LC_*", "ProxyCommand=/usr/bin/python3 \(relay) \(delay) \(port)",
        ]
        let session = try PtySession(
            "/usr/bin/ssh",
            ["-tt", "-F", "/dev/null", "-i", account.path("user-key")] + options.flatMap { ["-o", $0] }
                + ["\(name)@127.0.0.1"] + command,
            environment: ["HOME": account.home])
        session.belongings = self
        return session
    }

    /// What the server says about its work.
    var report: String {
        server.settle()
        return server.text
    }
}
