import ArgumentParser
import EntenteDomain
import EntenteUI

/// The command line as the parser is given it, and what can be told of it without parsing.
struct Invocation {
    /// The words behind the name of the program, `--lang` behind all others: it may stand before a command, while the parser
    /// takes an option only behind the command that it belongs to.
    let words: [String]
    /// Every `--lang` with its value.
    let language: [String]
    /// The command that they name, at any depth, or the program.
    let command: CommandName
    /// What follows its name.
    private let rest: ArraySlice<String>

    init(_ arguments: [String]) {
        var open = arguments.prefix { $0 != "--" }
        let closed = arguments[open.endIndex...]
        var (others, language): ([String], [String]) = ([], [])
        while let word = open.popFirst() {
            if word == "--lang" {
                language += [word] + (open.first?.hasPrefix("-") == false ? [open.removeFirst()] : [])
            } else if word.hasPrefix("--lang=") {
                language.append(word)
            } else {
                others.append(word)
            }
        }
        words = others + language + closed
        self.language = language
        (command, rest) = CommandName.program.following(others[...])
    }

    /// Whether help is asked for, or nothing but a command that does nothing without one of those under it. No option takes a
    /// value that begins with a hyphen.
    var asksForHelp: Bool {
        let isIncomplete = !command.subcommands.isEmpty && command.configuration.defaultSubcommand == nil
        return rest.isEmpty && isIncomplete || rest.contains { ["-h", "--help", "-help"].contains($0) }
    }

    /// A word in the place of a command that is none.
    var unknownCommand: String? {
        guard !command.subcommands.isEmpty, let word = rest.first, !word.hasPrefix("-") else { return nil }
        return word
    }
}

/// A command by the names that lead to it.
struct CommandName {
    /// The program first, and each command under the one before it.
    private let path: [any ParsableCommand.Type]

    /// The program itself.
    static let program = CommandName(path: [Entente.self])

    /// The command.
    var type: any ParsableCommand.Type { path.last ?? Entente.self }
    /// As it is typed: `entente add activity`.
    var text: String { path.compactMap { $0.configuration.commandName }.joined(separator: " ") }
    /// What it says of itself.
    var configuration: CommandConfiguration { type.configuration }
    /// The commands under it.
    var subcommands: [any ParsableCommand.Type] { configuration.subcommands }
    /// The command that is meant where none under it is named; itself where there is none such.
    var meant: CommandName { configuration.defaultSubcommand.map { CommandName(path: path + [$0]) } ?? self }

    /// The command that words name, as far as they name one, and the words that are left.
    func following(_ words: ArraySlice<String>) -> (command: CommandName, rest: ArraySlice<String>) {
        guard let word = words.first,
            let next = subcommands.first(where: { $0.configuration.commandName == word })
        else { return (self, words) }
        return CommandName(path: path + [next]).following(words.dropFirst())
    }

    /// The names under it that are nearest to a word.
    func names(near word: String) -> [String] {
        let names = subcommands.compactMap { $0.configuration.commandName }
        switch Lookup(names, id: { $0 }, names: { _ in [] }).find(word) {
        case .found(let name): return [name]
        case .ambiguous(let names), .unknown(let names): return names
        }
    }
}
