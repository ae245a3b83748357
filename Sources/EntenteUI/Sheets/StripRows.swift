import EntenteDomain

/// The strip of the coming months as rows: a line for each sort of deadline where there is room, else one for all.
struct StripRows {
    /// The cells before the months.
    private static let margin = 6

    /// Deadlines that are counted on one line.
    private struct Sort {
        let name: DeadlineWords
        let role: Role
        let kinds: [Deadline.Kind]
    }

    private static let sorts = [
        Sort(name: .ends, role: .ended, kinds: [.termination, .expiry, .lapse]),
        Sort(name: .falls, role: .dormant, kinds: [.dormancy]),
        Sort(name: .duties, role: .text, kinds: [.notice, .renewal, .review]),
        Sort(name: .starts, role: .text, kinds: [.plannedStart]),
    ]

    private let strip: DeadlineStrip
    private let words: Words
    /// How many cells a month has.
    private let cell: Int
    private let width: Int

    /// How many rows there are.
    let count: Int

    init(_ strip: DeadlineStrip, words: Words, size: Size, width: Int) {
        self.strip = strip
        self.words = words
        self.width = width
        let room = (width - Self.margin) / strip.months.count
        let isWhole = room >= 3 && size.rows >= 20
        cell = isWhole ? min(5, room) : 1
        count = isWhole ? Self.sorts.count + 2 : 2
    }

    /// The rows, the month of a day marked.
    func rows(marking day: Day?) -> [Row] {
        let marked = day.flatMap(strip.index)
        guard cell > 1 else { return [Row(years(marked)), Row(totals(marked))] }
        let sorts = Self.sorts.map { sort in
            Row(
                [Run(SafeText(words(sort.name)).padded(to: Self.margin).text, .muted)]
                    + strip.months.map { month in
                        let count = sort.kinds.reduce(0) { $0 + month.counts[$1, default: 0] }
                        return count > 0
                            ? Run(right(count > 99 ? "99+" : String(count)), sort.role) : Run(right("·"), .muted)
                    })
        }
        return [Row(months(marked))] + sorts + [Row(String(repeating: "─", count: width), .muted)]
    }

    private func right(_ text: String) -> String {
        String(repeating: " ", count: max(0, cell - SafeText.width(of: text))) + text
    }

    /// The months' numbers, and for the first of a year the year's.
    private func months(_ marked: Int?) -> [Run] {
        [Run(String(repeating: " ", count: Self.margin))]
            + strip.months.enumerated().map { index, month in
                let (year, number, _) = month.first.civil
                let isMarked = index == marked
                let text = number == 1 ? (isMarked ? "" : "'") + twoDigits(year % 100) : String(number)
                return isMarked
                    ? Run(right(">" + text), .heading, isStrong: true) : Run(right(text), .muted)
            }
    }

    private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    // MARK: One cell a month

    /// The years, each over its first month, and a mark over one month.
    private func years(_ marked: Int?) -> [Run] {
        var cells = Array(repeating: Character(" "), count: strip.months.count)
        for (index, month) in strip.months.enumerated() {
            let (year, number, _) = month.first.civil
            let digits = Array(String(year))
            let place = index..<index + digits.count
            guard number == 1, place.upperBound <= cells.count, !(marked.map(place.contains) ?? false) else { continue }
            cells.replaceSubrange(place, with: digits)
        }
        if let marked { cells[marked] = "v" }
        return [Run(String(repeating: " ", count: Self.margin) + String(cells), .muted)]
    }

    /// How much comes up in each month.
    private func totals(_ marked: Int?) -> [Run] {
        [Run(String(repeating: " ", count: Self.margin))]
            + strip.months.enumerated().map { index, month in
                let total = month.total
                let text = total == 0 ? "·" : total > 9 ? "+" : String(total)
                return Run(text, total > 0 ? .text : .muted, isStrong: index == marked)
            }
    }
}
