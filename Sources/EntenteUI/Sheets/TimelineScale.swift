import EntenteDomain

/// Where days lie on the cells of a timeline.
struct TimelineScale: Hashable {
    /// The first day: the first of a month.
    let first: Day
    /// The last day: the last of a month.
    let last: Day
    /// How many cells there are.
    let columns: Int

    /// A scale over whole years.
    init(years: ClosedRange<Int>, columns: Int) {
        first = .firstDay(of: years.lowerBound)
        last = .lastDay(of: years.upperBound)
        self.columns = max(1, columns)
    }

    /// A scale over whole months.
    init(days: ClosedRange<Day>, columns: Int) {
        first = days.lowerBound
        last = days.upperBound
        self.columns = max(1, columns)
    }

    /// The cell of a day; days outside of the scale belong to its first or last cell.
    func column(_ day: Day) -> Int {
        let clamped = min(max(day, first), last)
        return (clamped - first) * columns / (last - first + 1)
    }

    /// The cells of the days between two, both inclusive; none where all of them lie outside.
    func columns(from: Day, through: Day) -> Range<Int> {
        guard from <= through, from <= last, through >= first else { return 0..<0 }
        return column(from)..<column(through) + 1
    }

    /// The cells of a year's days, without the one that the next year begins in; at least one.
    func columns(ofYear days: ClosedRange<Day>) -> Range<Int> {
        let first = column(days.lowerBound)
        return first..<max(first + 1, days.upperBound < last ? column(days.upperBound + 1) : columns)
    }

    /// The first cell of each year that has room for its four digits, at a regular distance; where years lie far apart, of
    /// months too, by their short names.
    func labels(in language: Language) -> [(column: Int, text: String)] {
        let months = (last.year - first.year) * 12 + last.civil.month - first.civil.month + 1
        // A year's digits and a blank have to go between two months.
        if let step = [1, 2, 3, 6].first(where: { columns * $0 / months >= 6 }) {
            return monthLabels(every: step, months, language)
        }
        let years = last.year - first.year + 1
        let step = [1, 2, 5, 10, 20, 50, 100, 200].first { columns * $0 / years >= 5 } ?? 500
        return (first.year...last.year).filter { $0 % step == 0 || step == 1 }.compactMap { year in
            let column = column(.firstDay(of: year))
            return column + 4 <= columns ? (column, language.written(year: year)) : nil
        }
    }

    private func monthLabels(every step: Int, _ months: Int, _ language: Language) -> [(column: Int, text: String)] {
        (0..<months).map { first.plusMonths($0) }.compactMap { day in
            let (year, month, _) = day.civil
            guard (month - 1) % step == 0 else { return nil }
            let text = month == 1 ? language.written(year: year) : language.monthName(month)
            let column = column(day)
            return column + text.count <= columns ? (column, text) : nil
        }
    }
}

/// The cells of one row of a timeline.
struct Track: Hashable {
    private var cells: [Run]

    /// An empty track.
    init(columns: Int) { cells = Array(repeating: Run(" "), count: columns) }

    /// Fills cells with a glyph one cell wide.
    mutating func fill(_ columns: Range<Int>, _ glyph: Character, _ role: Role) {
        for column in columns.clamped(to: cells.indices) { cells[column] = Run(String(glyph), role) }
    }

    /// Puts a text that starts in a cell, where all of it has room.
    /// - Returns: whether it had.
    @discardableResult
    mutating func put(_ text: String, at column: Int, _ role: Role, isStrong: Bool = false) -> Bool {
        guard column >= 0, column + text.count <= cells.count else { return false }
        for (offset, character) in text.enumerated() {
            cells[column + offset] = Run(String(character), role, isStrong: isStrong)
        }
        return true
    }

    /// What is drawn in a cell.
    func character(at column: Int) -> Character? {
        cells.indices.contains(column) ? cells[column].text.first : nil
    }

    /// The cells, those of one style joined.
    var runs: [Run] {
        cells.reduce(into: []) { runs, cell in
            if let last = runs.last, last.style == cell.style {
                runs[runs.count - 1].text += cell.text
            } else {
                runs.append(cell)
            }
        }
    }

    /// Its text without styles.
    var text: String { cells.map(\.text).joined() }
}
