/// The words of a closed set by their bytes, so that no text need be made to find out which of them is meant.
struct WordTable<Word: CaseIterable & RawRepresentable<String>> {
    /// The bytes of a word of at most sixteen, and how many it has.
    private struct Key: Equatable {
        var bytes: (UInt64, UInt64) = (0, 0)
        var count: Int

        init(_ text: UnsafeBufferPointer<UInt8>) {
            count = text.count
            withUnsafeMutableBytes(of: &bytes) { $0.copyBytes(from: text.prefix(16)) }
        }

        static func == (left: Key, right: Key) -> Bool { left.bytes == right.bytes && left.count == right.count }
    }

    private let keys: [Key]
    private let words: [Word]

    init() {
        words = Array(Word.allCases)
        keys = words.map { word in
            var text = word.rawValue
            return text.withUTF8 { Key($0) }
        }
    }

    /// The word of these bytes; nil for any other, and for longer ones than a key tells apart.
    subscript(text: UnsafeBufferPointer<UInt8>) -> Word? {
        guard (1...16).contains(text.count) else { return nil }
        return keys.firstIndex(of: Key(text)).map { words[$0] }
    }
}

extension WordTable: Sendable where Word: Sendable {}
