import EntenteDomain

extension Command {
    /// What may follow the name of a command where it is typed, in the palette and in lines.
    enum Argument {
        /// What it asks for on the bottom line.
        case line
        /// Words of the item that is meant in the menu that it opens.
        case choice
        /// A language.
        case language
    }

    /// What may follow its name; nil where it takes nothing.
    var argument: Argument? { Self.arguments[id] }

    private static let arguments: [ID: Argument] = [
        .filter: .line, .searchAll: .line, .day: .line, .export: .line,
        .facets: .choice, .sort: .choice, .order: .choice, .columns: .choice, .whatIf: .choice, .review: .choice,
        .new: .choice, .language: .language,
    ]
}

extension Model {
    /// Does what a command says, and answers what it asks for with the words that followed its name.
    mutating func run(_ command: Command, with argument: String) -> [Effect] {
        if command.argument == .language { return speak(argument) }
        // The next order is for a key; a name says which.
        var effects = run(command.id == .sort ? Command.named(.order) ?? command : command)
        if prompt != nil {
            effects += press(.control("u"))
            type(argument)
            effects += press(.enter)
        } else if let menu = menus.last, menu.filter.isEmpty {
            narrow(to: argument)
            if self.menu?.items.count == 1 { effects += press(.enter) }
        }
        return effects
    }

    /// To the language of a name or a code.
    private mutating func speak(_ name: String) -> [Effect] {
        let name = Folding.fold(name)
        let named = Language.allCases.first { language in
            language.rawValue == name || Folding.fold(Words(language)(BarWords.languageName)).hasPrefix(name)
        }
        guard let language = named else {
            notice = Notice(words(BarWords.languages), isError: true)
            return []
        }
        if language != words.language { return switchLanguage() }
        notice = Notice(words(BarWords.languageName))
        return []
    }

    /// The command that the first words of a line name, and those that follow, where it takes any.
    func call(in line: String) -> (command: Command, argument: String)? {
        for (name, argument) in line.trimmed.readings where !argument.isEmpty {
            let query = CommandSearch.Query(name)
            // By a beginning of its name too, where no other command has that.
            let begun = CommandSearch.table.indices.filter { CommandSearch.table[$0].rank(of: query) == 1 }
            let command = command(meantBy: name) ?? (begun.count == 1 ? Command.table[begun[0]] : nil)
            if let command, command.argument != nil { return (command, argument) }
        }
        return nil
    }
}
