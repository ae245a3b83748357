/// Why a text is not JSON, and at which byte.
public struct JSONError: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Fault: Hashable, Sendable {
        /// The bytes are UTF-16 or UTF-32, by their first ones.
        case otherEncoding
        case invalidUTF8
        /// The document stops in the middle.
        case endsEarly
        /// Something else stands where `expected` should.
        case unexpected(UInt8, expected: String)
        /// A comma with nothing after it.
        case trailingComma
        /// The object has this key already. Readers differ in which of the two they take, so none is taken.
        case duplicateKey(String)
        case invalidEscape
        /// Half of a UTF-16 pair, which is no character.
        case loneSurrogate
        /// A control character that must be escaped within a text.
        case controlCharacter(UInt8)
        /// A number that JSON does not write so: `01`, `+1`, `.5`, `1.`, `NaN`.
        case malformedNumber
        /// More than `JSONReader.maximumDepth` objects and lists in one another.
        case tooDeep
        /// More than `JSONReader.maximumKeys` keys in one object.
        case tooManyKeys
        /// Something follows the end of the document.
        case trailingContent
    }

    /// The byte at which the fault is, from 0.
    public var offset: Int
    /// What is wrong.
    public var fault: Fault

    /// A fault at a byte.
    public init(offset: Int, fault: Fault) {
        self.offset = offset
        self.fault = fault
    }
}

extension JSONError.Fault: CustomStringConvertible {
    /// What is wrong and what to do about it.
    public var description: String {
        switch self {
        case .otherEncoding: "the file is not UTF-8 but UTF-16 or UTF-32; save it as UTF-8"
        case .invalidUTF8: "the bytes here are not UTF-8; save the file as UTF-8"
        case .endsEarly: "the file ends in the middle; it was cut off, so fetch or export it again"
        case .unexpected(let byte, let expected): "\(Self.name(of: byte)) stands where \(expected) is expected"
        case .trailingComma: "a comma is followed by nothing; remove it"
        case .duplicateKey(let key): "the key \(quoted(key)) stands twice in one object; remove one"
        case .invalidEscape: "this escape is not one of JSON's; write a backslash itself as \\\\"
        case .loneSurrogate: "this \\u escape is half of a pair; write both halves, or the character itself"
        case .controlCharacter(let byte):
            "a text holds the control character U+\(hexadecimal(UInt32(byte), width: 4)); remove it"
        case .malformedNumber: "this is not a number as JSON writes it (such as 12, -3 or 50.11)"
        case .tooDeep: "more than \(JSONReader.maximumDepth) objects and lists are nested; no register needs it"
        case .tooManyKeys: "an object has more than \(JSONReader.maximumKeys) keys; no record has so many"
        case .trailingContent: "something follows the end of the document; remove it"
        }
    }

    private static func name(of byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "\""): "a quotation mark"
        case 0x21...0x7E: "\"\(Unicode.Scalar(byte))\""
        default: "the byte 0x\(hexadecimal(UInt32(byte), width: 2))"
        }
    }
}
