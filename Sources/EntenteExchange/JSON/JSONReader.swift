/// A strict pull reader of JSON (RFC 8259) over UTF-8 bytes: it hands on one token at a time and keeps no document.
///
/// Stricter than most where leniency loses data: no trailing comma, no second key of the same name, no half of a
/// surrogate pair, no byte that is not UTF-8. A byte order mark at the very start is skipped, as RFC 8259 allows,
/// since some editors cannot be kept from writing it. The bytes are given at every call and must stay the same.
public struct JSONReader {
    /// How many objects and lists may stand in one another.
    public static let maximumDepth = 64
    /// How many keys one object may have; they are compared with one another, so the cap also bounds the time.
    public static let maximumKeys = 256

    /// The byte at which the last token begins.
    public private(set) var tokenOffset = 0

    private enum Expectation {
        case value, firstElement, firstKey, separator, end
    }

    private struct Container {
        var isObject: Bool
        /// Where this object's keys begin in `keys`.
        var firstKey: Int
    }

    private var position = 0
    private var expectation = Expectation.value
    private var containers: [Container] = []
    private var keys: [String] = []

    /// A reader at the start of a document.
    public init() {}

    /// The next token; `.end` again and again once the document is over.
    public mutating func next(in bytes: Span<UInt8>) throws(JSONError) -> JSONToken {
        if position == 0 { try skipByteOrderMark(in: bytes) }
        skipSpace(in: bytes)
        tokenOffset = position
        switch expectation {
        case .value:
            return try value(in: bytes)
        case .firstElement:
            return try peek(in: bytes) == .closeBracket ? close(.endArray) : value(in: bytes)
        case .firstKey:
            return try peek(in: bytes) == .closeBrace ? close(.endObject) : key(in: bytes)
        case .separator:
            return try afterValue(in: bytes)
        case .end:
            guard position == bytes.count else { throw fault(.trailingContent) }
            return .end
        }
    }

    private func fault(_ fault: JSONError.Fault, at offset: Int? = nil) -> JSONError {
        JSONError(offset: offset ?? position, fault: fault)
    }

    private func peek(in bytes: Span<UInt8>) throws(JSONError) -> UInt8 {
        guard position < bytes.count else { throw fault(.endsEarly) }
        return bytes[position]
    }

    private mutating func skipSpace(in bytes: Span<UInt8>) {
        while position < bytes.count {
            switch bytes[position] {
            case .space, .newline, .carriageReturn, .tab: position += 1
            default: return
            }
        }
    }

    private mutating func skipByteOrderMark(in bytes: Span<UInt8>) throws(JSONError) {
        guard bytes.count >= 2 else { return }
        switch (bytes[0], bytes[1]) {
        case (0xFE, 0xFF), (0xFF, 0xFE), (0, _), (_, 0): throw fault(.otherEncoding)
        case (0xEF, 0xBB) where bytes.count >= 3 && bytes[2] == 0xBF: position = 3
        default: return
        }
    }
}

// MARK: - Structure

extension JSONReader {
    private mutating func afterValue(in bytes: Span<UInt8>) throws(JSONError) -> JSONToken {
        let isObject = containers.last?.isObject == true
        let closing = isObject ? UInt8.closeBrace : .closeBracket
        let byte = try peek(in: bytes)
        if byte == closing { return close(isObject ? .endObject : .endArray) }
        guard byte == .comma else {
            throw fault(.unexpected(byte, expected: isObject ? .commaOrBrace : .commaOrBracket))
        }
        let comma = position
        position += 1
        skipSpace(in: bytes)
        tokenOffset = position
        if try peek(in: bytes) == closing { throw fault(.trailingComma, at: comma) }
        return try isObject ? key(in: bytes) : value(in: bytes)
    }

    private mutating func value(in bytes: Span<UInt8>) throws(JSONError) -> JSONToken {
        let byte = try peek(in: bytes)
        switch byte {
        case .openBrace: return try open(.beginObject)
        case .openBracket: return try open(.beginArray)
        case .quote: return try finished(.string(string(in: bytes)))
        case .minus, .zero ... .nine: return try finished(.number(number(in: bytes)))
        case UInt8(ascii: "t"): return try finished(literal("true", .bool(true), in: bytes))
        case UInt8(ascii: "f"): return try finished(literal("false", .bool(false), in: bytes))
        case UInt8(ascii: "n"): return try finished(literal("null", .null, in: bytes))
        default: throw fault(.unexpected(byte, expected: .value))
        }
    }

    private mutating func finished(_ token: JSONToken) -> JSONToken {
        expectation = containers.isEmpty ? .end : .separator
        return token
    }

    private mutating func open(_ token: JSONToken) throws(JSONError) -> JSONToken {
        guard containers.count < Self.maximumDepth else { throw fault(.tooDeep) }
        position += 1
        containers.append(Container(isObject: token == .beginObject, firstKey: keys.count))
        expectation = token == .beginObject ? .firstKey : .firstElement
        return token
    }

    private mutating func close(_ token: JSONToken) -> JSONToken {
        position += 1
        if let container = containers.popLast() { keys.removeSubrange(container.firstKey...) }
        return finished(token)
    }

    private mutating func key(in bytes: Span<UInt8>) throws(JSONError) -> JSONToken {
        let byte = try peek(in: bytes)
        guard byte == .quote else { throw fault(.unexpected(byte, expected: .key)) }
        let name = try string(in: bytes)
        let siblings = (containers.last?.firstKey ?? 0)..<keys.count
        for sibling in siblings where keys[sibling] == name { throw fault(.duplicateKey(name), at: tokenOffset) }
        guard siblings.count < Self.maximumKeys else { throw fault(.tooManyKeys, at: tokenOffset) }
        keys.append(name)
        skipSpace(in: bytes)
        let separator = try peek(in: bytes)
        guard separator == .colon else { throw fault(.unexpected(separator, expected: .colon)) }
        position += 1
        expectation = .value
        return .key(name)
    }
}

// MARK: - Scalars

extension JSONReader {
    private mutating func literal(
        _ word: StaticString, _ token: JSONToken, in bytes: Span<UInt8>
    ) throws(JSONError) -> JSONToken {
        let start = position
        for letter in word.description.utf8 {
            guard try peek(in: bytes) == letter else {
                throw fault(.unexpected(bytes[start], expected: .value), at: start)
            }
            position += 1
        }
        return token
    }

    private mutating func number(in bytes: Span<UInt8>) throws(JSONError) -> String {
        let start = position
        skip(.minus, in: bytes)
        if skip(.zero, in: bytes) == false { try digits(in: bytes) }
        if skip(.point, in: bytes) { try digits(in: bytes) }
        if skip(UInt8(ascii: "e"), in: bytes) || skip(UInt8(ascii: "E"), in: bytes) {
            if skip(UInt8(ascii: "+"), in: bytes) == false { skip(.minus, in: bytes) }
            try digits(in: bytes)
        }
        if position < bytes.count, Self.continuesWord(bytes[position]) { throw fault(.malformedNumber, at: start) }
        return try text(start..<position, in: bytes)
    }

    /// Whether a byte cannot follow a number directly: `01`, `1.2.3`, `12px`.
    private static func continuesWord(_ byte: UInt8) -> Bool {
        switch byte {
        case .zero ... .nine, .point, .minus, UInt8(ascii: "+"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"):
            true
        default: false
        }
    }

    @discardableResult
    private mutating func skip(_ byte: UInt8, in bytes: Span<UInt8>) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func digits(in bytes: Span<UInt8>) throws(JSONError) {
        let first = position
        while position < bytes.count, (UInt8.zero ... .nine).contains(bytes[position]) { position += 1 }
        guard position > first else {
            throw position < bytes.count ? fault(.malformedNumber, at: tokenOffset) : fault(.endsEarly)
        }
    }

    /// The text from the quotation mark at the position to the next one, and steps behind it.
    private mutating func string(in bytes: Span<UInt8>) throws(JSONError) -> String {
        position += 1
        var result = ""
        while true {
            let start = position
            position = bytes.endOfPlainText(from: start)
            let byte = try peek(in: bytes)
            let plain = try text(start..<position, in: bytes)
            if result.isEmpty { result = plain } else { result += plain }
            switch byte {
            case .quote:
                position += 1
                return result
            case .backslash: result.unicodeScalars.append(try escape(in: bytes))
            default: throw fault(.controlCharacter(byte))
            }
        }
    }

    /// The character of the escape at the position, and steps behind it.
    private mutating func escape(in bytes: Span<UInt8>) throws(JSONError) -> Unicode.Scalar {
        let start = position
        position += 1
        let letter = try peek(in: bytes)
        position += 1
        switch letter {
        case .quote, .backslash, UInt8(ascii: "/"): return Unicode.Scalar(letter)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): break
        default: throw fault(.invalidEscape, at: start)
        }
        let unit = try codeUnit(of: start, in: bytes)
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard unit < 0xDC00, skip(.backslash, in: bytes), skip(UInt8(ascii: "u"), in: bytes) else {
            throw position < bytes.count ? fault(.loneSurrogate, at: start) : fault(.endsEarly)
        }
        let second = try codeUnit(of: start, in: bytes)
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00))
        else { throw fault(.loneSurrogate, at: start) }
        return scalar
    }

    private mutating func codeUnit(of escape: Int, in bytes: Span<UInt8>) throws(JSONError) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            let byte = try peek(in: bytes)
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
                throw fault(.invalidEscape, at: escape)
            }
            unit = unit << 4 | UInt32(digit)
            position += 1
        }
        return unit
    }

    private func text(_ range: Range<Int>, in bytes: Span<UInt8>) throws(JSONError) -> String {
        do {
            return String(copying: try UTF8Span(validating: bytes.extracting(range)))
        } catch {
            throw fault(.invalidUTF8, at: range.lowerBound + error.byteOffsets.lowerBound)
        }
    }
}

extension UInt8 {
    fileprivate static let tab = UInt8(ascii: "\t")
    fileprivate static let newline = UInt8(ascii: "\n")
    fileprivate static let carriageReturn = UInt8(ascii: "\r")
    fileprivate static let space = UInt8(ascii: " ")
    fileprivate static let quote = UInt8(ascii: "\"")
    fileprivate static let backslash = UInt8(ascii: "\\")
    fileprivate static let comma = UInt8(ascii: ",")
    fileprivate static let colon = UInt8(ascii: ":")
    fileprivate static let point = UInt8(ascii: ".")
    fileprivate static let minus = UInt8(ascii: "-")
    fileprivate static let zero = UInt8(ascii: "0")
    fileprivate static let nine = UInt8(ascii: "9")
    fileprivate static let openBrace = UInt8(ascii: "{")
    fileprivate static let closeBrace = UInt8(ascii: "}")
    fileprivate static let openBracket = UInt8(ascii: "[")
    fileprivate static let closeBracket = UInt8(ascii: "]")
}
