import Glibc

/// Where a register lies: an absolute path.
public struct RegisterPath: Hashable, Sendable, CustomStringConvertible {
    /// The path, beginning with a slash. So SQLite never takes a name such as `file:x` for a URI.
    public let text: String

    /// A path, taken from `folder` where it does not begin at the root.
    ///
    /// - Parameter folder: An absolute path, by default that of the working directory.
    public init(_ text: String, in folder: @autoclosure () -> String = Self.workingFolder) {
        self.text = text.utf8.first == UInt8(ascii: "/") ? text : folder() + "/" + text
    }

    /// The path.
    public var description: String { text }

    /// The path of the folder that the register lies in.
    public var folder: String {
        guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")), slash > text.startIndex else { return "/" }
        return String(text[..<slash])
    }

    /// The file's name, without the folder.
    var name: String { text.split(separator: "/").last.map { String($0) } ?? "" }

    /// The file whose lock every writer holds. It is never removed: two writers could then hold two locks.
    var gate: String { text + ".gate" }

    /// The file that a new register is built in.
    var draft: String { text + ".new" }

    /// The working directory of the process.
    public static var workingFolder: String {
        guard let path = getcwd(nil, 0) else { return "/" }
        defer { free(path) }
        return String(cString: path)
    }

    /// The home directory of the account that the process runs as.
    public static var accountHome: String? {
        guard let home = getpwuid(geteuid())?.pointee.pw_dir else { return nil }
        return String(cString: home)
    }
}

extension RegisterPath {
    /// The register that a start is about: the one of the option `--register`, else that of the variable
    /// `ENTENTE_REGISTER`, else `entente/register.sqlite` in `XDG_DATA_HOME`, else in `~/.local/share`.
    ///
    /// An empty variable counts as absent, and so does a relative `XDG_DATA_HOME` or `HOME`.
    public static func resolve(
        option: String?, environment: (String) -> String?,
        workingFolder: @autoclosure () -> String = Self.workingFolder,
        accountHome: @autoclosure () -> String? = Self.accountHome
    ) -> RegisterPath {
        func absolute(_ path: String?) -> String? {
            path.flatMap { $0.utf8.first == UInt8(ascii: "/") ? $0 : nil }
        }
        if let named = option ?? environment("ENTENTE_REGISTER").flatMap({ $0.isEmpty ? nil : $0 }) {
            return RegisterPath(named, in: workingFolder())
        }
        let data =
            absolute(environment("XDG_DATA_HOME"))
            ?? (absolute(environment("HOME")) ?? absolute(accountHome()) ?? workingFolder()) + "/.local/share"
        return RegisterPath(data + "/entente/register.sqlite", in: "/")
    }
}
