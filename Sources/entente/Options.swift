public import ArgumentParser
import EntenteDomain
public import EntenteSettings
import EntenteStore
import EntenteUI
import Glibc

/// Which register file a command is about, and how it speaks.
struct FileOptions: ParsableArguments {
    @Option(
        help: both(
            "The register, in place of ENTENTE_REGISTER or the account's own.",
            "Sổ đăng ký, thay cho ENTENTE_REGISTER hoặc sổ của tài khoản."), completion: .file())
    var register: String?

    @Option(
        help: both(
            "The language: en or vi. By default that of the config file or the locale.",
            "Ngôn ngữ: en hoặc vi. Mặc định theo tệp cấu hình hoặc hệ thống."))
    var lang: Language?

    @OptionGroup var limits: LimitOptions

    func validate() throws { try limits.validate(register) }

    /// Where the register lies.
    var path: RegisterPath {
        get throws(Failure) { try Config.register(named: register) }
    }

    /// The language asked for, else that of the config file, else that of the locale.
    var language: Language { lang ?? Config.language }

    /// The words of that language.
    var words: Words {
        var words = Words(language)
        words.zone = Environment.zone
        return words
    }
}

/// Which register a command is about, as of when, and how it speaks.
@dynamicMemberLookup
struct RegisterOptions: ParsableArguments {
    @OptionGroup var file: FileOptions

    @Option(
        name: .customLong("as-of"),
        help: both(
            """
            The day as of which everything is told: YYYY-MM-DD, or YYYY or YYYY-MM for its last day. By default today.
            """,
            """
            Mọi thứ được tính đến ngày này: 31/05/2019 hoặc 2019-05-31; 2019 hoặc 05/2019 là ngày cuối của năm hoặc tháng đó. Mặc định \
            hôm nay.
            """),
        transform: AsOf.init)
    var asOf: AsOf?

    /// What the file's options say.
    subscript<Value>(dynamicMember path: KeyPath<FileOptions, Value>) -> Value { file[keyPath: path] }

    /// Where the register lies.
    var path: RegisterPath {
        get throws(Failure) { try file.path }
    }

    /// The day asked for, else today.
    var day: Day { asOf?.day ?? Environment.today }

    /// The register; where the account has none yet, it is made from the one that comes with the program.
    func store() throws(Failure) -> RegisterStore {
        let path = try path
        let (store, isNew) = try BundledRegister.open(at: path, file.limits.limits)
        if isNew { Output.write(lines: [file.words(BarWords.registerMade, path.text)], to: STDERR_FILENO) }
        return store
    }

    /// The register as the lists need it.
    func portfolio() throws(Failure) -> Portfolio {
        let store = try store()
        return try Failure.rethrowing { try store.portfolio() }
    }
}

extension Language: ExpressibleByArgument {
    /// The language in which this process speaks: what the command line asks for, else the config file, else the locale.
    ///
    /// It holds before a command has read its options, and where none gets so far.
    static let spoken = ofCommandLine ?? Config.language

    /// The language that the command line asks for.
    private static var ofCommandLine: Language? {
        let words = CommandLine.arguments.dropFirst().prefix { $0 != "--" }
        // As the parser has it, the last one counts.
        guard let place = words.lastIndex(where: { $0 == option || $0.hasPrefix(option + "=") }) else { return nil }
        let word = words[place] == option ? words[place...].dropFirst().first : words[place]
        return word.flatMap { Language(rawValue: String($0.split(separator: "=").last ?? "")) }
    }

    private static let option = "--lang"
}

extension Settings.Colors: ExpressibleByArgument {}
extension PartnerOrder: ExpressibleByArgument {}
extension History.Stride: ExpressibleByArgument {}

/// What the process was started with.
enum Environment {
    /// A variable; nil where it is absent.
    static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// A variable that names a folder by an absolute path; nil for any other, which counts as absent.
    static func absolute(_ name: String) -> String? {
        variable(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
    }

    /// Whether the user wants no colours.
    static var refusesColors: Bool { getenv("NO_COLOR").map { $0.pointee != 0 } ?? false }

    /// Whether a variable names the register.
    static var namesRegister: Bool { variable("ENTENTE_REGISTER").map { !$0.isEmpty } ?? false }

    /// The register named by an option, else by a variable, else by a third, else the account's own.
    static func register(named option: String?, else third: String?) -> RegisterPath {
        RegisterPath.resolve(option: option ?? (namesRegister ? nil : third), environment: variable)
    }

    /// Where the account's own register lies, whatever the command line and the environment name.
    static var ownRegister: RegisterPath {
        RegisterPath.resolve(option: nil, environment: { $0 == "ENTENTE_REGISTER" ? nil : variable($0) })
    }

    /// The language of the locale's messages: Vietnamese where it says so, else English.
    static var language: Language {
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = variable(name), !value.isEmpty else { continue }
            return value.hasPrefix("vi") ? .vietnamese : .english
        }
        return .english
    }

    /// Whether the locale's texts are UTF-8.
    static var isUTF8: Bool {
        setlocale(LC_CTYPE, "")
        return nl_langinfo(nl_item(CODESET)).map { strcmp($0, "UTF-8") == 0 } ?? false
    }

    /// Today, by the machine's clock and the session's time zone: read once, here at the edge.
    static var today: Day {
        let civil = now
        let day = Day(year: Int(civil.tm_year) + 1900, month: Int(civil.tm_mon) + 1, day: Int(civil.tm_mday))
        return day ?? Day(number: Int32(time(nil) / 86_400))
    }

    /// The session's time zone as its clock is set now.
    static var zone: Zone {
        let civil = now
        return Zone(name: civil.tm_zone.map { String(cString: $0) } ?? "", seconds: civil.tm_gmtoff)
    }

    /// What the session's clock shows.
    private static var now: tm {
        var now = time(nil)
        var civil = tm()
        localtime_r(&now, &civil)
        return civil
    }
}
