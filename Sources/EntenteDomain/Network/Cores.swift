/// The cores of the processor that may be used: what is worked out of many relationships, of each by itself, can be worked
/// out of several parts of them at the same time.
public protocol Cores: Sendable {
    /// What `body` makes of each of the parts into which a range falls, in their order.
    func map<Part: Sendable>(_ range: Range<Int>, _ body: @Sendable (Range<Int>) -> Part) -> [Part]
}

/// The core that asks: the range is one part.
public struct OneCore: Cores {
    /// The core that asks.
    public init() {}

    /// What `body` makes of the range.
    public func map<Part: Sendable>(_ range: Range<Int>, _ body: @Sendable (Range<Int>) -> Part) -> [Part] {
        [body(range)]
    }
}

extension Cores {
    /// What `body` makes of each of the parts into which a range falls, one behind the other.
    func gather<Element: Sendable>(
        _ range: Range<Int>, _ body: @Sendable (Range<Int>) -> [Element]
    ) -> [Element] {
        let parts = map(range, body)
        return parts.count == 1 ? parts[0] : Array(parts.joined())
    }
}
