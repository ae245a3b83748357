import Dispatch
import EntenteDomain

extension Assessment {
    /// The assessment of a portfolio, worked out on several cores where it is large: no standing depends on another.
    init(onAllCores portfolio: Portfolio, asOf day: Day) {
        let (count, share) = (portfolio.entries.count, Self.share)
        let standings = [RelationshipStanding](unsafeUninitializedCapacity: count) { room, initialized in
            // Each core fills places of its own.
            nonisolated(unsafe) let room = room
            DispatchQueue.concurrentPerform(iterations: (count + share - 1) / share) { part in
                let range = part * share..<min(count, (part + 1) * share)
                _ = room[range].initialize(fromContentsOf: portfolio.standings(of: range, asOf: day))
            }
            initialized = count
        }
        self.init(standings: standings, on: day)
    }

    /// How many relationships a core takes at a time.
    private static let share = 4096
}
