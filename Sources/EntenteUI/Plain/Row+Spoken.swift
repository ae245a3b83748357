import EntenteDomain

extension Row {
    /// The row as a line that makes sense by ear: without drawings, its columns told apart by commas, and each after its
    /// heading. A column that says nothing is left out.
    func spoken(under headings: [(column: Int, text: String)]) -> String {
        parts(under: headings).joined(separator: ", ")
    }

    /// The row's columns as texts, without drawings, and each after its heading. A column that says nothing is left out.
    func parts(under headings: [(column: Int, text: String)] = []) -> [String] {
        var text = ""
        var column = 2
        for run in runs {
            // A heading may stand in the blank before its column.
            let heading = headings.first { $0.column == column || $0.column == column - 1 }?.text
            column += SafeText.width(of: run.text)
            let words = run.text.withoutDrawings
            if !headings.isEmpty { text += Self.gap }
            if let heading, words.saysSomething { text += heading.withoutDrawings.trimmed + " " }
            text += words
        }
        return text.columns.filter(\.saysSomething)
    }

    /// What lies between two columns at least.
    private static let gap = "  "
}

extension String {
    /// Whether there is a letter or a figure in it.
    fileprivate var saysSomething: Bool { contains { $0.isLetter || $0.isNumber } }

    /// The parts that lie two blanks and more apart.
    fileprivate var columns: [String] {
        var parts = [""]
        var blanks = 0
        for character in self {
            if character == " " {
                blanks += 1
                continue
            }
            if blanks > 1 { parts.append("") } else if blanks == 1 { parts[parts.count - 1] += " " }
            blanks = 0
            parts[parts.count - 1].append(character)
        }
        return parts.map(\.trimmed)
    }

    /// The text with blanks for lines, blocks, braille and arrows, which a screen reader would spell out.
    fileprivate var withoutDrawings: String {
        String(
            map { character in
                switch character.unicodeScalars.first?.value ?? 0 {
                case 0x2190...0x21FF, 0x2500...0x25FF, 0x2800...0x28FF, 0x00A0: " "
                default: character
                }
            })
    }
}
