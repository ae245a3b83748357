/// A number typed before a command, which then does so much of it.
struct Count: Hashable, Sendable {
    /// The number so far; nil before its first figure that is not 0.
    private(set) var number: Int?

    /// Adds a figure; what would make it longer than any list is left out.
    mutating func append(_ digit: Int) {
        let next = (number ?? 0) * 10 + digit
        if next > 0, next <= 9_999_999 { number = next }
    }

    /// Takes the last figure back.
    mutating func removeLast() { number = number.flatMap { $0 < 10 ? nil : $0 / 10 } }
}

extension Model {
    /// Takes a key into the count, and says how far it is.
    /// - Returns: whether it was one of a count's keys.
    mutating func count(_ key: Key) -> Bool {
        if let digit = keyMap.digit(of: key, after: count) {
            var count = count ?? Count()
            count.append(digit)
            self.count = count
        } else if count != nil, key == .escape {
            count = nil
            return true
        } else if count?.number != nil, key == .backspace {
            count?.removeLast()
        } else {
            return false
        }
        notice = Notice(words(BarWords.count, count?.number.map(String.init) ?? "0"))
        return true
    }

    /// The count for the command that comes now; from then on there is none.
    mutating func takeCount() -> Int? {
        defer { count = nil }
        return count?.number
    }
}
