public import EntenteDomain

/// A text of the product in English and in Vietnamese, with `%1`, `%2` where arguments go.
public typealias Texts = (en: String, vi: String)

/// A text of the product by its name.
///
/// The cases of one area stand in one enum, each with both languages side by side, so that no translation can be missing.
public protocol Phrase: CaseIterable, Hashable, Sendable {
    /// The text in English and in Vietnamese.
    var texts: Texts { get }
}

/// The product's words in one language.
public struct Words: Hashable, Sendable {
    /// The language.
    public var language: Language
    /// How dates and numbers are written among them.
    public var notation: Notation
    /// By which clock moments are told in the form of the language; the record's are in UTC.
    public var zone = Zone.utc
    /// Whether they are for the ear: lengths of time in whole words, without signs.
    public var isSpoken = false

    /// The words of that language.
    public init(_ language: Language, notation: Notation = .ofLanguage) {
        self.language = language
        self.notation = notation
    }

    /// A phrase, with its arguments filled in: texts, and days and numbers as the language writes them.
    public func callAsFunction(_ phrase: some Phrase, _ arguments: any Written...) -> String {
        let text = self(phrase.texts)
        return arguments.isEmpty ? text : fill(text, arguments.map { $0.written(self) })
    }

    /// A text in this language.
    public func callAsFunction(_ texts: Texts) -> String { language == .english ? texts.en : texts.vi }

    /// A name in this language.
    public func callAsFunction(_ name: Name) -> String { name.text(in: language) }

    /// A text with its arguments filled in.
    public func fill(_ text: String, _ arguments: [String]) -> String {
        var filled = ""
        var rest = text[...]
        // By bytes: a sign and a digit are one each, and characters take ten times as long to tell apart.
        while let percent = rest.utf8.firstIndex(of: UInt8(ascii: "%")) {
            filled.append(contentsOf: rest[..<percent])
            rest = rest[rest.utf8.index(after: percent)...]
            let number = rest.utf8.first.map { Int($0) - Int(UInt8(ascii: "0")) }
            if let number, arguments.indices.contains(number - 1), number < 10 {
                filled += arguments[number - 1]
                rest = rest[rest.utf8.index(after: rest.startIndex)...]
            } else {
                filled += "%"
            }
        }
        filled.append(contentsOf: rest)
        return filled
    }
}
