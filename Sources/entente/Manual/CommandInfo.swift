/// A command as the parser describes it.
struct CommandInfo {
    let name: String
    let abstract: String
    let discussion: String?
    let options: [OptionInfo]
    let subcommands: [CommandInfo]

    init(_ json: JSONValue) {
        name = json["commandName"].text ?? ""
        abstract = json["abstract"].text ?? ""
        discussion = json["discussion"].text
        options = json["arguments"].elements.filter { $0["shouldDisplay"].isTrue }.map(OptionInfo.init)
        // The parser adds a help command of its own behind the one that is there.
        var names: Set<String> = []
        subcommands = json["subcommands"].elements.map(CommandInfo.init).filter { names.insert($0.name).inserted }
    }
}

/// An argument, an option or a flag of a command.
struct OptionInfo: Hashable {
    let isPositional: Bool
    let isOptional: Bool
    let isRepeating: Bool
    /// `--as-of`, `-h`: every way to write it.
    let names: [String]
    /// What stands for its value; nil for a flag.
    let valueName: String?
    let abstract: String

    init(_ json: JSONValue) {
        isPositional = json["kind"].text == "positional"
        isOptional = json["isOptional"].isTrue
        isRepeating = json["isRepeating"].isTrue
        names = json["names"].elements.map { name in
            (name["kind"].text == "short" ? "-" : "--") + (name["name"].text ?? "")
        }
        valueName = json["kind"].text == "flag" ? nil : json["valueName"].text ?? names.last
        abstract = json["abstract"].text ?? ""
    }
}
