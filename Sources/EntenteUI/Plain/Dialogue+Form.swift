import EntenteDomain

/// Forms in lines: one field after the other, then what saving leads to, then whether to save.
extension Dialogue {
    /// Where a dialogue is in a form.
    enum FormStep: Sendable {
        /// It goes through the fields in their order.
        case fields
        /// One field is filled in anew; after it comes the question whether to save.
        case mending
        /// It is asked whether to save.
        case saving
    }

    /// Takes a line while a form is filled in.
    mutating func fill(_ line: String, in form: Form) -> [Effect] {
        guard formStep != .saving else { return decide(line, form) }
        switch line {
        case ".":
            formStep = .saving
            return []
        case "?": return []
        case "": break
        default: model.changing.form?.onFocused { $0.take(line) }
        }
        let missing = model.changing.form?.missing.first { $0.key == form.focused.key }
        if let missing {
            remarks = [model.words.fault(of: missing)]
        } else {
            goOn()
        }
        return []
    }

    /// To the next field, and after the last one to the question whether to save.
    private mutating func goOn() {
        let before = model.changing.form?.focused.key
        if formStep == .fields { model.changing.form?.move(by: 1) }
        if model.changing.form?.focused.key == before { formStep = .saving }
    }

    /// Takes the answer to the question whether to save.
    private mutating func decide(_ line: String, _ form: Form) -> [Effect] {
        let words = model.words
        if words.isYes(line) {
            let effects = model.save()
            // What stands in the way is told, and the field that it is about asked for.
            if effects.isEmpty { formStep = .mending }
            return effects
        }
        if let number = Int(line) {
            guard form.asked.indices.contains(number - 1) else {
                remarks = [words(PlainWords.noSuchNumber, String(number))]
                return []
            }
            model.changing.form?.move(to: form.asked[number - 1].key)
            formStep = .mending
        } else if line == "." || words.isNo(line) {
            model.changing.form = nil
            model.notice = Model.Notice(words(FormWords.notSaved))
        } else {
            remarks = [words(PlainWords.saveAnswers)]
        }
        return []
    }

    /// What is said while a form is filled in.
    mutating func lines(of form: Form) -> [String] {
        let words = model.words
        guard formStep == nil else { return formStep == .saving ? ending(form) : [line(of: form.focused)] }
        formStep = .fields
        guard let first = form.asked.first else { return [] }
        model.changing.form?.move(to: first.key)
        return [form.title + ".", words(PlainWords.formHelp), line(of: first)]
    }

    /// What stands before the place where a form's answer is typed.
    func question(in form: Form) -> String {
        model.words(formStep == .saving ? FieldQuestion.save : .field, model.words(form.focused.key))
    }

    /// A field: its name, whether it is needed, what it says, and what it takes.
    private func line(of field: FormField) -> String {
        let words = model.words
        let name = words(field.key) + (field.isRequired ? ", " + words(PlainWords.needed) : "")
        let choices = field.choices.map { choices in
            choices.enumerated().map { "\($0 + 1) \($1.label)" }.joined(separator: ", ")
        }
        let hint = choices ?? field.kind.hint(words, isRequired: field.isRequired)
        let said = field.shown.isEmpty ? name : "\(name): \(field.shown)"
        return [said, hint].compactMap(\.self).joined(separator: ". ")
    }

    /// Everything that the form says, by numbers, and what saving it leads to or what stands in the way.
    private func ending(_ form: Form) -> [String] {
        let words = model.words
        let said = form.asked.enumerated().filter { !$1.shown.isEmpty }
            .map { "\($0 + 1). \(words($1.key)): \($1.shown)" }
        if !form.missing.isEmpty { return said + words.obstacles(form) }
        guard let change = form.change else { return said + [words(FormWords.recordGone)] }
        let problems = change.problems(in: model.dossier)
        return said + (problems.isEmpty ? model.consequence(of: change) ?? [] : problems.map(words.problem))
    }
}

/// What is asked while a form is filled in.
enum FieldQuestion: Phrase {
    case field, save, clash

    /// The text in English and in Vietnamese.
    var texts: Texts {
        switch self {
        case .field: ("%1: ", "%1: ")
        case .clash: ("Whose? A number, t, y, Enter or a dot: ", "Lấy của ai? Số dòng, t, y, Enter hoặc dấu chấm: ")
        case .save: ("Save? y, n, or a number to change that line: ", "Lưu? c, k, hoặc số dòng cần sửa: ")
        }
    }
}

extension Form {
    /// The fields that are asked for by what the others say.
    fileprivate var asked: [FormField] { fields.filter(isAsked) }
}

extension FormField {
    /// Takes an answer: of choices, one by its number or its name; `-` for nothing.
    fileprivate mutating func take(_ line: String) {
        guard line != "-" else { return replace(with: "") }
        guard let choices else { return edit { $0.replace(with: line) } }
        let numbered = Int(line).flatMap { choices.indices.contains($0 - 1) ? choices[$0 - 1].value : nil }
        replace(with: numbered ?? Entry.find(line, in: choices) ?? line)
    }
}
