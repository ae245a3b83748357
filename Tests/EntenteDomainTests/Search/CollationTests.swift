import EntenteDomain
import Foundation
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
}
