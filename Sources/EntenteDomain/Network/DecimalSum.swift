/// A sum of decimal amounts, exact however long they are: money is not a floating-point number.
public struct DecimalSum: Hashable, Sendable {
    /// Decimal digits, the lowest first.
    private var digits: [UInt8] = []
    /// How many of them stand after the point.
    private var places = 0

    /// Nothing.
    public init() {}

    /// Reads digits, and maybe a point and more digits; nil where the text has another form.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        let figures = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(figures.contains) }) else { return nil }
        digits = parts.joined().map { $0 - figures.lowerBound }.reversed()
        places = parts.count == 2 ? parts[1].count : 0
    }

    /// Adds another sum; the result has as many places as the more precise of the two.
    public static func += (sum: inout DecimalSum, other: DecimalSum) {
        var other = other
        let places = max(sum.places, other.places)
        sum.extend(places: places)
        other.extend(places: places)
        var carry: UInt8 = 0
        var digits: [UInt8] = []
        for index in 0..<max(sum.digits.count, other.digits.count) {
            let left = index < sum.digits.count ? sum.digits[index] : 0
            let right = index < other.digits.count ? other.digits[index] : 0
            let total = left + right + carry
            digits.append(total % 10)
            carry = total / 10
        }
        if carry > 0 { digits.append(carry) }
        sum.digits = digits
    }

    private mutating func extend(places wanted: Int) {
        digits.insert(contentsOf: repeatElement(0, count: wanted - places), at: 0)
        places = wanted
    }
}

extension DecimalSum: CustomStringConvertible {
    /// Its digits with a point where it has places, without zeros in front: `1250.50`.
    public var description: String {
        var digits = digits
        while digits.count > places + 1, digits.last == 0 { digits.removeLast() }
        while digits.count <= places { digits.append(0) }
        let text = digits.reversed().map { String($0) }
        let whole = text.prefix(text.count - places).joined()
        return places == 0 ? whole : whole + "." + text.suffix(places).joined()
    }
}
