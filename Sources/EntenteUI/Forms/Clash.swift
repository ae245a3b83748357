import EntenteDomain

/// Two edits of one thing that the user settles, field by field.
struct Clash: Sendable {
    /// A field that somebody changed.
    struct Row: Hashable, Sendable {
        let key: FieldKey
        /// What it said before both.
        let before: String
        let theirs: String
        let yours: String
        /// Which one is taken; nil until the user says so.
        var side: Side?
    }

    /// One of the two edits.
    enum Side: Hashable, Sendable {
        case theirs, yours
    }

    /// What the user was about to save.
    let yours: Form
    /// The same form made of what is stored now; nil where the record is gone.
    private let theirs: Form?
    /// Who was faster, and when.
    let conflict: Conflict
    /// The fields in which the three differ, those that both changed first.
    private(set) var rows: [Row]
    /// The number of the selected row.
    private(set) var focus = 0

    init(_ yours: Form, _ theirs: Form?, _ conflict: Conflict) {
        self.yours = yours
        self.theirs = theirs
        self.conflict = conflict
        let rows = yours.fields.compactMap { field -> Row? in
            guard let stored = theirs?.fields.first(where: { $0.key == field.key }) else { return nil }
            let (isYours, isTheirs) = (field.differs, stored.recorded != field.recorded)
            guard isYours || isTheirs, field.key != .reason else { return nil }
            let row = { (side: Side?) in
                Row(key: field.key, before: field.recorded, theirs: stored.recorded, yours: field.value, side: side)
            }
            if isYours, isTheirs { return field.value == stored.recorded ? nil : row(nil) }
            return row(isYours ? .yours : .theirs)
        }
        self.rows = rows.filter { $0.side == nil } + rows.filter { $0.side != nil }
    }

    /// What a field says, as it is typed.
    func typed(_ value: String, in key: FieldKey) -> String {
        yours.fields.first { $0.key == key }?.typed(value) ?? value
    }

    /// Whether the record is gone, so that there is nothing to put together.
    var isGone: Bool { theirs == nil }

    /// The first row of which nothing has been said yet.
    var undecided: Row? { rows.first { $0.side == nil } }

    /// Both edits put together, made from what is stored now.
    var merged: Form? {
        guard var form = theirs else { return nil }
        for row in rows where row.side == .yours { form.fill(row.key, with: row.yours) }
        if let reason = yours.typed[.reason] { form.fill(.reason, with: reason) }
        return form
    }

    /// To another row; at the ends it stays.
    mutating func move(by step: Int) {
        focus = min(max(0, focus + step), max(0, rows.count - 1))
    }

    /// Takes one side in the selected row.
    mutating func take(_ side: Side) {
        if rows.indices.contains(focus) { rows[focus].side = side }
    }

    /// Takes the other side of a row; yours where nothing has been said yet.
    mutating func turn(_ row: Int) {
        guard rows.indices.contains(row) else { return }
        rows[row].side = rows[row].side == .yours ? .theirs : .yours
    }

    /// Takes one side everywhere.
    mutating func takeAll(_ side: Side) {
        for number in rows.indices { rows[number].side = side }
    }
}

/// Something that a key does while two edits are settled.
struct ClashCommand: Sendable {
    /// The keys that do it; the first is the one that is shown.
    let keys: [Key]
    /// What it does in a word.
    let hint: FormWords?
    /// Does it.
    let perform: @Sendable (inout Model) -> [Effect]

    /// Every key of the screen.
    static let table: [ClashCommand] = [
        ClashCommand(keys: [.left, .character("h")], hint: nil) { $0.onClash { $0.take(.theirs) } },
        ClashCommand(keys: [.right, .character("l")], hint: nil) { $0.onClash { $0.take(.yours) } },
        ClashCommand(keys: [.enter, .control("s")], hint: .clashHintGo) { $0.settle() },
        ClashCommand(keys: [.down, .tab, .character("j")], hint: nil) { $0.onClash { $0.move(by: 1) } },
        ClashCommand(keys: [.up, .backTab, .character("k")], hint: nil) { $0.onClash { $0.move(by: -1) } },
        ClashCommand(keys: [.character("t")], hint: .clashHintTake) { $0.onClash { $0.takeAll(.theirs) } },
        ClashCommand(keys: [.character("y")], hint: .clashHintKeep) { $0.onClash { $0.takeAll(.yours) } },
        ClashCommand(keys: [.escape, .control("c")], hint: .clashHintBack) { $0.leaveClash() },
    ]

    /// What the keys do, in the room that there is: the versions have theirs beside them.
    static func hints(_ words: Words, columns: Int) -> [(keys: String, text: String)] {
        let all = table.compactMap { command in command.hint.map { (command.keys[0].label, $0) } }
        let hints = all.map { (keys: $0, text: words($1)) }
        let width = hints.reduce(-1) { $0 + SafeText.width(of: $1.keys) + SafeText.width(of: $1.text) + 3 }
        guard width > columns else { return hints }
        // Those for all fields share one hint.
        let whole = all.filter { [.clashHintTake, .clashHintKeep].contains($0.1) }.map(\.0).joined(separator: " ")
        return all.filter { $0.1 != .clashHintKeep }.map { keys, phrase in
            phrase == .clashHintTake ? (whole, words(FormWords.clashHintAll)) : (keys, words(phrase))
        }
    }
}

extension Model {
    /// What a key does while two edits are settled.
    mutating func settle(_ key: Key) -> [Effect] {
        guard let command = ClashCommand.table.first(where: { $0.keys.contains(key) }) else {
            notice = Notice(words(BarWords.unknownKey, key.label, Key.escape.label))
            return []
        }
        return command.perform(&self)
    }

    fileprivate mutating func onClash(_ change: (inout Clash) -> Void) -> [Effect] {
        if var clash = changing.clash {
            change(&clash)
            changing.clash = clash
        }
        return []
    }

    /// Goes on with both edits put together, once every field is decided.
    fileprivate mutating func settle() -> [Effect] {
        guard let clash = changing.clash else { return [] }
        if let row = clash.undecided {
            notice = Notice(words(FormWords.clashUndecided, words(row.key)), isError: true)
            return []
        }
        changing.clash = nil
        changing.form = clash.merged.flatMap { $0.isEdited ? $0 : nil }
        notice = Notice(words(changing.form == nil ? FormWords.notSaved : .merged))
        return []
    }

    /// Back to the form, as it was typed.
    fileprivate mutating func leaveClash() -> [Effect] {
        changing.clash = nil
        return []
    }
}
