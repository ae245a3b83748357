import Testing

@testable import EntenteTerminal

@Suite struct TerminalTypeTests {
    @Test("a terminal that the server has never heard of is treated as the nearest known one")
    func substitutes() {
        for type in ["xterm-kitty", "xterm-ghostty", "alacritty", "foot-extra", "konsole-256color", "putty"] {
            #expect(TerminalType.substitutes(for: type) == ["xterm-256color", "xterm", "vt100"])
        }
        #expect(TerminalType.substitutes(for: "wyse60") == ["xterm", "vt100"])
    }

    @Test("every error says what is wrong with this terminal")
    func errors() {
        #expect(TerminalError.cannotPlaceCursor(type: "dumb").description.contains("dumb"))
        #expect(TerminalError.cannotPlaceCursor(type: "").description.contains("TERM"))
        #expect(TerminalError.unknownType("x-y").description.contains("x-y"))
        let errors: [TerminalError] = [
            .notATerminal, .cannotPlaceCursor(type: "dumb"), .cannotPlaceCursor(type: ""), .unknownType("x-y"), .noPipe,
        ]
        for error in errors {
            #expect(error.texts.vi.unicodeScalars.contains { (0xC0...0x1EF9).contains($0.value) }, "\(error)")
        }
    }
}

@Suite struct ClipboardTests {
    @Test(
        "text for the clipboard is encoded as terminals expect it",
        arguments: [("", ""), ("H", "SA=="), ("Hu", "SHU="), ("Huế", "SHXhur8="), ("??>", "Pz8+")])
    func encoding(text: String, encoded: String) {
        #expect(
            Clipboard.sequence(copying: text).map { String(decoding: $0, as: UTF8.self) }
                == "\u{1B}]52;c;\(encoded)\u{07}")
    }

    @Test("a text too long for terminals is not sent at all")
    func limit() {
        #expect(Clipboard.sequence(copying: String(repeating: "x", count: Clipboard.limit)) != nil)
        #expect(Clipboard.sequence(copying: String(repeating: "x", count: Clipboard.limit + 1)) == nil)
    }
}
