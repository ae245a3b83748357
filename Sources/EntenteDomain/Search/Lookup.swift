/// Finds the one thing that somebody names: by its id, by a name in any language, without accents, or by a beginning of
/// one of these that nothing else has.
public struct Lookup<Item: Sendable>: Sendable {
    /// What a text names.
    public enum Answer {
        /// Exactly one thing.
        case found(Item)
        /// Any of several: the one who asks must say more.
        case ambiguous([Item])
        /// Nothing; these have the nearest names, the nearest first, and may be none.
        case unknown(suggestions: [Item])
    }

    private let entries: [Entry]

    /// A lookup among things that each have an id and names.
    public init(_ items: some Sequence<Item>, id: (Item) -> String, names: (Item) -> [String]) {
        entries = items.map { Entry(item: $0, id: id($0), names: names($0)) }
    }

    /// What the text names. Only things that fit best are candidates: an id before a name as it is written, that before a
    /// name without its accents, that before a beginning of an id or a name, that before a beginning of a word in it.
    public func find(_ text: String) -> Answer {
        var folded: [UInt8] = []
        Folding.append(text, to: &folded)
        guard !folded.isEmpty else { return .unknown(suggestions: []) }
        var best: Fit?
        var candidates: [Item] = []
        for entry in entries {
            guard let fit = entry.fit(text, folded) else { continue }
            if let best, best < fit { continue }
            if best != fit { candidates.removeAll() }
            best = fit
            candidates.append(entry.item)
        }
        if candidates.count > 1 { return .ambiguous(candidates) }
        if let candidate = candidates.first { return .found(candidate) }
        return .unknown(suggestions: nearest(to: folded))
    }

    /// The few things with a name that begins nearly so, the nearest first: one slip in a short word, more in a long one.
    private func nearest(to folded: [UInt8]) -> [Item] {
        let allowed = max(1, folded.count / 3)
        let near = entries.enumerated().compactMap { index, entry in
            entry.slips(from: folded, atMost: allowed).map { (slips: $0.slips, excess: $0.excess, index: index) }
        }
        return near.sorted(by: <).prefix(5).map { entries[$0.index].item }
    }

    /// How well a text names a thing, the best first.
    private enum Fit: Int, Comparable {
        case id, name, foldedName, beginning, wordBeginning

        static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
    }

    /// A thing with the texts by which it is found.
    private struct Entry: Sendable {
        let item: Item
        let id: String
        let names: [String]
        /// The id and the names, folded.
        let folded: [[UInt8]]

        init(item: Item, id: String, names: [String]) {
            (self.item, self.id, self.names) = (item, id, names)
            folded = ([id] + names).map { text in
                var bytes: [UInt8] = []
                Folding.append(text, to: &bytes)
                return bytes
            }
        }

        func fit(_ text: String, _ bytes: [UInt8]) -> Fit? {
            if id == text { return .id }
            if names.contains(text) { return .name }
            if folded.contains(bytes) { return .foldedName }
            if folded.contains(where: { $0.starts(with: bytes) }) { return .beginning }
            let isWordBeginning = folded.contains { name in
                name.wordBeginnings.contains { name[$0...].starts(with: bytes) }
            }
            return isWordBeginning ? .wordBeginning : nil
        }

        /// How many slips lie between a text and the nearest beginning of a word of a name, and by how many bytes that
        /// name's length differs.
        func slips(from bytes: [UInt8], atMost limit: Int) -> (slips: Int, excess: Int)? {
            var nearest: (slips: Int, excess: Int)?
            for name in folded {
                for start in name.wordBeginnings {
                    guard let slips = bytes.editDistance(toBeginningOf: name[start...], atMost: limit) else { continue }
                    let found = (slips: slips, excess: abs(name.count - bytes.count))
                    if let known = nearest, known <= found { continue }
                    nearest = found
                }
            }
            return nearest
        }
    }
}

extension Lookup.Answer: Sendable {}
extension Lookup.Answer: Equatable where Item: Equatable {}

extension [UInt8] {
    /// Where the words of a folded text begin.
    fileprivate var wordBeginnings: some Sequence<Int> {
        indices.lazy.filter { $0 == startIndex || self[$0 - 1] == Folding.space }
    }

    /// How many slips (a letter too many, too few, wrong, or two exchanged) lie between this word and the beginning of
    /// `text` that is nearest to it; nil where they are more than `limit`.
    func editDistance(toBeginningOf text: ArraySlice<UInt8>, atMost limit: Int) -> Int? {
        let text = Array(text.prefix(count + limit))
        // Three rows of the table are enough: an exchange reaches back two.
        var beforeLast = [Int](repeating: 0, count: text.count + 1)
        var last = [Int](0...text.count)
        var current = beforeLast
        for row in indices {
            current[0] = row + 1
            var least = Swift.min(row + 1, last[0])
            for column in text.indices {
                var distance = Swift.min(last[column + 1], current[column]) + 1
                distance = Swift.min(distance, last[column] + (self[row] == text[column] ? 0 : 1))
                if row > 0, column > 0, self[row] == text[column - 1], self[row - 1] == text[column] {
                    distance = Swift.min(distance, beforeLast[column - 1] + 1)
                }
                current[column + 1] = distance
                least = Swift.min(least, distance, last[column + 1])
            }
            // No later cell can be less than the least of two rows.
            guard least <= limit else { return nil }
            swap(&beforeLast, &last)
            swap(&last, &current)
        }
        return last.min().flatMap { $0 <= limit ? $0 : nil }
    }
}
