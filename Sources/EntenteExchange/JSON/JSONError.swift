public import EntenteDomain

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
        case unexpected(UInt8, expected: Token)
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

    /// What can stand at a place of a document.
    public enum Token: Hashable, Sendable, CaseIterable {
        case value, key, colon
        /// A comma, or the end of the object or list.
        case commaOrBrace, commaOrBracket
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

extension JSONError.Fault: Bilingual, CustomStringConvertible {
    /// What is wrong and what to do about it.
    public var texts: (en: String, vi: String) {
        switch self {
        case .otherEncoding:
            (
                "the file is not UTF-8 but UTF-16 or UTF-32; save it as UTF-8",
                "tệp không phải UTF-8 mà là UTF-16 hoặc UTF-32; hãy lưu lại bằng UTF-8"
            )
        case .invalidUTF8:
            (
                "the bytes here are not UTF-8; save the file as UTF-8",
                "các byte ở đây không phải UTF-8; hãy lưu tệp bằng UTF-8"
            )
        case .endsEarly:
            (
                "the file ends in the middle; it was cut off, so fetch or export it again",
                "tệp kết thúc giữa chừng vì bị cắt; hãy tải hoặc xuất lại tệp"
            )
        case .unexpected(let byte, let expected):
            (
                "\(Self.name(of: byte).en) stands where \(expected.texts.en) is expected",
                "có \(Self.name(of: byte).vi) ở chỗ phải là \(expected.texts.vi)"
            )
        case .trailingComma:
            ("a comma is followed by nothing; remove it", "sau dấu phẩy không còn gì; hãy xóa dấu phẩy")
        case .duplicateKey(let key):
            (
                "the key \(quoted(key)) stands twice in one object; remove one",
                "khóa \(quoted(key)) có hai lần trong một đối tượng; hãy bỏ một"
            )
        case .invalidEscape:
            (
                "this escape is not one of JSON's; write a backslash itself as \\\\",
                "JSON không có ký hiệu thoát này; hãy ghi dấu gạch chéo ngược thành \\\\"
            )
        case .loneSurrogate:
            (
                "this \\u escape is half of a pair; write both halves, or the character itself",
                "ký hiệu \\u này chỉ là một nửa của cặp; hãy ghi cả hai nửa, hoặc ghi chính ký tự đó"
            )
        case .controlCharacter(let byte):
            (
                "a text holds the control character U+\(hexadecimal(UInt32(byte), width: 4)); remove it",
                "văn bản chứa ký tự điều khiển U+\(hexadecimal(UInt32(byte), width: 4)); hãy xóa ký tự này"
            )
        case .malformedNumber:
            (
                "this is not a number as JSON writes it (such as 12, -3 or 50.11)",
                "đây không phải số theo cách viết của JSON (như 12, -3 hoặc 50.11)"
            )
        case .tooDeep:
            (
                "more than \(JSONReader.maximumDepth) objects and lists are nested; no register needs it",
                "hơn \(JSONReader.maximumDepth) đối tượng và danh sách lồng nhau; không sổ đăng ký nào cần đến"
            )
        case .tooManyKeys:
            (
                "an object has more than \(JSONReader.maximumKeys) keys; no record has so many",
                "một đối tượng có hơn \(JSONReader.maximumKeys) khóa; không bản ghi nào có nhiều như vậy"
            )
        case .trailingContent:
            (
                "something follows the end of the document; remove it",
                "sau chỗ kết thúc tài liệu còn nội dung; hãy xóa đi"
            )
        }
    }

    private static func name(of byte: UInt8) -> (en: String, vi: String) {
        switch byte {
        case UInt8(ascii: "\""): return ("a quotation mark", "dấu ngoặc kép")
        case 0x21...0x7E: return ("\"\(Unicode.Scalar(byte))\"", "\"\(Unicode.Scalar(byte))\"")
        default:
            let digits = hexadecimal(UInt32(byte), width: 2)
            return ("the byte 0x\(digits)", "byte 0x\(digits)")
        }
    }
}

extension JSONError.Token: Bilingual {
    /// What it is called in a message.
    public var texts: (en: String, vi: String) {
        switch self {
        case .value: ("a value", "một giá trị")
        case .key: ("a key in quotation marks", "một khóa trong dấu ngoặc kép")
        case .colon: ("\":\"", "\":\"")
        case .commaOrBrace: ("\",\" or \"}\"", "\",\" hoặc \"}\"")
        case .commaOrBracket: ("\",\" or \"]\"", "\",\" hoặc \"]\"")
        }
    }
}
