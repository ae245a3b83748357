import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI

extension AddCommand {
    /// `entente add commitment`.
    struct Commitment: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "commitment",
            abstract: both(
                "Add something that an agreement promises.",
                "Thêm một cam kết ghi trong thỏa thuận."))

        @OptionGroup var adding: Adding

        @Argument(
            help: both(
                "The agreement, by id or a beginning of it.",
                "Thỏa thuận, theo mã hoặc phần đầu của mã."), completion: .agreements)
        var agreement: String

        @Option(
            help: both(
                "What is promised, in the language of --lang.",
                "Nội dung cam kết, bằng ngôn ngữ của --lang."))
        var title: String

        @Option(
            help: both(
                "What has become of it: open, underway, partly, fulfilled, dropped or unknown.",
                "Tình hình thực hiện: \(explained(EntenteDomain.Commitment.State.self))."),
            completion: .words(EntenteDomain.Commitment.State.self))
        var state = EntenteDomain.Commitment.State.open.rawValue

        @Option(
            help: both(
                "When it is to be done; may be partial.",
                "Hạn thực hiện; có thể chỉ ghi tháng hoặc năm."), transform: DateArgument.init)
        var due: DateArgument?

        @Option(help: both("The office that answers for it.", "Cơ quan chịu trách nhiệm."))
        var office: String?

        func run() throws {
            let desk = try adding.desk()
            let (id, dossier) = try desk.agreement(agreement)
            let draft = try adding.draft(
                .commitment,
                [
                    "agreement": id.rawValue, "title": title, "state": state, "due": due?.text,
                    "owner.office": office,
                ])
            try desk.add(draft, to: dossier)
        }
    }

    /// `entente add contact`.
    struct Contact: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "contact",
            abstract: both(
                "Add an office or a person through whom a relationship is kept.",
                "Thêm một đầu mối: cơ quan hoặc người giữ liên lạc của quan hệ."))

        @OptionGroup var adding: Adding

        @Argument(help: both("The partner.", "Đối tác."), completion: .partners)
        var partner: String

        @Option(
            help: both(
                "Whose side it is on: city or partner.",
                "Thuộc phía nào: \(explained(Side.self))."), completion: .words(Side.self))
        var side: String?

        @Option(help: both("The office.", "Cơ quan."))
        var office: String?

        @Option(help: both("The person.", "Người liên lạc."))
        var name: String?

        @Option(help: both("The address for mail.", "Địa chỉ thư điện tử."))
        var email: String?

        @Option(help: both("The telephone number.", "Số điện thoại."))
        var phone: String?

        @Option(
            help: both(
                "When somebody last found it to be right; may be partial.",
                "Ngày xác minh gần nhất; có thể chỉ ghi tháng hoặc năm."), transform: DateArgument.init)
        var verified: DateArgument?

        func validate() throws {
            if office == nil, name == nil {
                throw ValidationError(
                    both(
                        "Say who it is: --office OFFICE, --name NAME.",
                        "Hãy ghi đó là ai: --office CƠ-QUAN, --name TÊN."))
            }
        }

        func run() throws {
            let desk = try adding.desk()
            let dossier = try desk.dossier(ofPartner: partner)
            let draft = try adding.draft(
                .contact,
                [
                    "relationship": dossier.relationship.id.rawValue, "side": side, "office": office, "name": name,
                    "email": email, "phone": phone, "verified": verified?.text,
                ])
            try desk.add(draft, to: dossier)
        }
    }

    /// `entente add prospect`.
    struct Prospect: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "prospect",
            abstract: both(
                "Add a tie that was proposed or looked for and does not exist yet.",
                "Thêm một đối tác tiềm năng: quan hệ được đề xuất hoặc tìm kiếm mà chưa có."))

        @OptionGroup var adding: Adding

        @Argument(help: both("The locality, by its id.", "Địa phương, theo mã."), completion: .records(.locality))
        var locality: String

        @Option(
            help: both(
                "How far it has come: proposed, interest, negotiating, refused, dropped or signed.",
                "Tiến độ: \(explained(EntenteDomain.Prospect.State.self))."),
            completion: .words(EntenteDomain.Prospect.State.self))
        var state = EntenteDomain.Prospect.State.proposed.rawValue

        @Option(
            help: both(
                "When that was; may be partial.",
                "Ngày của việc đó; có thể chỉ ghi tháng hoặc năm."), transform: DateArgument.init)
        var on: DateArgument?

        @Option(
            help: both(
                "Who proposed it: city, partner or central.",
                "Bên đề xuất: \(explained(Relationship.Initiative.self))."),
            completion: .words(Relationship.Initiative.self))
        var by: String?

        func run() throws {
            let desk = try adding.desk()
            let draft = try adding.draft(
                .prospect, ["locality": locality, "state": state, "on": on?.text, "by": by])
            guard case .prospect(let prospect) = try draft.finishedUnnamed() else { return }
            try desk.make(.proposing(prospect), in: nil)
        }
    }

    /// `entente add partner`.
    struct Partner: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "partner",
            abstract: both(
                "Add a partner: its locality, the relationship, and its first agreement.",
                "Thêm một đối tác: địa phương, quan hệ và thỏa thuận đầu tiên."),
            discussion: both(
                """
                entente add partner Leipzig --country DE --region europe --signed 2026-11-20. A locality that the \
                register has is named by its id. The first agreement is added where it is signed or takes effect.
                """,
                """
                entente add partner Leipzig --country DE --region europe --signed 2026-11-20. Địa phương đã có trong \
                sổ đăng ký thì ghi theo mã. Thỏa thuận đầu tiên được thêm nếu có ngày ký hoặc ngày có hiệu lực.
                """))

        @OptionGroup var options: RegisterOptions
        @OptionGroup var change: ChangeOptions
        @OptionGroup var document: Document

        @Argument(
            help: both(
                "The partner's name in the language of --lang, or the id of a locality of the register.",
                "Tên đối tác bằng ngôn ngữ của --lang, hoặc mã của một địa phương trong sổ đăng ký."))
        var name: String

        @Option(
            help: both(
                "The id of the new locality, where that of its name is taken.",
                "Mã của địa phương mới, khi mã theo tên đã được dùng."))
        var id: String?

        @OptionGroup var whereabouts: Whereabouts

        @Option(
            help: both(
                "What it is: city, province, ...; city if not given.",
                "Loại: \(explained(EntenteDomain.Locality.Kind.self)); nếu không ghi là city."),
            completion: .words(EntenteDomain.Locality.Kind.self))
        var localityKind = EntenteDomain.Locality.Kind.city.rawValue

        @Option(
            help: both(
                "Which group it belongs to: politicalSecurity or socioEconomic.",
                "Nhóm: \(explained(Relationship.Purpose.self))."),
            completion: .words(Relationship.Purpose.self))
        var purpose: String?

        @Option(
            help: both(
                "Who proposed it: city, partner or central.",
                "Bên đề xuất: \(explained(Relationship.Initiative.self))."),
            completion: .words(Relationship.Initiative.self))
        var initiative: String?

        @Option(
            help: both(
                "How far the tie goes: friendshipCooperation, exchange, twinning, framework or sectoral.",
                "Mức quan hệ: \(explained(Relationship.Level.self))."),
            completion: .words(Relationship.Level.self))
        var level: String?

        func run() throws {
            let desk = try Desk(options, change)
            let stored = try Failure.rethrowing { try desk.store.record(RecordKey(.locality, name)) }
            let place = try RecordDraft(
                unnamed: .locality,
                [
                    "id": id, "name": name, "kind": localityKind, "country": whereabouts.country?.code,
                    "region": whereabouts.region,
                ],
                options.language)
            let tie = try RecordDraft(
                unnamed: .relationship,
                ["locality": RecordDraft.unnamed, "purpose": purpose, "initiative": initiative, "level": level],
                options.language)
            guard case .locality(let locality) = try stored?.record ?? place.finishedUnnamed(),
                case .relationship(let relationship) = try tie.finishedUnnamed()
            else { return }
            var agreement: EntenteDomain.Agreement?
            if document.signed != nil || document.effective != nil {
                let first = try document.draft(of: ID(RecordDraft.unnamed), options.language).finishedUnnamed()
                if case .agreement(let document) = first { agreement = document }
            }
            let change = Change.establishing(
                locality, isNew: stored == nil, relationship: relationship, agreement: agreement
            ) { (try? desk.store.has($0)) ?? false }
            if stored == nil, id == nil { try refuseSecond(of: change, desk) }
            try desk.make(change, in: nil)
        }

        /// A locality with a number behind its id has the name of one that the register has: it may be the same.
        private func refuseSecond(of change: Change, _ desk: Desk) throws(Failure) {
            let plain = Identifier.made(of: [name], fallback: "") { _ in false }
            guard case .locality(let locality)? = change.edits.first?.after, locality.id.rawValue != plain else {
                return
            }
            throw Failure(code: .usage, text: desk.words(CLIWords.localityExists, plain))
        }
    }
}
