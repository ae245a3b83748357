/// The words of a closed set by their bytes, so that no text need be made to find out which of them is meant.
struct WordTable<Word: CaseIterable & RawRepresentable<String>> {
    private let keys: [WordKey]
    private let words: [Word]

    init() {
        words = Array(Word.allCases)
        keys = words.map { word in
            var text = word.rawValue
            return text.withUTF8 { WordKey($0) }
        }
    }

    /// The word of these bytes; nil for any other, and for longer ones than a key tells apart.
    subscript(text: UnsafeBufferPointer<UInt8>) -> Word? {
        guard (1...16).contains(text.count) else { return nil }
        return keys.firstIndex(of: WordKey(text)).map { words[$0] }
    }
}

extension WordTable: Sendable where Word: Sendable {}

/// The bytes of a word of at most sixteen, and how many it has.
///
/// Not inside of the table: the runtime would look for what each table's words conform to, which takes half a
/// millisecond of every start.
private struct WordKey: Equatable {
    var bytes: (UInt64, UInt64) = (0, 0)
    var count: Int

    init(_ text: UnsafeBufferPointer<UInt8>) {
        count = text.count
        withUnsafeMutableBytes(of: &bytes) { $0.copyBytes(from: text.prefix(16)) }
    }

    static func == (left: WordKey, right: WordKey) -> Bool { left.bytes == right.bytes && left.count == right.count }
}
