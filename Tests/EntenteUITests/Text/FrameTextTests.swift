import EntenteUI
import Testing

@Suite struct FrameTextTests {
    @Test("text is cut at the edge, and a wide character never straddles it")
    func edge() {
        var frame = Frame(size: Size(columns: 5, rows: 1))
        #expect(frame.write("大阪市x", at: Position(column: 0, row: 0)) == 4)
        #expect(frame.lines == ["大阪"])
        #expect(frame.write("🇻🇳", at: Position(column: 4, row: 0)) == 0)
    }

    @Test(
        "writing over half of a wide character leaves no half behind",
        arguments: [(0, "x 市"), (1, " x市"), (2, "大x"), (3, "大 x")])
    func halves(column: Int, line: String) {
        var frame = Frame(size: Size(columns: 4, rows: 1))
        frame.write("大市", at: Position(column: 0, row: 0))
        frame.write("x", at: Position(column: column, row: 0))
        #expect(frame.lines == [line])
        #expect(frame.row(0).reduce(0) { $0 + SafeText.width(of: $1.text) } == 4)
    }

    @Test("drawing outside of the frame does nothing")
    func outside() {
        var frame = Frame(size: Size(columns: 3, rows: 1))
        for (column, row) in [(3, 0), (0, 1), (0, -1), (9, 9)] {
            #expect(frame.write("x", at: Position(column: column, row: row)) == 0)
        }
        frame.write("abcd", at: Position(column: -2, row: 0))
        #expect(frame.lines == ["cd"])
        var none = Frame(size: Size(columns: 0, rows: 0))
        #expect(none.write("x", at: Position(column: 0, row: 0)) == 0)
    }
}
