public import EntenteDomain

/// Reads a register in the interchange format, record by record: what is in memory at a time is one record and the
/// identifiers of all, so that a file of a million records can be streamed into a store.
///
/// The file is taken or refused as a whole: the first fault ends the reading, and since the lists may come in any
/// order a mention of a record that does not exist is found only at the end. What was handed on by then is to be
/// thrown away.
public struct InterchangeReader {
    /// Hands every record of the document to `record`, in the order of the file, and returns what stands above the lists.
    ///
    /// - Throws: `InterchangeError` where the document is refused, and whatever `record` throws.
    public static func read(
        _ bytes: Span<UInt8>, named file: String, record: (Record) throws -> Void
    ) throws -> Register.Heading {
        var reader = InterchangeReader(file: file)
        while let next = try reader.next(in: bytes) { try record(next) }
        return reader.heading
    }

    /// What stands above the lists, as far as it has been read: complete once there is no next record.
    public private(set) var heading = Register.Heading()

    private let file: String
    private let isWhole: Bool
    private var json = JSONReader()
    private let tree = RecordTree()
    private var index = RecordIndex()
    private var position = Position.start
    private var hasFormat = false

    private enum Position {
        case start, document, list(RecordList), end
    }

    /// A reader at the start of a document; errors call it `file`.
    ///
    /// - Parameter isWhole: Whether the document is a whole register, in which every record that is mentioned must be.
    public init(file: String, isWhole: Bool = true) {
        self.file = file
        self.isWhole = isWhole
    }

    /// The next record, nil at the end of the document. The bytes must be the same at every call.
    public mutating func next(in bytes: Span<UInt8>) throws(InterchangeError) -> Record? {
        do throws(Refusal) {
            return try advance(in: bytes)
        } catch {
            throw InterchangeError(error, file: file, bytes: bytes)
        }
    }

    private mutating func advance(in bytes: Span<UInt8>) throws(Refusal) -> Record? {
        while true {
            switch position {
            case .start:
                guard case .beginObject = try json.step(in: bytes) else {
                    throw Refusal(offset: json.tokenOffset, reason: .formatMissing)
                }
                position = .document
            case .document:
                try readKey(in: bytes)
            case .list(let list):
                let token = try json.step(in: bytes)
                guard token != .endArray else {
                    position = .document
                    continue
                }
                return try read(token, of: list, in: bytes)
            case .end:
                return nil
            }
        }
    }

    private mutating func read(
        _ token: JSONToken, of list: RecordList, in bytes: Span<UInt8>
    ) throws(Refusal) -> Record {
        try tree.fill(with: token, from: &json, in: bytes)
        let record = try Record(from: tree, of: list.kind)
        try index.note(tree, of: list)
        return record
    }

    /// Reads a key of the document and, unless it begins a list, its value.
    private mutating func readKey(in bytes: Span<UInt8>) throws(Refusal) {
        guard case .key(let name) = try json.step(in: bytes) else { return try finish(in: bytes) }
        let offset = json.tokenOffset
        guard let key = DocumentKey(name) else {
            throw Refusal(offset: offset, reason: .unknownKey(name, known: DocumentKey.names))
        }
        let token = try json.step(in: bytes)
        switch (key, token) {
        case (.list(let list), .beginArray): position = .list(list)
        case (_, .null): break
        case (.list, _), (.heading, _):
            try tree.fill(with: token, from: &json, in: bytes)
            try read(key, from: RecordNode(tree: tree, index: 0))
        }
    }

    private mutating func read(_ key: DocumentKey, from node: RecordNode) throws(Refusal) {
        switch key {
        case .list: throw node.mismatch(.list)
        case .heading(.format): try checkFormat(node)
        case .heading(.city): heading.city = try City(node)
        case .heading(.recordsThrough): heading.recordsThrough = try PartialDate(node)
        case .heading(.policy): heading.policy = try Policy(node)
        }
    }

    private mutating func checkFormat(_ node: RecordNode) throws(Refusal) {
        let format = try node.string()
        guard format != InterchangeError.format else { return hasFormat = true }
        let version = format.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        let isNewer = version.count == 2 && version[0] == "entente" && (Int(version[1]) ?? 0) > 1
        throw node.refusal(isNewer ? .formatNewer(format) : .formatUnknown(format))
    }

    private mutating func finish(in bytes: Span<UInt8>) throws(Refusal) {
        let offset = json.tokenOffset
        _ = try json.step(in: bytes)
        guard hasFormat else { throw Refusal(offset: offset, reason: .formatMissing) }
        if isWhole { try index.settle() }
        position = .end
    }
}

/// A key of the document itself.
enum DocumentKey {
    /// A key above the lists.
    enum Heading: String, InterchangeKey { case format, city, recordsThrough, policy }

    case heading(Heading)
    case list(RecordList)

    init?(_ name: String) {
        if let list = RecordList(rawValue: name) {
            self = .list(list)
        } else if let heading = Heading(rawValue: name) {
            self = .heading(heading)
        } else {
            return nil
        }
    }

    /// Every key, in the order in which a document is written.
    static var names: [String] { Heading.allCases.map(\.rawValue) + RecordList.allCases.map(\.rawValue) }
}

extension InterchangeError {
    /// What a document of this version calls itself.
    static let format = "entente/1"
}

extension Register {
    /// The register that the document holds; errors call it `file`.
    public init(interchange bytes: Span<UInt8>, named file: String) throws(InterchangeError) {
        var reader = InterchangeReader(file: file)
        self.init(heading: Heading())
        while let record = try reader.next(in: bytes) { append(record) }
        heading = reader.heading
    }
}
