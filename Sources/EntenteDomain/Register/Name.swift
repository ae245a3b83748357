/// A language that the product speaks.
public enum Language: String, Hashable, Sendable, CaseIterable {
    /// English.
    case english = "en"
    /// Vietnamese.
    case vietnamese = "vi"
}

/// A name or a title in the languages in which the record has it; one is enough.
public struct Name: Hashable, Sendable {
    /// In English.
    public var en: String?
    /// In Vietnamese.
    public var vi: String?
    /// In the language of the place itself.
    public var native: String?

    /// A name in the languages given.
    public init(en: String? = nil, vi: String? = nil, native: String? = nil) {
        self.en = en
        self.vi = vi
        self.native = native
    }

    /// The name for a reader of `language`: in it, else in the other one, else the native one; empty where there is none.
    public func text(in language: Language) -> String {
        switch language {
        case .english: en ?? vi ?? native ?? ""
        case .vietnamese: vi ?? en ?? native ?? ""
        }
    }

    /// Whether the record has the name in no language.
    public var isEmpty: Bool { en == nil && vi == nil && native == nil }

    /// Every form that the record has, English first.
    public var forms: [String] { [en, vi, native].compactMap(\.self) }
}
