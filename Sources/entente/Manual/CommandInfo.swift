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
            options: OptionInfo.all(json["arguments"].elements),
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
    /// `--as-of`, `-h`: every way to write it. Of a flag that can be taken back, both sides.
    var names: [String]
    /// What stands for its value; nil for a flag.
    let valueName: String?
    let abstract: String
    /// The words that it admits; none where it admits any.
    let values: [String]
    /// What it is where nothing is said.
    let standard: String?

    /// Those that are shown, a flag and what takes it back as one.
    static func all(_ elements: [JSONValue]) -> [OptionInfo] {
        elements.filter { $0["shouldDisplay"].isTrue }.map(OptionInfo.init).reduce(into: []) { options, option in
            let isOtherSide = option.names.first.map { $0 == options.last?.names.last?.replacing("--", with: "--no-") }
            if option.valueName == nil, let last = options.indices.last, isOtherSide == true {
                options[last].names += option.names
            } else {
                options.append(option)
            }
        }
    }

    private init(_ json: JSONValue) {
        isPositional = json["kind"].text == "positional"
        isOptional = json["isOptional"].isTrue
        isRepeating = json["isRepeating"].isTrue
        names = json["names"].elements.map { name in
            (name["kind"].text == "short" ? "-" : "--") + (name["name"].text ?? "")
        }
        valueName =
            json["kind"].text == "flag" ? nil : (json["valueName"].text ?? names.last).map { ValueName.spoken($0) }
        abstract = ParserWords.spoken(json["abstract"].text ?? "")
        values = json["allValues"].elements.compactMap(\.text)
        standard = json["defaultValue"].text
    }

    /// As it is typed: `--as-of <day>`.
    var synopsis: String {
        let value = valueName.map { "<\($0)>" }
        return [isPositional ? nil : names.last, value].compactMap(\.self).joined(separator: " ")
            + (isRepeating ? " ..." : "")
    }
}
