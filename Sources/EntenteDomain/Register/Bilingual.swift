/// What the product says in both of its languages, side by side, so that no translation can be missing.
///
/// An error that a user can meet is bilingual where it is made: who throws it need not know in which language it is told.
public protocol Bilingual {
    /// The text in English and in Vietnamese.
    var texts: (en: String, vi: String) { get }
}

extension Bilingual {
    /// The text in that language.
    public func text(in language: Language) -> String { language == .english ? texts.en : texts.vi }
}

extension Bilingual where Self: CustomStringConvertible {
    /// The text in English: what logs and tests have.
    public var description: String { texts.en }
}

/// A text in both languages that is to be kept, or put together.
public struct BilingualText: Bilingual, Hashable, Sendable {
    private let en, vi: String

    /// The text in English and in Vietnamese.
    public var texts: (en: String, vi: String) { (en, vi) }

    /// A text that is there in both languages.
    public init(_ texts: (en: String, vi: String)) { (en, vi) = texts }

    /// A text that is made in the same way in each language.
    public init(_ text: (Language) -> String) { self.init((text(.english), text(.vietnamese))) }
}
