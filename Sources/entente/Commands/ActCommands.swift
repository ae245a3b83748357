public import ArgumentParser
public import EntenteDomain
import EntenteExchange
import EntenteUI

/// `entente end`: the recorded end of an agreement.
struct EndCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "end",
        abstract: both(
            "Record the end of an agreement, with its reason and its source.",
            "Ghi việc chấm dứt một thỏa thuận, kèm lý do và nguồn."),
        discussion: both(
            "entente end frankfurt-2019 --on 2026-11-20 --reason \"ended by both sides\" --source letters",
            "entente end frankfurt-2019 --on 2026-11-20 --reason \"hai bên thống nhất chấm dứt\" --source letters"))

    @OptionGroup var options: RegisterOptions
    @OptionGroup var change: ChangeOptions

    @Argument(
        help: both(
            "The agreement, by id or a beginning of it.",
            "Thỏa thuận, theo mã hoặc phần đầu của mã."), completion: .agreements)
    var agreement: String

    @Option(
        help: both(
            "The first day on which it is no longer in force; may be partial. By default the day of --as-of.",
            "Ngày đầu tiên không còn hiệu lực; có thể chỉ ghi tháng hoặc năm. Mặc định là ngày của --as-of."),
        transform: DateArgument.init)
    var on: DateArgument?

    @Option(
        help: ArgumentHelp(
            both(
                "The id of a source that puts it on record.",
                "Mã của nguồn ghi nhận việc đó."), valueName: "source[:place]"))
    var source: [String] = []

    func run() throws {
        let desk = try Desk(options, change)
        let (id, dossier) = try desk.agreement(agreement)
        let sources = source.map { text in
            let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
            return Citation(source: ID(parts.first ?? ""), at: parts.count > 1 ? parts[1] : nil)
        }
        let termination = Termination(on: on?.date ?? PartialDate(desk.day), reason: desk.reason, sources: sources)
        try desk.make(dossier.ending(id, by: termination), in: dossier)
    }
}

/// `entente review`: a look at an agreement or a relationship, with what was decided.
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: both(
            "Record a review of an agreement, or of a relationship, with what was decided. It resets no clock.",
            "Ghi một lần rà soát thỏa thuận hoặc quan hệ, kèm quyết định. Việc này không tính lại thời gian."))

    @OptionGroup var options: RegisterOptions
    @OptionGroup var change: ChangeOptions

    @Argument(
        help: both(
            "The agreement or the partner.",
            "Thỏa thuận hoặc đối tác."), completion: .records(.relationship, .agreement))
    var subject: String

    @Option(
        help: both(
            "What was decided: keep, revive, renegotiate, letLapse or end.",
            "Quyết định: \(explained(Review.Decision.self))."))
    var decision: Review.Decision?

    @Option(help: both("What was decided, in words.", "Quyết định, ghi bằng lời."))
    var note: String?

    @Option(help: both("The office that sees to it.", "Cơ quan thực hiện."))
    var office: String?

    @Option(
        help: both(
            "Until when; may be partial.",
            "Hạn thực hiện; có thể chỉ ghi tháng hoặc năm."), transform: DateArgument.init)
    var due: DateArgument?

    @Option(
        help: both(
            "When it was; may be partial. By default the day of --as-of.",
            "Ngày rà soát; có thể chỉ ghi tháng hoặc năm. Mặc định là ngày của --as-of."),
        transform: DateArgument.init)
    var on: DateArgument?

    @Option(help: both("Who decided. By default the account.", "Người quyết định. Mặc định là tài khoản đang dùng."))
    var by: String?

    func run() throws {
        let desk = try Desk(options, change)
        let (entry, found) = try desk.asking.subject(subject)
        let dossier = try desk.dossier(of: desk.asking.portfolio.entries[entry].relationship)
        let reviewed: Review.Subject =
            switch found {
            case .agreement(let id): .agreement(id)
            case .relationship(let id): .relationship(id)
            }
        let review = Review(
            id: "", of: reviewed, on: on?.date ?? PartialDate(desk.day), decision: decision, note: note,
            by: by ?? desk.account.name, office: office, due: due?.date)
        try desk.make(dossier.recording(review), in: dossier)
    }
}

/// `entente verify`: a contact that was found to be right.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: both("Record that a contact was found to be right.", "Ghi rằng một đầu mối đã được xác minh."))

    @OptionGroup var options: RegisterOptions
    @OptionGroup var change: ChangeOptions

    @Argument(help: both("The contact, by its id.", "Đầu mối, theo mã."), completion: .records(.contact))
    var contact: String

    @Option(
        help: both(
            "When; may be partial. By default the day of --as-of.",
            "Ngày; có thể chỉ ghi tháng hoặc năm. Mặc định là ngày của --as-of."), transform: DateArgument.init)
    var on: DateArgument?

    func run() throws {
        let desk = try Desk(options, change)
        let dossier = try desk.record(RecordKey(.contact, contact)).dossier
        try desk.make(dossier?.verifying(ID(contact), on: on?.date ?? PartialDate(desk.day)), in: dossier)
    }
}

/// `entente flag`: a relationship that somebody wants looked at.
struct FlagCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "flag",
        abstract: both(
            "Flag a relationship with a note, or settle a flag.",
            "Đánh dấu một quan hệ kèm ghi chú, hoặc ghi là đã xử lý xong."),
        discussion: both(
            "entente flag frankfurt --note \"no answer since May\", and later entente flag --settle ID.",
            "entente flag frankfurt --note \"không trả lời từ tháng 5\", và sau đó entente flag --settle MÃ."))

    @OptionGroup var options: RegisterOptions
    @OptionGroup var change: ChangeOptions

    @Argument(help: both("The partner.", "Đối tác."), completion: .partners)
    var partner: String?

    @Option(help: both("Why it should be looked at.", "Vì sao cần xem xét."))
    var note: String?

    @Option(
        help: ArgumentHelp(
            both(
                "Settle the flag of that id.",
                "Ghi là đã xử lý xong đánh dấu có mã này."), valueName: "id"), completion: .records(.flag))
    var settle: String?

    @Option(
        help: both(
            "When; may be partial. By default the day of --as-of.",
            "Ngày; có thể chỉ ghi tháng hoặc năm. Mặc định là ngày của --as-of."), transform: DateArgument.init)
    var on: DateArgument?

    func validate() throws {
        guard (partner == nil) != (settle == nil), settle == nil || note == nil else {
            throw ValidationError(
                both(
                    "Say which partner to flag, with --note TEXT, or which flag to settle: --settle ID.",
                    "Hãy ghi đối tác cần đánh dấu, kèm --note NỘI-DUNG, hoặc đánh dấu đã xử lý xong: --settle MÃ."))
        }
    }

    func run() throws {
        let desk = try Desk(options, change)
        let date = on?.date ?? PartialDate(desk.day)
        if let settle {
            let dossier = try desk.record(RecordKey(.flag, settle)).dossier
            return try desk.make(dossier?.settling(ID(settle), on: date), in: dossier)
        }
        let dossier = try desk.dossier(ofPartner: partner ?? "")
        try desk.make(dossier.flagging(on: date, by: desk.account.name, note: note), in: dossier)
    }
}

extension Review.Decision: ExpressibleByArgument {}
