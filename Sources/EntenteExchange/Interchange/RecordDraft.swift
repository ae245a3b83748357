public import EntenteDomain

/// A record that is put together key by key from what a person writes, and then read as an import would read it.
///
/// Keys are those of the interchange format, with points between the keys of objects in one another: `title.vi`,
/// `ended.on`, `policy.warnDays`. A value is JSON where it begins like an object, a list or a text of JSON or is one of its
/// words; anything else is taken as the format has it under that key: a number, a list with commas between, a name in the
/// language given, else a text. An empty value takes the key away.
public struct RecordDraft {
    private let kind: Record.Kind
    private let language: Language
    private var root: Value

    /// A record without anything in it.
    public init(_ kind: Record.Kind, language: Language) {
        self.kind = kind
        self.language = language
        root = .object([])
    }

    /// A record as it is.
    public init(of record: Record, language: Language) {
        self.init(record.key.kind, language: language)
        // What the writer has written the reader reads.
        root = (try? Value(record.interchange.span)) ?? root
    }

    /// Puts a value under a key.
    public mutating func set(_ path: String, to text: String) throws(JSONError) {
        let keys = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)[...]
        // What was written for an object before one of its keys is named is one of its keys too.
        for count in keys.indices.dropFirst() { _ = root.reshape(keys.prefix(count), as: .object, language) }
        guard !text.isEmpty else { return root.set(keys, to: nil) }
        guard Self.isJSON(text) else {
            let names = Set(Name.Key.allCases.map(\.rawValue))
            if case .object(let members) = root[keys], members.allSatisfy({ names.contains($0.key) }) {
                return root.set(keys + [language.rawValue], to: .written(text))
            }
            return root.set(keys, to: .written(text))
        }
        root.set(keys, to: try Value(text.utf8Span.span))
    }

    /// Appends an object to the list under a key.
    public mutating func append(_ members: KeyValuePairs<String, String?>, to key: String) {
        var elements: [Value] = []
        if case .list(let existing) = root[[key]] { elements = existing }
        elements.append(.object(members.compactMap { key, text in text.map { (key, .written($0)) } }))
        root.set([key], to: .list(elements))
    }

    /// The record, or why an import would refuse it.
    public func record() throws(InterchangeError) -> Record {
        var root = root
        while true {
            do throws(InterchangeError) {
                var json = JSONWriter()
                root.write(to: &json)
                return try Record(kind, interchange: json.bytes.span, named: kind.rawValue)
            } catch {
                // The format says what it has under a key by refusing something else.
                guard case .wrongShape(let expected, found: .text) = error.reason,
                    root.reshape(error.path.split(separator: ".").map(String.init)[...], as: expected, language)
                else { throw error }
            }
        }
    }

    private static func isJSON(_ text: String) -> Bool {
        ["null", "true", "false"].contains(text) || "{[\"".utf8.contains(text.utf8.first ?? 0)
    }
}

extension RecordDraft {
    /// A value of JSON, or what a person has written for one.
    fileprivate indirect enum Value {
        typealias Member = (key: String, value: Value)

        case object([Member])
        case list([Value])
        case text(String)
        case number(String)
        case truth(Bool)
        case nothing
        case written(String)

        subscript(keys: ArraySlice<String>) -> Value? {
            guard let key = keys.first else { return self }
            guard case .object(let members) = self else { return nil }
            return members.first { $0.key == key }?.value[keys.dropFirst()]
        }

        /// Puts a value under a key of a key, or takes the key away; objects that are not there yet are made.
        mutating func set(_ keys: ArraySlice<String>, to value: Value?) {
            guard let key = keys.first else {
                self = value ?? .nothing
                return
            }
            var members: [Member] = []
            if case .object(let existing) = self { members = existing }
            let rest = keys.dropFirst()
            if let index = members.firstIndex(where: { $0.key == key }) {
                if rest.isEmpty, value == nil {
                    members.remove(at: index)
                } else {
                    members[index].value.set(rest, to: value)
                }
            } else if let value {
                var member = Value.object([])
                member.set(rest, to: value)
                members.append((key, member))
            }
            self = .object(members)
        }

        /// Takes what was written under a key for a value of another shape. Returns whether it could be.
        mutating func reshape(
            _ keys: ArraySlice<String>, as shape: InterchangeError.Shape, _ language: Language
        ) -> Bool {
            guard case .written(let text) = self[keys], let key = keys.last else { return false }
            let reshaped: Value? =
                switch shape {
                case .number: Double(text) == nil ? nil : .number(text)
                case .object: .object([(Self.soleKeys[key] ?? language.rawValue, .written(text))])
                case .list:
                    .list(text.split(separator: ",").map { .text($0.trimmed) })
                case .text, .truth, .nothing: nil
                }
            guard let reshaped else { return false }
            set(keys, to: reshaped)
            return true
        }

        /// The key that is meant where one value is written for an object that is no name.
        private static let soleKeys = [
            "owner": "office", "ended": "on", "inactivity": "years", "review": "months", "term": "kind", "city": "id",
        ]
    }
}

extension RecordDraft.Value {
    init(_ bytes: Span<UInt8>) throws(JSONError) {
        var reader = JSONReader()
        self = try Self(try reader.next(in: bytes), from: &reader, in: bytes)
        _ = try reader.next(in: bytes)
    }

    private init(_ token: JSONToken, from reader: inout JSONReader, in bytes: Span<UInt8>) throws(JSONError) {
        switch token {
        case .beginObject:
            var members: [Member] = []
            while case .key(let key) = try reader.next(in: bytes) {
                members.append((key, try Self(try reader.next(in: bytes), from: &reader, in: bytes)))
            }
            self = .object(members)
        case .beginArray:
            var elements: [Self] = []
            var token = try reader.next(in: bytes)
            while token != .endArray {
                elements.append(try Self(token, from: &reader, in: bytes))
                token = try reader.next(in: bytes)
            }
            self = .list(elements)
        case .string(let text): self = .text(text)
        case .number(let text): self = .number(text)
        case .bool(let value): self = .truth(value)
        case .null, .key, .endObject, .endArray, .end: self = .nothing
        }
    }

    func write(to json: inout JSONWriter) {
        switch self {
        case .object(let members):
            json.object { json in
                for member in members {
                    json.key(member.key)
                    member.value.write(to: &json)
                }
            }
        case .list(let elements):
            json.array { json in
                for element in elements { element.write(to: &json) }
            }
        case .text(let text), .written(let text): json.string(text)
        case .number(let text): json.number(written: text)
        case .truth(let value): json.bool(value)
        case .nothing: json.null()
        }
    }
}

extension Substring {
    /// The text without the spaces around it.
    fileprivate var trimmed: String {
        let start = drop { $0 == " " }
        return String(start.prefix(through: start.lastIndex { $0 != " " } ?? start.endIndex))
    }
}
