import ArgumentParser
import EntenteDomain
import EntenteSettings
import EntenteUI
import Glibc

/// `entente config`: the config file.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Check the config file, and show what is set and where each setting comes from.",
        discussion: """
            entente config check [FILE] tells everything that is wrong with the account's config file or another one, \
            and ends with 65 where something is. entente config show lists the settings in effect. entente config path \
            tells where the file lies.
            """,
        subcommands: [Check.self, Show.self, Path.self], defaultSubcommand: Show.self)

    /// `entente config check`.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check", abstract: "Tell everything that is wrong with the config file.")

        @Argument(help: "The file, in place of the account's own.", completion: .file())
        var file: String?

        @Option(help: "The language of the messages: en or vi. By default that of the locale.")
        var lang: Language?

        func run() throws {
            let words = Words(lang ?? Config.language)
            let config = file.map { Config(at: $0) } ?? .own
            guard config.exists else {
                if let file { throw Failure(code: .noInput, text: words(ConfigWords.missing, file)) }
                return Output.write(lines: [words(ConfigWords.missing, config.path)])
            }
            if config.obstacle != nil {
                throw Failure(code: .noInput, text: config.problems(words).joined(separator: "\n"))
            }
            let problems = config.problems(words)
            Output.write(lines: problems.isEmpty ? [words(ConfigWords.good, config.path)] : problems)
            if !problems.isEmpty { throw ExitCode(Failure.Code.data.rawValue) }
        }
    }

    /// `entente config show`.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "List the settings in effect and where each comes from.")

        @Option(help: "The language of the table: en or vi. By default the one that is set.")
        var lang: Language?

        func run() throws {
            let words = Words(lang ?? Config.language)
            Output.write(Table(of: EffectiveSettings(of: .own).rows(words), words))
            Output.write(lines: Config.own.problems(words), to: STDERR_FILENO)
        }
    }

    /// `entente config path`.
    struct Path: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "path", abstract: "Tell where the config file lies, whether there is one or not.")

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
