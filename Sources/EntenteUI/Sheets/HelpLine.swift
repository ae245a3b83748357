import EntenteDomain

/// A line of the help page: a heading, or keys and what they do.
struct HelpLine {
    /// The keys of each command on the line; none for a heading.
    let keys: [[String]]
    /// What they do, or the heading.
    let text: String

    /// The heading of a group and a line for each of its commands; commands that belong together share one.
    static func lines(of group: Command.Group, _ words: Words, _ keyMap: KeyMap) -> [HelpLine] {
        var lines = [HelpLine(keys: [], text: words(group.heading))]
        for command in Command.table where command.group == group {
            let pair = Command.joined.first { $0.ids.contains(command.id) }
            if let pair, pair.ids.first != command.id { continue }
            let keys = (pair?.ids ?? [command.id]).map { keyMap.keys(of: $0).map(\.label) }
            guard keys.contains(where: { !$0.isEmpty }) else { continue }
            lines.append(HelpLine(keys: keys, text: words(pair?.help ?? command.help)))
        }
        return lines
    }

    /// The lines of all groups set in so many columns of about the same height: groups whole where that costs little.
    static func columns(of groups: [[HelpLine]], _ count: Int) -> [[HelpLine]] {
        let lines = Array(groups.joined())
        let height = (lines.count + count - 1) / count
        for allowance in 0...2 {
            var columns: [[HelpLine]] = [[]]
            for group in groups {
                let isFull = columns[columns.count - 1].count + group.count > height + allowance
                if isFull, !columns[columns.count - 1].isEmpty { columns.append([]) }
                columns[columns.count - 1] += group
            }
            if columns.count <= count, columns.allSatisfy({ $0.count <= height + allowance }) { return columns }
        }
        return stride(from: 0, to: lines.count, by: height).map { Array(lines[$0..<min($0 + height, lines.count)]) }
    }

    /// Columns side by side.
    static func rows(of columns: [[HelpLine]], width: Int) -> [Row] {
        let keyWidths = columns.map { $0.map { SafeText.width(of: $0.firstKeys) }.max() ?? 0 }
        return (0..<(columns.map(\.count).max() ?? 0)).map { number in
            var runs: [Run] = []
            for (column, keyWidth) in zip(columns, keyWidths) {
                let line = number < column.count ? column[number] : HelpLine(keys: [], text: "")
                runs += line.runs(keyWidth: max(keyWidth, width / 4), width: width)
            }
            return Row(runs)
        }
    }

    /// The first key of each command; of function keys in a row the first and the last.
    private var firstKeys: String {
        let first = keys.compactMap(\.first)
        let numbers = first.compactMap { $0.hasPrefix("F") ? Int($0.dropFirst()) : nil }
        guard first.count > 2, let least = numbers.first, numbers == Array(least..<least + first.count) else {
            return first.joined(separator: " ")
        }
        return "F\(least)-F\(least + first.count - 1)"
    }

    /// As many keys as fit: the first of each command, then the others of one that stands alone.
    private func keyText(width: Int) -> String {
        var text = firstKeys
        for key in keys.count == 1 ? keys[0].dropFirst() : [] {
            guard SafeText.width(of: text) + 1 + SafeText.width(of: key) <= width else { break }
            text += " " + key
        }
        return text
    }

    private func runs(keyWidth: Int, width: Int) -> [Run] {
        guard !keys.isEmpty else {
            return [Run(SafeText(text).cut(to: width - 1).padded(to: width).text, .heading, isStrong: true)]
        }
        let room = width - keyWidth - 2
        return [
            Run(SafeText(keyText(width: keyWidth)).padded(to: keyWidth).text + " ", .key),
            Run(SafeText(text).cut(to: room).padded(to: room + 1).text),
        ]
    }
}
