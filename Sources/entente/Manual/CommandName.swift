import ArgumentParser
import EntenteDomain

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
