import ArgumentParser

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
