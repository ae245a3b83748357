/// Text and tables in Markdown (CommonMark, with the tables of GitHub's dialect).
public enum Markdown {
    /// A document of paragraphs and a table.
    /// - Parameter isRight: for each column whether its cells stand at the right.
    public static func document(
        paragraphs: [String], headings: [String], isRight: [Bool], rows: some Sequence<[String]>
    ) -> [UInt8] {
        Self.paragraphs(paragraphs) + table(headings: headings, isRight: isRight, rows: rows)
    }

    /// A table alone.
    /// - Parameter isRight: for each column whether its cells stand at the right; nil where none does.
    public static func table(headings: [String], isRight: [Bool]? = nil, rows: some Sequence<[String]>) -> [UInt8] {
        var text = line(headings)
        text += "|" + (isRight ?? headings.map { _ in false }).map { $0 ? " ---: |" : " --- |" }.joined() + "\n"
        for row in rows { text += line(row) }
        return Array(text.utf8)
    }

    /// Paragraphs of text, each with an empty line after it.
    public static func paragraphs(_ texts: [String]) -> [UInt8] {
        Array(texts.map { escaped($0) + "\n\n" }.joined().utf8)
    }

    private static func line(_ cells: [String]) -> String {
        "|" + cells.map { " \(escaped($0)) |" }.joined() + "\n"
    }

    /// The text with everything that Markdown would take for a sign of its own said to be text; on one line.
    public static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "|", "`", "*", "_", "[", "]", "<", ">", "&", "~", "#":
                escaped.unicodeScalars.append("\\")
                escaped.unicodeScalars.append(scalar)
            case "\n", "\r", "\u{2028}", "\u{2029}": escaped.unicodeScalars.append(" ")
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
