import EntenteDomain
import Seeded
import Testing

@testable import EntenteUI

@Suite("Amounts while they are typed")
struct AmountEntryTests {
    @Test(
        "an amount is taken as the language writes it, with groups or without, to the last figure",
        arguments: [
            ("1500000", "1500000", "1500000"), ("1,500,000", "1.500.000", "1500000"), ("1,500", "1.500", "1500"),
            ("248733.50", "248733,50", "248733.50"), ("248,733.50", "248.733,50", "248733.50"),
            ("1,234.567", "1.234,567", "1234.567"), ("1234.567", "1234,567", "1234.567"), ("0.125", "0,125", "0.125"),
            ("0012.50", "0012,50", "0012.50"), ("0", "0", "0"),
        ])
    func taken(english: String, vietnamese: String, amount: String) {
        #expect(AmountEntry(english, in: .english) == .amount(amount))
        #expect(AmountEntry(vietnamese, in: .vietnamese) == .amount(amount))
    }

    @Test("a thousand of the other language is refused, and both ways to write it unmistakably are told and taken")
    func ambiguous() {
        #expect(AmountEntry("1.500", in: .english) == .ambiguous(whole: "1,500", decimal: "1.50"))
        #expect(AmountEntry("1,500", in: .vietnamese) == .ambiguous(whole: "1.500", decimal: "1,50"))
        #expect(AmountEntry("12.345", in: .english) == .ambiguous(whole: "12,345", decimal: "12.3450"))
        #expect(AmountEntry("12.3450", in: .english) == .amount("12.3450"))
        let fault = FieldKind.money.refusal(of: "5 EUR; 1.500 USD", Words(.english))
        #expect(fault == "1.500: write 1,500 or 1.50; it reads both ways")
    }

    @Test(
        "what may still become an amount is not called wrong, what cannot is",
        arguments: [
            ("1,", true), ("1,5", true), ("1,50", true), ("1,500,", true), ("12.", true), ("1,500.", true), ("", true),
            ("1,5000", false), ("1,50.2", false), ("1,,500", false), ("0,125", false), ("1.500.000", false),
            ("1.2.3", false), (".5", false), ("-5", false), ("5 000", false), ("five", false), ("1,500,00,0", false),
        ])
    func unfinished(text: String, isIncomplete: Bool) {
        #expect(AmountEntry(text, in: .english) == (isIncomplete ? .incomplete : .wrong), "\(text)")
    }

    @Test("the form of the other language is refused, never taken for another amount", arguments: Language.allCases)
    func otherLanguage(language: Language) {
        let other: Language = language == .english ? .vietnamese : .english
        for amount in ["1500000", "248733.50", "1234567.25", "999.5", "1500.125"] {
            let text = Words(other).decimal(amount)
            switch AmountEntry(text, in: language) {
            case .amount(let read): #expect(read == amount, "\(text)")
            case .wrong, .incomplete, .ambiguous: break
            }
        }
    }

    @Test("what is written for an amount is read as the same one, or refused", arguments: Language.allCases)
    func isReadBack(language: Language) {
        var random = SplitMix64(seed: 1_500)
        for _ in 0..<5_000 {
            let whole = String(Int.random(in: 0...10_000_000, using: &random) >> Int.random(in: 0...23, using: &random))
            let decimals = String(Int.random(in: 0...99_999, using: &random) >> Int.random(in: 0...16, using: &random))
            let amount = Bool.random(using: &random) ? whole : whole + "." + decimals
            switch AmountEntry(Words(language).decimal(amount), in: language) {
            case .amount(let read): #expect(read == amount)
            case .ambiguous: #expect(decimals.count == 3 && whole.count <= 3)
            case .incomplete, .wrong: Issue.record("\(amount) is not read back")
            }
        }
    }
}
