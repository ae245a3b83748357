import Testing

@testable import EntenteExchange

@Suite("Tables that come in")
struct CSVReaderTests {
    private func cells(_ text: String) throws -> [[String]] { try CSVReader.rows(of: text.utf8Span.span).map(\.cells) }

    @Test("commas, semicolons and tabs part cells, quotation marks keep what is in them")
    func cells() throws {
        #expect(try cells("a,b\r\nc,\"d, \"\"e\"\"\r\nf\"\r\n") == [["a", "b"], ["c", "d, \"e\"\r\nf"]])
        #expect(try cells("a;b\nc;d,e") == [["a", "b"], ["c", "d,e"]])
        #expect(try cells("a\tb\n\n\nc\t") == [["a", "b"], ["c", ""]])
        #expect(try cells("\u{FEFF}a,b\n") == [["a", "b"]])
        #expect(try cells("a,\u{301}b\n") == [["a", "\u{301}b"]])
        #expect(try cells("") == [])
    }

    @Test("a row is told by the line on which it begins")
    func lines() throws {
        let rows = try CSVReader.rows(of: "a,b\n\"1\n2\",x\n\ny,z\n".utf8Span.span)
        #expect(rows.map(\.line) == [1, 2, 5])
    }

    @Test(
        "what is no table is refused with its line",
        arguments: [
            ("a,b\n\"c,d\n", CSVError(line: 2, fault: .openQuote)),
            ("a\n\"b\"c\n", CSVError(line: 2, fault: .textAfterQuote)),
            ("a\rb\n", CSVError(line: 1, fault: .textAfterQuote)),
            (String(repeating: ",", count: 256), CSVError(line: 1, fault: .crowdedRow)),
        ])
    func refusals(text: String, error: CSVError) {
        #expect(throws: error) { try cells(text) }
        expectBothLanguages(error)
    }

    @Test("bytes that are not UTF-8 are refused, never replaced")
    func encoding() {
        let bytes: [UInt8] = [UInt8(ascii: "a"), 0x0A, 0xE9, 0x0A]
        #expect(throws: CSVError(line: 2, fault: .notUTF8)) { try CSVReader.rows(of: bytes.span) }
        expectBothLanguages(CSVError(line: 2, fault: .notUTF8))
    }

    @Test("what is written without guarding reads back the same")
    func roundTrip() throws {
        let rows = [["x", "a,b", "\"", "two\nlines", "=1+1", "Đường", ""], ["", " ", "'", "\t", ";", "\r\n", "大"]]
        let written = CSV.document(headings: ["1", "2", "3", "4", "5", "6", "7"], rows: rows, raw: true)
        #expect(try CSVReader.rows(of: written.span).dropFirst().map(\.cells) == rows)
    }
}
