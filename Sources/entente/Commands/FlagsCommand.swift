import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI

/// `entente flags`: what the desk should look at.
struct FlagsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "flags",
        abstract: both(
            "Tell which relationships to look at, the gravest first, why, and until when each can be saved.",
            "Cho biết quan hệ nào cần xem xét, nặng nhất trước, vì sao và cứu vãn được đến khi nào."),
        discussion: both(
            """
            With --fail-on the exit code is 3 where a relationship is flagged for one of the reasons named, and 0 \
            where none is, so that a scheduled job can raise an alarm. With filters, which are those of list, only \
            what they leave is told and counts.
            """,
            """
            Với --fail-on, mã thoát là 3 nếu có quan hệ bị cảnh báo vì một trong các lý do đã ghi, và 0 nếu không, để \
            tác vụ theo lịch báo động được. Với bộ lọc (như của list), chỉ những gì còn lại được nêu và được tính.
            """))

    @OptionGroup var options: RegisterOptions
    @OptionGroup var printing: Printing

    @OptionGroup var filtering: FilterOptions

    @Option(
        help: both(
            "The reasons, with commas between them, for which the exit code is to be 3.",
            """
            Các lý do, cách nhau bằng dấu phẩy, để mã thoát là 3: lapsed (đủ điều kiện mất hiệu lực), expired (hết \
            hạn), dormant (ngưng trệ), atRisk (có nguy cơ), flagged (được đánh dấu), activityAfterEnd (hoạt động sau \
            khi hết hiệu lực), noticeNear (gần ngày cuối để thông báo), reviewOverdue (rà soát quá hạn), \
            plannedStartPassed (đã quá ngày dự kiến bắt đầu), ongoingUnconfirmed (đang thực hiện, lâu chưa xác nhận).
            """))
    var failOn: [Several<ReviewReason.Kind>] = []

    func run() throws {
        let store = try options.store()
        let (day, words, format) = (options.day, options.words, printing.format)
        let fields = filtering.field.isEmpty ? [] : try Failure.rethrowing { try store.fields() }
        let filter = try filtering.filter(Asking(portfolio: Portfolio(heading: .init(), fields: fields), words: words))
        // Each part is read, judged and written down by itself: at the end they are only put in order.
        let parts = try Failure.rethrowing {
            try store.portfolioParts(into: [Part]()) { portfolio, activity in
                try Part(of: portfolio, filter, asOf: day, words, format, activity)
            } take: { parts, part in
                parts.append(part)
            }
        }
        let places = ReviewQueue.merging(parts.map(\.queue))
        let table = Table(joining: parts.map(\.table), order: places.map { ($0.queue, $0.item) })
        printing.write(table) { handOn in
            FlagsReport.write(
                places.lazy.compactMap { parts[$0.queue].flags?[$0.item] },
                counts: parts.map(\.queue.counts).reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) },
                heading: parts.first?.heading ?? .init(), asOf: day, handOn: handOn)
        }
        let grave = failOn.union()
        let isGrave = parts.contains { part in
            part.queue.items.contains { item in item.reasons.contains { grave.contains($0.kind) } }
        }
        if isGrave { throw ExitCode(Failure.Code.flagged.rawValue) }
    }

    /// What the answer says of some relationships that follow one another.
    private struct Part: Sendable {
        let heading: Register.Heading
        let queue: ReviewQueue
        /// A row for each item of the queue, where the answer is a table.
        let table: Table.Made
        /// The same in JSON, where the answer is that.
        let flags: FlagsReport.Flags?

        init(
            of portfolio: Portfolio, _ filter: PartnerFilter, asOf day: Day, _ words: Words, _ format: Format,
            _ activity: RegisterStore.FindActivity
        ) throws {
            let assessment = Assessment(of: portfolio, asOf: day)
            heading = portfolio.heading
            queue = ReviewQueue(of: portfolio, assessment: assessment).keeping(filter, in: portfolio, assessment)
            let isJSON = format == .json
            table = Table(
                of: isJSON ? queue.keeping([]) : queue, in: portfolio, assessment, format.words(words),
                isFiltered: !filter.isEmpty
            ).made(isDocument: format != .table)
            flags = isJSON ? try FlagsReport.Flags(of: queue, in: portfolio, assessment, activity: activity) : nil
        }
    }
}

extension ReviewQueue {
    /// What a filter leaves of it.
    fileprivate func keeping(
        _ filter: PartnerFilter, in portfolio: Portfolio, _ assessment: Assessment
    ) -> ReviewQueue {
        guard !filter.isEmpty else { return self }
        let isAdmitted = filter.admission(to: portfolio, assessment)
        return keeping(items.filter { isAdmitted($0.entry) })
    }
}
