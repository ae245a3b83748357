import EntenteDomain
import EntenteExchange
import Testing

@Suite("Hostile texts")
struct HostileTextTests {
    private func strings() throws -> [String] {
        try tokens(Files.bytes("Tests/Fixtures/blns/blns.json")).compactMap { token in
            guard case .string(let text) = token else { return nil }
            return text
        }
    }

    private func holder(of text: String) -> Register {
        var register = Register(heading: Register.Heading())
        register.localities = [Locality(id: "x", name: Name(en: text, native: text), aliases: [text], notes: text)]
        return register
    }

    @Test("every naughty string survives a round trip byte for byte, or is refused for the control character in it")
    func naughtyStrings() throws {
        let strings = try strings()
        #expect(strings.count > 500)
        for text in strings {
            let made = holder(of: text)
            let control = text.unicodeScalars.first { $0.value < 0x20 && $0 != "\n" && $0 != "\t" }
            do {
                let read = try register(made.interchange())
                #expect(control == nil)
                #expect(read == made)
                #expect(read.localities[0].aliases[0].utf8.elementsEqual(Self.composed(text).utf8))
            } catch {
                #expect(error.reason == control.map { .controlCharacter($0) })
                #expect(error.path == "localities[0].name.en")
            }
        }
    }

    /// The two strings of the list that are not in normal form C hold these.
    private static func composed(_ text: String) -> String {
        text.replacing("\u{2126}", with: "\u{3A9}").replacing("\u{212B}", with: "\u{C5}")
    }

    @Test("a text that is decomposed is composed on import")
    func normalForm() throws {
        let document =
            #"{"format": "entente/1", "localities": [{"id": "e\u0301", "notes": "Tha\u0300nh pho\u0302\u0301"}], "#
            + #""prospects": [{"id": "p", "locality": "é", "state": "proposed"}]}"#
        let register = try register(document)
        #expect(register.localities[0].id.rawValue.utf8.count == 2)
        #expect(register.localities[0].notes.map { Array($0.utf8) } == Array("Thành phố".utf8))
    }
}
