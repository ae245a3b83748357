import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI

// What belongs to no relationship, and the excused periods of a clause.
extension AddCommand {
    /// `entente add locality`.
    struct Locality: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "locality",
            abstract: both(
                "Add a foreign place or body without a tie: one that others are a part of, or a prospect's.",
                """
                Thêm một địa phương hoặc tổ chức nước ngoài chưa có quan hệ: nơi bao gồm nơi khác, hoặc của đối tác \
                tiềm năng.
                """))

        @OptionGroup var adding: Adding

        @Argument(help: both("Its name, in the language of --lang.", "Tên, bằng ngôn ngữ của --lang."))
        var name: String

        @OptionGroup var whereabouts: Whereabouts

        @Option(
            help: both(
                "What it is: city, province, ...",
                "Loại: \(explained(EntenteDomain.Locality.Kind.self))."),
            completion: .words(EntenteDomain.Locality.Kind.self))
        var kind: String?

        func run() throws {
            let desk = try adding.desk()
            let draft = try adding.draft(
                .locality,
                ["name": name, "kind": kind, "country": whereabouts.country?.code, "region": whereabouts.region])
            try desk.make(.adding(try draft.finishedUnnamed()), in: nil)
        }
    }

    /// `entente add field`.
    struct Field: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "field", abstract: both("Add a field of cooperation.", "Thêm một lĩnh vực hợp tác."))

        @OptionGroup var adding: Adding

        @Argument(help: both("Its name, in the language of --lang.", "Tên, bằng ngôn ngữ của --lang."))
        var name: String

        @Option(
            help: both(
                "The id by which agreements, commitments and activities name it; made of its name if not given.",
                "Mã mà thỏa thuận, cam kết và hoạt động dùng để chỉ lĩnh vực này; nếu không ghi thì đặt theo tên."))
        var id: String?

        func run() throws {
            let desk = try adding.desk()
            let draft = try adding.draft(.field, ["id": id, "name": name])
            try desk.make(.adding(try draft.finishedUnnamed()), in: nil)
        }
    }

    /// `entente add source`.
    struct Source: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "source",
            abstract: both(
                "Add a document that facts rest on.",
                "Thêm một tài liệu làm nguồn cho hồ sơ."))

        @OptionGroup var adding: Adding

        @Argument(help: both("Its title, in its own language.", "Tên tài liệu, bằng ngôn ngữ gốc."))
        var title: String

        @Option(
            help: both(
                "The id by which records name it; made of its title if not given.",
                "Mã mà bản ghi dùng để chỉ nguồn này; nếu không ghi thì đặt theo tên."))
        var id: String?

        @Option(help: both("Who wrote or published it.", "Tác giả hoặc nơi công bố."))
        var author: String?

        @Option(help: both("The year of publication.", "Năm công bố."))
        var year: Int?

        func run() throws {
            let desk = try adding.desk()
            let draft = try adding.draft(
                .source,
                [
                    "id": id, "title": title, "author": author,
                    "year": year.map { String($0) },
                ])
            try desk.make(.adding(try draft.finishedUnnamed()), in: nil)
        }
    }

    /// `entente add dispute`.
    struct Dispute: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "dispute",
            abstract: both(
                "Add a fact on which the sources disagree, with all its readings.",
                "Thêm một điểm bất đồng giữa các nguồn, kèm mọi cách ghi."),
            discussion: both(
                """
                entente add dispute minsk-2008.signed --reading "2008-05-12 @ study 5.2" --reading "2008-06 @ list". \
                The record itself holds the reading that is used.
                """,
                """
                entente add dispute minsk-2008.signed --reading "2008-05-12 @ study 5.2" --reading "2008-06 @ list". \
                Cách ghi được dùng nằm trong chính bản ghi.
                """))

        @OptionGroup var options: RegisterOptions
        @OptionGroup var change: ChangeOptions

        @Argument(
            help: both(
                "The record and the key, as in minsk-2008.signed; or register and a count.",
                "Bản ghi và khóa, như minsk-2008.signed; hoặc register và một số đếm."))
        var about: String

        @Option(
            help: ArgumentHelp(
                both(
                    "What is said, and where; may be given several times.",
                    "Ghi gì, ở nguồn nào; có thể ghi nhiều lần."), valueName: "value @ source place"))
        var reading: [String]

        @Option(help: both("Which reading the record uses, and why.", "Bản ghi dùng cách ghi nào, vì sao."))
        var note: String?

        func run() throws {
            let desk = try Desk(options, change)
            let key = RecordKey(.dispute, about)
            if try Failure.rethrowing({ try desk.store.has(key) }) {
                throw Failure(code: .data, text: desk.words(RefusalWords.existsAlready, desk.words(key)))
            }
            let sources = desk.asking.portfolio.sources.map { FieldKind.Choice($0.id.rawValue, $0.title ?? "") }
            let readings = try reading.map { text throws(Failure) in
                if let fault = FieldKind.readings(sources).refusal(of: text, desk.words) {
                    throw Failure(code: .data, text: fault)
                }
                return EntenteDomain.Dispute.Reading(typed: text, of: sources)
            }
            try desk.make(
                .adding(.dispute(EntenteDomain.Dispute(about: about, readings: readings, note: note))), in: nil)
        }
    }

    /// `entente add excused`.
    struct Excused: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "excused",
            abstract: both(
                "Add a period in which idleness is excused to an agreement's inactivity clause.",
                "Thêm một thời gian được miễn vào điều khoản tự mất hiệu lực của thỏa thuận."),
            discussion: both(
                """
                entente add excused frankfurt-2019 --from 2020-03-01 --to 2021-10-31 --why "borders closed". Periods \
                are edited and taken away as entente edit agreement ID --set inactivity.excused=[...].
                """,
                """
                entente add excused frankfurt-2019 --from 2020-03-01 --to 2021-10-31 --why "đóng biên giới". Sửa và \
                xóa thời gian được miễn bằng entente edit agreement MÃ --set inactivity.excused=[...].
                """))

        @OptionGroup var options: RegisterOptions
        @OptionGroup var change: ChangeOptions

        @Argument(
            help: both(
                "The agreement, by id or a beginning of it.",
                "Thỏa thuận, theo mã hoặc phần đầu của mã."), completion: .agreements)
        var agreement: String

        @Option(
            help: both(
                "Its first day; of a month or a year, the first day of that.",
                "Ngày đầu; nếu ghi tháng hoặc năm thì là ngày đầu của tháng hoặc năm đó."), transform: DateArgument.init
        )
        var from: DateArgument

        @Option(
            help: both(
                "Its last day; of a month or a year, the last day of that.",
                "Ngày cuối; nếu ghi tháng hoặc năm thì là ngày cuối của tháng hoặc năm đó."),
            transform: DateArgument.init)
        var to: DateArgument

        @Option(help: both("Why idleness is excused.", "Vì sao được miễn."))
        var why: String?

        @Option(help: both("Where that stands.", "Điều đó ghi ở đâu."))
        var source: String?

        func run() throws {
            let desk = try Desk(options, change)
            let (id, dossier) = try desk.agreement(agreement)
            let period = ExcusedPeriod(from: from.date.min, to: to.date.max, reason: why, source: source)
            guard let change = dossier.excusing(period, under: id) else {
                throw Failure(code: .data, text: desk.words(CLIWords.noClause, id.rawValue))
            }
            try desk.make(change, in: dossier)
        }
    }
}

extension Change {
    /// A record that belongs to no relationship.
    fileprivate static func adding(_ record: Record) -> Change {
        Change(.add, of: nil, [.adding(record.key.id.isEmpty ? record.named { _ in false } : record)])
    }
}
