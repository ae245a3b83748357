import EntenteUI
import Testing

@testable import EntenteTerminal

@Suite struct KeyDecoderTests {
    private func events(_ text: String) -> [Event] {
        var decoder = KeyDecoder()
        let events = decoder.decode(text.utf8)
        return events + decoder.flush()
    }

    @Test(
        "a key is known in every form that terminals send it in",
        arguments: [
            (["\u{1B}[A", "\u{1B}OA", "\u{1B}[1;2A", "\u{1B}[1;5A"], Key.up), (["\u{1B}[B", "\u{1B}OB"], .down),
            (["\u{1B}[H", "\u{1B}OH", "\u{1B}[1~", "\u{1B}[7~"], .home),
            (["\u{1B}[F", "\u{1B}OF", "\u{1B}[4~", "\u{1B}[8~"], .end), (["\u{1B}[Z"], .backTab),
            (["\u{1B}[5~"], .pageUp), (["\u{1B}[6~", "\u{1B}[6;5~"], .pageDown), (["\u{1B}[3~"], .delete),
            (["\u{1B}OP", "\u{1B}[11~", "\u{1B}[[A", "\u{1B}[P"], .function(1)), (["\u{1B}[24~"], .function(12)),
            (["\r", "\n", "\u{1B}OM"], .enter), (["\u{7F}", "\u{08}"], .backspace), (["\t"], .tab),
            (["\u{1B}"], .escape),
            (["\u{03}"], .control("c")), (["\u{1A}"], .control("z")), (["\0"], .control(" ")),
            (["\u{1D}"], .control("]")),
            (["đ"], .character("đ")), (["大"], .character("大")), (["🇻"], .character("🇻")),
        ])
    func keys(forms: [String], key: Key) {
        for form in forms { #expect(events(form) == [.key(key)], "\(form.debugDescription)") }
    }

    @Test("sequences that are no key of ours type nothing")
    func unknown() {
        for text in ["\u{1B}[I", "\u{1B}[?64;1;2c", "\u{1B}[99~", "\u{1B}[27;5;13~", "\u{1B}[1;2;3u", "\u{1B}[[Z"] {
            #expect(events(text).isEmpty, "\(text.debugDescription)")
        }
        #expect(events("\u{1B}[?1;2cq") == [.key(.character("q"))])
    }

    @Test("Escape and the next key, delivered at once by a slow line, stay two keys")
    func escapeAndKey() {
        #expect(events("\u{1B}j") == [.key(.escape), .key(.character("j"))])
        #expect(events("\u{1B}]") == [.key(.escape), .key(.character("]"))])
        #expect(events("\u{1B}\u{1B}[A") == [.key(.escape), .key(.up)])
        #expect(events("\u{1B}[") == [.key(.escape), .key(.character("["))])
        #expect(events("\u{1B}O") == [.key(.escape), .key(.character("O"))])
    }

    @Test("keys come out the same however the line cuts their bytes apart")
    func pieces() {
        let text = "q\u{1B}[B\u{1B}[1;5Dđ大\u{1B}[200~Đà Nẵng\r\u{1B}[A\u{1B}[201~\u{1B}OP\u{1B}[<0;3;4M\r"
        let whole = events(text)
        #expect(whole.count == 9)
        #expect(whole.contains(.paste("Đà Nẵng\n\u{1B}[A")))
        let bytes = Array(text.utf8)
        for size in 1...7 {
            var decoder = KeyDecoder()
            var found: [Event] = []
            for start in stride(from: 0, to: bytes.count, by: size) {
                found += decoder.decode(bytes[start..<min(start + size, bytes.count)])
            }
            #expect(found == whole, "\(size) bytes at a time")
            #expect(!decoder.isWaiting)
        }
    }

    @Test("what is pasted is text, whatever keys it spells, and an unfinished paste is not lost")
    func paste() {
        #expect(events("\u{1B}[200~q\u{03}:x\u{1B}[201~j") == [.paste("q\u{03}:x"), .key(.character("j"))])
        #expect(events("\u{1B}[200~half") == [.paste("half")])
        #expect(events("\u{1B}[200~\u{1B}[201~") == [.paste("")])
        #expect(events("\u{1B}[200~a\u{1B}[20") == [.paste("a\u{1B}[20")])
    }

    @Test("a click and the wheel say where they happened; releases and drags say nothing")
    func mouse() {
        let place = Position(column: 2, row: 3)
        #expect(events("\u{1B}[<0;3;4M") == [.mouse(MouseEvent(act: .press, position: place))])
        #expect(events("\u{1B}[<64;3;4M") == [.mouse(MouseEvent(act: .wheelUp, position: place))])
        #expect(events("\u{1B}[<65;3;4M") == [.mouse(MouseEvent(act: .wheelDown, position: place))])
        #expect(events("\u{1B}[<0;3;4m\u{1B}[<32;3;4M\u{1B}[<2;3;4M\u{1B}[<0;3M").isEmpty)
        #expect(events("\u{1B}[M !!").isEmpty)
    }

    @Test("bytes that are no UTF-8 become a replacement sign, and the next key is whole")
    func invalid() {
        var decoder = KeyDecoder()
        let unknown = Event.key(.character("\u{FFFD}"))
        #expect(decoder.decode([0xFF, 0x6A]) == [unknown, .key(.character("j"))])
        #expect(decoder.decode([0xC4, 0x6A]) == [unknown, .key(.character("j"))])
        #expect(decoder.decode([0xE5, 0xA4]).isEmpty)
        #expect(decoder.isWaiting)
        #expect(decoder.flush() == [unknown])
    }

    @Test("no bytes at all make the decoder stumble or keep what it should give")
    func anything() {
        var state: UInt64 = 7
        var decoder = KeyDecoder()
        let alphabet = Array("\u{1B}[O<;~0129AMm \u{7F}đ".utf8) + [0xFF, 0x00]
        for _ in 0..<20_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            _ = decoder.decode(CollectionOfOne(alphabet[Int(state >> 33) % alphabet.count]))
            if (state >> 20) % 50 == 0 {
                _ = decoder.flush()
                #expect(!decoder.isPasting)
            }
        }
        _ = decoder.flush()
        _ = decoder.flush()
        #expect(decoder.decode([0x6A]).last == .key(.character("j")))
    }
}
