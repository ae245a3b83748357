import EntenteDomain
import Foundation
import Seeded
import Testing

@Suite("Folding")
struct FoldingTests {
    @Test(
        "takes away what a hurried officer does not type",
        arguments: [
            ("Đường", "duong"), ("Đắc", "dac"), ("Thành phố Hồ Chí Minh", "thanh pho ho chi minh"),
            ("Thừa Thiên – Huế", "thua thien hue"), ("Rhône-Alpes", "rhone alpes"), ("Łódź", "lodz"),
            ("Weißenfels", "weissenfels"), ("Ærøskøbing", "aeroskobing"), ("Œuvre", "oeuvre"), ("İzmir", "izmir"),
            ("N’Djamena", "ndjamena"), ("Côte d'Ivoire", "cote divoire"), ("  São   Paulo ", "sao paulo"),
            ("Oslo (Norway), 2019", "oslo norway 2019"), ("МИНСК", "минск"), ("大阪", "大阪"), ("", ""), ("–", ""),
        ])
    func folds(text: String, folded: String) {
        #expect(Folding.fold(text) == folded)
        #expect(Folding.fold(text.decomposedStringWithCanonicalMapping) == folded)
    }

    @Test("gives every accented Latin letter the plain letter that Unicode takes it apart to")
    func agreesWithUnicode() throws {
        var compared = 0
        for value in [0x00C0...0x023F, 0x1E00...0x1EF9].joined() {
            let letter = String(try #require(Unicode.Scalar(UInt32(value))))
            let parts = letter.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
            guard parts.count > 1, let base = parts.first, ("a"..."z").contains(base) else { continue }
            #expect(Folding.fold(letter) == String(base), "\(letter)")
            compared += 1
        }
        #expect(compared > 400)
    }

    @Test("gives letters with a stroke, which Unicode does not take apart, the letter in their Unicode name")
    func agreesWithNames() throws {
        for value in 0x00C0...0x017F {
            let scalar = try #require(Unicode.Scalar(UInt32(value)))
            let words = (scalar.properties.name ?? "").split(separator: " ")
            guard words.count > 5, words[0] == "LATIN", words[4] == "WITH", words[3].count == 1 else { continue }
            #expect(Folding.fold(String(scalar)) == words[3].lowercased(), "\(scalar)")
        }
    }

    @Test("leaves a folded text as it is")
    func isIdempotent() {
        var random = SplitMix64(seed: 3)
        for _ in 0..<2_000 {
            let folded = Folding.fold(random.text(upTo: 12))
            #expect(Folding.fold(folded) == folded)
        }
    }

    @Test("folds a text of plain letters alone as it folds it behind a word of another script")
    func plainTexts() {
        var random = SplitMix64(seed: 9)
        let characters = Array("abzABZ019 -.'~@[\t")
        for _ in 0..<2_000 {
            let text = String(
                (0..<Int.random(in: 0...8, using: &random)).map { _ in characters.randomElement(using: &random) ?? " " }
            )
            let folded = Folding.fold(text)
            #expect(Folding.fold("大 " + text) == (folded.isEmpty ? "大" : "大 " + folded), "\(text)")
        }
    }
}
