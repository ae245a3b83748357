/// Where in a document a byte stands, for a message: line, column and path.
///
/// Found by walking the document once more from its start, so that reading itself keeps no account of lines and paths.
struct JSONPlace {
    /// One step down from the outermost value.
    enum Step: Hashable, Sendable {
        case key(String)
        case index(Int)
    }

    /// The line, from 1.
    private(set) var line = 1
    /// The column in characters (Unicode scalars), from 1.
    private(set) var column = 1
    /// The steps from the outermost value to the one that the byte belongs to; a key belongs to its object.
    private(set) var path: [Step] = []
    /// Where the innermost objects and lists begin that hold the byte, outermost first.
    private(set) var containers: [Int] = []

    /// The place of the byte at `offset`, before which the document must be well formed.
    init(of offset: Int, in bytes: Span<UInt8>) {
        let limit = min(offset, bytes.count)
        var open: [Container] = []
        var lineStart = bytes.startsWithByteOrderMark ? 3 : 0
        var position = lineStart
        walk: while position < limit {
            switch bytes[position] {
            case UInt8(ascii: "\n"):
                line += 1
                lineStart = position + 1
            case UInt8(ascii: "\""):
                let end = bytes.endOfString(at: position)
                guard end <= limit else { break walk }
                if let last = open.indices.last, open[last].awaitsKey {
                    open[last].key = position..<end
                    open[last].awaitsKey = false
                }
                position = end
                continue
            case UInt8(ascii: "{"): open.append(Container(start: position, isObject: true, awaitsKey: true))
            case UInt8(ascii: "["): open.append(Container(start: position, isObject: false, awaitsKey: false))
            case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = open.popLast()
            case UInt8(ascii: ","):
                if let last = open.indices.last { open[last].advance() }
            default: break
            }
            position += 1
        }
        for index in lineStart..<max(lineStart, limit) where bytes[index] & 0xC0 != 0x80 { column += 1 }
        containers = open.map(\.start)
        path = open.compactMap { container in
            guard container.isObject else { return .index(container.index) }
            return container.key.map { .key(bytes.text(ofString: $0)) }
        }
    }

    private struct Container {
        var start: Int
        var isObject: Bool
        var awaitsKey: Bool
        var key: Range<Int>?
        var index = 0

        mutating func advance() {
            index += 1
            key = nil
            awaitsKey = isObject
        }
    }
}

extension JSONPlace.Step {
    /// A path as people write it: `agreements[3].term.months`.
    static func text(of path: some Sequence<JSONPlace.Step>) -> String {
        path.reduce(into: "") { text, step in
            switch step {
            case .key(let key): text += text.isEmpty ? key : "." + key
            case .index(let index): text += "[\(index)]"
            }
        }
    }
}

extension Span<UInt8> {
    /// Whether the bytes begin with U+FEFF in UTF-8.
    fileprivate var startsWithByteOrderMark: Bool {
        count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF
    }

    /// The byte behind the text that begins at `start`, or one behind the last byte where it does not end.
    fileprivate func endOfString(at start: Int) -> Int {
        var position = start + 1
        while position < count {
            switch self[position] {
            case UInt8(ascii: "\""): return position + 1
            case UInt8(ascii: "\\"): position += 2
            default: position += 1
            }
        }
        return count + 1
    }

    /// The text between the quotation marks of `range`, with its escapes as they are written.
    fileprivate func text(ofString range: Range<Int>) -> String {
        var text: [UInt8] = []
        for index in range.dropFirst().dropLast() { text.append(self[index]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// The text under `key` in the object that begins at `start`, for a message: nil where it is none or is cut off.
    func text(ofKey key: String, inObjectAt start: Int) -> String? {
        var depth = 0
        var position = start
        var name: Range<Int>?
        while position < count {
            switch self[position] {
            case UInt8(ascii: "\""):
                let end = endOfString(at: position)
                guard end <= count else { return nil }
                if depth == 1, let name, text(ofString: name) == key { return text(ofString: position..<end) }
                name = position..<end
                position = end
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth == 0 { return nil }
            case UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
                position += 1
                continue
            default: break
            }
            name = nil
            position += 1
        }
        return nil
    }
}
