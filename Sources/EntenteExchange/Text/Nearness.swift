/// The candidate that `word` was most likely meant to be: the one that the fewest changes of a letter lead to, if these
/// are few for its length; nil where none is near.
func nearest(to word: String, among candidates: [String]) -> String? {
    let word = word.prefix(64).lowercased()
    let ranked = candidates.map { (name: $0, changes: changes(from: word, to: $0.lowercased())) }
    guard let best = ranked.min(by: { $0.changes < $1.changes }) else { return nil }
    return best.changes <= max(1, best.name.count / 3) ? best.name : nil
}

/// How many letters must be put in, taken out, replaced or swapped with a neighbour to make one word of another.
private func changes(from word: String, to other: String) -> Int {
    let (word, other) = (Array(word.unicodeScalars), Array(other.unicodeScalars))
    var before: [Int] = []
    var last: [Int] = []
    var row = Array(0...other.count)
    for (line, letter) in word.enumerated() {
        (before, last, row) = (last, row, [line + 1])
        for (column, target) in other.enumerated() {
            var least = min(last[column + 1] + 1, row[column] + 1, last[column] + (letter == target ? 0 : 1))
            if line > 0, column > 0, letter == other[column - 1], word[line - 1] == target {
                least = min(least, before[column - 1] + 1)
            }
            row.append(least)
        }
    }
    return row.last ?? 0
}
