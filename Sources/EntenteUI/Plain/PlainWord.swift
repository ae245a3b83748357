import EntenteDomain

/// What is typed to be told more: words that only a dialogue has.
enum PlainWord: CaseIterable {
    case next, again, top, help

    /// The word that a text stands for, in either language.
    init?(_ text: String) {
        let folded = Folding.fold(text)
        let found = Self.allCases.first { $0.names.contains(folded) || (text == "?" && $0 == .help) }
        guard let found else { return nil }
        self = found
    }

    private var names: [String] {
        switch self {
        case .next: ["next", "more", "tiep", "nua"]
        case .again: ["again", "list", "lai"]
        case .top: ["top", "dau"]
        case .help: ["help", "tro giup", "giup"]
        }
    }
}

extension Command {
    /// The commands that mean something where there is no screen.
    static let spoken = table.filter { command in
        // Rows have numbers in place of moves.
        command.group != .move
            && ![.help, .repaint, .suspend, .zoomIn, .zoomOut, .copy, .mouse].contains(command.id)
    }
}

extension Command {
    /// The word by which it is called besides its name: that of the bottom line, unless it stands there for two keys or for
    /// a place where one is already.
    var spokenWord: Texts {
        [.monthBack, .yearBack, .play, .nextReview, .previousReview].contains(id) ? help : hint
    }

    /// Whether it means something where there is no screen.
    var isSpoken: Bool { Self.spoken.contains { $0.id == id } }
}

extension Model {
    /// The command that a word stands for: its key, its name, or its word in either language.
    func command(meantBy word: String) -> Command? {
        if word.count == 1, let key = word.first.map(Key.character), let id = keyMap.command(of: key) {
            return Command.named(id)
        }
        let folded = Folding.fold(word)
        let byName = Command.table.first { Folding.fold($0.id.name) == folded }
        return byName
            ?? Command.table.first { command in
                [command.spokenWord.en, command.spokenWord.vi].contains { Folding.fold($0) == folded }
            }
    }
}

extension Key {
    /// The character that it types; nil where it types none.
    var typed: String? {
        guard case .character(let character) = self else { return nil }
        return String(character)
    }
}

extension String {
    /// Without blanks at its ends.
    var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }

    /// The ways in which a line can be a command and what follows it, the longest command first. A sign that is a key of its
    /// own needs no blank after it: `/osaka`.
    var readings: [(name: String, argument: String)] {
        if let sign = first, !sign.isLetter, !sign.isNumber, count > 1 {
            return [(String(sign), String(dropFirst()).trimmed)]
        }
        let words = split { $0.isWhitespace }
        return (1...max(1, min(4, words.count))).reversed().map { count in
            (words.prefix(count).joined(separator: " "), words.dropFirst(count).joined(separator: " "))
        }
    }
}
