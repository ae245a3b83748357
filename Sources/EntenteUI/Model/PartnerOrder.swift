import EntenteDomain

/// In which order partners are listed. What the record does not say stands at the end, whichever way round; equals are
/// listed by name.
public enum PartnerOrder: String, Hashable, Sendable, CaseIterable {
    /// The gravest standing first, then the longest idle.
    case gravity
    /// By name, in Vietnamese order.
    case name
    /// By country (ISO 3166).
    case country
    /// By part of the world.
    case region
    /// By how far the tie goes, the closest first.
    case level
    /// By group of partners.
    case purpose
    /// By who proposed the relationship.
    case initiative
    /// By the first agreement.
    case since
    /// The longest idle first.
    case idle
    /// The latest activity first.
    case last
    /// The nearest end first.
    case next

    /// Whether the largest comes first unless the order is turned round.
    var isDescending: Bool { self == .gravity || self == .idle || self == .last }

    /// By what the relationship of an entry with that number is put into the order, the smallest first; nil where there
    /// is nothing to go by.
    func rank(of number: Int, in portfolio: Portfolio, _ assessment: Assessment) -> Int? {
        // Each part is read by itself: a copy of an entry counts a reference to each of its dozen parts.
        switch self {
        case .gravity:
            (assessment.standings[number].standing.gravity << 40)
                + Int(assessment.standings[number].idleSince?.earliest?.number ?? Int32.max)
        case .name: 0
        case .country: portfolio.entries[number].country?.utf8.reduce(0) { $0 << 8 + Int($1) }
        case .region: portfolio.entries[number].region.flatMap(Locality.Region.allCases.firstIndex)
        case .level: portfolio.entries[number].level.flatMap(Relationship.Level.allCases.firstIndex)
        case .purpose: portfolio.entries[number].purpose.flatMap(Relationship.Purpose.allCases.firstIndex)
        case .initiative: portfolio.entries[number].initiative.flatMap(Relationship.Initiative.allCases.firstIndex)
        case .since: portfolio.entries[number].firstEffective.map { Int($0.min.number) }
        case .idle: (assessment.standings[number].idleSince?.earliest).map { Int($0.number) }
        case .last: portfolio.entries[number].lastActivity(asOf: assessment.day).map { -Int($0.max.number) }
        case .next: assessment.standings[number].coming.first.map { Int($0.day.number) }
        }
    }
}

/// An order of the partners, as it is or turned round.
public struct PartnerSort: Hashable, Sendable {
    /// By what.
    public var order: PartnerOrder
    /// Whether the last comes first.
    public var isReversed: Bool

    /// An order, as it is unless turned round.
    public init(_ order: PartnerOrder = .gravity, isReversed: Bool = false) {
        self.order = order
        self.isReversed = isReversed
    }

    /// The arrow above the column by which is sorted: up where the smallest comes first.
    var arrow: String { order.isDescending == isReversed ? "↑" : "↓" }
}

extension Portfolio.Entry {
    /// When the latest activity ended, or began where no end is known, of those that were begun by a day and not given up;
    /// whatever its kind.
    func lastActivity(asOf day: Day) -> PartialDate? {
        occurrences.lazy.filter { $0.state != .planned && $0.state != .cancelled && $0.start.min <= day }
            .map { $0.end ?? $0.start }
            .max { ($0.max, $0.min) < ($1.max, $1.min) }
    }
}

extension Standing {
    /// The order in which standings are listed: the gravest first.
    var gravity: Int {
        switch self {
        case .lapsed: 0
        case .expired: 1
        case .terminated: 2
        case .dormant: 3
        case .atRisk: 4
        case .active: 5
        case .none: 6
        }
    }
}
