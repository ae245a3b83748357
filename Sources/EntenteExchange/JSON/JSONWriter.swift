/// Writes JSON into a growing run of UTF-8 bytes. What is not ASCII stays as it is; only what JSON demands is escaped.
///
/// Nesting is by closures, so that every object and list that is opened is closed.
public struct JSONWriter {
    /// Where lines break.
    public enum Layout: Hashable, Sendable {
        /// Everything on one line.
        case line
        /// The outermost value and the lists directly in it are split, one record on a line: what `diff` likes best.
        case records
        /// Every object and list is split.
        case indented
    }

    /// What has been written and not taken yet.
    public private(set) var bytes: [UInt8] = []

    private struct Container {
        var isObject: Bool
        var isSplit: Bool
        var isEmpty = true
    }

    private let layout: Layout
    private let handOn: (([UInt8]) -> Void)?
    private var containers: [Container] = []

    /// How many bytes are handed on at a time.
    private static let portion = 1 << 16

    /// A writer at the start of a document.
    /// - Parameter handOn: takes the document in pieces while it is written: the way to write more than fits into memory.
    ///   Without it the bytes stay here until they are taken.
    public init(layout: Layout = .line, handOn: (([UInt8]) -> Void)? = nil) {
        self.layout = layout
        self.handOn = handOn
    }

    /// Makes room for so many bytes: what grows by itself is copied time and again.
    mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

    /// What has been written so far, which the writer then forgets: the way to write more than fits into memory.
    public mutating func takeBytes() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// An object, whose keys and values `members` writes.
    public mutating func object<Failure: Error>(
        _ members: (inout JSONWriter) throws(Failure) -> Void
    ) throws(Failure) {
        beginObject()
        try members(&self)
        end()
    }

    /// A list, whose elements `elements` writes.
    public mutating func array<Failure: Error>(
        _ elements: (inout JSONWriter) throws(Failure) -> Void
    ) throws(Failure) {
        beginArray()
        try elements(&self)
        end()
    }

    /// A key of the object being written; its value must come next.
    public mutating func key(_ name: String) {
        separate()
        quote(name)
        append(": ")
    }

    /// A text.
    public mutating func string(_ text: String) {
        separateElement()
        quote(text)
    }

    /// A whole number.
    public mutating func number(_ number: Int) {
        separateElement()
        append(String(number))
    }

    /// A number as somebody has written it, which must be one of JSON.
    mutating func number(written text: String) {
        separateElement()
        append(text)
    }

    /// A value that another writer has written on one line.
    mutating func value(written bytes: ArraySlice<UInt8>) {
        separateElement()
        self.bytes += bytes
        handOnPortion()
    }

    /// A number in the fewest digits that read back the same; null for what is no number.
    public mutating func number(_ number: Double) {
        separateElement()
        append(number.isFinite ? number.description : "null")
    }

    /// True or false.
    public mutating func bool(_ value: Bool) {
        separateElement()
        append(value ? "true" : "false")
    }

    /// Nothing.
    public mutating func null() {
        separateElement()
        append("null")
    }

    /// A key and a text.
    public mutating func member(_ name: String, _ text: String) {
        key(name)
        string(text)
    }

    /// A key and a whole number.
    public mutating func member(_ name: String, _ value: Int) {
        key(name)
        number(value)
    }

    /// A key and a truth.
    public mutating func member(_ name: String, _ value: Bool) {
        key(name)
        bool(value)
    }

    /// The end of the document: a line break, as a text file ends.
    public mutating func finish() {
        append("\n")
        if let handOn { handOn(takeBytes()) }
    }
}

// MARK: - Layout

extension JSONWriter {
    mutating func beginObject() { begin("{", isObject: true) }

    mutating func beginArray() { begin("[", isObject: false) }

    private mutating func begin(_ bracket: Unicode.Scalar, isObject: Bool) {
        separateElement()
        let isSplit =
            switch layout {
            case .line: false
            case .records: containers.isEmpty || (containers.count == 1 && !isObject)
            case .indented: true
            }
        bytes.append(UInt8(ascii: bracket))
        containers.append(Container(isObject: isObject, isSplit: isSplit))
    }

    mutating func end() {
        guard let container = containers.popLast() else { return }
        if container.isSplit, !container.isEmpty { breakLine() }
        bytes.append(UInt8(ascii: container.isObject ? "}" : "]"))
        handOnPortion()
    }

    private mutating func handOnPortion() {
        if let handOn, bytes.count >= Self.portion { handOn(takeBytes()) }
    }

    /// What stands before an element of a list; within an object the key has seen to it.
    private mutating func separateElement() {
        if containers.last?.isObject == false { separate() }
    }

    private mutating func separate() {
        guard let last = containers.indices.last else { return }
        if containers[last].isSplit {
            if !containers[last].isEmpty { append(",") }
            breakLine()
        } else if !containers[last].isEmpty {
            append(", ")
        }
        containers[last].isEmpty = false
    }

    private mutating func breakLine() {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * containers.count))
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        let start = bytes.count
        append(text)
        // Hardly any text needs it, so that it is looked for in the bytes that are there already.
        if bytes[start...].contains(where: Self.needsEscape) {
            bytes.removeSubrange(start...)
            for byte in text.utf8 { appendEscaped(byte) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func appendEscaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): append("\\\"")
        case UInt8(ascii: "\\"): append("\\\\")
        case UInt8(ascii: "\n"): append("\\n")
        case UInt8(ascii: "\t"): append("\\t")
        case UInt8(ascii: "\r"): append("\\r")
        case 0..<0x20: append("\\u" + hexadecimal(UInt32(byte), width: 4))
        default: bytes.append(byte)
        }
    }
}
