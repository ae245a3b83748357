import EntenteDomain
import EntenteExchange
import EntenteUI

extension Sequence<Document> {
    /// The documents one after the other as Markdown.
    var markdown: [UInt8] { Array(map(\.markdownText).joined(separator: "---\n\n").utf8) }

    /// The documents one after the other as one page of HTML that needs nothing from elsewhere.
    /// - Parameter title: What a reader's program calls it.
    func html(title: String) -> [UInt8] {
        let parts = map { HTML.part(language: $0.language.rawValue, $0.blocks.map(\.html).joined()) }
        let language = first { _ in true }?.language ?? .english
        return HTML.page(title: SafeText.safe(title), language: language.rawValue, body: parts.joined())
    }
}

extension Document {
    fileprivate var markdownText: String { blocks.map(\.markdown).joined(separator: "\n") + "\n" }
}

extension Document.Block {
    fileprivate var markdown: String {
        switch self {
        case .heading(let level, let text):
            return String(repeating: "#", count: level) + " \(Markdown.escaped(text))\n"
        case .paragraph(let text):
            return Markdown.escaped(text) + "\n"
        case .list(let items):
            return items.map { String(repeating: "  ", count: $0.depth) + "- \(Markdown.escaped($0.text))\n" }.joined()
        case .table(let headings, let rows):
            return String(decoding: Markdown.table(headings: headings, rows: rows), as: UTF8.self)
        }
    }

    fileprivate var html: String {
        switch self {
        case .heading(let level, let text): HTML.element("h\(level)", SafeText.safe(text))
        case .paragraph(let text): HTML.element("p", SafeText.safe(text))
        case .list(let items): HTML.list(items.map { (SafeText.safe($0.text), $0.depth) })
        case .table(let headings, let rows):
            HTML.table(headings: headings.map(SafeText.safe), rows: rows.map { $0.map(SafeText.safe) })
        }
    }
}
