/// The tightest bounds of a computed day over every exact record that a partial one could stand for.
///
/// A bound that is absent (nil) lies after every day: the thing may never come. Equal bounds are a day known for certain.
public struct Bounds: Hashable, Sendable {
    /// The earliest day that the record allows; nil: never.
    public var earliest: Day?
    /// The latest day that the record allows; nil: possibly never.
    public var latest: Day?

    /// Bounds from the earliest to the latest day.
    public init(earliest: Day?, latest: Day?) {
        self.earliest = earliest
        self.latest = latest
    }

    /// Whether the day is known for certain.
    public var isExact: Bool { earliest == latest && earliest != nil }
}

extension Optional where Wrapped == Day {
    /// Whether this day, absent meaning "after every day", has come by `day`.
    @inlinable
    func isReached(by day: Day) -> Bool {
        guard let self else { return false }
        return self <= day
    }

    /// Whether this day comes before `other`, absent meaning "after every day".
    @inlinable
    func precedes(_ other: Day?) -> Bool {
        switch (self, other) {
        case (nil, _): false
        case (_, nil): true
        case (let left?, let right?): left < right
        }
    }
}
