import EntenteDomain

/// Puts values one behind the other into bytes, without a word of what they are: whoever unpacks them knows.
struct Packer {
    private(set) var bytes: [UInt8] = []

    /// A number from 0 to 255.
    mutating func byte(_ value: Int) { bytes.append(UInt8(truncatingIfNeeded: value)) }

    /// A number of any size, in as few bytes as it needs: seven bits in each, the lowest first (LEB128), of which the first
    /// is the sign.
    mutating func number(_ value: Int) {
        var rest = UInt(bitPattern: value << 1 ^ value >> (Int.bitWidth - 1))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Eight bytes, the lowest first.
    mutating func word(_ value: UInt64) {
        for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }

    /// A date.
    mutating func date(_ date: PartialDate) { word(date.packed) }

    /// A text, or none.
    mutating func text(_ text: String?) {
        guard let text else { return byte(0) }
        number(text.utf8.count + 1)
        bytes += text.utf8
    }

    /// What `pack` packs, behind the number of its bytes, so that it can be passed over.
    mutating func block(_ pack: (inout Packer) -> Void) {
        var inner = Packer()
        pack(&inner)
        number(inner.bytes.count)
        bytes += inner.bytes
    }
}

/// Takes values out of the bytes that a `Packer` has put them into.
///
/// Bytes that none can have written give values all the same, and are told by `isBroken`, to be asked at the end: no
/// value before it can be trusted then.
struct Unpacker {
    private let bytes: UnsafeRawBufferPointer
    private var place = 0
    private(set) var isBroken = false

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// Whether all bytes were what a packer writes, and none is left.
    var isWhole: Bool { !isBroken && place == bytes.count }

    private mutating func advance(_ count: Int) -> UnsafeRawBufferPointer? {
        guard count >= 0, count <= bytes.count - place else {
            isBroken = true
            return nil
        }
        defer { place += count }
        return UnsafeRawBufferPointer(rebasing: bytes[place..<place + count])
    }

    mutating func byte() -> Int {
        guard place < bytes.count else {
            isBroken = true
            return 0
        }
        defer { place += 1 }
        return Int(bytes[place])
    }

    mutating func number() -> Int {
        var (rest, shift): (UInt, UInt) = (0, 0)
        while true {
            let byte = UInt(bitPattern: byte())
            rest |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80 { break }
            if shift >= UInt.bitWidth {
                isBroken = true
                return 0
            }
        }
        return Int(bitPattern: rest >> 1) ^ -Int(bitPattern: rest & 1)
    }

    /// How many things follow, each of at least one byte.
    mutating func count() -> Int {
        let count = number()
        if (0...bytes.count - place).contains(count) { return count }
        isBroken = true
        return 0
    }

    mutating func word() -> UInt64 {
        guard let bytes = advance(8) else { return 0 }
        return UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
    }

    mutating func date() -> PartialDate {
        if let date = PartialDate(packed: word()) { return date }
        isBroken = true
        return PartialDate(Day(number: 0))
    }

    mutating func text() -> String? {
        let length = number()
        guard length != 0, let bytes = advance(length - 1) else { return nil }
        if let text = String(utf8: bytes) { return text }
        isBroken = true
        return nil
    }

    mutating func requiredText() -> String {
        if let text = text() { return text }
        isBroken = true
        return ""
    }

    /// The bytes that were packed as a block.
    mutating func block() -> UnsafeRawBufferPointer {
        advance(number()) ?? UnsafeRawBufferPointer(start: nil, count: 0)
    }

    /// One of a list of values, by its number from 1; nil for 0.
    mutating func choice<Value>(of values: [Value]) -> Value? {
        let number = byte()
        if number == 0 { return nil }
        if number <= values.count { return values[number - 1] }
        isBroken = true
        return nil
    }
}

extension String {
    /// The text of these bytes; nil where they are none in UTF-8.
    init?(utf8 bytes: UnsafeRawBufferPointer) {
        guard let text = try? UTF8Span(validating: bytes.assumingMemoryBound(to: UInt8.self).span) else { return nil }
        self = String(copying: text)
    }
}
