/// A moment to the second, in UTC, without leap seconds. Only the log has moments: no day of the record depends on one.
public struct Timestamp: Hashable, Comparable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z.
    public let seconds: Int

    /// The moment so many seconds after 1970-01-01T00:00:00Z.
    public init(seconds: Int) { self.seconds = seconds }

    /// Whether one moment comes before another.
    public static func < (left: Timestamp, right: Timestamp) -> Bool { left.seconds < right.seconds }

    /// The day of the moment, in UTC.
    public var day: Day { Day(number: Int32(clamping: seconds.flooredQuotient(by: Self.secondsPerDay))) }

    private static let secondsPerDay = 86_400
}

extension Timestamp: CustomStringConvertible, LosslessStringConvertible {
    /// `YYYY-MM-DDThh:mm:ssZ` (ISO 8601).
    public var description: String {
        let second = seconds - seconds.flooredQuotient(by: Self.secondsPerDay) * Self.secondsPerDay
        let parts = [second / 3600, second / 60 % 60, second % 60].map { Day.digits($0, width: 2) }
        return "\(day)T\(parts.joined(separator: ":"))Z"
    }

    /// Reads `YYYY-MM-DDThh:mm:ssZ` and nothing else.
    public init?(_ text: String) {
        guard text.utf8.count == 20, text.utf8.last == UInt8(ascii: "Z"), let day = Day(String(text.prefix(10))),
            text.dropFirst(10).first == "T"
        else { return nil }
        let parts = text.dropFirst(11).dropLast().split(separator: ":", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in
            part.utf8.count == 2 && part.utf8.first != UInt8(ascii: "+") ? UInt8(part) : nil
        }
        guard numbers.count == 3, parts.count == 3, numbers[0] < 24, numbers[1] < 60, numbers[2] < 60 else {
            return nil
        }
        let second = Int(numbers[0]) * 3600 + Int(numbers[1]) * 60 + Int(numbers[2])
        self.init(seconds: Int(day.number) * Self.secondsPerDay + second)
    }
}

extension Int {
    /// The quotient, rounded down.
    fileprivate func flooredQuotient(by divisor: Int) -> Int {
        self >= 0 ? self / divisor : (self - divisor + 1) / divisor
    }
}
