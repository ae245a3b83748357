public import EntenteDomain
import Glibc

extension Account {
    /// The account that the process belongs to: its real user, as the system knows it, whatever the environment says.
    ///
    /// - Parameter connection: The variable `SSH_CONNECTION`, whose first word is the address that the account is logged in
    ///   from.
    public static func ofProcess(connection: String?) -> Account {
        let user = getuid()
        return Account(name: name(of: user) ?? "uid \(user)", origin: connection.flatMap(address))
    }

    private static func name(of user: uid_t) -> String? {
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
