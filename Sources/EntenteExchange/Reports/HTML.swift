/// Text as HTML: one file that needs nothing from elsewhere, and prints well.
///
/// Everything but the tags made here is escaped, and a content security policy keeps a reader's program from loading or
/// running anything, whatever a text holds (W3C, Content Security Policy Level 3).
public enum HTML {
    /// A page around a body, which is HTML already.
    /// - Parameters:
    ///   - title: What a window or a tab shows, as text.
    ///   - language: The code of the language that the page begins in (BCP 47).
    public static func page(title: String, language: String, body: String) -> [UInt8] {
        let page = """
            <!DOCTYPE html>
            <html lang="\(escaped(language))">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(escaped(title))</title>
            <style>
            \(style)
            </style>
            </head>
            <body>
            \(body)</body>
            </html>

            """
        return Array(page.utf8)
    }

    /// A text between a tag and its end, on a line of its own.
    public static func element(_ tag: String, _ text: String) -> String { "<\(tag)>\(escaped(text))</\(tag)>\n" }

    /// A part in a language of its own, which begins on a new sheet of paper where it is not the first.
    public static func part(language: String, _ body: String) -> String {
        "<section lang=\"\(escaped(language))\">\n\(body)</section>\n"
    }

    /// A table; headings and cells are text.
    public static func table(headings: [String], rows: [[String]]) -> String {
        func row(_ cells: [String], _ tag: String) -> String {
            "<tr>" + cells.map { "<\(tag)>\(escaped($0))</\(tag)>" }.joined() + "</tr>\n"
        }
        return "<table>\n<thead>\n\(row(headings, "th"))</thead>\n<tbody>\n"
            + rows.map { row($0, "td") }.joined() + "</tbody>\n</table>\n"
    }

    /// A list of texts, each so many steps indented.
    public static func list(_ items: [(text: String, depth: Int)]) -> String {
        var html = "<ul>\n"
        for item in items { html += "<li style=\"margin-left:\(item.depth)em\">\(escaped(item.text))</li>\n" }
        return html + "</ul>\n"
    }

    /// The text with everything that HTML would take for a sign of its own said to be text.
    public static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Serifs as on paper, A4 with margins, tables that do not break inside a row, headings that stay with their text.
    private static let style = """
        @page { size: A4; margin: 20mm 18mm; }
        body { font: 11pt/1.45 "Noto Serif", "Times New Roman", serif; color: #111; background: #fff;
          max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 17pt; margin: 0 0 .4em; }
        h2 { font-size: 13pt; margin: 1.4em 0 .3em; border-bottom: 1px solid #888; }
        h3 { font-size: 11.5pt; margin: 1.1em 0 .2em; }
        p { margin: .3em 0; }
        ul { margin: .3em 0; padding-left: 1.2em; }
        li { margin: .1em 0; }
        table { border-collapse: collapse; width: 100%; margin: .6em 0; }
        th, td { border: 1px solid #888; padding: .2em .45em; text-align: left; vertical-align: top; }
        th { background: #eee; }
        section + section { break-before: page; margin-top: 3rem; }
        h1, h2, h3 { break-after: avoid; }
        tr, li { break-inside: avoid; }
        @media print { body { margin: 0; padding: 0; max-width: none; } thead { display: table-header-group; } }
        """
}
