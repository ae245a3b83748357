import EntenteDomain

extension Sheet {
    /// Every key and every mark, made from the tables; in two columns where there is room, so that 80x24 shows all of it.
    static func help(_ context: SheetContext) -> Sheet {
        let words = context.words
        let legend = legendRows(context)
        let left = [Command.Group.move, .time].flatMap { rows(of: $0, words) }
        let right = [Command.Group.open, .find, .look, .leave].flatMap { rows(of: $0, words) }
        guard context.width >= 76 else {
            return Sheet(title: words(CommandWords.helpTitle), rows: left + right + [Row()] + legend)
        }
        let half = context.width / 2
        let both = (0..<max(left.count, right.count)).map { number in
            let runs = number < left.count ? left[number].runs : []
            let taken = runs.map { SafeText.width(of: $0.text) }.reduce(0, +)
            let gap = Run(String(repeating: " ", count: max(1, half - taken)))
            return Row(runs + (number < right.count ? [gap] + right[number].runs : []))
        }
        return Sheet(title: words(CommandWords.helpTitle), rows: both + legend)
    }

    private static func rows(of group: Command.Group, _ words: Words) -> [Row] {
        [Row([Run(words(group.heading), .heading, isStrong: true)])]
            + Command.table.filter { $0.group == group }.map { command in
                let keys = command.keys.map(\.label).joined(separator: " ")
                return Row([Run(SafeText(keys).padded(to: 15).text + " ", .key), Run(words(command.help))])
            }
    }

    /// What the letters of the standings mean, as many to a line as fit.
    private static func legendRows(_ context: SheetContext) -> [Row] {
        let words = context.words
        var entries = [Standing.lapsed, .expired, .terminated, .dormant, .atRisk, .active, .none].map { standing in
            [Run(standing.mark + " ", standing.role, isStrong: true), Run(words(standing.phrase) + "  ")]
        }
        entries.append([Run("? ", .key), Run(words(CommandWords.legendPossible) + "  ")])
        entries.append([Run("* ", .key), Run(words(CommandWords.legendUnverified))])
        var rows = [Row()]
        var taken = 0
        for entry in entries {
            let width = entry.map { SafeText.width(of: $0.text) }.reduce(0, +)
            if taken > 0, taken + width > context.width {
                rows.append(Row())
                taken = 0
            }
            rows[rows.count - 1].runs += entry
            taken += width
        }
        return rows
    }
}
