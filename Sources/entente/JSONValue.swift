import EntenteExchange

/// A JSON document held whole, to look things up in it by name.
indirect enum JSONValue {
    case object([String: JSONValue])
    case array([JSONValue])
    case string(String)
    case bool(Bool)
    case null

    /// Reads a document. A number is taken as its text.
    init(_ text: String) throws(JSONError) { try self.init(Array(text.utf8)) }

    /// Reads a document from its bytes. A number is taken as its text.
    init(_ bytes: [UInt8]) throws(JSONError) {
        var reader = JSONReader()
        self = try Self.value(try reader.next(in: bytes.span), &reader, bytes)
        _ = try reader.next(in: bytes.span)
    }

    private static func value(
        _ token: JSONToken, _ reader: inout JSONReader, _ bytes: [UInt8]
    ) throws(JSONError) -> JSONValue {
        switch token {
        case .beginObject:
            var members: [String: JSONValue] = [:]
            while case .key(let name) = try reader.next(in: bytes.span) {
                members[name] = try value(try reader.next(in: bytes.span), &reader, bytes)
            }
            return .object(members)
        case .beginArray:
            var elements: [JSONValue] = []
            while true {
                let token = try reader.next(in: bytes.span)
                if token == .endArray { return .array(elements) }
                elements.append(try value(token, &reader, bytes))
            }
        case .string(let text), .number(let text): return .string(text)
        case .bool(let truth): return .bool(truth)
        case .null, .endObject, .endArray, .key, .end: return .null
        }
    }

    /// The member of an object; null where there is none.
    subscript(name: String) -> JSONValue {
        guard case .object(let members) = self else { return .null }
        return members[name] ?? .null
    }

    /// The elements of a list; none where it is no list.
    var elements: [JSONValue] {
        guard case .array(let elements) = self else { return [] }
        return elements
    }

    /// The text; nil where it is none.
    var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// Whether it is true.
    var isTrue: Bool {
        guard case .bool(let truth) = self else { return false }
        return truth
    }
}
