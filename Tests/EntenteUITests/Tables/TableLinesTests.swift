import EntenteUI
import Testing

@Suite("A table on a terminal")
struct TableLinesTests {
    private static let partners = [
        ("Frankfurt am Main", "DE", "lapse met", "own clause, two years"), ("Đường Xanh 友好都市", "CN", "dormant", ""),
        ("", "", "active", "last: project 2019"),
    ]

    private var table: Table {
        Table(
            of: Self.partners, caption: ["As of today"],
            columns: [
                .init("partner", .essential) { $0.0 }, .init("in", .low) { $0.1 },
                .init("standing", .essential) { $0.2 }, .init("why") { $0.3 },
                .init("id", .document) { _ in "hidden" }, .init("days", alignment: .right) { _ in "7" },
            ])
    }

    @Test("has its columns under their headings, figures at the right, no blanks at the ends of lines")
    func whole() {
        #expect(
            TableLines(width: nil).lines(of: table) == [
                "As of today",
                "partner              in  standing   why                    days",
                "Frankfurt am Main    DE  lapse met  own clause, two years     7",
                "Đường Xanh 友好都市  CN  dormant                              7",
                "                         active     last: project 2019        7",
            ])
    }

    @Test("never is wider than the terminal, whatever it holds, and keeps what is essential", arguments: 5...80)
    func fits(width: Int) {
        let lines = TableLines(width: width).lines(of: table).dropFirst()
        for line in lines { #expect(SafeText.width(of: line) <= width, "\(line)") }
        #expect(lines.count == 4)
    }

    @Test("gives up the least important column first, and cuts the widest with an ellipsis")
    func priorities() {
        let narrow = TableLines(width: 45).lines(of: table)
        #expect(narrow[1].split(separator: " ") == ["partner", "standing", "why"])
        #expect(narrow[2] == "Frankfurt am Ma…  lapse met  own clause, two…")
        #expect(TableLines(width: 20).lines(of: table)[2] == "Frankfur…  lapse met")
    }

    @Test("shows what a cell holds and does not obey it")
    func hostile() {
        let table = Table(of: ["a\u{1B}[2Jb\u{202E}c\nd"], columns: [.init("x") { $0 }])
        for line in TableLines(width: nil).lines(of: table) {
            #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{202E}" })
        }
    }

    @Test("without rows says so instead of headings")
    func empty() {
        let table = Table(of: [String](), caption: ["Today"], empty: "Nothing.", columns: [.init("x") { $0 }])
        #expect(TableLines(width: 80).lines(of: table) == ["Today", "Nothing."])
    }

    @Test("says nothing by colour alone: without it the same text stands there")
    func styles() {
        let table = Table(of: ["dormant"], columns: [.init("standing") { Table.Cell($0, .dormant) }])
        let styled = TableLines(width: 80, isStyled: true).lines(of: table)
        #expect(styled == ["\u{1B}[1mstanding\u{1B}[0m", "\u{1B}[35mdormant\u{1B}[0m"])
        #expect(TableLines(width: 80).lines(of: table) == ["standing", "dormant"])
    }
}
