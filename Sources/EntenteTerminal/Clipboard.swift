/// The sequence by which a terminal is asked to put text on its clipboard (OSC 52).
enum Clipboard {
    /// The longest text sent, in bytes: what it becomes stays under the 100,000 characters that terminals take.
    static let limit = 74_000

    /// The bytes to send; nil for a text that is too long.
    static func sequence(copying text: String) -> [UInt8]? {
        guard text.utf8.count <= limit else { return nil }
        return Array("\u{1B}]52;c;".utf8) + base64(Array(text.utf8)) + [0x07]
    }

    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    private static func base64(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for digit in 0..<4 {
                result.append(digit <= group.count ? digits[bits >> (18 - 6 * digit) & 0x3F] : UInt8(ascii: "="))
            }
        }
        return result
    }
}
