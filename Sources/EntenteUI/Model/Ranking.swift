import EntenteDomain

/// Entries on their way into an order: by a number, equals by name.
struct Ranking {
    private struct Place {
        /// Compares like what the entry is ordered by.
        let rank: UInt64
        let entry: Int
        /// Compares like the name, as far as a number has room for it; worked out where ranks are equal.
        var beginning: UInt64 = 0
    }

    private var places: [Place] = []

    /// Adds an entry.
    /// - Parameter rank: by what it is ordered, the smallest first; nil puts it at the end.
    mutating func append(_ entry: Int, rank: Int?) {
        // With the sign turned round, numbers without a sign compare as those with one.
        let rank = rank.map { UInt64(bitPattern: Int64($0)) ^ 1 << 63 } ?? .max
        places.append(Place(rank: rank, entry: entry))
    }

    /// The entries in their order; those that have the same name as well, as they were added.
    func sorted(names: NameIndex, reversingNames isReversed: Bool) -> [Int] {
        var places = sortedByRank()
        var start = 0
        while start < places.count {
            var end = start + 1
            while end < places.count, places[end].rank == places[start].rank { end += 1 }
            if end - start > 1 {
                for place in start..<end {
                    places[place].beginning = names.collation.beginning(of: places[place].entry)
                }
                places[start..<end].sort { left, right in
                    let (first, second) = isReversed ? (right, left) : (left, right)
                    if first.beginning != second.beginning { return first.beginning < second.beginning }
                    return names.collation.precedes(first.entry, second.entry)
                }
            }
            start = end
        }
        return places.map(\.entry)
    }

    /// By the digits of the rank, from the last to the first: in a few passes, where comparing would take one for each
    /// doubling of the number.
    private func sortedByRank() -> [Place] {
        let bits = 11
        let varying = places.reduce(0) { $0 | ($1.rank ^ places[0].rank) }
        var (sorted, other) = (places, places)
        for shift in stride(from: 0, to: UInt64.bitWidth, by: bits) {
            let digit = { (place: Place) in Int(truncatingIfNeeded: place.rank >> UInt64(shift)) & (1 << bits - 1) }
            guard varying >> UInt64(shift) & (1 << UInt64(bits) - 1) > 0 else { continue }
            var next = [Int](repeating: 0, count: 1 << bits + 1)
            for place in sorted { next[digit(place) + 1] += 1 }
            for value in 1..<next.count { next[value] += next[value - 1] }
            for place in sorted {
                other[next[digit(place)]] = place
                next[digit(place)] += 1
            }
            swap(&sorted, &other)
        }
        return sorted
    }
}
