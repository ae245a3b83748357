import ArgumentParser
import EntenteExchange
import EntenteStore
import EntenteUI

/// `entente sessions`: the review sessions of the register.
struct SessionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions",
        abstract: both("List the review sessions, the latest first.", "Liệt kê các phiên rà soát, mới nhất trước."),
        discussion: both(
            "A session is held on the screen (R); entente minutes writes what it came to.",
            "Phiên rà soát tiến hành trên màn hình (R); entente minutes ghi kết quả."))

    @OptionGroup var options: RegisterOptions
    @OptionGroup var printing: Printing

    func run() throws {
        let store = try options.store()
        let sessions = try Failure.rethrowing { try store.reviewSessions() }
        printing.write(Table(of: sessions, printing.format.words(options.words)), json: SessionsReport.json(sessions))
    }
}
