/// The world's land as a raster from 180 degrees west eastwards, and from `north` southwards.
public struct LandMask: Hashable, Sendable {
    /// The latitude of its upper edge in degrees: no partner lies farther north.
    public static let north = 84.0
    /// The latitude of its lower edge: Antarctica is left out.
    public static let south = -58.0

    /// Points across, over 360 degrees.
    public let columns: Int
    /// Points down, from `north` to `south`.
    public let rows: Int
    /// Eight points a byte, the highest bit first; a row begins with a byte of its own.
    private let bits: [UInt8]

    /// The raster of a portable bitmap (P4 of Netpbm); nil where the bytes are not one.
    public init?(portableBitmap bytes: some Collection<UInt8>) {
        var rest = bytes[...]
        guard rest.popFirst() == UInt8(ascii: "P"), rest.popFirst() == UInt8(ascii: "4"),
            let columns = Self.number(from: &rest), let rows = Self.number(from: &rest), rest.popFirst() != nil,
            columns > 0, rows > 0, rest.count == (columns + 7) / 8 * rows
        else { return nil }
        self.columns = columns
        self.rows = rows
        bits = Array(rest)
    }

    /// The next number of the header, after blanks and comments; nil where there is none of at most four digits.
    private static func number<Bytes: Collection<UInt8>>(from rest: inout Bytes) -> Int?
    where Bytes.SubSequence == Bytes {
        while let byte = rest.first, byte <= UInt8(ascii: " ") || byte == UInt8(ascii: "#") {
            rest = byte == UInt8(ascii: "#") ? rest.drop { $0 != UInt8(ascii: "\n") } : rest.dropFirst()
        }
        let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard (1...4).contains(digits.count) else { return nil }
        rest = rest.dropFirst(digits.count)
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    /// How much of a part of the raster is land, from 0 to 1; the part has at least one point, or there is none.
    func share(columns: Range<Int>, rows: Range<Int>) -> Double {
        let (columns, rows) = (columns.clamped(to: 0..<self.columns), rows.clamped(to: 0..<self.rows))
        guard !columns.isEmpty, !rows.isEmpty else { return 0 }
        let stride = (self.columns + 7) / 8
        var land = 0
        for row in rows {
            for column in columns where bits[row * stride + column / 8] & (0x80 >> UInt8(column % 8)) != 0 { land += 1 }
        }
        return Double(land) / Double(columns.count * rows.count)
    }
}
