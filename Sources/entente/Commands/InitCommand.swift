import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI
import Glibc

/// `entente init`: a new register.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: both(
            "Begin a register: an empty one, or one from an interchange file. Never overwrites one.",
            "Tạo sổ đăng ký: sổ trống hoặc từ một tệp trao đổi. Không bao giờ ghi đè sổ đã có."))

    @ArgumentParser.Flag(help: both("Begin an empty register.", "Tạo sổ đăng ký trống."))
    var empty = false

    @Option(
        help: both(
            "The city of an empty register, or of a file that names none.",
            "Thành phố của sổ trống, hoặc của tệp không ghi thành phố."))
    var city: String?

    @Option(
        help: ArgumentHelp(
            both(
                "An interchange file (entente/1) to begin with.",
                "Tệp trao đổi (entente/1) để bắt đầu."), valueName: "file"),
        completion: .file())
    var from: String?

    @Option(
        help: both(
            "Where the register is to lie, in place of ENTENTE_REGISTER or the account's own.",
            "Nơi đặt sổ đăng ký, thay cho ENTENTE_REGISTER hoặc sổ của tài khoản."),
        completion: .file())
    var register: String?

    @OptionGroup var language: LanguageOption
    @OptionGroup var limits: LimitOptions

    func validate() throws {
        try limits.validate(register)
        guard empty != (from != nil) else {
            throw ValidationError(
                both(
                    "Say what to begin with: either --empty --city NAME, or --from FILE.",
                    "Hãy ghi bắt đầu từ đâu: --empty --city TÊN, hoặc --from TỆP."))
        }
        if empty, city == nil {
            throw ValidationError(
                both(
                    "An empty register needs the name of its city: --city NAME.",
                    "Sổ trống cần tên thành phố: --city TÊN."))
        }
    }

    func run() throws {
        let path = try Config.register(named: register)
        try limits.requireWritable(path)
        let progress = Progress()
        do {
            let file = try from.map { name throws(Failure) in
                try limits.input(name)
            }
            _ = try RegisterStore.create(at: path, progress: { progress.tell($0) }) { writer in
                try fill(writer, from: file)
            }
        } catch {
            progress.end()
            throw Failure(any: error)
        }
        progress.end()
        Output.write(lines: [Words(.spoken)(CLIWords.registerBegun, path.text)])
    }

    private func fill(_ writer: RecordWriter, from file: InputFile?) throws {
        var heading = Register.Heading()
        if let file {
            heading = try InterchangeReader.read(file.bytes.span, named: file.name) { try writer.write($0) }
        }
        if heading.city == nil {
            guard let city else {
                throw Failure(code: .data) { $0(FailureWords.namesNoCity, file?.name ?? "") }
            }
            heading.city = City(id: "city", name: Name(en: city, vi: city))
        }
        try writer.write(heading)
    }
}

/// How far long work has come, on standard error, where somebody looks at it.
private final class Progress {
    private let isSeen = isatty(STDERR_FILENO) == 1
    private let words = Words(.spoken)
    private var hasTold = false

    func tell(_ records: Int) {
        guard isSeen else { return }
        Output.write("\r" + words(CLIWords.recordsSoFar, records), to: STDERR_FILENO)
        hasTold = true
    }

    func end() {
        if hasTold { Output.write("\n", to: STDERR_FILENO) }
        hasTold = false
    }
}
