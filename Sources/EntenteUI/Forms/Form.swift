import EntenteDomain

/// A form that is being filled in: its fields, which of them the cursor is in, and the change that they amount to.
///
/// Nothing is stored before the user saves; until then a form is a value like any other.
public struct Form: Sendable {
    /// What it is filled in for.
    public let errand: Errand
    /// What it is filled in for, as the user reads it.
    let title: String
    /// Its fields, those that nothing can be saved without first.
    private(set) var fields: [FormField]
    /// The number of the field that the cursor is in.
    private(set) var focus: Int
    /// Whether the user was asked if what is typed may be dropped.
    var isLeaving = false
    /// The first of its keys that are shown in place of the fields; nil while these are.
    var firstKey: Int?
    /// What the fields amount to; nil where the record is gone.
    private let compose: @Sendable ([FieldKey: String]) -> Change?

    /// A form about a subject.
    /// - Parameters:
    ///   - needsReason: whether nothing is saved without a word on why.
    ///   - change: makes the change of the subject as it is filled in.
    init<Subject: Sendable>(
        _ errand: Errand, title: String, on subject: Subject, _ plans: [FieldPlan<Subject>],
        needsReason: Bool = false, change: @escaping @Sendable (Subject) -> Change?
    ) {
        self.errand = errand
        self.title = title
        let ordered = plans.filter(\.isRequired) + plans.filter { !$0.isRequired }
        let reason = FormField(.reason, .text, isRequired: needsReason, recorded: "")
        fields = ordered.map { $0.field(of: subject) } + [reason]
        compose = { values in
            var filled = subject
            for plan in ordered {
                if let value = values[plan.key] { plan.write(&filled, value) }
            }
            var change = change(filled)
            if let reason = values[.reason], !reason.isEmpty { change?.reason = reason }
            return change
        }
        focus = 0
        follow()
        // Never one that the others rule out: what is typed there would be seen nowhere and saved nowhere.
        focus = fields.firstIndex { isAsked($0) && $0.isRequired && $0.value.isEmpty } ?? 0
    }

    // MARK: What it amounts to

    /// What a field says; empty where there is none or it is not asked for.
    func value(of key: FieldKey) -> String {
        fields.first { $0.key == key && isAsked($0) }?.value ?? ""
    }

    /// Whether a field is asked for by what the others say.
    func isAsked(_ field: FormField) -> Bool {
        guard let condition = field.condition else { return true }
        return fields.contains { $0.key == condition.key && condition.isMet(by: $0.value) }
    }

    /// The change that the fields amount to, without what is wrong in them; nil where the record is gone.
    var change: Change? {
        let filled = fields.filter { isAsked($0) && $0.differs && $0.fault == nil }
        return compose(Dictionary(filled.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first }))
    }

    /// Whether the user has typed anything.
    var isEdited: Bool { fields.contains { $0.isEdited && $0.differs } }

    /// What is still needed before it can be saved: the fields that are empty, not whole or wrong.
    var missing: [FormField] {
        fields.filter { isAsked($0) && ($0.fault != nil || ($0.isRequired && $0.value.isEmpty)) }
    }

    /// What the user has typed, by the fields.
    var typed: [FieldKey: String] {
        let typed = fields.filter { $0.isEdited && $0.differs }.map { ($0.key, $0.value) }
        return Dictionary(typed, uniquingKeysWith: { first, _ in first })
    }

    /// The field that a problem is about; nil where the form has none for it.
    func key(of problem: Problem) -> FieldKey? {
        let path = problem.field.prefix { $0 != "." && $0 != "[" }
        return fields.map(\.key).first { $0.rawValue == path }
    }

    // MARK: Moving about

    /// The field that the cursor is in.
    var focused: FormField { fields[focus] }

    /// To the next field that is asked for, or the one before; at the ends it stays.
    mutating func move(by step: Int) {
        var number = focus + step
        while fields.indices.contains(number) {
            if isAsked(fields[number]) {
                focus = number
                return
            }
            number += step
        }
    }

    /// To the field with a key.
    mutating func move(to key: FieldKey) {
        if let number = fields.firstIndex(where: { $0.key == key && isAsked($0) }) { focus = number }
    }

    // MARK: Filling in

    /// Changes the field that the cursor is in.
    mutating func onFocused(_ change: (inout FormField) -> Void) {
        change(&fields[focus])
        follow()
    }

    /// Says everything in the forms of a language.
    mutating func speak(_ language: Language) {
        for number in fields.indices { fields[number].speak(language) }
    }

    /// Says something else in a field.
    mutating func fill(_ key: FieldKey, with text: String) {
        guard let number = fields.firstIndex(where: { $0.key == key }) else { return }
        fields[number].replace(with: text)
        follow()
    }

    private mutating func follow() {
        let values = Dictionary(fields.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        for number in fields.indices { fields[number].follow { values[$0] ?? "" } }
    }
}
