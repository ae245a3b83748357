import Testing

@testable import EntenteStore

@Suite("List columns")
struct JSONTests {
    @Test("texts come back whatever characters they have")
    func roundTrip() {
        let texts = ["", "plain", "\"\\/\u{8}\u{c}\n\r\t\u{1}", "Đường 大阪府 👩🏽‍🚒", "a\u{301}"]
        let value = JSON.list(texts.map(JSON.text) + [.object(["key \"1\"": .list([]), "2": nil]), .object([])])
        #expect(JSON(value.written) == value)
    }

    @Test("escapes that other programs write are understood")
    func escapes() {
        #expect(JSON(#"["\u0110\u01b0\u1edd\/","\ud83d\ude92"]"#) == .list([.text("Đườ/"), .text("🚒")]))
    }

    @Test(
        "what is no list of this kind is refused",
        arguments: [
            "", "[", "[1]", "[\"a\",]", "[\"a\" \"b\"]", "[\"a]", "[\"\\x\"]", "[\"\\ud83d\"]", "[\"\\u12\"]",
            "{\"a\"}",
            "[] ", "[\"\n\"]", "[[[[[[[[[]]]]]]]]]", "[null]",
        ])
    func malformed(text: String) {
        #expect(JSON(text) == nil)
    }
}
