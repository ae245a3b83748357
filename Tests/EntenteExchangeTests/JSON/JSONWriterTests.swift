import EntenteExchange
import Testing

@Suite("Writing JSON")
struct JSONWriterTests {
    private func written(_ layout: JSONWriter.Layout, _ body: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter(layout: layout)
        body(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func sample(_ json: inout JSONWriter) {
        json.object { json in
            json.member("name", "Hồ Chí Minh")
            json.key("rows")
            json.array { json in
                json.object { $0.member("id", 1) }
                json.object { json in
                    json.member("id", 2)
                    json.key("of")
                    json.array { $0.null() }
                }
            }
            json.key("none")
            json.array { _ in }
        }
    }

    @Test("on one line")
    func line() {
        #expect(
            written(.line, sample)
                == #"{"name": "Hồ Chí Minh", "rows": [{"id": 1}, {"id": 2, "of": [null]}], "none": []}"#)
    }

    @Test("one record per line")
    func records() {
        #expect(
            written(.records, sample) == """
                {
                  "name": "Hồ Chí Minh",
                  "rows": [
                    {"id": 1},
                    {"id": 2, "of": [null]}
                  ],
                  "none": []
                }
                """)
    }

    @Test("indented throughout")
    func indented() {
        #expect(
            written(.indented, sample) == """
                {
                  "name": "Hồ Chí Minh",
                  "rows": [
                    {
                      "id": 1
                    },
                    {
                      "id": 2,
                      "of": [
                        null
                      ]
                    }
                  ],
                  "none": []
                }
                """)
    }

    @Test("only what JSON demands is escaped")
    func escapes() {
        #expect(
            written(.line) { $0.string("\"\\/\n\t\r\u{0}\u{1F}\u{7F}é\u{2028}😀") }
                == "\"\\\"\\\\/\\n\\t\\r\\u0000\\u001F\u{7F}é\u{2028}😀\"")
    }

    @Test("every scalar reads back as it was written")
    func everyScalar() throws {
        let text = (0...0x10FFFF).lazy.compactMap(Unicode.Scalar.init).reduce(into: "") { $0.unicodeScalars.append($1) }
        var writer = JSONWriter()
        writer.string(text)
        guard case .string(let read) = try tokens(writer.bytes).first else {
            Issue.record("not a text")
            return
        }
        #expect(read.utf8.elementsEqual(text.utf8))
    }

    @Test(
        "numbers are written so that they read back, and what is none is null",
        arguments: [
            (50.11, "50.11"), (-0.1, "-0.1"), (1e300, "1e+300"), (1e-300, "1e-300"), (.infinity, "null"),
            (.nan, "null"),
        ])
    func numbers(number: Double, text: String) {
        #expect(written(.line) { $0.number(number) } == text)
    }
}
