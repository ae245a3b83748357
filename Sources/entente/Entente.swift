import ArgumentParser
import EntenteDomain
import EntenteStore
import EntenteUI
import Glibc

/// The program: without a subcommand it opens the screens.
@main
struct Entente: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entente",
        abstract: "A monitor of a city's relationships with foreign localities.",
        discussion: """
            Without a subcommand the register opens on the screen; ? there shows every key. On the first start the \
            register is made from the one that comes with the program. entente help rule explains the rule in a page.
            """,
        version: "0.1.0",
        subcommands: [
            OpenCommand.self, PlainCommand.self, ListCommand.self, ShowCommand.self, WhyCommand.self,
            SearchCommand.self,
            StandingCommand.self, FlagsCommand.self, DeadlinesCommand.self, WhatIfCommand.self, HistoryCommand.self,
            InsightsCommand.self, ConfigCommand.self, HelpCommand.self,
            AddCommand.self, EditCommand.self, EndCommand.self, ReviewCommand.self, VerifyCommand.self,
            FlagCommand.self, RemoveCommand.self, ImportCommand.self, LogCommand.self, UndoCommand.self,
            RedoCommand.self, SessionsCommand.self, MinutesCommand.self,
            InitCommand.self, ExportCommand.self, BackupCommand.self, RestoreCommand.self,
            DoctorCommand.self,
        ],
        defaultSubcommand: OpenCommand.self)

    static func main() {
        // A reader that has gone away is met by the write that finds it gone.
        signal(SIGPIPE, SIG_IGN)
        LimitOptions.forgetEnvironment()
        RegisterStore.onWaiting { writer in
            let words = Words(Language.spoken)
            Output.write(lines: [words.stillWaiting(for: writer)], to: STDERR_FILENO)
        }
        do {
            // The start that is waited for: without arguments there is nothing to parse.
            guard CommandLine.arguments.count > 1 else {
                return try ScreenChoices().open()
            }
            if let shell = CompletionScript.shell(in: Array(CommandLine.arguments.dropFirst())) {
                return Output.write(CompletionScript.text(for: shell))
            }
            var command = try parseAsRoot()
            try command.run()
        } catch let failure as Failure {
            failure.report()
            Glibc.exit(failure.code.rawValue)
        } catch  where exitCode(for: error).isSuccess {
            exit(withError: error)
        } catch {
            // The message quotes the command line, so it is made safe.
            Output.write(lines: fullMessage(for: error).split(separator: "\n").map { String($0) }, to: STDERR_FILENO)
            Glibc.exit(exitCode(for: error).rawValue)
        }
    }
}
