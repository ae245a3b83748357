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
            abstract: "Add a foreign place or body without a tie: one that others are a part of, or a prospect's.")

        @OptionGroup var adding: Adding

        @Argument(help: "Its name, in the language of --lang.")
        var name: String

        @Option(help: "Its country, ISO 3166: DE.")
        var country: String?

        @Option(help: "What it is: city, province, ...", completion: .words(EntenteDomain.Locality.Kind.self))
        var kind: String?

        @Option(
            help: "Its part of the world: asia, europe, northAmerica, ...",
            completion: .words(EntenteDomain.Locality.Region.self))
        var region: String?

        func run() throws {
            let desk = try adding.desk()
            let draft = try adding.draft(.locality, ["name": name, "kind": kind, "country": country, "region": region])
            try desk.make(.adding(try draft.finishedUnnamed()), in: nil)
        }
    }

    /// `entente add field`.
    struct Field: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "field", abstract: "Add a field of cooperation.")

        @OptionGroup var adding: Adding

        @Argument(help: "Its name, in the language of --lang.")
        var name: String

        @Option(help: "The id by which agreements, commitments and activities name it; made of its name if not given.")
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
            commandName: "source", abstract: "Add a document that facts rest on.")

        @OptionGroup var adding: Adding

        @Argument(help: "Its title, in its own language.")
        var title: String

        @Option(help: "The id by which records name it; made of its title if not given.")
        var id: String?

        @Option(help: "Who wrote or published it.")
        var author: String?

        @Option(help: "The year of publication.")
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
            commandName: "dispute", abstract: "Add a fact on which the sources disagree, with all its readings.",
            discussion: """
                entente add dispute minsk-2008.signed --reading "2008-05-12 @ study 5.2" --reading "2008-06 @ list". The \
                record itself holds the reading that is used.
                """)

        @OptionGroup var options: RegisterOptions
        @OptionGroup var change: ChangeOptions

        @Argument(help: "The record and the key, as in minsk-2008.signed; or register and a count.")
        var about: String

        @Option(
            help: ArgumentHelp(
                "What is said, and where; may be given several times.", valueName: "value @ source place"))
        var reading: [String]

        @Option(help: "Which reading the record uses, and why.")
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
            abstract: "Add a period in which idleness is excused to an agreement's inactivity clause.",
            discussion: """
                entente add excused frankfurt-2019 --from 2020-03-01 --to 2021-10-31 --why "borders closed". Periods are \
                edited and taken away as entente edit agreement ID --set inactivity.excused=[...].
                """)

        @OptionGroup var options: RegisterOptions
        @OptionGroup var change: ChangeOptions

        @Argument(help: "The agreement, by id or a beginning of it.", completion: .agreements)
        var agreement: String

        @Option(help: "Its first day; of a month or a year, the first day of that.", transform: DateArgument.init)
        var from: DateArgument

        @Option(help: "Its last day; of a month or a year, the last day of that.", transform: DateArgument.init)
        var to: DateArgument

        @Option(help: "Why idleness is excused.")
        var why: String?

        @Option(help: "Where that stands.")
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
