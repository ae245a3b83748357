import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI

/// `entente insights`: the network in figures.
struct InsightsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "insights",
        abstract: both(
            "Tell the network in figures: facts side by side, and no score made of them.",
            "Cho biết mạng lưới bằng số liệu: các dữ kiện cạnh nhau, không gộp thành điểm."),
        discussion: both(
            """
            By region, country, purpose, initiative and level, with the share that cooperated in the last years; \
            fields promised against fields active; friendship against cooperation; contributions by party and \
            currency; contacts that nobody verified for a year; ties that hang on one person or one organisation. As \
            CSV all tables are one, with a line for each cell.
            """,
            """
            Theo khu vực, nước, nhóm, bên đề xuất và mức quan hệ, kèm tỷ lệ có hợp tác trong những năm gần đây; lĩnh \
            vực cam kết so với lĩnh vực có hoạt động; hữu nghị so với hợp tác; đóng góp theo bên và loại tiền; đầu mối \
            chưa ai xác minh trong một năm; quan hệ chỉ dựa vào một người hoặc một tổ chức. Ở dạng CSV, mọi bảng là \
            một, mỗi dòng một ô.
            """))

    @OptionGroup var options: RegisterOptions
    @OptionGroup var printing: Printing

    func run() throws {
        let store = try options.store()
        let portfolio = try Failure.rethrowing { try store.portfolio() }
        let assessment = Assessment(of: portfolio, asOf: options.day)
        let figures = try Failure.rethrowing { try store.figures(of: portfolio, assessment) }
        let tables = InsightsTables(of: figures, in: portfolio, printing.format.words(options.words))
        switch printing.format {
        case .table:
            Output.write(lines: tables.caption)
            for table in tables.tables {
                Output.write("\n")
                Output.write(table)
            }
        case .json: Output.write(document: InsightsReport.json(figures, in: portfolio))
        case .csv: Output.write(document: tables.csv(raw: printing.raw))
        case .markdown: Output.write(document: tables.markdown)
        }
    }
}

extension RegisterStore {
    /// The network in figures, of an assessed portfolio of the register.
    func figures(of portfolio: Portfolio, _ assessment: Assessment) throws(StoreError) -> NetworkFigures {
        let read = try figures(policy: portfolio.heading.policy, asOf: assessment.day)
        return NetworkFigures(
            insights: Insights(of: portfolio, assessment: assessment), activities: read.activities,
            contacts: read.contacts)
    }
}
