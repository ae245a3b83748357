import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI

/// `entente why`: the chain that decided a standing.
struct WhyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract: both(
            "Tell why a relationship or an agreement stands as it does, in lines that can be checked by hand.",
            "Cho biết vì sao một quan hệ hoặc thỏa thuận có tình trạng như vậy, từng dòng có thể kiểm tra bằng tay."),
        discussion: both(
            """
            A partner is named by id, by a name in any language and without accents, or by a beginning that no other \
            partner has; an agreement by its id or a beginning of it.
            """,
            """
            Đối tác ghi theo mã, theo tên bằng bất kỳ ngôn ngữ nào, không cần dấu, hoặc theo phần đầu mà không đối tác \
            nào khác có; thỏa thuận ghi theo mã hoặc phần đầu của mã.
            """))

    @OptionGroup var page: PageOptions

    @Argument(
        help: both(
            "The partner or the agreement.",
            "Đối tác hoặc thỏa thuận."), completion: .records(.relationship, .agreement))
    var subject: String

    func run() throws {
        let (found, portfolio, dossier) = try page.page(on: subject, unknown: .unknownSubject) {
            asking, _ throws(Failure) in
            let (entry, subject) = try asking.subject(subject)
            return (asking.portfolio.entries[entry].relationship, subject)
        }
        let day = page.options.day
        switch page.format {
        case .text:
            let lines = Line.why(
                found, in: dossier, asOf: day, heading: portfolio.heading, words: page.options.words)
            Output.write(lines ?? [])
        case .json:
            let report = WhyReport(on: dossier, heading: portfolio.heading, asOf: day)
            Output.write(document: report.document(on: found))
        }
    }
}
