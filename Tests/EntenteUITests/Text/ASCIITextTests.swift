import EntenteUI
import Testing

@Suite struct ASCIITextTests {
    @Test(
        "a terminal without UTF-8 shows letters without their marks",
        arguments: [
            ("Thành phố Hồ Chí Minh", "Thanh pho Ho Chi Minh"), ("Đường", "Duong"), ("đ", "d"), ("Łódź", "Lodz"),
            ("Ærø", "Aro"), ("straße", "strase"), ("ơ Ư", "o U"), ("│─┼", "|-+"), ("╭╮", "++"),
            ("“a” – ‘b’…", "\"a\" - 'b'."),
            ("大阪", "? ? "), ("\u{1B}[31m", "?[31m"), ("⣿⠁⠀", "#. "), ("█░", "#."), ("e\u{301}", "e"),
        ])
    func transliteration(text: String, ascii: String) {
        #expect(ASCIIText.ascii(text) == ascii)
    }

    @Test("the text in ASCII takes the same room, and is ASCII")
    func width() {
        for value in UInt32(0x20)..<0x3100 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let ascii = ASCIIText.ascii(String(scalar))
            let isPrintable = ascii.utf8.allSatisfy { (0x20...0x7E).contains($0) }
            if !isPrintable || ascii.utf8.count != SafeText.width(of: String(scalar)) {
                Issue.record("U+\(String(value, radix: 16)) becomes \(ascii)")
            }
        }
    }
}
