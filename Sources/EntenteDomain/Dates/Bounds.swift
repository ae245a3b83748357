/// The tightest bounds of a computed day over every exact record that a partial one could stand for.
///
/// A bound that is absent (nil) lies after every day: the thing may never come. Equal bounds are a day known for certain.
public struct Bounds: Hashable, Sendable {
    // Every relationship of a register has several bounds: the last number stands for never, so that they stay small and
    // are compared as numbers.
    private var first: Int32
    private var last: Int32

    /// The earliest day that the record allows; nil: never.
    public var earliest: Day? {
        get { Self.day(first) }
        set { first = Self.number(newValue) }
    }

    /// The latest day that the record allows; nil: possibly never.
    public var latest: Day? {
        get { Self.day(last) }
        set { last = Self.number(newValue) }
    }

    /// Bounds from the earliest to the latest day.
    public init(earliest: Day?, latest: Day?) {
        first = Self.number(earliest)
        last = Self.number(latest)
    }

    /// Whether the day is known for certain.
    public var isExact: Bool { first == last && first != .max }

    /// Whether what comes in these bounds is taken to come before what comes in others: by the latest day, then by the
    /// earliest.
    func precedes(_ others: Bounds) -> Bool { (last, first) < (others.last, others.first) }

    private static func day(_ number: Int32) -> Day? { number == .max ? nil : Day(number: number) }

    private static func number(_ day: Day?) -> Int32 { day?.number ?? .max }
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
