import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI

/// `entente deadlines`: what comes up, and what is overdue.
struct DeadlinesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deadlines",
        abstract: both(
            "Tell what comes up and what is overdue, in the order of the days, and how sure each is.",
            "Cho biết các mốc thời hạn sắp tới và quá hạn, theo thứ tự ngày, và mức chắc chắn của từng mốc."),
        discussion: both(
            """
            Lapses, dormancy (when the policy's test would end a relationship), expiries, recorded ends, last days for \
            notice, renewals, reviews due and overdue, planned starts. Without --from what is overdue comes first; \
            without --until a year is told. The filters are those of list.
            """,
            """
            Các mốc: tự mất hiệu lực, ngưng trệ (khi theo phép thử của chính sách quan hệ lẽ ra kết thúc), hết hạn, \
            chấm dứt đã ghi, ngày cuối để thông báo, gia hạn, rà soát đến hạn và quá hạn, ngày dự kiến bắt đầu. Không \
            có --from thì việc quá hạn đứng trước; không có --until thì tính một năm. Bộ lọc như của list.
            """))

    /// How the answer is written.
    enum Form: String, ExpressibleByArgument, CaseIterable {
        case table, json, csv, markdown, ics
    }

    @OptionGroup var options: RegisterOptions

    @Option(
        help: both(
            "The first day; without it, what is overdue is told too. YYYY or YYYY-MM stands for its first day.",
            "Ngày đầu; không ghi thì nêu cả việc quá hạn. 2019 hoặc 05/2019 là ngày đầu của năm hoặc tháng đó."),
        transform: From.init)
    var from: From?

    @Option(
        help: both(
            "The last day, by default a year after --as-of. YYYY or YYYY-MM stands for its last day.",
            "Ngày cuối, mặc định một năm sau --as-of. 2019 hoặc 05/2019 là ngày cuối của năm hoặc tháng đó."),
        transform: AsOf.init)
    var until: AsOf?

    @Option(
        help: both(
            "How the answer is written: table, json, csv, markdown, or ics for calendar programs.",
            "Dạng của câu trả lời: table (bảng), json, csv, markdown, hoặc ics cho chương trình lịch."))
    var format: Form = .table

    @ArgumentParser.Flag(
        help: both(
            "CSV: leave cells as they are that a spreadsheet would take for formulas.",
            "CSV: giữ nguyên các ô mà bảng tính sẽ hiểu là công thức."))
    var raw = false

    @OptionGroup var filtering: FilterOptions

    func run() throws {
        let store = try options.store()
        let portfolio = try Failure.rethrowing { try store.portfolio() }
        let assessment = Assessment(of: portfolio, asOf: options.day)
        let last = until?.day ?? options.day.plusYears(1)
        let filter = try filtering.filter(Asking(portfolio: portfolio, words: options.words))
        let isAdmitted = filter.admission(to: portfolio, assessment)
        let deadlines = Deadlines(of: portfolio, assessment: assessment, through: last).all.filter { deadline in
            guard isAdmitted(deadline.entry) else { return false }
            guard let from else { return true }
            return deadline.bounds.latest.map { $0 >= from.day } ?? true
        }
        let touched = Set(deadlines.map { portfolio.entries[$0.entry].relationship })
        let titles = try Failure.rethrowing { try store.titles(of: touched) }
        guard let format = Format(rawValue: format.rawValue) else {
            let calendar = DeadlineCalendar(
                portfolio: portfolio, assessment: assessment, titles: titles, words: options.words)
            return Output.write(document: calendar.document(of: deadlines))
        }
        Printing.write(
            Table(
                of: deadlines, in: portfolio, assessment, titles, format.words(options.words),
                isFiltered: !filter.isEmpty),
            json: DeadlinesReport.json(
                deadlines, from: from?.day, until: last, of: portfolio, assessment, titles), as: format, raw: raw)
    }
}
