import EntenteDomain
import Foundation
import Seeded
import Testing

@Suite("Collation")
struct CollationTests {
    private func sorted(_ texts: [String]) -> [String] {
        texts.sorted { CollationKey(of: $0) < CollationKey(of: $1) }
    }

    @Test("puts Vietnamese letters where a Vietnamese dictionary has them")
    func letters() {
        let letters = [
            "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "h", "i", "k", "l", "m", "n", "o", "ô", "ơ", "p", "q",
            "r", "s", "t", "u", "ư", "v", "x", "y",
        ]
        #expect(sorted(letters.reversed()) == letters)
    }

    @Test("puts tones after letters, in the order level, huyền, hỏi, ngã, sắc, nặng, and case last")
    func tones() {
        let words = ["ma", "Ma", "mà", "mả", "mã", "má", "mạ", "mạ a", "mạc", "mb", "mu", "mư", "mừ", "mứ", "na"]
        let expected = ["ma", "Ma", "mà", "mả", "mã", "má", "mạ", "mạ a", "mạc", "mb", "mu", "mư", "mừ", "mứ", "na"]
        #expect(sorted(words.shuffled()) == expected)
    }

    @Test("puts partners in an order in which a reader finds them")
    func partners() {
        let names = [
            "1st District", "2nd District", "Aarhus", "Åland", "Barcelona", "Đà Lạt", "Łódź", "Lyon", "Malmö", "Minsk",
            "New South Wales", "Newcastle", "Osaka", "Osaka Prefecture", "São Paulo", "Seville", "Zürich", "Минск",
            "大阪",
        ]
        #expect(sorted(names.shuffled()) == names)
    }

    @Test("orders a name the same however its accents are written")
    func normalForms() {
        for text in ["Thừa Thiên Huế", "Đường Lâm", "Ươm", "Rhône-Alpes", "Açores"] {
            #expect(CollationKey(of: text) == CollationKey(of: text.decomposedStringWithCanonicalMapping), "\(text)")
        }
    }

    @Test("orders names and random words as ICU's Vietnamese collation does, whose order the fixture keeps")
    func agreesWithICU() throws {
        var tests = URL(filePath: #filePath)
        for _ in 0..<3 { tests.deleteLastPathComponent() }
        let text = try String(contentsOf: tests.appending(path: "Fixtures/collation-vi.txt"), encoding: .utf8)
        let names = text.split(separator: "\n").map(String.init)
        #expect(names.count == 600)
        for (name, next) in zip(names, names.dropFirst()) {
            #expect(CollationKey(of: name) < CollationKey(of: next), "\(name), \(next)")
        }
    }

    @Test("orders names of plain letters alone as it orders them behind a letter with a mark")
    func plainNames() {
        var random = SplitMix64(seed: 4)
        let characters = Array("abzABZ019 -.'~@[")
        let text = { (random: inout SplitMix64) in
            String(
                (0..<Int.random(in: 0...4, using: &random)).map { _ in characters.randomElement(using: &random) ?? " " }
            )
        }
        for _ in 0..<5_000 {
            let (first, second) = (text(&random), text(&random))
            let isFirst = CollationKey(of: first) < CollationKey(of: second)
            #expect(isFirst == (CollationKey(of: "é" + first) < CollationKey(of: "é" + second)), "\(first), \(second)")
        }
    }

    @Test("is the same by the keys of many names together, whose beginnings never say otherwise")
    func manyKeys() {
        var random = SplitMix64(seed: 5)
        let names = (0..<300).map { _ in random.text(upTo: 10) }
        var (first, second) = (CollationKeys(), CollationKeys())
        for name in names.prefix(100) { first.append(name) }
        for name in names.dropFirst(100) { second.append(name) }
        first.append(second)
        for left in names.indices {
            for right in names.indices {
                let precedes = CollationKey(of: names[left]) < CollationKey(of: names[right])
                #expect(first.precedes(left, right) == precedes)
                if first.beginning(of: left) < first.beginning(of: right) { #expect(precedes) }
            }
        }
    }
}
