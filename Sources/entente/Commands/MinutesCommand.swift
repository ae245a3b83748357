import ArgumentParser
import EntenteDomain
import EntenteStore
import EntenteUI

/// `entente minutes`: what a review session came to.
struct MinutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "minutes",
        abstract: "Write the minutes of a review session: what was decided, who does what until when, and why.",
        discussion: """
            They begin with what became of the decisions of the session before, and end with the explanation of each \
            standing. Without --lang they are in Vietnamese and in English, one after the other. The HTML is one file that \
            needs nothing else and prints well: entente minutes --format html > minutes.html
            """)

    /// How the minutes are written.
    enum Form: String, ExpressibleByArgument, CaseIterable {
        case markdown, html
    }

    @Argument(help: "The session's number; by default the latest.")
    var session: Int?

    @Option(help: "The register, in place of ENTENTE_REGISTER or the account's own.", completion: .file())
    var register: String?

    @Option(help: "The language: en or vi. By default both.")
    var lang: Language?

    @Option(help: "How they are written: markdown or html.")
    var format: Form = .markdown

    @OptionGroup var limits: LimitOptions

    func validate() throws { try limits.validate(register) }

    func run() throws {
        let path = try Config.register(named: register)
        let words = Words(lang ?? Config.language)
        let minutes = try Failure.rethrowing {
            let store = try RegisterStore.open(at: path, readOnly: true)
            return try (session ?? store.reviewSessions().first?.number).flatMap { try store.minutes(of: $0) }
        }
        guard let minutes else {
            let text = session.map { words(SessionWords.unknown, String($0)) } ?? words(SessionWords.none)
            throw Failure(code: .usage, text: text)
        }
        let documents = Document.minutes(minutes, in: lang)
        switch format {
        case .markdown: Output.write(document: documents.markdown)
        case .html: Output.write(document: documents.html(title: documents.first?.title ?? ""))
        }
    }
}
