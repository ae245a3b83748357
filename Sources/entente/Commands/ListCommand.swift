import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteUI

/// `entente list`: the relationships, filtered and sorted as on the screens.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: both(
            "List relationships with how they stand, filtered and sorted.",
            "Liệt kê các quan hệ kèm tình trạng, có lọc và sắp xếp."),
        discussion: both(
            """
            An option given several times, or with commas, admits any of its values; different options must all hold.
            """,
            """
            Tùy chọn ghi nhiều lần, hoặc có dấu phẩy, nhận bất kỳ giá trị nào trong đó; các tùy chọn khác nhau phải \
            cùng đúng.
            """))

    @OptionGroup var options: RegisterOptions
    @OptionGroup var printing: Printing

    @OptionGroup var filtering: FilterOptions

    @Option(
        help: both(
            """
            The order: gravity (the gravest first), name, country, region, level, purpose, initiative, since (first \
            agreement), idle (the longest first), last (the latest activity first) or next (what comes next).
            """,
            """
            Thứ tự: gravity (nặng nhất trước), name (tên), country (nước), region (khu vực), level (mức quan hệ), \
            purpose (nhóm), initiative (bên đề xuất), since (thỏa thuận đầu tiên), idle (không có hợp tác lâu nhất \
            trước), last (hoạt động mới nhất trước) hoặc next (việc sắp tới).
            """))
    var sort: PartnerOrder = .gravity

    @ArgumentParser.Flag(
        help: both(
            "Turn the order round; what the record does not say stays at the end.",
            "Đảo thứ tự; những gì hồ sơ không ghi vẫn ở cuối."))
    var reverse = false

    func run() throws {
        let portfolio = try options.portfolio()
        let assessment = Assessment(of: portfolio, asOf: options.day)
        let filter = try filtering.filter(Asking(portfolio: portfolio, words: options.words))
        let list = PartnerList(
            of: portfolio, assessment: assessment, language: options.language, filter: filter,
            sort: PartnerSort(sort, isReversed: reverse))
        printing.write(
            Table(of: list, in: portfolio, assessment, printing.format.words(options.words)),
            json: ListReport.json(list.entries, of: portfolio, assessment))
    }
}
