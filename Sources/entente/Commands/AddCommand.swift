public import ArgumentParser
public import EntenteDomain
import EntenteExchange
import EntenteUI

/// `entente add`: a new record.
struct AddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add a record to the register.",
        discussion: """
            The options stand for keys of the interchange format; --set gives any other of its keys. The new record gets \
            an id made from the names that it is about, and the answer tells which.
            """,
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
                "A key of the interchange format and its value; may be given several times.", valueName: "key=value"))
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
            commandName: "activity", abstract: "Add something that was done with a partner, or is planned.",
            discussion: "entente add activity frankfurt --title \"Waste water plant\" --start 2026-11")

        @OptionGroup var adding: Adding

        @Argument(help: "The partner.", completion: .partners)
        var partner: String

        @Option(help: "Its title, in the language of --lang.")
        var title: String?

        @Option(help: "When it began, or is to begin; may be partial.", transform: DateArgument.init)
        var start: DateArgument

        @Option(help: "When it ended, or is to end.", transform: DateArgument.init)
        var end: DateArgument?

        @Option(help: "What sort of thing it is; project if not given.")
        var kind: EntenteDomain.Activity.Kind = .project

        @Option(help: "How far it has come; if not given, planned where it begins after today, else completed.")
        var state: EntenteDomain.Activity.State?

        @Option(help: "The field that it belongs to, by id.", completion: .records(.field))
        var field: String?

        @Option(help: "Who carries it; may be given several times.", transform: CarrierArgument.init(argument:))
        var carrier: [CarrierArgument] = []

        @Option(help: "What a party puts in; may be given several times.", transform: FundingArgument.init(argument:))
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
            commandName: "agreement", abstract: "Add a document by which the city and a partner bind themselves.",
            discussion: """
                entente add agreement frankfurt --signed 2026-11-20 --term renewing --set term.months=12 \
                --set inactivity.years=2. With --supersedes it takes the place of an earlier one, whose end is not \
                recorded by it: entente end does that.
                """)

        @OptionGroup var adding: Adding
        @OptionGroup var document: Document

        @Argument(help: "The partner.", completion: .partners)
        var partner: String

        @Option(help: "The id of the agreement that it takes the place of.", completion: .agreements)
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
        @Option(help: "The day of signing; may be partial.", transform: DateArgument.init)
        var signed: DateArgument?

        @Option(help: "The day on which it takes effect; that of signing if not given.", transform: DateArgument.init)
        var effective: DateArgument?

        @Option(help: "Its title, in the language of --lang.")
        var title: String?

        @Option(help: "What the document calls itself: memorandum, agreement, ...")
        var kind: String?

        @Option(help: "How long it runs: renewing, fixed, indefinite or unspecified.")
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
            throw ValidationError("“\(argument)” is not PARTY:AMOUNT:CURRENCY; write partner:248733:EUR.")
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
