public import EntenteDomain

/// The growth of the network and its decay as a picture of stacked columns, one for each step.
public struct HistoryPlot {
    private let history: History
    private let words: Words

    /// A picture of a history.
    public init(of history: History, words: Words) {
        self.history = history
        self.words = words
    }

    /// Ties that are stacked as one, from the bottom up.
    private struct Band: Sendable {
        let name: HistoryWords
        let role: Role
        let sign: String
        let count: @Sendable (History.Step) -> Int
    }

    private static let bands = [
        Band(name: .active, role: .text, sign: "█") { $0.counts[.active] },
        Band(name: .atRisk, role: .caution, sign: "▓") { $0.counts[.atRisk] },
        Band(name: .dormant, role: .dormant, sign: "▒") { $0.counts[.dormant] },
        Band(name: .ended, role: .ended, sign: "░") { $0.ended },
    ]

    /// The picture, fitted into so many cells a line and at most so many lines of columns: the columns, the years under
    /// them, and the counts of the last step.
    /// - Parameter here: the network on the day at which the cursor stands, whose counts are then told; nil without one.
    public func lines(width: Int, height: Int, at here: History.Step? = nil) -> [Line] {
        guard let last = here ?? history.steps.last else { return [] }
        let most = history.steps.map { $0.inForce + $0.ended }.max() ?? 0
        // So many ties to a row that the numbers at the side are whole.
        let unit = max(1, (most + height - 1) / height)
        let rowCount = max(1, (most + unit - 1) / unit)
        let margin = words(rowCount * unit).utf8.count
        let columns = Columns(history.steps.count, cells: max(1, width - margin - 2))
        let stacks = columns.steps.map { stack(history.steps[$0], unit: unit, height: rowCount) }
        let rows = (0..<rowCount).reversed().map { row in
            let label = Self.isLabelled(row, of: rowCount) ? words((row + 1) * unit) : ""
            let scale = String(repeating: " ", count: margin - label.utf8.count) + label + " │"
            return Line([Run(scale, .muted)] + runs(row, of: stacks, columns))
        }
        let axis = String(repeating: " ", count: margin) + "0└"
        let years = Line(String(repeating: " ", count: margin + 2) + columns.years(of: history.steps), .muted)
        return rows + [Line(String(axis.dropFirst()) + base(columns, cursor: here?.day), .muted), years, legend(last)]
    }

    // MARK: Columns

    /// Which steps are shown, and in how many cells each.
    private struct Columns {
        let steps: [Int]
        let width: Int

        /// Every step where there is room, else as many as there are cells, evenly chosen and the last among them.
        init(_ count: Int, cells: Int) {
            if count <= cells {
                steps = Array(0..<count)
                width = min(6, cells / max(1, count))
            } else {
                steps = (0..<cells).map { ($0 + 1) * count / cells - 1 }
                width = 1
            }
        }

        /// The years, each under the first step of it that has room for the number.
        func years(of all: [History.Step]) -> String {
            var text = ""
            var previous: Int?
            for (place, number) in steps.enumerated() {
                let year = all[number].day.year
                let cell = place * width
                defer { previous = year }
                guard year != previous, text.isEmpty || text.utf8.count < cell else { continue }
                let digits = String(year)
                guard cell + digits.utf8.count <= steps.count * width else { continue }
                text += String(repeating: " ", count: cell - text.utf8.count) + digits
            }
            return text
        }
    }

    /// For each row of a column, from the bottom, the number of its band.
    private func stack(_ step: History.Step, unit: Int, height: Int) -> [Int] {
        var total = 0
        var stack: [Int] = []
        for (number, band) in Self.bands.enumerated() {
            total += band.count(step)
            let top = min(height, (2 * total + unit) / (2 * unit))
            stack += Array(repeating: number, count: max(0, top - stack.count))
        }
        return stack
    }

    private func runs(_ row: Int, of stacks: [[Int]], _ columns: Columns) -> [Run] {
        var runs: [Run] = []
        var blanks = ""
        for stack in stacks {
            guard row < stack.count else {
                blanks += String(repeating: " ", count: columns.width)
                continue
            }
            let band = Self.bands[stack[row]]
            let cells = String(repeating: band.sign, count: columns.width)
            if blanks.isEmpty, let last = runs.last, last.style.role == band.role {
                runs[runs.count - 1].text += cells
            } else {
                if !blanks.isEmpty { runs.append(Run(blanks)) }
                runs.append(Run(cells, band.role))
            }
            blanks = ""
        }
        return runs
    }

    // MARK: What stands around them

    /// Every fourth row has its number, and the highest, away from which the others keep.
    private static func isLabelled(_ row: Int, of count: Int) -> Bool {
        row == count - 1 || ((row + 1).isMultiple(of: 4) && row < count - 2)
    }

    /// The line under the columns, with the cursor under the first step that ends on its day or after it.
    private func base(_ columns: Columns, cursor: Day?) -> String {
        let place = cursor.flatMap { day in columns.steps.firstIndex { history.steps[$0].day >= day } }
        return columns.steps.indices.map { column in
            String(repeating: column == place ? "▲" : "─", count: columns.width)
        }.joined()
    }

    /// What each sign stands for, with the counts of the last step: colour alone tells nothing.
    private func legend(_ last: History.Step) -> Line {
        var runs = [Run(words(HistoryWords.onDay, last.day))]
        for (number, band) in Self.bands.enumerated() {
            runs.append(Run(number == 0 ? " " : ", "))
            runs.append(Run(band.sign, band.role))
            runs.append(Run(" \(words(band.name)) \(words(band.count(last)))".keptTogether))
        }
        return Line(runs)
    }
}
