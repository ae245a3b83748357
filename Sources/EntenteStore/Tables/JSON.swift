/// The value of a list column: texts, lists and objects of the JSON that SQLite's own functions read.
///
/// The store writes nothing else into such a column, so numbers and truth values are not among its words.
enum JSON: Equatable {
    case text(String)
    case list([JSON])
    case object([Member])

    /// A key with its value.
    struct Member: Equatable {
        let key: String
        let value: JSON
    }

    /// An object of those members that have a value.
    static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
        .object(members.compactMap { key, value in value.map { Member(key: key, value: $0) } })
    }

    /// The value of a key; nil where this is no object or has no such key.
    subscript(key: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The text, where this is one.
    var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    /// The elements, where this is a list.
    var elements: [JSON]? {
        if case .list(let elements) = self { elements } else { nil }
    }
}

extension JSON {
    /// The value as JSON text without white space.
    var written: String {
        var output = ""
        write(to: &output)
        return output
    }

    private func write(to output: inout String) {
        switch self {
        case .text(let text):
            Self.write(text, to: &output)
        case .list(let elements):
            output += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { output += "," }
                element.write(to: &output)
            }
            output += "]"
        case .object(let members):
            output += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { output += "," }
                Self.write(member.key, to: &output)
                output += ":"
                member.value.write(to: &output)
            }
            output += "}"
        }
    }

    private static func write(_ text: String, to output: inout String) {
        output += "\""
        if text.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
            for scalar in text.unicodeScalars {
                switch scalar {
                case "\"": output += "\\\""
                case "\\": output += "\\\\"
                case "\n": output += "\\n"
                case "\t": output += "\\t"
                case _ where scalar.value < 0x20:
                    let digits = String(scalar.value, radix: 16)
                    output += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
                default: output.unicodeScalars.append(scalar)
                }
            }
        } else {
            output += text
        }
        output += "\""
    }
}

extension JSON {
    /// Reads one value and nothing after it; nil where the text is not JSON of this kind.
    init?(_ text: String) {
        var text = text
        let value = text.withUTF8 { bytes -> JSON? in
            var reader = Reader(bytes: bytes)
            guard let value = reader.value(depth: 0), reader.isAtEnd else { return nil }
            return value
        }
        guard let value else { return nil }
        self = value
    }

    /// Walks over the bytes of a JSON text. A nil result means that the text is malformed.
    private struct Reader {
        /// Deeper than any list that the store writes; a damaged column must not exhaust the stack.
        static let depthLimit = 8

        let bytes: UnsafeBufferPointer<UInt8>
        var position = 0

        var isAtEnd: Bool { position == bytes.count }

        mutating func skip(_ byte: Unicode.Scalar) -> Bool {
            guard position < bytes.count, bytes[position] == UInt8(ascii: byte) else { return false }
            position += 1
            return true
        }

        mutating func value(depth: Int) -> JSON? {
            guard depth < Self.depthLimit else { return nil }
            if skip("[") {
                return elements(until: "]") { $0.value(depth: depth + 1) }.map(JSON.list)
            }
            if skip("{") {
                return elements(until: "}") { $0.member(depth: depth + 1) }.map { JSON.object($0) }
            }
            return string().map(JSON.text)
        }

        mutating func elements<Element>(
            until end: Unicode.Scalar, read: (inout Reader) -> Element?
        ) -> [Element]? {
            var elements: [Element] = []
            if skip(end) { return elements }
            repeat {
                guard let element = read(&self) else { return nil }
                elements.append(element)
            } while skip(",")
            return skip(end) ? elements : nil
        }

        mutating func member(depth: Int) -> Member? {
            guard let key = string(), skip(":"), let value = value(depth: depth) else { return nil }
            return Member(key: key, value: value)
        }

        /// A string. What lies between two ASCII bytes of a valid text is valid itself.
        mutating func string() -> String? {
            guard skip("\"") else { return nil }
            var text = ""
            var start = position
            while position < bytes.count {
                let byte = bytes[position]
                guard byte >= 0x20 else { return nil }
                position += 1
                guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
                let run = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<position - 1]), as: UTF8.self)
                if byte == UInt8(ascii: "\"") { return text.isEmpty ? run : text + run }
                guard let scalar = escape() else { return nil }
                text += run
                text.unicodeScalars.append(scalar)
                start = position
            }
            return nil
        }

        /// What stands after a backslash.
        mutating func escape() -> Unicode.Scalar? {
            guard position < bytes.count else { return nil }
            let letter = Unicode.Scalar(bytes[position])
            position += 1
            switch letter {
            case "\"", "\\", "/": return letter
            case "n": return "\n"
            case "t": return "\t"
            case "r": return "\r"
            case "b": return "\u{8}"
            case "f": return "\u{c}"
            case "u":
                guard let unit = codeUnit() else { return nil }
                guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) }
                guard skip("\\"), skip("u"), let low = codeUnit(), (0xDC00..<0xE000).contains(low) else { return nil }
                return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
            default: return nil
            }
        }

        /// Four hexadecimal digits.
        mutating func codeUnit() -> UInt32? {
            guard position + 4 <= bytes.count else { return nil }
            var unit: UInt32 = 0
            for byte in bytes[position..<position + 4] {
                guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
                unit = unit << 4 | UInt32(digit)
            }
            position += 4
            return unit
        }
    }
}
