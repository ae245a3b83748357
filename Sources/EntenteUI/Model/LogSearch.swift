public import EntenteDomain

/// What the log is searched for: a text that stands in its entries or, where that is a date, when they were made.
public struct LogSearch: Hashable, Sendable {
    /// The text; a date as the record has it, because the log keeps records.
    public let text: String
    /// The moments of a date, by the clock that times are told by; nil where the text is none.
    public let moments: Range<Timestamp>?

    /// A search for a text as it is.
    /// - Parameter moments: those of a date.
    init(_ text: String = "", at moments: Range<Timestamp>? = nil) { (self.text, self.moments) = (text, moments) }

    /// A search for what was typed: where that is a date, also for what was done on it.
    public init(typed text: String, _ words: Words) {
        guard let date = try? words.date(typed: text) else {
            self.init(text)
            return
        }
        let moments = date.min.begins(in: words.zone)..<(date.max + 1).begins(in: words.zone)
        self.init(date.description, at: moments)
    }
}

extension Day {
    /// The moment at which it begins by a clock.
    fileprivate func begins(in zone: Zone) -> Timestamp { Timestamp(seconds: Int(number) * 86_400 - zone.seconds) }
}
