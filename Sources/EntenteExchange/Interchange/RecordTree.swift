/// The values of one record, flat and in the order of the file, with the place of each: filled anew for every record.
///
/// A register may be larger than memory, a record may not; and a record read as a whole can be taken key by key in
/// whatever order the file has them.
final class RecordTree {
    /// The most values that one record may hold.
    static let maximumNodes = 65_536

    enum Value {
        case object, array
        case string(String), number(String), bool(Bool), null
    }

    struct Node {
        /// The key under which the value stands, where it is a member of an object.
        var key: String
        var value: Value
        /// The byte at which the key begins; for an element of a list the same as `offset`.
        var keyOffset: Int
        /// The byte at which the value begins.
        var offset: Int
        /// The node behind this one and all that is within it.
        var next: Int
        /// Whether somebody has asked for the member.
        var isUsed = false
    }

    /// A mention of another record.
    struct Reference {
        var list: RecordList
        var id: String
        var offset: Int
    }

    var nodes: [Node] = []
    /// The record's own identifier and its place.
    var identity: (id: String, offset: Int)?
    /// The records that this one mentions.
    var references: [Reference] = []

    /// Reads the value that begins with `token`, and forgets the one before.
    func fill(
        with token: JSONToken, from reader: inout JSONReader, in bytes: Span<UInt8>
    ) throws(Refusal) {
        nodes.removeAll(keepingCapacity: true)
        references.removeAll(keepingCapacity: true)
        identity = nil
        try nodes.append(token, key: "", keyOffset: reader.tokenOffset, from: &reader, in: bytes)
    }
}

extension [RecordTree.Node] {
    fileprivate mutating func append(
        _ token: JSONToken, key: String, keyOffset: Int, from reader: inout JSONReader, in bytes: Span<UInt8>
    ) throws(Refusal) {
        let index = count
        let offset = reader.tokenOffset
        guard index < RecordTree.maximumNodes else { throw Refusal(offset: offset, reason: .crowdedRecord) }
        append(.init(key: key, value: .init(token), keyOffset: keyOffset, offset: offset, next: index + 1))
        switch token {
        case .beginObject:
            while case .key(let name) = try reader.step(in: bytes) {
                let keyOffset = reader.tokenOffset
                let value = try reader.step(in: bytes)
                try append(value, key: name, keyOffset: keyOffset, from: &reader, in: bytes)
            }
        case .beginArray:
            var element = try reader.step(in: bytes)
            while element != .endArray {
                try append(element, key: "", keyOffset: reader.tokenOffset, from: &reader, in: bytes)
                element = try reader.step(in: bytes)
            }
        default: break
        }
        self[index].next = count
    }
}

extension RecordTree.Value {
    fileprivate init(_ token: JSONToken) {
        self =
            switch token {
            case .beginObject: .object
            case .beginArray: .array
            case .string(let text): .string(text)
            case .number(let text): .number(text)
            case .bool(let value): .bool(value)
            case .null, .key, .endObject, .endArray, .end: .null
            }
    }

    /// What the value is, for a message.
    var shape: InterchangeError.Shape {
        switch self {
        case .object: .object
        case .array: .list
        case .string: .text
        case .number: .number
        case .bool: .truth
        case .null: .nothing
        }
    }
}

extension JSONReader {
    /// The next token, a fault of the syntax being a refusal of the document.
    mutating func step(in bytes: Span<UInt8>) throws(Refusal) -> JSONToken {
        do {
            return try next(in: bytes)
        } catch {
            throw Refusal(offset: error.offset, reason: .syntax(error.fault))
        }
    }
}

/// Why a document is refused, at which byte; line, column and path are found out when it comes to the message.
struct Refusal: Error {
    var offset: Int
    var reason: InterchangeError.Reason
}
