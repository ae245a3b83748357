import EntenteDomain

/// A field about something of a type: what it takes, how it is read from the thing and how it is written to it.
struct FieldPlan<Subject>: Sendable {
    let key: FieldKey
    let kind: FieldKind
    let isRequired: Bool
    private var condition: FormField.Condition?
    /// What the field says at first, where that is not what is recorded.
    private var proposed: String?
    private var follows: FormField.Follow?
    let read: @Sendable (Subject) -> String
    /// Takes only what the kind has no fault in.
    let write: @Sendable (inout Subject, String) -> Void

    init(
        _ key: FieldKey, _ kind: FieldKind, isRequired: Bool = false, read: @escaping @Sendable (Subject) -> String,
        write: @escaping @Sendable (inout Subject, String) -> Void
    ) {
        self.key = key
        self.kind = kind
        self.isRequired = isRequired
        self.read = read
        self.write = write
    }

    /// The same, asked for only where another field has one of some values.
    func asked(where key: FieldKey, in values: Set<String>) -> FieldPlan {
        var plan = self
        plan.condition = FormField.Condition(key: key, values: values)
        return plan
    }

    /// The same, asked for only where another field says something.
    func askedWhereFilled(_ key: FieldKey) -> FieldPlan {
        var plan = self
        plan.condition = FormField.Condition(key: key, values: nil)
        return plan
    }

    /// The same field of a part of something else.
    func inside<Whole>(_ path: any WritableKeyPath<Whole, Subject> & Sendable) -> FieldPlan<Whole> {
        let (read, write) = (read, write)
        return rebuilt {
            read($0[keyPath: path])
        } write: {
            write(&$0[keyPath: path], $1)
        }
    }

    /// The same, saying that at first.
    func proposing(_ text: String) -> FieldPlan {
        var plan = self
        plan.proposed = text
        return plan
    }

    /// The same, saying what follows from the other fields until the user says otherwise.
    func following(_ follows: @escaping FormField.Follow) -> FieldPlan {
        var plan = self
        plan.follows = follows
        return plan
    }

    private func rebuilt<Other>(
        read: @escaping @Sendable (Other) -> String, write: @escaping @Sendable (inout Other, String) -> Void
    ) -> FieldPlan<Other> {
        var plan = FieldPlan<Other>(key, kind, isRequired: isRequired, read: read, write: write)
        plan.condition = condition
        plan.proposed = proposed
        plan.follows = follows
        return plan
    }

    /// The field, as it is when the form is opened.
    func field(of subject: Subject) -> FormField {
        FormField(
            key, kind, isRequired: isRequired, condition: condition, recorded: read(subject), proposed: proposed,
            follows: follows)
    }
}

// MARK: Kinds of fields

extension FieldPlan {
    typealias Path<Value> = any WritableKeyPath<Subject, Value> & Sendable

    /// A text that may be absent.
    static func text(_ key: FieldKey, _ path: Path<String?>, isRequired: Bool = false) -> FieldPlan {
        FieldPlan(key, .text, isRequired: isRequired) {
            $0[keyPath: path] ?? ""
        } write: {
            $0[keyPath: path] = $1.isEmpty ? nil : $1
        }
    }

    /// A name in the language of the screen; what the record has only in another is shown, and kept.
    static func name(
        _ key: FieldKey, _ path: Path<Name>, in language: Language, isRequired: Bool = false
    ) -> FieldPlan {
        FieldPlan(key, .text, isRequired: isRequired) {
            $0[keyPath: path].text(in: language)
        } write: {
            $0[keyPath: path][language] = $1.isEmpty ? nil : $1
        }
    }

    /// A name in the language that the screen does not speak.
    static func otherName(_ key: FieldKey, _ path: Path<Name>, than language: Language) -> FieldPlan {
        let other: Language = language == .english ? .vietnamese : .english
        return FieldPlan(key, .text) {
            $0[keyPath: path][other] ?? ""
        } write: {
            $0[keyPath: path][other] = $1.isEmpty ? nil : $1
        }
    }

    /// A country by its code, or none.
    static func country(_ key: FieldKey, _ path: Path<String?>) -> FieldPlan {
        FieldPlan(key, .country) {
            $0[keyPath: path] ?? ""
        } write: {
            $0[keyPath: path] = $1.isEmpty ? nil : $1
        }
    }

    /// A date, or none.
    static func date(_ key: FieldKey, _ path: Path<PartialDate?>, isRequired: Bool = false) -> FieldPlan {
        FieldPlan(key, .date, isRequired: isRequired) {
            $0[keyPath: path]?.description ?? ""
        } write: {
            $0[keyPath: path] = try? PartialDate($1)
        }
    }

    /// One of the words of an enumeration, of which every such record has one.
    static func word<Word: RawRepresentable<String> & CaseIterable & Phrase>(
        _ key: FieldKey, _ path: Path<Word>, _ words: Words
    ) -> FieldPlan {
        FieldPlan(key, .choice(choices(of: Word.self, words)), isRequired: true) {
            $0[keyPath: path].rawValue
        } write: {
            if let word = Word(rawValue: $1) { $0[keyPath: path] = word }
        }
    }

    /// One of the words of an enumeration, or none.
    static func word<Word: RawRepresentable<String> & CaseIterable & Phrase>(
        _ key: FieldKey, _ path: Path<Word?>, _ words: Words, isRequired: Bool = false
    ) -> FieldPlan {
        FieldPlan(key, .choice(choices(of: Word.self, words)), isRequired: isRequired) {
            $0[keyPath: path]?.rawValue ?? ""
        } write: {
            $0[keyPath: path] = Word(rawValue: $1)
        }
    }

    private static func choices<Word: RawRepresentable<String> & CaseIterable & Phrase>(
        of type: Word.Type, _ words: Words
    ) -> [FieldKind.Choice] {
        Word.allCases.map { FieldKind.Choice($0.rawValue, words($0)) }
    }

    /// Another record by its identifier, or none.
    static func one<Named>(
        _ key: FieldKey, _ path: Path<ID<Named>?>, of choices: [FieldKind.Choice], isRequired: Bool = false
    ) -> FieldPlan {
        FieldPlan(key, .choice(choices), isRequired: isRequired) {
            $0[keyPath: path]?.rawValue ?? ""
        } write: {
            $0[keyPath: path] = $1.isEmpty ? nil : ID($1)
        }
    }

    /// Other records by their identifiers.
    static func several<Named>(
        _ key: FieldKey, _ path: Path<[ID<Named>]>, of choices: [FieldKind.Choice]
    ) -> FieldPlan {
        FieldPlan(key, .several(choices)) { subject in
            subject[keyPath: path].map { id in choices.first { $0.value == id.rawValue }?.label ?? id.rawValue }
                .joined(separator: ", ")
        } write: {
            $0[keyPath: path] = Entry.parts($1, between: ",").compactMap { Entry.find($0, in: choices) }.map { ID($0) }
        }
    }

    /// Texts with semicolons between.
    static func texts(_ key: FieldKey, _ path: Path<[String]>) -> FieldPlan {
        FieldPlan(key, .text) {
            $0[keyPath: path].joined(separator: "; ")
        } write: {
            $0[keyPath: path] = Entry.parts($1, between: ";")
        }
    }

    /// A whole number, or none.
    static func number(_ key: FieldKey, _ path: Path<Int?>, within range: ClosedRange<Int>) -> FieldPlan {
        FieldPlan(key, .number(range)) {
            $0[keyPath: path].map { String($0) } ?? ""
        } write: {
            $0[keyPath: path] = Entry.number($1)
        }
    }

    /// A whole number that every such record has.
    static func count(_ key: FieldKey, _ path: Path<Int>, within range: ClosedRange<Int>) -> FieldPlan {
        FieldPlan(key, .number(range), isRequired: true) {
            String($0[keyPath: path])
        } write: {
            if let number = Entry.number($1) { $0[keyPath: path] = number }
        }
    }

    /// Several kinds of activity, in their order.
    static func kinds(_ key: FieldKey, _ path: Path<Activity.Kinds>, _ words: Words) -> FieldPlan {
        let choices = choices(of: Activity.Kind.self, words)
        return FieldPlan(key, .several(choices)) {
            $0[keyPath: path].inOrder.map { words($0) }.joined(separator: ", ")
        } write: {
            $0[keyPath: path] = Activity.Kinds(
                Entry.parts($1, between: ",").compactMap { Entry.find($0, in: choices).flatMap(Activity.Kind.init) })
        }
    }

    /// A date that every such record has.
    static func fixedDate(_ key: FieldKey, _ path: Path<PartialDate>) -> FieldPlan {
        FieldPlan(key, .date, isRequired: true) {
            $0[keyPath: path].description
        } write: {
            if let date = try? PartialDate($1) { $0[keyPath: path] = date }
        }
    }

    /// Degrees, or none.
    static func degrees(_ key: FieldKey, _ path: Path<Double?>, within range: ClosedRange<Int>) -> FieldPlan {
        FieldPlan(key, .degrees(range)) {
            $0[keyPath: path].map { "\($0)" } ?? ""
        } write: {
            $0[keyPath: path] = Entry.degrees($1)
        }
    }

    /// Where the record has it from.
    static func citations(_ key: FieldKey, _ path: Path<[Citation]>, of sources: [FieldKind.Choice]) -> FieldPlan {
        FieldPlan(key, .citations(sources)) { subject in
            subject[keyPath: path].map(\.typed).joined(separator: "; ")
        } write: {
            $0[keyPath: path] = Entry.parts($1, between: ";").compactMap { Entry.citation($0, of: sources) }
        }
    }
}

extension Name {
    /// The name in a language.
    fileprivate subscript(language: Language) -> String? {
        get { language == .english ? en : vi }
        set {
            switch language {
            case .english: en = newValue
            case .vietnamese: vi = newValue
            }
        }
    }
}
