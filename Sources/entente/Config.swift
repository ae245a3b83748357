import EntenteDomain
import EntenteSettings
import EntenteStore
import EntenteUI
import Glibc

/// The config file of an account, as it lies there now.
struct Config {
    /// The file of this account; read when it is first asked for, and without one nothing is parsed.
    ///
    /// An account that has nothing but a register has none.
    static let own = LimitOptions.isRestricted ? Config() : Config(at: ownPath)

    /// Where it lies.
    let path: String
    /// What it says; empty where there is none.
    let file: ConfigFile
    /// Why it cannot be read; nil where it can, or where there is none.
    let obstacle: SystemError?
    /// Whether there is one.
    let exists: Bool

    /// No file.
    private init() {
        (path, file, obstacle, exists) = ("", ConfigFile([]), nil, false)
    }

    /// Reads the file of a path.
    init(at path: String) {
        self.path = path
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
        guard descriptor >= 0 else {
            exists = errno != ENOENT && errno != ENOTDIR
            obstacle = exists ? .last : nil
            file = ConfigFile([])
            return
        }
        defer { close(descriptor) }
        exists = true
        do {
            file = ConfigFile(try Self.bytes(of: descriptor))
            obstacle = nil
        } catch {
            file = ConfigFile([])
            obstacle = error
        }
    }

    /// What it sets.
    var settings: Settings { file.settings }

    /// Everything that is wrong with it, as the user is told.
    /// - Parameter name: what the file is called there.
    func problems(_ words: Words, as name: String? = nil) -> [String] {
        let name = name ?? path
        return obstacle.map { [words(ConfigWords.unreadable, name, words($0.cause.texts))] }
            ?? file.problems.map { $0.text(file: name, words) }
    }

    /// What else of it one should know.
    func notes(_ words: Words) -> [String] { file.notes.map { $0.text(file: path, words) } }

    /// What the screens tell of it in a line; nil where nothing is wrong.
    func notice(_ words: Words) -> String? {
        let problems = problems(words, as: String(path.split(separator: "/").last ?? ""))
        guard let first = problems.first else { return nil }
        return problems.count == 1 ? first : first + " " + words(ConfigWords.moreProblems, problems.count - 1)
    }

    /// Whether it may name a register that cannot be made out.
    var hidesRegister: Bool { obstacle != nil || file.problems.contains { $0.costsRegister } }

    /// The register that it names.
    var register: String? {
        settings.register.map { path in
            path.hasPrefix("~/") ? (Self.home ?? "") + path.dropFirst() : path
        }
    }

    // MARK: Where it lies

    /// `entente/config.yaml` in `XDG_CONFIG_HOME`, else in `~/.config`.
    private static var ownPath: String {
        let folder = Environment.absolute("XDG_CONFIG_HOME") ?? (home ?? "") + "/.config"
        return folder + "/entente/config.yaml"
    }

    private static var home: String? { Environment.absolute("HOME") ?? RegisterPath.accountHome }

    // MARK: Reading

    /// What an open file holds, but no more than tells that it is too long.
    private static func bytes(of descriptor: Int32) throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count <= ConfigFile.limit {
            let count = withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { buffer in
                let count = read(descriptor, buffer.baseAddress, buffer.count)
                bytes.append(contentsOf: buffer.prefix(max(0, count)))
                return count
            }
            if count < 0, errno != EINTR { throw .last }
            if count == 0 { break }
        }
        return bytes
    }
}

extension ConfigProblem {
    /// Whether a register that the file names is lost with it.
    fileprivate var costsRegister: Bool {
        switch phrase {
        case .tooLong, .notUTF8, .notYAML, .twice, .notSettings, .relativeRegister: true
        default: false
        }
    }
}
