import EntenteExchange
import Seeded
import Testing

@Suite("Comma-separated values")
struct CSVTests {
    private func text(_ rows: [[String]], raw: Bool = false) -> String {
        String(decoding: CSV.document(headings: ["a", "b"], rows: rows, raw: raw), as: UTF8.self)
    }

    @Test("lines end in CR LF, and only a cell with a comma, a quotation mark or a line break is quoted")
    func quoting() {
        #expect(text([["x", "Đường"]]) == "a,b\r\nx,Đường\r\n")
        #expect(text([["x,y", "say \"no\""]]) == "a,b\r\n\"x,y\",\"say \"\"no\"\"\"\r\n")
        #expect(text([["one\ntwo", "cr\rlf"]]) == "a,b\r\n\"one\ntwo\",\"cr\rlf\"\r\n")
    }

    @Test(
        "a cell that a spreadsheet would compute is text, unless it is asked for raw",
        arguments: ["=1+1", "+1", "-1", "@now", "\ttab", "\rreturn", "'=1+1"])
    func formulas(cell: String) {
        #expect(text([[cell, ""]]) == "a,b\r\n\"'\(cell)\",\r\n")
        let quoted = cell.contains("\r") ? "\"\(cell)\"" : cell
        #expect(text([[cell, ""]], raw: true) == "a,b\r\n\(quoted),\r\n")
    }

    @Test("a sign within a cell is left alone")
    func signsWithin() {
        #expect(text([["2-1=1", "a@b"]]) == "a,b\r\n2-1=1,a@b\r\n")
    }

    @Test("what was written guarded is read back as it was, whatever the cells begin with", arguments: 1...8)
    func guardedRoundTrip(seed: Int) throws {
        var generator = SplitMix64(seed: seed)
        let pieces = [
            "=", "+", "-", "@", "\t", "\r", "\n", "'", "'", "\"", ",", ";", "a", "1", " ", "đ", "\u{301}", "大", "",
        ]
        let rows = (0..<200).map { _ in
            (0..<3).map { _ in
                (0..<Int.random(in: 0...5, using: &generator)).map { _ in
                    pieces[Int.random(in: 0..<pieces.count, using: &generator)]
                }.joined()
            } + ["end"]
        }
        let written = CSV.document(headings: ["a", "b", "c", "d"], rows: rows)
        let read = try CSVReader.rows(of: written.span).dropFirst().map { $0.cells.map(CSV.unguarded) }
        #expect(read.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
    }

    @Test(
        "an apostrophe is taken away only before what a spreadsheet would compute",
        arguments: [("'=1", "=1"), ("''=1", "'=1"), ("'tis", "'tis"), ("'", "'"), ("''", "''"), ("=1", "=1"), ("", "")])
    func unguarding(cell: String, plain: String) {
        #expect(CSV.unguarded(cell) == plain)
    }
}
