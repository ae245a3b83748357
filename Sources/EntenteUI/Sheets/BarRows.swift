/// Bars under a title, a row each: what it is of, a number, the bar, and what is said at its end.
struct BarRows {
    /// One row.
    struct Bar {
        /// What it is of.
        let label: String
        /// The number before the bar.
        let number: String
        /// What is certain, possible, and the rest; together the bar's length.
        let parts: [Int]
        /// What stands behind it.
        let end: String

        fileprivate var total: Int { parts.reduce(0, +) }
    }

    private static let signs = ["█", "▒", "░"]

    let title: String
    let legend: String
    let bars: [Bar]

    /// The rows in so many cells.
    func rows(width: Int) -> [Row] {
        let label = min(bars.map { SafeText.width(of: $0.label) }.max() ?? 0, max(8, width * 2 / 5))
        let number = bars.map { SafeText.width(of: $0.number) }.max() ?? 0
        let end = bars.map { SafeText.width(of: $0.end) }.max() ?? 0
        let room = max(1, width - label - number - end - 3)
        let most = max(1, bars.map(\.total).max() ?? 0)
        let rows = bars.map { bar in
            Row(
                [
                    Run(SafeText(bar.label).padded(to: label).text + " "),
                    Run(SafeText(bar.number).padded(to: number, alignment: .right).text + " "),
                ] + runs(of: bar, room: room, most: most) + [Run(" " + bar.end, .muted)])
        }
        let below = legend.isEmpty ? [] : Line(legend, .muted).rows(width: width)
        return Line(title, .heading, isStrong: true).rows(width: width) + rows + below
    }

    /// The bar and the blanks behind it: no part of any size is without a cell as long as there is room.
    private func runs(of bar: Bar, room: Int, most: Int) -> [Run] {
        var (runs, taken, sum): ([Run], Int, Int) = ([], 0, 0)
        for (part, sign) in zip(bar.parts, Self.signs) where part > 0 {
            sum += part
            let cells = min(room, max(taken + 1, (2 * sum * room + most) / (2 * most))) - taken
            guard cells > 0 else { continue }
            runs.append(Run(String(repeating: sign, count: cells), sign == "░" ? .muted : .text))
            taken += cells
        }
        return runs + [Run(String(repeating: " ", count: room - taken))]
    }
}
