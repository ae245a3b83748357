import EntenteDomain

extension Frame {
    /// The form that is filled in, or the two edits that are settled, in place of the page; false where there is neither.
    mutating func drawChanging(_ model: Model, _ layout: Layout) -> Bool {
        if let clash = model.changing.clash {
            drawClash(clash, model, layout)
        } else if let form = model.changing.form {
            if let first = form.firstKey { drawFormKeys(from: first, model, layout) } else { draw(form, model, layout) }
        } else {
            return false
        }
        return true
    }

    /// A rule with a title.
    mutating func drawRule(_ title: String, row: Int, role: Role = .heading) {
        write(String(repeating: "─", count: size.columns), at: Position(column: 0, row: row), style: Style(.muted))
        guard !title.isEmpty else { return }
        let shown = SafeText(title).cut(to: size.columns - 4).text
        write(" \(shown) ", at: Position(column: 1, row: row), style: Style(role, isStrong: true))
    }

    // MARK: The form

    private mutating func draw(_ form: Form, _ model: Model, _ layout: Layout) {
        let words = model.words
        drawRule(form.title, row: layout.titleRow)
        let below = model.linesBelow(form)
        let asked = form.asked
        let shown = model.shownFields(of: form)
        let label = min(size.columns / 3, asked.map { SafeText.width(of: words(form.fields[$0].key)) }.max() ?? 0)
        for (line, number) in shown.enumerated() {
            let row = layout.firstBodyRow + line
            draw(form.fields[number], model, row: row, label: label, isFocused: number == form.focus)
        }
        let hidden = asked.endIndex - shown.endIndex
        let rule = layout.firstBodyRow + shown.count
        drawRule(hidden > 0 ? words(FormWords.moreFields, hidden) : "", row: rule, role: .muted)
        for (line, row) in below.enumerated() {
            draw(row, at: rule + 1 + line, columns: 0..<size.columns, isSelected: false)
        }
    }

    private mutating func draw(_ field: FormField, _ model: Model, row: Int, label: Int, isFocused: Bool) {
        let words = model.words
        let isMissing = field.isRequired && field.value.isEmpty
        let name = SafeText(words(field.key)).padded(to: label).text
        write(isFocused ? ">" : " ", at: Position(column: 0, row: row), style: Style(.key, isStrong: true))
        write(name, at: Position(column: 2, row: row), style: Style(isFocused ? .heading : .muted, isStrong: isFocused))
        // What must not be empty, what is wrong, and what was changed is marked before the value.
        let mark = field.fault.map { $0.isIncomplete ? "…" : "!" } ?? (isMissing ? "*" : field.differs ? "~" : " ")
        let role: Role = field.fault.map { $0.isIncomplete ? .caution : .error } ?? (isMissing ? .caution : .muted)
        write(mark, at: Position(column: 3 + label, row: row), width: 1, style: Style(role, isStrong: true))
        let column = 5 + label
        let room = max(1, size.columns - column - 1)
        guard isFocused else {
            let shown = SafeText(field.shown).cut(to: room).text
            write(shown, at: Position(column: column, row: row))
            return
        }
        if field.choices != nil {
            let taken = write("‹ ", at: Position(column: column, row: row), style: Style(.key))
            let shown = SafeText(field.shown).cut(to: max(1, room - 4)).text
            let width = write(
                shown, at: Position(column: column + taken, row: row), style: Style(.text, isStrong: true))
            write(" ›", at: Position(column: column + taken + width, row: row), style: Style(.key))
            cursor = Position(column: column + taken, row: row)
        } else {
            let (shown, place) = field.input.window(of: room)
            write(shown, at: Position(column: column, row: row), width: room)
            cursor = Position(column: min(size.columns - 1, column + place), row: row)
        }
    }

    private mutating func drawFormKeys(from first: Int, _ model: Model, _ layout: Layout) {
        let words = model.words
        let shown = FormCommand.table.dropFirst(first).prefix(layout.formKeys)
        let hidden = FormCommand.table.count - first - shown.count
        let more = hidden > 0 ? " · " + words(FormWords.moreKeys, String(hidden)) : ""
        drawRule(words(FormWords.keysTitle) + more, row: layout.titleRow)
        let perColumn = (shown.count + layout.formKeyColumns - 1) / layout.formKeyColumns
        for (number, command) in shown.enumerated() {
            let position = Position(
                column: number < perColumn ? 2 : size.columns / 2 + 3, row: layout.firstBodyRow + number % perColumn)
            let keys = SafeText(command.keys.map(\.label).joined(separator: " ")).padded(to: 12).text
            write(keys, at: position, style: Style(.key))
            write(words(command.help), at: Position(column: position.column + 13, row: position.row))
        }
    }

    // MARK: The keys

    /// The keys of the form or of the question about it.
    mutating func drawChangingKeys(_ model: Model, row: Int) {
        let words = model.words
        var hints: [(keys: String, text: String)] = []
        if model.changing.waiting != nil {
            hints = [(Key.escape.label, words(FormWords.clashHintBack))]
        } else if let draft = model.changing.offered {
            ask(
                words(FormWords.draftOffered, model.title(of: draft)),
                [FormWords.draftContinue, .draftDrop, .draftLater].map { words($0) }, row: row)
        } else if model.changing.clash != nil {
            hints = ClashCommand.hints(words, columns: size.columns)
        } else if model.changing.form?.isLeaving ?? false {
            ask(words(FormWords.askLeaving), [FormWords.yes, .no].map { words($0) }, row: row)
        } else {
            hints = FormCommand.hints(words, enter: model.hintOfEnter)
        }
        // The last is the way out: it is shown whatever else has no room.
        guard let wayOut = hints.popLast() else { return }
        let width = { (hint: (keys: String, text: String)) in
            SafeText.width(of: hint.keys) + SafeText.width(of: hint.text) + 3
        }
        var column = 1
        for hint in hints {
            guard column + width(hint) + width(wayOut) <= size.columns + 2 else { break }
            drawHint(hint, at: Position(column: column, row: row))
            column += width(hint)
        }
        drawHint(wayOut, at: Position(column: column, row: row))
    }

    /// A question with its answers, each a key and a word; where there is little room, the words give way to the question.
    private mutating func ask(_ question: String, _ answers: [String], row: Int) {
        let keys = answers.map { String($0.prefix { $0 != " " }) }
        let full = answers.joined(separator: "  ")
        let isTight = SafeText.width(of: question) + SafeText.width(of: full) + 4 > size.columns
        let answers = isTight && size.columns < 60 ? keys.joined(separator: "  ") : full
        let room = max(1, size.columns - SafeText.width(of: answers) - 4)
        let taken = write(
            SafeText(question).cut(to: room).text, at: Position(column: 1, row: row),
            style: Style(.heading, isStrong: true))
        write(answers, at: Position(column: taken + 3, row: row), style: Style(.key))
    }
}

extension Layout {
    /// How many columns the keys of forms are set in.
    fileprivate var formKeyColumns: Int { size.columns >= 76 ? 2 : 1 }

    /// How many keys of forms there is room for.
    var formKeys: Int { formKeyColumns * bodyRows }
}

extension Form {
    /// The numbers of the fields that are asked for.
    fileprivate var asked: [Int] { fields.indices.filter { isAsked(fields[$0]) } }
}

extension Model {
    /// The numbers of the fields of a form that there is room for: the cursor's and, where there is room, the one behind it are
    /// seen.
    func shownFields(of form: Form) -> ArraySlice<Int> {
        let asked = form.asked
        let room = max(1, layout.bodyRows - linesBelow(form).count - 1)
        let focus = asked.firstIndex(of: form.focus) ?? 0
        return asked.dropFirst(max(0, min(focus + 2, asked.count) - room)).prefix(room)
    }

    /// What stands below the fields: what is wrong or what the cursor's field takes, and what saving leads to.
    fileprivate func linesBelow(_ form: Form) -> [Row] {
        let (width, rows) = (size.columns - 3, max(3, layout.bodyRows - 8))
        let field = form.focused
        var lines: [Line] = []
        if let fault = field.fault {
            lines.append(Line(words(fault), fault.isIncomplete ? .caution : .error))
        } else if let understood = field.kind.understood(Entry.trimmed(field.input.text), words) {
            lines.append(Line(understood))
        } else if let hint = field.kind.hint(words, isRequired: field.isRequired) {
            lines.append(Line(hint, .muted))
        } else {
            lines.append(Line(""))
        }
        let following: [Line]
        if !form.missing.isEmpty {
            // What follows from a removal is told before its reason is typed.
            let removal = form.errand.kind == .remove ? form.change : nil
            following =
                words.obstacles(form).map { Line($0, .caution) }
                + (removal.flatMap(consequence) ?? []).map { Line($0, hanging: 2) }
        } else if let change = form.change {
            let problems = change.problems(in: dossier)
            following =
                problems.isEmpty
                ? knownLocality(in: change) + (consequence(of: change) ?? []).map { Line($0, hanging: 2) }
                : problems.map { Line(words.problem($0), .error) }
        } else {
            following = [Line(words(FormWords.recordGone), .error)]
        }
        let below = following.rows(width: width)
        let first = lines.flatMap { $0.rows(width: width, atMost: min(4, max(1, rows - below.count))) }
        return Array((first + below).prefix(rows))
    }

    /// What Enter does in the open form, in a word: it saves only what is whole and right.
    fileprivate var hintOfEnter: FormWords {
        guard let form = changing.form else { return .hintSave }
        if form.missing.contains(where: \.isNeeded) { return .hintMissing }
        let problems = form.change?.problems(in: dossier) ?? []
        guard form.missing.isEmpty, problems.isEmpty else { return .hintWrong }
        return form.errand.kind == .remove ? .hintRemove : .hintSave
    }

    /// That a locality which a change adds may be the one that the register has.
    private func knownLocality(in change: Change) -> [Line] {
        let known = changing.catalogue?.localities ?? []
        return change.edits.compactMap { edit in
            guard edit.before == nil, case .locality(let added) = edit.after else { return nil }
            let names = Set(added.name.forms.map(Folding.fold))
            guard known.contains(where: { !names.isDisjoint(with: $0.name.forms.map(Folding.fold)) }) else {
                return nil
            }
            return Line(words(FormWords.knownLocality, words(added.name)), .caution)
        }
    }
}
