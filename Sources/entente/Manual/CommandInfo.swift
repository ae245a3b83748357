/// A command as the parser describes it.
struct CommandInfo {
    let name: String
    let abstract: String
    let discussion: String?
    let options: [OptionInfo]
    let subcommands: [CommandInfo]
}

extension CommandInfo {
    init(_ json: JSONValue) {
        // The parser adds a help command of its own behind the one that is there.
        var names: Set<String> = []
        self.init(
            name: json["commandName"].text ?? "", abstract: json["abstract"].text ?? "",
            discussion: json["discussion"].text,
            options: json["arguments"].elements.filter { $0["shouldDisplay"].isTrue }.map(OptionInfo.init),
            subcommands: json["subcommands"].elements.map { CommandInfo($0) }.filter { names.insert($0.name).inserted })
    }

    /// The commands of this one that do something, each under its whole name: `add activity`.
    var commands: [CommandInfo] {
        subcommands.flatMap { command in
            command.subcommands.isEmpty ? [command] : [command] + command.commands.map { $0.named(under: command) }
        }
    }

    private func named(under command: CommandInfo) -> CommandInfo {
        CommandInfo(
            name: command.name + " " + name, abstract: abstract, discussion: discussion, options: options,
            subcommands: subcommands)
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
