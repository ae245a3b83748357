import ArgumentParser
import EntenteDomain
import EntenteStore
import EntenteUI

/// `entente minutes`: what a review session came to.
struct MinutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "minutes",
        abstract: both(
            "Write the minutes of a review session: what was decided, who does what until when, and why.",
            "Ghi biên bản một phiên rà soát: quyết định gì, ai làm gì đến khi nào, và vì sao."),
        discussion: both(
            """
            They begin with what became of the decisions of the session before, and end with the explanation of each \
            standing. Without --lang they are in Vietnamese and in English, one after the other. The HTML is one file \
            that needs nothing else and prints well: entente minutes --format html > minutes.html
            """,
            """
            Biên bản bắt đầu bằng kết quả các quyết định của phiên trước và kết thúc bằng phần giải thích từng tình \
            trạng. Không có --lang thì có cả tiếng Việt lẫn tiếng Anh, lần lượt. Dạng HTML là một tệp độc lập, in được \
            ngay: entente minutes --format html > bienban.html
            """))

    /// How the minutes are written.
    enum Form: String, ExpressibleByArgument, CaseIterable {
        case markdown, html
    }

    @Argument(help: both("The session's number; by default the latest.", "Số của phiên; mặc định là phiên mới nhất."))
    var session: Int?

    @Option(
        help: both(
            "The register, in place of ENTENTE_REGISTER or the account's own.",
            "Sổ đăng ký, thay cho ENTENTE_REGISTER hoặc sổ của tài khoản."), completion: .file())
    var register: String?

    @Option(help: both("The language: en or vi. By default both.", "Ngôn ngữ: en hoặc vi. Mặc định là cả hai."))
    var lang: Language?

    @Option(help: both("How they are written: markdown or html.", "Dạng của biên bản: markdown hoặc html."))
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
