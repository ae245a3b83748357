public import EntenteDomain

/// What a field of a form takes.
public enum FieldKind: Hashable, Sendable {
    /// Any text.
    case text
    /// A date as the record has them.
    case date
    /// One of several things.
    case choice([Choice])
    /// Several of some things, with commas between.
    case several([Choice])
    /// A whole number within bounds.
    case number(ClosedRange<Int>)
    /// Sums with their currencies, with semicolons between.
    case money
    /// A country, by a name or a code.
    case country
    /// Degrees on the globe within bounds.
    case degrees(ClosedRange<Int>)
    /// Organisations, each with its kind before a colon where it is known, with semicolons between.
    case carriers
    /// Places in sources, with semicolons between.
    case citations([Choice])
    /// Periods of days, each with its reason and where it stands, with semicolons between.
    case periods
    /// Readings of a fact, each with places in sources, with bars between: their words may have semicolons.
    case readings([Choice])

    /// One of the things to choose from.
    public struct Choice: Hashable, Sendable {
        /// What the record calls it.
        public var value: String
        /// What the user sees.
        public var label: String

        /// A thing by its value and its label.
        public init(_ value: String, _ label: String) {
            self.value = value
            self.label = label
        }
    }

    /// What is wrong with a text that was typed so far; nil where the field takes it.
    func fault(in text: String, _ language: Language) -> FieldFault? {
        guard !text.isEmpty else { return nil }
        switch self {
        case .text: return nil
        case .carriers: return nil
        case .date: return Self.fault(of: DateEntry(text, in: language), text)
        case .country: return Words(language).fault(of: CountryEntry(text), text)
        case .choice(let choices):
            return choices.contains { $0.value == text } ? nil : FieldFault(.noSuchChoice, text)
        case .several(let choices):
            return Entry.parts(text, between: ",").first { Entry.find($0, in: choices) == nil }
                .map { FieldFault(.noSuchChoice, $0) }
        case .number(let range):
            guard let number = Entry.number(text) else { return FieldFault(.notANumber, text) }
            return range.contains(number)
                ? nil : FieldFault(.outOfRange, String(range.lowerBound), String(range.upperBound))
        case .degrees(let range):
            guard let degrees = Entry.degrees(recorded(text, language)) else { return FieldFault(.notDegrees, text) }
            return (Double(range.lowerBound)...Double(range.upperBound)).contains(degrees)
                ? nil : FieldFault(.outOfRange, String(range.lowerBound), String(range.upperBound))
        case .money:
            return Entry.parts(text, between: ";").lazy.compactMap { Entry.fault(ofSum: $0, language) }.first
        case .citations(let sources):
            return Entry.parts(text, between: ";").first { Entry.citation($0, of: sources) == nil }
                .map { FieldFault(.noSuchSource, $0) }
        case .periods:
            return Entry.parts(text, between: ";").lazy.compactMap { part in
                let days = Entry.days(of: part)
                return days.isEmpty
                    ? FieldFault(.dateMalformed, part) : Self.fault(of: DateEntry(days, in: language), days)
            }.first
        case .readings(let sources):
            return Entry.parts(text, between: "|").lazy.flatMap { Entry.stretches($0).dropFirst() }
                .first { Entry.citation($0, of: sources) == nil }.map { FieldFault(.noSuchSource, $0) }
        }
    }

    /// What the record makes of a text that was typed: a date in its own form, anything else as it is.
    func recorded(_ text: String, _ language: Language) -> String {
        switch self {
        case .date: DateEntry(text, in: language).date?.description ?? text
        case .country: text.isEmpty ? text : CountryEntry(text).recorded ?? text
        case .money: Entry.sums(text) { Entry.sum(typed: $0, language) }
        // Degrees have no groups: a point is never anything but that of the record.
        case .degrees: String(text.map { $0 == language.marks.decimal ? "." : $0 })
        case .periods: Entry.periods(text, language) { $0.recorded }
        default: text
        }
    }

    /// What is typed for what the record says.
    func typed(_ text: String, _ language: Language) -> String {
        switch self {
        case .date: (try? PartialDate(text)).map { Words(language).typed($0) } ?? text
        case .country: text.isEmpty ? text : CountryEntry.typed(text, Words(language))
        case .money:
            Entry.sums(text) { Entry.sum($0).map { (Words(language).decimal($0.amount), $0.currency) } }
        case .degrees: String(text.map { $0 == "." ? language.marks.decimal : $0 })
        case .periods: Entry.periods(text, language) { $0.typed(Words(language)) }
        default: text
        }
    }

    /// What was understood of a text, where it can be told otherwise than it was typed; nil where it cannot.
    func understood(_ text: String, _ words: Words) -> String? {
        self == .country && !text.isEmpty ? words.understood(CountryEntry(text)) : nil
    }

    /// Why a text is not taken, in words; nil where it is.
    public func refusal(of text: String, _ words: Words) -> String? {
        fault(in: text, words.language).map { words($0) }
    }

    private static func fault(of entry: DateEntry, _ text: String) -> FieldFault? {
        switch entry {
        case .empty, .date: nil
        case .incomplete: FieldFault(.dateIncomplete, text, isIncomplete: true)
        case .wrong(let fault): FieldFault(fault, in: text)
        }
    }
}

/// What is wrong with what was typed into a field.
struct FieldFault: Hashable, Sendable {
    let phrase: FieldWords
    let arguments: [String]
    /// Whether it may be right once more is typed.
    let isIncomplete: Bool

    init(_ phrase: FieldWords, _ arguments: String..., isIncomplete: Bool = false) {
        self.phrase = phrase
        self.arguments = arguments
        self.isIncomplete = isIncomplete
    }
}

extension Words {
    /// What is wrong with what was typed.
    func callAsFunction(_ fault: FieldFault) -> String {
        fill(self(fault.phrase), fault.arguments)
    }
}

/// Reads what is typed into the fields of a form.
enum Entry {
    /// The parts of a list, without the blanks around them.
    static func parts(_ text: String, between separator: Character) -> [String] {
        text.split(separator: separator).map { trimmed(String($0)) }.filter { !$0.isEmpty }
    }

    /// A text without blanks at its ends, every letter composed with its marks.
    static func trimmed(_ text: String) -> String {
        let inner = text.drop { $0 == " " }
        let end = inner.lastIndex { $0 != " " }
        return String((end.map { inner[...$0] } ?? "").map(Composition.composed))
    }

    static func number(_ text: String) -> Int? {
        text.utf8.count <= 9 && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
    }

    static func degrees(_ text: String) -> Double? {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        guard digits.utf8.count <= 12, digits.first?.isNumber ?? false,
            digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") })
        else { return nil }
        return Double(text)
    }

    /// `248733.50 EUR`: an amount as the record has it, and a currency of three letters.
    static func sum(_ text: String) -> (amount: String, currency: String)? {
        let words = text.split(separator: " ")
        guard words.count == 2, TextForm.amount.admits(String(words[0])) else { return nil }
        let currency = words[1].uppercased()
        return TextForm.currency.admits(currency) ? (String(words[0]), currency) : nil
    }

    /// `248,733.50 EUR`: an amount as the language writes it, and a currency; the amount as the record has it.
    static func sum(typed text: String, _ language: Language) -> (amount: String, currency: String)? {
        let words = text.split(separator: " ")
        guard words.count == 2, case .amount(let amount) = AmountEntry(String(words[0]), in: language) else {
            return nil
        }
        return sum(amount + " " + words[1])
    }

    /// Sums, each as it is read and then written; what is no sum as it is.
    static func sums(_ text: String, _ read: (String) -> (amount: String, currency: String)?) -> String {
        parts(text, between: ";").map { part in read(part).map { "\($0.amount) \($0.currency)" } ?? part }
            .joined(separator: "; ")
    }

    /// What is wrong with a sum that was typed so far; nil where it is one.
    static func fault(ofSum text: String, _ language: Language) -> FieldFault? {
        guard sum(typed: text, language) == nil else { return nil }
        let words = text.split(separator: " ").map(String.init)
        let amount = AmountEntry(words.first ?? "", in: language)
        if case .ambiguous(let whole, let decimal) = amount {
            return FieldFault(.amountAmbiguous, words[0], whole, decimal, isIncomplete: words.count == 1)
        }
        let isBegun = words.count == 2 && words[1].count < 3 && words[1].allSatisfy(\.isLetter)
        return FieldFault(.notMoney, text, isIncomplete: amount != .wrong && (words.count == 1 || isBegun))
    }

    /// The one that is meant: by its value or its label, or by the only label that begins so, accents and case aside.
    static func find(_ text: String, in choices: [FieldKind.Choice]) -> String? {
        if let exact = choices.first(where: { $0.value == text || $0.label == text }) { return exact.value }
        let folded = Folding.fold(text)
        if let whole = choices.first(where: { Folding.fold($0.label) == folded }) { return whole.value }
        let beginning = choices.filter { Folding.fold($0.label).hasPrefix(folded) }
        return beginning.count == 1 ? beginning[0].value : nil
    }

    /// `thesis 5.3.2.2`: a source by its identifier, and the place in it.
    static func citation(_ text: String, of sources: [FieldKind.Choice]) -> Citation? {
        let id = text.prefix { $0 != " " }
        guard sources.contains(where: { $0.value == id }) else { return nil }
        let place = trimmed(String(text.dropFirst(id.count)))
        return Citation(source: ID(String(id)), at: place.isEmpty ? nil : place)
    }

    /// The parts of a text between signs that stand alone: `2008-05 @ thesis 5.3 @ list 4`.
    static func stretches(_ text: String) -> [String] {
        var parts = [""]
        for word in text.split(separator: " ") {
            if word == "@" {
                parts.append("")
            } else {
                parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : " ") + word
            }
        }
        return parts.map(trimmed)
    }

    /// The days of a period, as they are written before its reason.
    static func days(of text: String) -> String {
        trimmed(String((stretches(text).first ?? "").prefix { $0 != ":" }))
    }

    /// Periods, each written otherwise; one that is not whole yet as it is.
    static func periods(_ text: String, _ language: Language, _ written: (ExcusedPeriod) -> String) -> String {
        parts(text, between: ";").map { period($0, language).map(written) ?? $0 }.joined(separator: "; ")
    }

    /// `2020-03..2021-10: borders closed @ joint letter`: a period from the first day of its dates to their last.
    static func period(_ text: String, _ language: Language) -> ExcusedPeriod? {
        guard let date = DateEntry(days(of: text), in: language).date else { return nil }
        let parts = stretches(text)
        let reason = trimmed(String((parts.first ?? "").drop { $0 != ":" }.dropFirst()))
        let source = parts.dropFirst().joined(separator: " @ ")
        return ExcusedPeriod(
            from: date.min, to: date.max, reason: reason.isEmpty ? nil : reason, source: source.isEmpty ? nil : source)
    }

}

extension ExcusedPeriod {
    /// The period with its days as the record writes them.
    var recorded: String { "\(from)..\(to)" + told }

    /// The period as it is typed.
    fileprivate func typed(_ words: Words) -> String {
        words.typed(PartialDate(from)) + ".." + words.typed(PartialDate(to)) + told
    }

    private var told: String { (reason.map { ": " + $0 } ?? "") + (source.map { " @ " + $0 } ?? "") }
}

extension Dispute.Reading {
    /// `2008-05 @ thesis 5.3 @ list 4`: what is said, and in which of the sources it stands.
    public init(typed text: String, of sources: [FieldKind.Choice]) {
        let parts = Entry.stretches(text)
        self.init(
            value: parts.first ?? "", sources: parts.dropFirst().compactMap { Entry.citation($0, of: sources) })
    }

    /// The reading as it is typed.
    var typed: String { ([value] + sources.map(\.typed)).joined(separator: " @ ") }
}

extension Citation {
    /// The place in a source as it is typed.
    var typed: String { source.rawValue + (at.map { " " + $0 } ?? "") }
}
