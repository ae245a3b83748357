public import EntenteDomain

/// A text for people to read on paper or to hand out: what minutes are before they are written as Markdown or HTML.
///
/// It holds words as they are stored; whoever writes it escapes them for its format.
public struct Document: Hashable, Sendable {
    /// A part of it, from the top.
    public enum Block: Hashable, Sendable {
        /// What a part is about; level 1 stands over everything, the next ones inside each other.
        case heading(level: Int, String)
        /// A text that runs on.
        case paragraph(String)
        /// Short texts, one below the other, each so many steps indented.
        case list([ListItem])
        /// A table: headings, and rows of as many cells.
        case table(headings: [String], rows: [[String]])
    }

    /// An item of a list.
    public struct ListItem: Hashable, Sendable {
        /// What it says.
        public var text: String
        /// How far it is indented, from 0.
        public var depth: Int

        /// An item of a list, so many steps indented.
        public init(_ text: String, depth: Int = 0) {
            self.text = text
            self.depth = depth
        }
    }

    /// The language of its words.
    public var language: Language
    /// What a reader's program calls it.
    public var title: String
    /// Its parts, from the top.
    public var blocks: [Block]

    /// A document of the parts given.
    public init(language: Language, title: String, blocks: [Block] = []) {
        self.language = language
        self.title = title
        self.blocks = blocks
    }
}
