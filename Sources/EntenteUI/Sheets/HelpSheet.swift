import EntenteDomain

extension Sheet {
    /// Every key and every mark, made from the tables; in columns where there is room, so that 80x24 shows all of it.
    static func help(_ context: SheetContext, _ keyMap: KeyMap) -> Sheet {
        let words = context.words
        let columns = min(4, max(1, context.width / leastColumn))
        let groups = Command.Group.allCases.map { HelpLine.lines(of: $0, words, keyMap) }.filter { $0.count > 1 }
        let rows = HelpLine.rows(of: HelpLine.columns(of: groups, columns), width: context.width / columns)
        return Sheet(title: words(CommandWords.helpTitle), rows: rows + [Row()] + legendRows(context))
    }

    /// The narrowest column in which keys and what they do have room.
    private static let leastColumn = 26

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
        return rows.flatMap { Line($0.runs, hanging: 2).rows(width: context.width) }
    }
}
