public import EntenteDomain
import Glibc

extension Account {
    /// The account that the process works for, as the system knows it, whatever the environment says.
    ///
    /// - Parameter connection: The variable `SSH_CONNECTION`, whose first word is the address that the account is logged in
    ///   from.
    public static func ofProcess(connection: String?) -> Account {
        let name = name(user: getuid(), login: login("self"), called: systemName)
        return Account(name: name, origin: connection.flatMap(address))
    }

    /// The account that another process works for; nil where it is gone, or not to be looked at.
    static func name(ofProcess process: Int32) -> String? {
        var status = stat()
        guard stat("/proc/\(process)", &status) == 0 else { return nil }
        return name(user: status.st_uid, login: login("\(process)"), called: systemName)
    }

    /// How an account is named: `lan`, or, where somebody logged in as `lan` and works under another account, `lan (entente)`.
    ///
    /// - Parameters:
    ///   - user: The real user of the process.
    ///   - login: Who logged in; nil where nobody did, or the system does not tell.
    ///   - called: What the system calls a user; nil where it does not know him.
    static func name(user: uid_t, login: uid_t?, called: (uid_t) -> String?) -> String {
        func name(_ user: uid_t) -> String { called(user) ?? "uid \(user)" }
        guard let login, login != user else { return name(user) }
        return "\(name(login)) (\(name(user)))"
    }

    /// Who logged in to start a process, as the kernel's audit has it: it passes from process to process, through `sudo` and
    /// `su`, and whoever has logged in cannot change it.
    private static func login(_ process: String) -> uid_t? {
        KernelFile.text(of: "/proc/\(process)/loginuid").flatMap(login(text:))
    }

    /// The user that the kernel's text names; nil where nobody has logged in, for which it has the highest number.
    static func login(text: String) -> uid_t? {
        uid_t(text.prefix { $0 != "\n" }).flatMap { $0 == .max ? nil : $0 }
    }

    private static func systemName(of user: uid_t) -> String? {
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        // What a name takes is not known beforehand; no account of a sane system has more.
        let capacity = 65_536
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { buffer in
            guard let start = buffer.baseAddress, getpwuid_r(user, &entry, start, capacity, &found) == 0, let found,
                let name = found.pointee.pw_name
            else { return nil }
            return String(validatingCString: name).flatMap { $0.isEmpty ? nil : $0 }
        }
    }

    /// An address of the Internet Protocol; nil for anything else that the variable may have been set to.
    private static func address(_ connection: String) -> String? {
        guard let word = connection.split(separator: " ").first, word.utf8.count <= 45 else { return nil }
        var address = in6_addr()
        let isAddress = [AF_INET, AF_INET6].contains { inet_pton($0, String(word), &address) == 1 }
        return isAddress ? String(word) : nil
    }
}
