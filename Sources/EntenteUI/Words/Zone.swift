/// By which clock moments are told to people: one that stands still against UTC, so that every time under one name is of that
/// clock, also one from before the clocks were last changed.
public struct Zone: Hashable, Sendable {
    /// What the clock is called: `UTC+07`, `CET`.
    public let name: String
    /// How many seconds it is ahead of UTC.
    public let seconds: Int

    /// A clock so many seconds ahead of UTC.
    /// - Parameter name: its name, or figures that begin with their sign, as systems have them for a zone without a name.
    public init(name: String, seconds: Int) {
        self.name = name.hasPrefix("+") || name.hasPrefix("-") ? "UTC" + name : name
        self.seconds = seconds
    }

    /// Coordinated universal time.
    public static let utc = Zone(name: "UTC", seconds: 0)
}
