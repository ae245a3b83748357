import EntenteExchange
import Testing

@Suite("A table in Markdown")
struct MarkdownTests {
    private func document(_ cell: String) -> String {
        let bytes = Markdown.document(
            paragraphs: ["As of today"], headings: ["name", "days"], isRight: [false, true], rows: [[cell, "3"]])
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("stands under its caption, with figures at the right")
    func table() {
        #expect(document("Kobe") == "As of today\n\n| name | days |\n| --- | ---: |\n| Kobe | 3 |\n")
    }

    @Test(
        "keeps what a cell says, whatever signs are in it",
        arguments: [
            ("a|b", #"a\|b"#), ("**x**", #"\*\*x\*\*"#), ("<script>", #"\<script\>"#), ("[x](y)", #"\[x\](y)"#),
            ("one\ntwo", "one two"), (#"\|"#, #"\\\|"#),
        ])
    func escaping(cell: String, written: String) {
        #expect(document(cell).hasSuffix("| \(written) | 3 |\n"))
    }
}
