import EntenteExchange
import Testing

@Suite("A page of HTML")
struct HTMLTests {
    @Test(
        "shows a text as it is, whatever signs are in it",
        arguments: [
            ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"), ("A & B", "A &amp; B"),
            (#"" onload="x"#, "&quot; onload=&quot;x"), ("it's", "it&#39;s"), ("Đắk Lắk", "Đắk Lắk"),
        ])
    func escaping(text: String, written: String) {
        #expect(HTML.element("p", text) == "<p>\(written)</p>\n")
        #expect(HTML.table(headings: [text], rows: [[text]]).contains("<th>\(written)</th>"))
        #expect(HTML.table(headings: ["a"], rows: [[text]]).contains("<td>\(written)</td>"))
        #expect(HTML.list([(text, 0)]).contains(">\(written)</li>"))
        let page = String(decoding: HTML.page(title: text, language: "vi", body: ""), as: UTF8.self)
        #expect(page.contains("<title>\(written)</title>"))
    }

    @Test("needs nothing from elsewhere, and lets nothing be loaded")
    func alone() {
        let body = HTML.part(language: "en", HTML.element("h1", "Minutes") + HTML.element("p", "http://example.org/x"))
        let page = String(decoding: HTML.page(title: "Minutes", language: "en", body: body), as: UTF8.self)
        #expect(page.contains("Content-Security-Policy\" content=\"default-src 'none'"))
        for tag in ["<script", "<link", "<img", "@import", "url(", " src=", " href="] { #expect(!page.contains(tag)) }
    }
}
