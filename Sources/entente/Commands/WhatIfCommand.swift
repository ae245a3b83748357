import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteUI

/// `entente what-if`: which standings a clause or an activity would change. It only reads the register.
struct WhatIfCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "what-if",
        abstract: both(
            "Tell which standings a clause or an activity would change; the register stays as it is.",
            "Cho biết một điều khoản hoặc hoạt động sẽ làm đổi tình trạng nào; sổ đăng ký giữ nguyên."),
        discussion: both(
            """
            entente what-if --clause 2 --only-without tells what the Frankfurt rule would end if every agreement had \
            it. entente what-if --add frankfurt:project:2020-03 tells what one project would save.
            """,
            """
            entente what-if --clause 2 --only-without cho biết quy tắc Frankfurt sẽ kết thúc những gì nếu mọi thỏa \
            thuận đều có quy tắc đó. entente what-if --add frankfurt:project:2020-03 cho biết một dự án sẽ cứu vãn \
            được gì.
            """))

    @OptionGroup var options: RegisterOptions
    @OptionGroup var printing: Printing

    @Option(
        help: ArgumentHelp(
            both(
                """
                Suppose that every agreement ends after so many years without cooperation, counted as rolling (the \
                default), agreementYears or calendarYears.
                """,
                """
                Giả định mọi thỏa thuận tự mất hiệu lực sau chừng ấy năm không có hợp tác, tính theo rolling (liên \
                tục, mặc định), agreementYears (năm của thỏa thuận) hoặc calendarYears (năm dương lịch).
                """), valueName: "years[:reading]"),
        transform: Hypothesis.Clause.init(argument:))
    var clause: Hypothesis.Clause?

    @ArgumentParser.Flag(
        help: both(
            "Suppose that clause only of agreements that have none of their own.",
            "Chỉ giả định điều khoản đó cho thỏa thuận chưa có điều khoản riêng."))
    var onlyWithout = false

    @Option(
        name: .customLong("add"),
        help: ArgumentHelp(
            both(
                "Suppose an activity, carried out in that time; may be given several times. Dates may be partial.",
                """
                Giả định một hoạt động được thực hiện trong thời gian đó; có thể ghi nhiều lần. Ngày có thể chỉ ghi \
                tháng hoặc năm.
                """),
            valueName: "partner:kind:start[:end]"),
        completion: .partners,
        transform: SupposedActivity.init(argument:))
    var additions: [SupposedActivity] = []

    func validate() throws {
        if onlyWithout, clause == nil {
            throw ValidationError(
                both(
                    "--only-without needs a clause: --clause YEARS[:READING].",
                    "--only-without cần một điều khoản: --clause SỐ-NĂM[:CÁCH-TÍNH]."))
        }
        guard clause != nil || !additions.isEmpty else {
            throw ValidationError(
                both(
                    "Say what to suppose: --clause YEARS[:READING], or --add PARTNER:KIND:START[:END].",
                    "Hãy ghi giả định gì: --clause SỐ-NĂM[:CÁCH-TÍNH], hoặc --add ĐỐI-TÁC:LOẠI:BẮT-ĐẦU[:KẾT-THÚC]."))
        }
    }

    func run() throws {
        let portfolio = try options.portfolio()
        let assessment = Assessment(of: portfolio, asOf: options.day)
        let hypothesis = try hypothesis(in: portfolio)
        let whatIf = WhatIf(hypothesis, in: portfolio, assessment: assessment)
        printing.write(
            Table(of: whatIf, supposing: hypothesis, in: portfolio, assessment, printing.format.words(options.words)),
            json: WhatIfReport.json(whatIf, supposing: hypothesis, in: portfolio, assessment))
    }

    private func hypothesis(in portfolio: Portfolio) throws(Failure) -> Hypothesis {
        var hypothesis = Hypothesis(clause: clause)
        hypothesis.clause?.onlyWithout = onlyWithout
        let asking = Asking(portfolio: portfolio, words: options.words)
        for addition in additions {
            let entry = try asking.partner(addition.partner)
            hypothesis.additions.append(
                Hypothesis.Addition(
                    relationship: portfolio.entries[entry].relationship, occurrence: addition.occurrence))
        }
        return hypothesis
    }
}

extension Hypothesis.Clause {
    /// Reads `YEARS` or `YEARS:READING`.
    fileprivate init(argument: String) throws {
        let parts = argument.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let years = Int(parts[0]), Limits.years.contains(years) else {
            throw ValidationError(
                both(
                    "“\(parts[0])” is not a number of years; write 2, or 2:calendarYears.",
                    "“\(parts[0])” không phải số năm; hãy ghi 2, hoặc 2:calendarYears."))
        }
        self.init(years: years)
        guard parts.count == 2 else { return }
        guard let reading = InactivityClause.Reading(rawValue: String(parts[1])) else {
            let readings = InactivityClause.Reading.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError(
                both(
                    "“\(parts[1])” is not a reading; the readings are \(readings).",
                    "“\(parts[1])” không phải cách tính; các cách tính là \(readings)."))
        }
        counting = reading
    }
}

/// An activity given on the command line, whose partner is yet to be looked up.
struct SupposedActivity {
    let partner: String
    let occurrence: Occurrence

    /// Reads `PARTNER:KIND:START` or `PARTNER:KIND:START:END`. A name may have a colon in it: kinds and dates have none.
    init(argument: String) throws {
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        let place = parts.indices.suffix(3).first { $0 > 0 && Activity.Kind(rawValue: parts[$0]) != nil }
        guard let place, let kind = Activity.Kind(rawValue: parts[place]), place + 1 < parts.count else {
            let kinds = Activity.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError(
                both(
                    "“\(argument)” is not PARTNER:KIND:START[:END]; the kinds are \(kinds).",
                    "“\(argument)” không đúng dạng ĐỐI-TÁC:LOẠI:BẮT-ĐẦU[:KẾT-THÚC]; các loại là \(kinds)."))
        }
        partner = parts[..<place].joined(separator: ":")
        let dates = try parts[(place + 1)...].map { try DateArgument($0).date }
        let (start, end) = (dates[0], dates.count > 1 ? dates[1] : nil)
        if let end, end.max < start.min {
            throw ValidationError(
                both(
                    "“\(argument)”: the activity ends before it begins.",
                    "“\(argument)”: hoạt động kết thúc trước khi bắt đầu."))
        }
        occurrence = Occurrence(kind: kind, state: .completed, start: start, end: end)
    }
}
