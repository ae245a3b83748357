import Testing

@testable import EntenteUI

@Suite struct ASCIITextTests {
    @Test(
        "a terminal without UTF-8 shows letters without their marks",
        arguments: [
            ("Thành phố Hồ Chí Minh", "Thanh pho Ho Chi Minh"), ("Đường", "Duong"), ("đ", "d"), ("Łódź", "Lodz"),
            ("Ærø", "AEro"), ("straße", "strasse"), ("ơ Ư", "o U"), ("│─┼", "|-+"), ("╭╮", "++"),
            ("“a” – ‘b’…", "\"a\" - 'b'..."),
            ("≤3y", "<=3y"), ("≥", ">="), ("L→D", "L->D"), ("3×", "3x"), ("34.7° N", "34.7 N"),
            ("大阪", "?"), ("大阪 東京", "? ?"), ("\u{1B}[31m", "?[31m"), ("⣿⠁⠀", "#. "), ("█░", "#."), ("e\u{301}", "e"),
        ])
    func transliteration(text: String, ascii: String) {
        #expect(ASCIIText.ascii(text) == ascii)
    }

    @Test("what is shown in ASCII is measured as it is spelled")
    func width() {
        for value in UInt32(0x20)..<0x3100 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let ascii = ASCIIText.ascii(String(scalar))
            let measured = Repertoire.$current.withValue(.ascii) { SafeText.width(of: String(scalar)) }
            let isPrintable = ascii.utf8.allSatisfy { (0x20...0x7E).contains($0) }
            if !isPrintable || ascii.utf8.count != measured {
                Issue.record("U+\(String(value, radix: 16)) becomes \(ascii)")
            }
        }
    }

    @Test("what was cut says so in one cell, at either end")
    func cut() {
        Repertoire.$current.withValue(.ascii) {
            #expect(SafeText("Chương trình").cut(to: 8).text == "Chuong ~")
            #expect(SafeText("Chương trình").end(fitting: 6) == "~trinh")
        }
    }

    @Test("what a drawing tells apart stays apart: a cell of each kind has a sign of its own")
    func drawings() {
        for signs in ["█▓▒░", "■▒·%-+", "▁▄╌", "█▒~□×"] {
            #expect(Set(ASCIIText.ascii(signs)).count == signs.count, "\(signs)")
        }
    }
}
