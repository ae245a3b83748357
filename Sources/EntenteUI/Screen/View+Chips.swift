import EntenteDomain

/// A piece of the line of chips: the name of a facet, or a chosen value, which a click takes away.
struct Chip: Hashable, Sendable {
    let column: Int
    let text: String
    /// The chosen value; nil for a facet's name and for what has no room.
    let value: PartnerFilter.Value?

    /// The mark at its end; set apart where it would be read as a letter of the value.
    static var away: String { Repertoire.current == .ascii ? " ×" : "×" }

    var columns: Range<Int> { column..<column + SafeText.width(of: text) }
}

extension Model {
    /// The chosen values in a line, those of one facet after its name; how many more there are where they do not all fit.
    var chips: [Chip] {
        let values = finding.filter.values
        let facets = PartnerFilter.Facet.allCases.filter { facet in values.contains { $0.facet == facet } }
        var chips: [Chip] = []
        var (column, shown) = (1, 0)
        let more = { (count: Int) in self.words(FindingWords.moreChips, count) }
        for facet in facets {
            var label: Chip? = Chip(column: column, text: words(facet) + ":", value: nil)
            for value in values where value.facet == facet {
                let start = label.map { $0.columns.upperBound + 1 } ?? column
                let text = words.value(value, fields: portfolio.fields) + Chip.away
                let chip = Chip(column: start, text: text, value: value)
                let isLast = shown + 1 == values.count
                let room = size.columns - 1 - (isLast ? 0 : SafeText.width(of: more(values.count)) + 1)
                guard chip.columns.upperBound <= room else {
                    return chips + [Chip(column: column, text: more(values.count - shown), value: nil)]
                }
                chips += [label, chip].compactMap(\.self)
                label = nil
                column = chip.columns.upperBound + 1
                shown += 1
            }
            column += 1
        }
        return chips
    }
}

extension Frame {
    /// What the list is filtered by, where values are chosen.
    mutating func drawChips(_ model: Model, row: Int) {
        for chip in model.chips {
            let style = chip.value == nil ? Style(.muted) : Style(.key)
            write(chip.text, at: Position(column: chip.column, row: row), style: style)
        }
    }
}
