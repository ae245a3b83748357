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
        abstract: both(
            "A monitor of a city's relationships with foreign localities.",
            "Theo dõi quan hệ của một thành phố với các địa phương nước ngoài."),
        discussion: both(
            """
            Without a subcommand the register opens on the screen; ? there shows every key. On the first start the \
            register is made from the one that comes with the program. entente help rule explains the rule in a page.
            """,
            """
            Không kèm lệnh thì sổ đăng ký mở trên màn hình; ở đó phím ? cho biết mọi phím. Lần đầu, sổ được tạo từ sổ \
            đi kèm chương trình. entente help rule giải thích quy tắc trong một trang.
            """),
        version: "0.1.0",
        groupedSubcommands: [
            CommandGroup(
                name: both("Looking at the register", "Xem sổ đăng ký"),
                subcommands: [
                    OpenCommand.self, PlainCommand.self, ListCommand.self, ShowCommand.self, SearchCommand.self,
                ]),
            CommandGroup(
                name: both("Judging", "Đánh giá"),
                subcommands: [
                    WhyCommand.self, StandingCommand.self, FlagsCommand.self, DeadlinesCommand.self,
                    WhatIfCommand.self, HistoryCommand.self, InsightsCommand.self,
                ]),
            CommandGroup(
                name: both("Changing", "Thay đổi"),
                subcommands: [
                    AddCommand.self, EditCommand.self, EndCommand.self, ReviewCommand.self, VerifyCommand.self,
                    FlagCommand.self, RemoveCommand.self, ImportCommand.self, UndoCommand.self, RedoCommand.self,
                ]),
            CommandGroup(
                name: both("What was done", "Việc đã làm"),
                subcommands: [LogCommand.self, SessionsCommand.self, MinutesCommand.self]),
            CommandGroup(
                name: both("Keeping", "Lưu giữ"),
                subcommands: [
                    InitCommand.self, ExportCommand.self, BackupCommand.self, RestoreCommand.self, DoctorCommand.self,
                    ConfigCommand.self, HelpCommand.self,
                ]),
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
        // The start that is waited for: without arguments there is nothing to parse.
        guard CommandLine.arguments.count > 1 else { return start() }
        run(Invocation(Array(CommandLine.arguments.dropFirst())))
    }

    private static func start() {
        do throws(Failure) {
            try ScreenChoices().open()
        } catch {
            end(error)
        }
    }

    private static func run(_ invocation: Invocation) {
        do {
            if let shell = CompletionScript.shell(in: invocation.words) {
                return Output.write(CompletionScript.text(for: shell))
            }
            if invocation.asksForHelp {
                _ = try LanguageOption.parse(invocation.language)
                return try HelpPage(on: invocation.command).write()
            }
            var command = try parseAsRoot(invocation.words)
            try command.run()
        } catch let failure as Failure {
            end(failure)
        } catch  where exitCode(for: error).isSuccess {
            exit(withError: error)
        } catch {
            let lines = try? UsageError(error, in: invocation).lines
            Output.write(lines: lines ?? [message(for: error)], to: STDERR_FILENO)
            Glibc.exit(exitCode(for: error).rawValue)
        }
    }

    private static func end(_ failure: Failure) -> Never {
        failure.report()
        Glibc.exit(failure.code.rawValue)
    }
}
