extension Model {
    /// What the page shows as lines of text without a screen: for output, and for readers that speak it.
    public var plainLines: [String] {
        let sheet = sheet
        var heading = ""
        for (column, text) in sheet.headings {
            heading += String(repeating: " ", count: max(0, column - 1 - SafeText.width(of: heading))) + text
        }
        let rows = (0..<sheet.count).map { number in
            sheet.row(number).runs.map(\.text).joined()
        }
        let lines = ["\(summary)", heading] + (rows.isEmpty ? [sheet.empty] : rows)
        return lines.map { line in
            var line = line[...]
            while line.last == " " { line.removeLast() }
            return String(line)
        }
    }

    /// The register, the day and the tally, in one line.
    private var summary: String {
        let tally = self.tally.map { "\($0.standing.mark) \($0.count)" }
        return (placeAndDay.map(\.text) + [words(BarWords.ties, String(tieCount))] + tally).joined(separator: "  ")
    }
}
