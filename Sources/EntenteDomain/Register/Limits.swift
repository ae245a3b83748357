/// The numbers and lengths that a register admits: wide enough for every treaty, and narrow enough that no reckoning of
/// days overflows. The interchange format and every change are held to them.
public enum Limits {
    /// How many years an inactivity clause may allow.
    public static let years = 1...1000
    /// How many months a term, or the time between two reviews, may have.
    public static let months = 1...12_000
    /// How many days a notice or a warning may be given ahead.
    public static let days = 0...36_500
    /// In which years a source may have been published.
    public static let publicationYears = 1...9999
    /// Degrees north of the equator.
    public static let latitude = -90...90
    /// Degrees east of Greenwich.
    public static let longitude = -180...180
    /// The longest text, in bytes of UTF-8.
    public static let textBytes = 65_536
    /// The longest identifier, in bytes of UTF-8.
    public static let identifierBytes = 200
}

/// A text with a form of its own.
public enum TextForm: Hashable, Sendable {
    /// A sum: digits, and maybe a point and more digits; at most 40 characters.
    case amount
    /// ISO 4217: three capital letters.
    case currency
    /// ISO 3166: two capital letters, or four for a former state.
    case country

    /// Whether a text has the form.
    public func admits(_ text: String) -> Bool {
        switch self {
        case .amount:
            let parts = text.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
            let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
            return text.utf8.count <= 40 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(digits.contains) }
        case .currency: return text.utf8.count == 3 && Self.isCapital(text)
        case .country: return [2, 4].contains(text.utf8.count) && Self.isCapital(text)
        }
    }

    private static func isCapital(_ text: String) -> Bool {
        text.utf8.allSatisfy((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains)
    }
}

extension String {
    /// The first control character (C0) that no text of a register holds: any but line feed and tab. An identifier holds
    /// not even these.
    public func firstControl(inIdentifier: Bool = false) -> Unicode.Scalar? {
        let allowed: [UInt8] = inIdentifier ? [] : [UInt8(ascii: "\n"), UInt8(ascii: "\t")]
        return utf8.first { $0 < 0x20 && !allowed.contains($0) }.map { Unicode.Scalar($0) }
    }
}

extension PartialDate {
    /// Whether the date, where it is an end, seems to stand for none: it reaches the last day of the calendar.
    public var isEndless: Bool { max == .lastDay(of: 9999) }
}

extension Occurrence {
    /// Whether it certainly ends before it begins.
    public var endsBeforeStart: Bool { end.map { $0.max < start.min } ?? false }
}
