/// Something in the record that a person should look at, whatever the standing.
public struct Anomaly: Hashable, Sendable {
    /// What is odd.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Cooperation that starts on or after the end of the last agreement: it has no legal basis; time to sign anew.
        case activityAfterEnd
        /// Still planned, and its start has passed.
        case plannedStartPassed
        /// Ongoing without an end, and nobody has confirmed it for a year.
        case ongoingUnconfirmed
    }

    /// What is odd.
    public let kind: Kind
    private let number: Int32

    init(kind: Kind, occurrence: Int) {
        self.kind = kind
        number = Int32(clamping: occurrence)
    }

    /// About which activity: its number among those of the relationship, from 0.
    public var occurrence: Int { Int(number) }
}
