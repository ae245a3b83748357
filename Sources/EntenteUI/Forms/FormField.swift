import EntenteDomain

/// A field of a form that is being filled in.
public struct FormField: Sendable {
    /// By what it is known.
    public let key: FieldKey
    /// What it takes.
    let kind: FieldKind
    /// Whether nothing can be saved without it.
    let isRequired: Bool
    /// On which values of another field it depends whether it is asked for; nil where it always is.
    let condition: Condition?
    /// What the record says.
    let recorded: String
    /// What it says until the user says otherwise, by what the other fields say; nil where it follows none.
    let follows: Follow?
    /// What is typed.
    public private(set) var input: TextField
    /// In whose forms dates are typed besides the record's own.
    private var language = Language.english
    /// Whether the user has changed it.
    private(set) var isEdited = false
    /// What was typed to choose one of several things.
    private var search = ""
    /// The same, where none of them begins so; nil where one does.
    private(set) var unmatched: String?

    /// That another field has one of some values.
    struct Condition: Hashable, Sendable {
        let key: FieldKey
        /// The values; nil for any that is not empty.
        let values: Set<String>?

        func isMet(by value: String) -> Bool { values?.contains(value) ?? !value.isEmpty }
    }

    /// What a field says by what the others say.
    typealias Follow = @Sendable (_ value: (FieldKey) -> String) -> String?

    /// - Parameter proposed: what it says at first, where that is not what is recorded.
    init(
        _ key: FieldKey, _ kind: FieldKind, isRequired: Bool = false, condition: Condition? = nil,
        recorded: String, proposed: String? = nil, follows: Follow? = nil
    ) {
        self.key = key
        self.kind = kind
        self.isRequired = isRequired
        self.condition = condition
        self.recorded = recorded
        self.follows = follows
        input = TextField(proposed ?? recorded)
    }

    /// What is typed, as the record would have it. What the record says is never read in another way.
    var value: String {
        input.text == typed(recorded)
            ? Entry.trimmed(recorded) : kind.recorded(Entry.trimmed(input.text), language)
    }

    /// Whether it says something else than the record.
    var differs: Bool { value != Entry.trimmed(recorded) }

    /// What is wrong with what was typed. What the record says is not held against it.
    var fault: FieldFault? { differs ? kind.fault(in: Entry.trimmed(input.text), language) : nil }

    /// Whether nothing can be saved because there is nothing in it yet, or not all of it.
    var isNeeded: Bool { isRequired && (fault?.isIncomplete ?? value.isEmpty) }

    /// Whether it takes one of several things.
    var choices: [FieldKind.Choice]? {
        guard case .choice(let choices) = kind else { return nil }
        return choices
    }

    /// What the user sees of it.
    var shown: String {
        if kind == .country { return CountryEntry.typed(value, Words(language)) }
        guard let choices else { return input.text }
        return choices.first { $0.value == input.text }?.label ?? input.text
    }

    /// A value of the record as it is typed here.
    func typed(_ value: String) -> String { kind.typed(value, language) }

    // MARK: Typing

    /// Says what it says in the forms of a language.
    mutating func speak(_ language: Language) {
        let value = value
        self.language = language
        input = TextField(typed(value))
    }

    /// Changes what is typed.
    mutating func edit(_ change: (inout TextField) -> Void) {
        (search, unmatched) = ("", nil)
        let before = input.text
        change(&input)
        if input.text != before { isEdited = true }
    }

    /// Says what follows from the other fields, as long as the user has not said otherwise.
    mutating func follow(_ value: (FieldKey) -> String) {
        guard !isEdited, let text = follows?(value), text != self.value else { return }
        input = TextField(typed(text))
    }

    /// Takes typed or pasted text: in a choice, the first thing that begins with what was typed.
    mutating func type(_ text: String) {
        guard let choices else { return edit { $0.insert(text) } }
        let typed = String(((unmatched ?? search) + text).suffix(40))
        unmatched = nil
        for start in [typed, text] where find(start, in: choices) {
            search = start
            return
        }
        (search, unmatched) = ("", typed)
    }

    private mutating func find(_ text: String, in choices: [FieldKind.Choice]) -> Bool {
        let query = Folding.fold(text)
        let found = choices.first { choice in
            Folding.fold(choice.label).hasPrefix(query) || Folding.fold(choice.value).hasPrefix(query)
        }
        if let found {
            input.replace(with: found.value)
            isEdited = true
        }
        return found != nil
    }

    /// To another of several things, after the last one to the first; nothing is one of them where the field may be empty.
    mutating func choose(by step: Int) {
        guard let choices else { return }
        let values = (isRequired ? [] : [""]) + choices.map(\.value)
        guard !values.isEmpty else { return }
        let number = values.firstIndex(of: input.text).map { $0 + step } ?? 0
        replace(with: values[(number + values.count) % values.count])
    }

    /// Says something else, as the record would have it.
    mutating func replace(with value: String) {
        let text = typed(value)
        edit { $0.replace(with: text) }
    }
}
