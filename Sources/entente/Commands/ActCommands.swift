public import ArgumentParser
public import EntenteDomain
import EntenteExchange
import EntenteUI

/// `entente end`: the recorded end of an agreement.
struct EndCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "end",
        abstract: "Record the end of an agreement, with its reason and its source.",
        discussion: "entente end frankfurt-2019 --on 2026-11-20 --reason \"ended by both sides\" --source letters")

    @OptionGroup var options: RegisterOptions
    @OptionGroup var change: ChangeOptions

    @Argument(help: "The agreement, by id or a beginning of it.", completion: .agreements)
    var agreement: String

    @Option(
        help: "The first day on which it is no longer in force; may be partial. By default the day of --as-of.",
        transform: DateArgument.init)
    var on: DateArgument?

    @Option(help: ArgumentHelp("The id of a source that puts it on record.", valueName: "source[:place]"))
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
        abstract: "Record a review of an agreement, or of a relationship, with what was decided. It resets no clock.")

    @OptionGroup var options: RegisterOptions
    @OptionGroup var change: ChangeOptions

    @Argument(help: "The agreement or the partner.", completion: .records(.relationship, .agreement))
    var subject: String

    @Option(help: "What was decided: keep, revive, renegotiate, letLapse or end.")
    var decision: Review.Decision?

    @Option(help: "What was decided, in words.")
    var note: String?

    @Option(help: "The office that sees to it.")
    var office: String?

    @Option(help: "Until when; may be partial.", transform: DateArgument.init)
    var due: DateArgument?

    @Option(
        help: "When it was; may be partial. By default the day of --as-of.",
        transform: DateArgument.init)
    var on: DateArgument?

    @Option(help: "Who decided. By default the account.")
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
        abstract: "Record that a contact was found to be right.")

    @OptionGroup var options: RegisterOptions
    @OptionGroup var change: ChangeOptions

    @Argument(help: "The contact, by its id.", completion: .records(.contact))
    var contact: String

    @Option(help: "When; may be partial. By default the day of --as-of.", transform: DateArgument.init)
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
        abstract: "Flag a relationship with a note, or settle a flag.",
        discussion: "entente flag frankfurt --note \"no answer since May\", and later entente flag --settle ID.")

    @OptionGroup var options: RegisterOptions
    @OptionGroup var change: ChangeOptions

    @Argument(help: "The partner.", completion: .partners)
    var partner: String?

    @Option(help: "Why it should be looked at.")
    var note: String?

    @Option(help: ArgumentHelp("Settle the flag of that id.", valueName: "id"), completion: .records(.flag))
    var settle: String?

    @Option(help: "When; may be partial. By default the day of --as-of.", transform: DateArgument.init)
    var on: DateArgument?

    func validate() throws {
        guard (partner == nil) != (settle == nil), settle == nil || note == nil else {
            throw ValidationError("Say which partner to flag, with --note TEXT, or which flag to settle: --settle ID.")
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
