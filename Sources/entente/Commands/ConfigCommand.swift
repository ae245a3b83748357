import ArgumentParser
import EntenteDomain
import EntenteSettings
import EntenteUI
import Glibc

/// `entente config`: the config file.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: both(
            "Check the config file, and show what is set and where each setting comes from.",
            "Kiểm tra tệp cấu hình, cho biết các cài đặt và nguồn của từng cài đặt."),
        discussion: both(
            """
            entente config check [FILE] tells everything that is wrong with the account's config file or another one, \
            and ends with 65 where something is. entente config show lists the settings in effect. entente config path \
            tells where the file lies.
            """,
            """
            entente config check [TỆP] cho biết mọi lỗi trong tệp cấu hình của tài khoản hoặc tệp khác, và kết thúc \
            với mã 65 nếu có lỗi. entente config show liệt kê các cài đặt đang dùng. entente config path cho biết tệp \
            nằm ở đâu.
            """),
        subcommands: [Check.self, Show.self, Path.self], defaultSubcommand: Show.self)

    /// `entente config check`.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: both(
                "Tell everything that is wrong with the config file.",
                "Cho biết mọi lỗi trong tệp cấu hình."))

        @Argument(
            help: both(
                "The file, in place of the account's own.",
                "Tệp, thay cho tệp của tài khoản."), completion: .file())
        var file: String?

        @OptionGroup var language: LanguageOption

        func run() throws {
            let words = language.words
            let config = file.map { Config(at: $0) } ?? .own
            guard config.exists else {
                if let file { throw Failure(code: .noInput, text: words(ConfigWords.missing, file)) }
                return Output.write(lines: [words(ConfigWords.missing, config.path)])
            }
            if config.obstacle != nil {
                throw Failure(code: .noInput, text: config.problems(words).joined(separator: "\n"))
            }
            let problems = config.problems(words)
            let verdict = problems.isEmpty ? [words(ConfigWords.good, config.path)] : problems
            Output.write(lines: verdict + config.notes(words))
            if !problems.isEmpty { throw ExitCode(Failure.Code.data.rawValue) }
        }
    }

    /// `entente config show`.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: both(
                "List the settings in effect and where each comes from.",
                "Liệt kê các cài đặt đang dùng và nguồn của từng cài đặt."))

        @OptionGroup var language: LanguageOption

        func run() throws {
            let words = language.words
            Output.write(Table(of: EffectiveSettings(of: .own).rows(words), words))
            Output.write(lines: Config.own.problems(words), to: STDERR_FILENO)
        }
    }

    /// `entente config path`.
    struct Path: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "path",
            abstract: both(
                "Tell where the config file lies, whether there is one or not.",
                "Cho biết tệp cấu hình nằm ở đâu, dù đã có hay chưa."))

        // It says nothing but a path; help on it has a language.
        @OptionGroup var language: LanguageOption

        func run() { Output.write(lines: [Config.own.path]) }
    }
}

extension Table {
    fileprivate init(of rows: [EffectiveSettings.Row], _ words: Words) {
        self.init(
            of: rows,
            columns: [
                Filled(words(ConfigWords.setting), .essential) { $0.name },
                Filled(words(ConfigWords.value), .essential) { $0.value },
                Filled(words(ConfigWords.comesFrom), .essential) { $0.source },
            ])
    }
}
