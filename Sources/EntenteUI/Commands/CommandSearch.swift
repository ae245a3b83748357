import EntenteDomain

/// A command as it is searched: its name and what it does in both languages, without accents.
struct CommandSearch: Sendable {
    /// What somebody typed, made ready once for all commands.
    struct Query {
        fileprivate let text: String
        fileprivate let words: [Substring]

        init(_ text: String) {
            self.text = Folding.fold(text)
            words = self.text.split(separator: " ")
        }
    }

    /// One for each command, in the order of the table.
    static let table = Command.table.map { CommandSearch($0) }

    private let name: String
    private let words: [Substring]
    private let letters: [Character]

    private init(_ command: Command) {
        name = Folding.fold(command.id.name)
        let texts = [command.help.en, command.help.vi, command.hint.en, command.hint.vi].map { Folding.fold($0) }
        words = ([name] + texts).flatMap { $0.split(separator: " ") }
        letters = name.filter { $0 != " " }
    }

    /// How far a command is from what was typed, 0 being its name itself; nil where it is not meant.
    func rank(of query: Query) -> Int? {
        if name == query.text { return 0 }
        if name.hasPrefix(query.text) { return 1 }
        if query.words.allSatisfy({ typed in words.contains { $0.hasPrefix(typed) } }) { return 2 }
        return isAbbreviated(by: query.text) ? 3 : nil
    }

    /// Whether the letters typed stand in the name in their order, the first of them first: `mb` in `month-back`.
    private func isAbbreviated(by text: String) -> Bool {
        var rest = text.filter { $0 != " " }[...]
        guard let first = rest.first, first == letters.first else { return false }
        for letter in letters where letter == rest.first { rest.removeFirst() }
        return rest.isEmpty
    }
}
