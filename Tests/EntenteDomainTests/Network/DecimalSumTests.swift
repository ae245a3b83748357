import EntenteDomain
import Foundation
import Seeded
import Testing

@Suite("Sums of money")
struct DecimalSumTests {
    @Test(
        "read decimal numbers and write them back without needless zeros in front",
        arguments: [
            ("0", "0"), ("248733", "248733"), ("1250.50", "1250.50"), ("007", "7"), ("00.10", "0.10"), ("0.00", "0.00"),
            ("", nil), (".", nil), (".5", nil), ("5.", nil), ("-1", nil), ("1e3", nil), ("1.2.3", nil), ("1 000", nil),
        ])
    func reads(text: String, written: String?) {
        #expect(DecimalSum(text)?.description == written)
    }

    @Test("nothing is written as nothing") func nothing() { #expect(DecimalSum().description == "0") }

    @Test("carry through every digit, and agree with decimal arithmetic", arguments: 0..<200)
    func adds(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        var sum = DecimalSum()
        var expected = Decimal(0)
        for _ in 0..<20 {
            let whole = String(UInt64.random(in: 0...9_999_999_999_999, using: &random))
            let places = String(UInt64.random(in: 0...999, using: &random))
            let text = Bool.random(using: &random) ? whole : "\(whole).\(places)"
            sum += try #require(DecimalSum(text))
            expected += try #require(Decimal(string: text))
        }
        #expect(Decimal(string: sum.description) == expected)
    }
}
