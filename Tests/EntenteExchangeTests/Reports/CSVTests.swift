import EntenteExchange
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
        arguments: ["=1+1", "+1", "-1", "@now", "\ttab", "\rreturn"])
    func formulas(cell: String) {
        #expect(text([[cell, ""]]) == "a,b\r\n\"'\(cell)\",\r\n")
        let quoted = cell.contains("\r") ? "\"\(cell)\"" : cell
        #expect(text([[cell, ""]], raw: true) == "a,b\r\n\(quoted),\r\n")
    }

    @Test("a sign within a cell is left alone")
    func signsWithin() {
        #expect(text([["2-1=1", "a@b"]]) == "a,b\r\n2-1=1,a@b\r\n")
    }
}
