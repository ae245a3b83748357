public import ArgumentParser
public import EntenteDomain
import EntenteExchange
import EntenteUI

/// `entente edit`: another value under a key of a record.
struct EditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Give keys of a record other values.",
        discussion: """
            entente edit activity frankfurt-fair --set state=completed --set end=2026-11-30. Keys are those of the \
            interchange format, with points between keys in one another (title.vi, owner.office); an empty value takes \
            the key away. What stands above the lists is edited as entente edit heading --set \
            recordsThrough=2026-11-01.
            """)

    @OptionGroup var options: RegisterOptions
    @OptionGroup var change: ChangeOptions

    @Argument(help: "The kind of the record: activity, agreement, contact, ...; or heading.")
    var kind: Record.Kind

    @Argument(help: "Its id; of a dispute, what it is about; of the heading, nothing.", completion: .recordsOfNamedKind)
    var id: String?

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp("A key and its value; may be given several times.", valueName: "key=value"))
    var settings: [Setting]

    func validate() throws {
        if id == nil, kind != .heading { throw ValidationError("Say which \(kind.rawValue): give its id.") }
    }

    func run() throws {
        let desk = try Desk(options, change)
        let key = kind == .heading ? .heading : RecordKey(kind, id ?? "")
        var (edit, dossier) = try desk.record(key)
        guard let before = edit.before else { return }
        var draft = RecordDraft(of: before, language: options.language)
        try draft.set([:], settings)
        edit.after = try draft.finished()
        try desk.make(Change(.edit, of: dossier?.relationship.id, [edit]), in: dossier)
    }
}

/// `entente remove`: a record out of the register.
struct RemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Take a record out of the register, where no other names it.",
        discussion: """
            For what should never have been recorded. An agreement that is over is ended (entente end), and a mistake of \
            a moment ago is taken back (entente undo).
            """)

    @OptionGroup var options: RegisterOptions
    @OptionGroup var change: ChangeOptions

    @Argument(help: "The kind of the record: activity, agreement, contact, ...")
    var kind: Record.Kind

    @Argument(help: "Its id; of a dispute, what it is about.", completion: .recordsOfNamedKind)
    var id: String

    func validate() throws {
        if kind == .heading { throw ValidationError("A register keeps its heading; give its keys other values.") }
    }

    func run() throws {
        let desk = try Desk(options, change)
        var (edit, dossier) = try desk.record(RecordKey(kind, id))
        edit.after = nil
        try desk.make(Change(.remove, of: dossier?.relationship.id, [edit]), in: dossier)
    }
}

extension Record.Kind: ExpressibleByArgument {}
