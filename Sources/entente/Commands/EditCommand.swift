public import ArgumentParser
public import EntenteDomain
import EntenteExchange
import EntenteUI

/// `entente edit`: another value under a key of a record.
struct EditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: both("Give keys of a record other values.", "Sửa giá trị các khóa của một bản ghi."),
        discussion: both(
            """
            entente edit activity frankfurt-fair --set state=completed --set end=2026-11-30. Keys are those of the \
            interchange format, with points between keys in one another (title.vi, owner.office); an empty value takes \
            the key away. What stands above the lists is edited as entente edit heading --set \
            recordsThrough=2026-11-01.
            """,
            """
            entente edit activity frankfurt-fair --set state=completed --set end=2026-11-30. Khóa là khóa của định \
            dạng trao đổi, khóa lồng nhau cách bằng dấu chấm (title.vi, owner.office); giá trị trống thì xóa khóa. \
            Phần ghi trên các danh sách được sửa bằng entente edit heading --set recordsThrough=2026-11-01.
            """))

    @OptionGroup var options: RegisterOptions
    @OptionGroup var change: ChangeOptions

    @Argument(
        help: both(
            "The kind of the record: activity, agreement, contact, ...; or heading.",
            "Loại bản ghi: \(explained(Record.Kind.self))."))
    var kind: Record.Kind

    @Argument(
        help: both(
            "Its id; of a dispute, what it is about; of the heading, nothing.",
            "Mã; với điểm bất đồng là đối tượng; với heading thì không ghi."), completion: .recordsOfNamedKind)
    var id: String?

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp(
            both(
                "A key and its value; may be given several times.",
                "Một khóa và giá trị; có thể ghi nhiều lần."), valueName: "key=value"))
    var settings: [Setting]

    func validate() throws {
        if id == nil, kind != .heading {
            throw ValidationError(
                both(
                    "Say which \(kind.rawValue): give its id.",
                    "Hãy ghi mã của \(kind.texts.vi)."))
        }
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
        abstract: both(
            "Take a record out of the register, where no other names it.",
            "Xóa một bản ghi khỏi sổ đăng ký nếu không bản ghi nào khác nhắc đến."),
        discussion: both(
            """
            For what should never have been recorded. An agreement that is over is ended (entente end), and a mistake \
            of a moment ago is taken back (entente undo).
            """,
            """
            Dùng cho bản ghi lẽ ra không được ghi. Thỏa thuận đã kết thúc thì ghi chấm dứt (entente end), lỗi vừa mắc \
            thì hoàn tác (entente undo).
            """))

    @OptionGroup var options: RegisterOptions
    @OptionGroup var change: ChangeOptions

    @Argument(
        help: both(
            "The kind of the record: activity, agreement, contact, ...",
            "Loại bản ghi: \(explained(Record.Kind.self))."))
    var kind: Record.Kind

    @Argument(
        help: both(
            "Its id; of a dispute, what it is about.",
            "Mã; với điểm bất đồng là đối tượng."), completion: .recordsOfNamedKind)
    var id: String

    func validate() throws {
        if kind == .heading {
            throw ValidationError(
                both(
                    "A register keeps its heading; give its keys other values.",
                    "heading của sổ đăng ký không xóa được; hãy sửa giá trị các khóa."))
        }
    }

    func run() throws {
        let desk = try Desk(options, change)
        var (edit, dossier) = try desk.record(RecordKey(kind, id))
        edit.after = nil
        try desk.make(Change(.remove, of: dossier?.relationship.id, [edit]), in: dossier)
    }
}

extension Record.Kind: ExpressibleByArgument {}
