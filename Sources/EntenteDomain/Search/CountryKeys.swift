/// The folded names of countries by code: folded once, and put into the key of every relationship with a partner there.
public struct CountryKeys: Sendable {
    /// The codes as numbers, sorted; the names of each are the run of its place.
    private var codes: [UInt64] = []
    private var names = ByteRuns()

    /// The keys of countries with these codes and names.
    public init(_ countries: [(code: String, names: [String])]) {
        for (code, texts) in countries.map({ (Self.number(of: $0.code), $0.names) }).sorted(by: { $0.0 < $1.0 }) {
            codes.append(code)
            SearchKey.append(texts, to: &names.bytes)
            names.endRun()
        }
    }

    /// Appends the names of a country, a line feed after each; nothing where the code is not known.
    func appendNames(of code: String, to bytes: inout [UInt8]) {
        let wanted = Self.number(of: code)
        var (low, high) = (0, codes.count)
        while low < high {
            let middle = (low + high) / 2
            if codes[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        guard low < codes.count, codes[low] == wanted else { return }
        bytes += names.bytes[names.range(of: low)]
    }

    private static func number(of code: String) -> UInt64 { code.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
}
