import EntenteDomain

/// Something that a key does while a form is filled in: the keys, the hints below the form and its help are made from one
/// table.
struct FormCommand: Sendable {
    /// The keys that do it; the first is the one that is shown.
    let keys: [Key]
    /// What it does, as the form's help says it.
    let help: Texts
    /// What it does in a word, as the bottom line says it; nil where it is not said there.
    let hint: Texts?
    /// Does it.
    let perform: @Sendable (inout Model) -> [Effect]

    init(
        _ keys: [Key], _ help: Texts, hint: Texts? = nil, perform: @escaping @Sendable (inout Model) -> [Effect]
    ) {
        self.keys = keys
        self.help = help
        self.hint = hint
        self.perform = perform
    }

    /// One that changes the form and nothing else.
    private init(
        _ keys: [Key], _ help: Texts, hint: Texts? = nil, form change: @escaping @Sendable (inout Form) -> Void
    ) {
        self.init(keys, help, hint: hint) { model in
            if var form = model.changing.form {
                change(&form)
                model.changing.form = form
            }
            return []
        }
    }

    /// One that changes what is typed into the field of the cursor.
    private init(_ keys: [Key], _ help: Texts, typing change: @escaping @Sendable (inout TextField) -> Void) {
        self.init(keys, help, form: { form in form.onFocused { $0.edit(change) } })
    }

    /// One that takes away what is typed into the field of the cursor, or what is chosen there.
    private init(_ keys: [Key], _ help: Texts, erasing change: @escaping @Sendable (inout TextField) -> Void) {
        self.init(keys, help, form: { form in form.onFocused { $0.choices == nil ? $0.edit(change) : $0.clear() } })
    }

    /// One that moves the cursor in the field, or from one choice to another.
    private init(
        _ keys: [Key], _ help: Texts, by step: Int, moving change: @escaping @Sendable (inout TextField) -> Void
    ) {
        self.init(
            keys, help,
            form: { form in form.onFocused { $0.choices == nil ? $0.edit(change) : $0.choose(by: step) } })
    }

    /// The keys that the line below a form shows, with what each does in a word.
    /// - Parameter enter: what Enter does just now.
    static func hints(_ words: Words, enter: FormWords) -> [(keys: String, text: String)] {
        table.compactMap { command in
            command.hint.map { (command.keys[0].label, words(command.keys[0] == .enter ? enter.texts : $0)) }
        }
    }

    /// The command of a key.
    static func of(_ key: Key) -> FormCommand? { table.first { $0.keys.contains(key) } }

    /// Every command of a form.
    static let table: [FormCommand] = [
        FormCommand([.enter], ("what is missing, else save", "mục còn thiếu, đủ thì lưu"), hint: ("save", "lưu")) {
            $0.enterField()
        },
        FormCommand([.control("s")], ("save", "lưu")) { $0.save() },
        FormCommand(
            [.tab, .down, .control("n")], ("next field", "mục sau"), hint: ("next", "tiếp"),
            form: { $0.move(by: 1) }),
        FormCommand([.backTab, .up, .control("p")], ("field before", "mục trước"), form: { $0.move(by: -1) }),
        FormCommand(
            [.left, .control("b")], ("left; choice before", "sang trái; lựa chọn trước"), by: -1,
            moving: { $0.moveLeft() }),
        FormCommand(
            [.right, .control("f")], ("right; next choice", "sang phải; lựa chọn sau"), by: 1,
            moving: { $0.moveRight() }),
        FormCommand([.home, .control("a")], ("start of the text", "đầu dòng"), typing: { $0.moveToStart() }),
        FormCommand([.end, .control("e")], ("end of the text", "cuối dòng"), typing: { $0.moveToEnd() }),
        FormCommand([.backspace], ("delete before", "xóa ký tự trước"), erasing: { $0.deleteBackward() }),
        FormCommand(
            [.delete, .control("d")], ("delete after; no choice", "xóa ký tự sau; bỏ chọn"),
            erasing: { $0.deleteForward() }),
        FormCommand([.control("w")], ("delete the word", "xóa từ trước"), erasing: { $0.deleteWord() }),
        FormCommand([.control("u")], ("delete to the start", "xóa đến đầu dòng"), erasing: { $0.deleteToStart() }),
        FormCommand([.control("k")], ("delete to the end", "xóa đến cuối dòng"), erasing: { $0.deleteToEnd() }),
        FormCommand([.control("_")], ("undo typing", "hoàn tác khi gõ"), typing: { _ = $0.undo() }),
        FormCommand([.control("y")], ("redo typing", "làm lại khi gõ"), typing: { _ = $0.redo() }),
        FormCommand([.control("x")], ("remove this record", "xóa mục này")) { $0.turnToRemoval() },
        FormCommand(
            [.function(1)], ("these keys", "các phím này"), hint: ("keys", "phím"), form: { $0.firstKey = 0 }),
        FormCommand([.escape, .control("c")], ("leave the form", "rời biểu mẫu"), hint: ("back", "rời")) {
            $0.leaveForm()
        },
    ]
}

extension Model {
    /// What a key does while a form is filled in.
    mutating func fill(_ key: Key) -> [Effect] {
        guard let form = changing.form else { return [] }
        if form.isLeaving { return answerLeaving(key) }
        if let first = form.firstKey {
            // Where not all of them have room, the next ones follow.
            let next = first + layout.formKeys
            changing.form?.firstKey = next < FormCommand.table.count && key != .escape ? next : nil
            return []
        }
        if let command = FormCommand.of(key) { return command.perform(&self) }
        guard case .character(let character) = key else {
            notice = Notice(words(BarWords.unknownKey, key.label, Key.function(1).label))
            return []
        }
        changing.form?.onFocused { $0.type(String(character)) }
        tellChoices()
        return []
    }

    /// What there is to choose from, where nothing begins with what was typed.
    private mutating func tellChoices() {
        guard let field = changing.form?.focused, let typed = field.unmatched, let choices = field.choices else {
            return
        }
        let names = choices.map(\.label).joined(separator: ", ")
        notice = Notice(words(FieldWords.noChoiceBegins, typed, names))
    }

    /// Text is pasted into the field of the cursor, and never anything else.
    mutating func pasteIntoForm(_ text: String) {
        guard changing.waiting == nil, let form = changing.form, !form.isLeaving else { return }
        changing.form?.firstKey = nil
        changing.form?.onFocused { $0.type(text) }
        tellChoices()
    }

    /// To the field that still needs something, and where none does the form is saved.
    fileprivate mutating func enterField() -> [Effect] {
        guard let form = changing.form, let field = form.nextMissing else { return save() }
        // What is wrong in the field itself is told, not left behind.
        if field.key == form.focused.key { return save() }
        changing.form?.move(to: field.key)
        return []
    }

    /// From the form on a record to the one that removes it.
    fileprivate mutating func turnToRemoval() -> [Effect] {
        guard let form = changing.form else { return [] }
        guard form.errand.kind != .remove, let key = form.errand.edited else {
            notice = Notice(words(FormWords.nothingToRemove), isError: true)
            return []
        }
        guard !form.isEdited else {
            notice = Notice(words(FormWords.saveFirst), isError: true)
            return []
        }
        return fillIn(.removing(key, of: form.errand.relationship))
    }

    /// What was typed is dropped only by a clear yes.
    private mutating func answerLeaving(_ key: Key) -> [Effect] {
        if words.isYes(key) {
            changing.form = nil
            notice = Notice(words(FormWords.notSaved))
        } else if words.isNo(key) || key == .escape || key == .control("c") {
            changing.form?.isLeaving = false
        } else {
            notice = Notice(words(FormWords.leavingKeys))
        }
        return []
    }

    /// While a change waits for its turn, Esc gives it up; the form stays as it is.
    mutating func answerWaiting(_ key: Key) -> [Effect] {
        if key == .escape || key == .control("c") {
            changing.waiting = nil
            notice = Notice(words(FormWords.notSaved))
        } else {
            notice = Notice(words.waiting(for: changing.writer))
        }
        return []
    }
}

extension Form {
    /// The field that still needs something: the next one after the cursor's, else the first, the cursor's own last.
    fileprivate var nextMissing: FormField? {
        let missing = missing
        let after = fields.suffix(from: min(focus + 1, fields.count)).map(\.key)
        return missing.first { after.contains($0.key) } ?? missing.first
    }
}

extension FormField {
    /// Chooses nothing, where the field may be empty.
    fileprivate mutating func clear() {
        if !isRequired { replace(with: "") }
    }
}
