import EntenteUI
import Seeded
import Testing

@Suite struct SafeTextTests {
    @Test(
        "what a terminal would obey or hide is shown as a visible sign",
        arguments: [
            ("a\u{1B}[31mred", "a␛[31mred"), ("one\ntwo\r\n\tthree", "one␊two␍␊␉three"), ("\0\u{7F}", "␀␡"),
            ("\u{85}\u{9B}31m", "\u{FFFD}\u{FFFD}31m"), ("\u{E000}\u{FFFE}\u{1FFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
            ("a\u{202E}gpj.exe", "a␦gpj.exe"), ("\u{2066}x\u{2069}\u{061C}", "␦x␦␦"), ("pass\u{200B}word", "pass␦word"),
            ("\u{FEFF}x\u{2060}\u{AD}", "␦x␦␦"), ("a\u{2028}b\u{2029}", "a⏎b⏎"), ("\u{E0041}\u{E007F}", "␦␦"),
            ("\u{3164}\u{115F}", "␦␦"), ("a\u{200D}", "a\u{200D}"), ("1\u{200D}2", "1␦2"), ("x\u{E0100}", "x␦"),
        ])
    func unsafe(text: String, shown: String) {
        #expect(Array(SafeText.safe(text).unicodeScalars) == Array(shown.unicodeScalars))
    }

    @Test(
        "names in any script stay as they are",
        arguments: ["Thành phố Hồ Chí Minh", "Đà Nẵng", "大阪", "서울", "Αθήνα", "Київ", "กรุงเทพ", "می‌خواهم", "क्‍ष", "Łódź"])
    func names(name: String) {
        #expect(Array(SafeText.safe(name).unicodeScalars) == Array(name.unicodeScalars))
    }

    @Test("letters that came apart into base and marks are put together")
    func composition() {
        #expect(Array(SafeText.safe("Vie\u{302}\u{323}t").unicodeScalars) == Array("Việt".unicodeScalars))
        #expect(Array(SafeText.safe("O\u{31B}\u{301}").unicodeScalars) == ["\u{1EDA}"])
        #expect(Array(SafeText.safe("\u{1112}\u{1161}\u{11AB}").unicodeScalars) == ["\u{D55C}"])
        #expect(Array(SafeText.safe("か\u{3099}").unicodeScalars) == ["が"])
        #expect(Array(SafeText.safe("é\u{320}\u{33D}").unicodeScalars).first == "é")
    }

    @Test("a letter under a pile of marks keeps four of them, and a mark alone gets something to stand on")
    func marks() {
        let pile = "x" + String(repeating: "\u{335}", count: 60)
        #expect(SafeText.safe(pile).unicodeScalars.count == 5)
        #expect(SafeText.width(of: pile) == 1)
        #expect(SafeText.safe("\u{301}") == "\u{25CC}\u{301}")
        #expect(SafeText.width(of: "\u{301}") == 1)
    }

    @Test(
        "widths are those of the terminal library, not of the newest emoji fonts",
        arguments: [
            ("abc", 3), ("Đắk Lắk", 7), ("大阪", 4), ("👨‍👩‍👧", 6), ("❤️", 1), ("🇻🇳", 2), ("1️⃣", 1), ("e\u{301}", 1),
            ("─│", 2), ("⣿", 1), ("\u{1B}", 1), ("", 0),
        ])
    func widths(text: String, cells: Int) {
        #expect(SafeText.width(of: text) == cells)
        #expect(SafeText(text).glyphs.reduce(0) { $0 + $1.width } == cells)
    }

    @Test("a text that is too long ends in an ellipsis, and no character is cut in two")
    func cutting() {
        #expect(SafeText("Frankfurt am Main").cut(to: 10).text == "Frankfurt…")
        #expect(SafeText("Frankfurt").cut(to: 9).text == "Frankfurt")
        #expect(SafeText("大阪市").cut(to: 4).text == "大…")
        #expect(SafeText("大阪市").cut(to: 4).width == 3)
        #expect(SafeText("x🇻🇳").prefix(fitting: 2).text == "x")
        #expect(SafeText("x👨‍👩‍👧").prefix(fitting: 5).text == "x")
        #expect(SafeText("abc").cut(to: 1).text == "…")
        #expect(SafeText("abc").cut(to: 0).text.isEmpty)
        #expect(SafeText("abc").prefix(fitting: -1).text.isEmpty)
    }

    @Test("a column is filled up to its width on either side")
    func padding() {
        #expect(SafeText("Huế").padded(to: 5).text == "Huế  ")
        #expect(SafeText("12").padded(to: 5, alignment: .right).text == "   12")
        #expect(SafeText("大阪市").padded(to: 4).text == "大… ")
    }

    @Test("whatever the text, cutting holds the width, and what is safe stays the same when made safe again")
    func properties() {
        var generator = Generator(seed: 2019)
        for _ in 0..<2000 {
            let text = generator.text()
            let safe = SafeText(text)
            let cells = generator.number(below: 12)
            #expect(safe.cut(to: cells).width <= cells)
            #expect(safe.padded(to: cells).width == cells)
            #expect(SafeText.width(of: text) == safe.width)
            #expect(safe.glyphs.allSatisfy { (1...2).contains($0.width) && $0.text.unicodeScalars.count <= 5 })
            let again = SafeText(safe.text)
            #expect(again.width == safe.width, "\(Array(text.unicodeScalars))")
        }
    }

    @Test("the short way to a safe text and the long way agree, scalar by scalar, also beside a mark")
    func shortWay() {
        for value in UInt32(0)...0x2FFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for text in [String(scalar), String(scalar) + "\u{301}", "a" + String(scalar) + "b"] {
                let long = SafeText(text)
                #expect(Array(SafeText.safe(text).unicodeScalars) == Array(long.text.unicodeScalars), "\(value)")
                #expect(SafeText.width(of: text) == long.width, "\(value)")
            }
        }
    }
}

/// Texts of the scalars that make trouble, the same every time.
private struct Generator {
    private var random: SplitMix64

    init(seed: Int) { random = SplitMix64(seed: seed) }

    mutating func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

    private static let ranges: [ClosedRange<UInt32>] = [
        0x00...0x9F, 0xA0...0x24F, 0x300...0x36F, 0x590...0x6FF, 0x900...0x97F, 0x1100...0x11FF, 0x1E00...0x1EFF,
        0x2000...0x206F, 0x2600...0x27BF, 0x3000...0x30FF, 0xAC00...0xAC40, 0xE000...0xE010, 0xFE00...0xFE0F,
        0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF, 0x1F466...0x1F469, 0xE0000...0xE01EF,
    ]

    mutating func text() -> String {
        var text = ""
        for _ in 0..<number(below: 8) {
            let range = Self.ranges[number(below: Self.ranges.count)]
            if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
