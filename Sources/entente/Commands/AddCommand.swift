public import ArgumentParser
public import EntenteDomain
import EntenteExchange
import EntenteUI

/// `entente add`: a new record.
struct AddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: both("Add a record to the register.", "Thêm một bản ghi vào sổ đăng ký."),
        discussion: both(
            """
            The options stand for keys of the interchange format; --set gives any other of its keys. The new record \
            gets an id made from the names that it is about, and the answer tells which.
            """,
            """
            Các tùy chọn ứng với khóa của định dạng trao đổi; --set ghi mọi khóa khác. Bản ghi mới được đặt mã theo các \
            tên liên quan, và câu trả lời cho biết mã đó.
            """),
        subcommands: [
            Activity.self, Agreement.self, Commitment.self, Contact.self, Prospect.self, Partner.self, Locality.self,
            Field.self, Source.self, Dispute.self, Excused.self,
        ])

    /// What a command that adds a record is told: about which register, how it is changed, and keys of the new record.
    struct Adding: ParsableArguments {
        @OptionGroup var options: RegisterOptions
        @OptionGroup var change: ChangeOptions

        @Option(
            name: .customLong("set"),
            help: ArgumentHelp(
                both(
                    "A key of the interchange format and its value; may be given several times.",
                    "Một khóa của định dạng trao đổi và giá trị; có thể ghi nhiều lần."), valueName: "key=value"))
        var settings: [Setting] = []

        func desk() throws(Failure) -> Desk { try Desk(options, change) }

        /// A new record with these values, as far as they are given, and the keys that were set.
        func draft(_ kind: Record.Kind, _ values: KeyValuePairs<String, String?>) throws(Failure) -> RecordDraft {
            var draft = try RecordDraft(unnamed: kind, values, options.language)
            try draft.set([:], settings)
            return draft
        }
    }

    /// `entente add activity`.
    struct Activity: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "activity",
            abstract: both(
                "Add something that was done with a partner, or is planned.",
                "Thêm một hoạt động đã làm hoặc dự kiến làm với đối tác."),
            discussion: both(
                "entente add activity frankfurt --title \"Waste water plant\" --start 2026-11",
                "entente add activity frankfurt --title \"Nhà máy xử lý nước thải\" --start 2026-11"))

        @OptionGroup var adding: Adding

        @Argument(help: both("The partner.", "Đối tác."), completion: .partners)
        var partner: String

        @Option(help: both("Its title, in the language of --lang.", "Tên, bằng ngôn ngữ của --lang."))
        var title: String?

        @Option(
            help: both(
                "When it began, or is to begin; may be partial.",
                "Ngày bắt đầu hoặc dự kiến bắt đầu; có thể chỉ ghi tháng hoặc năm."), transform: DateArgument.init)
        var start: DateArgument

        @Option(
            help: both(
                "When it ended, or is to end.",
                "Ngày kết thúc hoặc dự kiến kết thúc."), transform: DateArgument.init)
        var end: DateArgument?

        @Option(
            help: both(
                "What sort of thing it is.",
                "Loại hoạt động: \(explained(EntenteDomain.Activity.Kind.self))."))
        var kind: EntenteDomain.Activity.Kind = .project

        @Option(
            help: both(
                "How far it has come; if not given, planned where it begins after today, else completed.",
                "Mức thực hiện: \(explained(EntenteDomain.Activity.State.self)); nếu không ghi: planned khi bắt đầu sau hôm nay, còn lại là completed."
            ))
        var state: EntenteDomain.Activity.State?

        @Option(help: both("The field that it belongs to, by id.", "Lĩnh vực, theo mã."), completion: .records(.field))
        var field: String?

        @Option(
            help: both(
                "Who carries it; may be given several times.",
                "Đơn vị thực hiện; có thể ghi nhiều lần."), transform: CarrierArgument.init(argument:))
        var carrier: [CarrierArgument] = []

        @Option(
            help: both(
                "What a party puts in; may be given several times.",
                "Phần đóng góp của một bên; có thể ghi nhiều lần."), transform: FundingArgument.init(argument:))
        var funding: [FundingArgument] = []

        func run() throws {
            let desk = try adding.desk()
            let dossier = try desk.dossier(ofPartner: partner)
            let isAhead = start.date.min > desk.day
            var draft = try adding.draft(
                .activity,
                [
                    "relationship": dossier.relationship.id.rawValue, "kind": kind.rawValue,
                    "state": (state ?? (isAhead ? .planned : .completed)).rawValue, "title": title,
                    "start": start.text, "end": end?.text, "field": field,
                ])
            for carrier in carrier {
                draft.append(["side": carrier.side, "kind": carrier.kind, "name": carrier.name], to: "carriers")
            }
            for funding in funding {
                draft.append(
                    ["party": funding.party, "amount": funding.amount, "currency": funding.currency], to: "funding")
            }
            try desk.add(draft, to: dossier)
        }
    }

    /// `entente add agreement`.
    struct Agreement: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "agreement",
            abstract: both(
                "Add a document by which the city and a partner bind themselves.",
                "Thêm một văn bản ràng buộc thành phố và đối tác."),
            discussion: both(
                """
                entente add agreement frankfurt --signed 2026-11-20 --term renewing --set term.months=12 --set \
                inactivity.years=2. With --supersedes it takes the place of an earlier one, whose end is not recorded \
                by it: entente end does that.
                """,
                """
                entente add agreement frankfurt --signed 2026-11-20 --term renewing --set term.months=12 --set \
                inactivity.years=2. Với --supersedes, văn bản này thay cho văn bản trước; việc chấm dứt văn bản trước \
                không tự được ghi mà dùng entente end.
                """))

        @OptionGroup var adding: Adding
        @OptionGroup var document: Document

        @Argument(help: both("The partner.", "Đối tác."), completion: .partners)
        var partner: String

        @Option(
            help: both(
                "The id of the agreement that it takes the place of.",
                "Mã của thỏa thuận mà văn bản này thay thế."), completion: .agreements)
        var supersedes: String?

        func run() throws {
            let desk = try adding.desk()
            let dossier = try desk.dossier(ofPartner: partner)
            var draft = try document.draft(of: dossier.relationship.id, desk.words.language)
            try draft.set(["supersedes": supersedes], adding.settings)
            let record = try draft.finishedUnnamed()
            if case .agreement(let agreement) = record, let earlier = agreement.supersedes {
                guard let succession = dossier.succeeding(earlier, by: agreement) else {
                    throw desk.asking.unknown(earlier.rawValue, .unknownRecord, [])
                }
                return try desk.make(succession, in: dossier)
            }
            try desk.add(draft, to: dossier)
        }
    }

    /// The options of an agreement.
    struct Document: ParsableArguments {
        @Option(
            help: both(
                "The day of signing; may be partial.",
                "Ngày ký; có thể chỉ ghi tháng hoặc năm."), transform: DateArgument.init)
        var signed: DateArgument?

        @Option(
            help: both(
                "The day on which it takes effect; that of signing if not given.",
                "Ngày có hiệu lực; nếu không ghi thì là ngày ký."), transform: DateArgument.init)
        var effective: DateArgument?

        @Option(help: both("Its title, in the language of --lang.", "Tên, bằng ngôn ngữ của --lang."))
        var title: String?

        @Option(
            help: both(
                "What the document calls itself: memorandum, agreement, ...",
                "Văn bản tự gọi là gì: memorandum (bản ghi nhớ), agreement (thỏa thuận)..."))
        var kind: String?

        @Option(
            help: both(
                "How long it runs: renewing, fixed, indefinite or unspecified.",
                """
                Thời hạn: renewing (tự gia hạn), fixed (cố định), indefinite (vô thời hạn) hoặc unspecified (không \
                ghi).
                """))
        var term: String?

        func draft(of relationship: ID<Relationship>, _ language: Language) throws(Failure) -> RecordDraft {
            try RecordDraft(
                unnamed: .agreement,
                [
                    "relationship": relationship.rawValue, "title": title, "kind": kind, "signed": signed?.text,
                    "effective": effective?.text, "term.kind": term,
                ], language)
        }
    }
}

extension EntenteDomain.Activity.Kind: ExpressibleByArgument {}
extension EntenteDomain.Activity.State: ExpressibleByArgument {}

/// An organisation as the command line names it: `partner:university:Goethe-Universität`, the last two left out at will.
struct CarrierArgument {
    let side: String
    let kind: String?
    let name: String?

    init(argument: String) throws {
        let parts = argument.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        side = parts[0]
        kind = parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil
        name = parts.count > 2 ? parts[2] : nil
    }
}

/// A contribution as the command line names it: `partner:248733:EUR`.
struct FundingArgument {
    let party: String
    let amount: String
    let currency: String

    init(argument: String) throws {
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3 else {
            throw ValidationError(
                both(
                    "“\(argument)” is not PARTY:AMOUNT:CURRENCY; write partner:248733:EUR.",
                    "“\(argument)” không đúng dạng BÊN:SỐ-TIỀN:LOẠI-TIỀN; hãy ghi partner:248733:EUR."))
        }
        (party, amount, currency) = (parts[0], parts[1], parts[2])
    }
}

extension RecordDraft {
    /// Stands for the identifier that a new record has not got yet: the format has no empty one.
    static let unnamed = "new"

    /// A new record of a kind with these values, as far as they are given.
    init(unnamed kind: Record.Kind, _ values: KeyValuePairs<String, String?>, _ language: Language) throws(Failure) {
        self.init(kind, language: language)
        try set(["id": Self.unnamed])
        try set(values)
    }

    /// The record without its identifier, which is made when it is added, unless another was set.
    func finishedUnnamed() throws(Failure) -> Record {
        let record = try finished()
        return record.key.id == Self.unnamed ? record.renamed("") : record
    }
}
