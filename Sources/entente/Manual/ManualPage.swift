import ArgumentParser

/// The manual page, made from the commands themselves: nothing in it can be forgotten when an option changes.
struct ManualPage {
    private let program: CommandInfo
    private let version: String

    /// The page of this program, in the macros of man(7), in the language of the process.
    static func ofProgram() throws -> String {
        let info = try JSONValue(Entente._dumpHelp())
        return ManualPage(program: CommandInfo(info["command"]), version: Entente.configuration.version).text
    }

    /// Options of so many commands are told once for all of them.
    private static let common = 3

    private var text: String {
        let shared = sharedOptions
        var page = Roff()
        page.macro(
            "TH", program.name.uppercased(), "1", "", "\(program.name) \(version)",
            both("User Commands", "Lệnh của người dùng"))
        page.section(both("NAME", "TÊN"))
        page.paragraph("\(program.name) - \(Self.sentence(program.abstract))")
        page.section(both("SYNOPSIS", "CÁCH DÙNG"))
        page.synopsis(program.name, [], hasMore: false)
        page.synopsis("\(program.name) \(both("COMMAND", "LỆNH"))", [], hasMore: true)
        page.section(both("DESCRIPTION", "MÔ TẢ"))
        page.paragraph(program.discussion ?? "")
        page.section(both("COMMANDS", "LỆNH"))
        for command in program.commands { write(command, shared, to: &page) }
        page.section(both("COMMON OPTIONS", "TÙY CHỌN CHUNG"))
        page.paragraph(
            both(
                "Of every command above that has no option of that name in its own list, where it applies.",
                "Của mọi lệnh trên đây mà danh sách riêng không có tùy chọn cùng tên, nếu dùng được."))
        for option in shared { page.option(option) }
        for part in ManualWords.allCases { page.part(part) }
        return page.text
    }

    private func write(_ command: CommandInfo, _ shared: [OptionInfo], to page: inout Roff) {
        let own = command.options.filter { !shared.contains($0) }
        page.macro("SS", command.name)
        page.synopsis("\(program.name) \(command.name)", own, hasMore: own.count < command.options.count)
        page.paragraph(command.abstract)
        if let discussion = command.discussion { page.paragraph(discussion) }
        for option in own { page.option(option) }
        for part in command.subcommands where part.name != "help" {
            page.synopsis("\(program.name) \(command.name) \(part.name)", part.options, hasMore: false)
            page.paragraph(part.abstract)
        }
    }

    /// The options that several commands have alike, in the order in which they come up.
    private var sharedOptions: [OptionInfo] {
        let all = program.commands.flatMap(\.options)
        let counts = all.reduce(into: [:]) { counts, option in counts[option, default: 0] += 1 }
        var seen: Set<OptionInfo> = []
        return all.filter { counts[$0, default: 0] >= Self.common && seen.insert($0).inserted }
    }

    private static func sentence(_ text: String) -> String {
        text.hasSuffix(".") ? String(text.dropLast()) : text
    }
}

/// Text in the macros of man(7).
private struct Roff {
    private(set) var text = ""

    mutating func macro(_ name: String, _ arguments: String...) {
        text += "." + ([name] + arguments.map { "\"\(Self.escaped($0))\"" }).joined(separator: " ") + "\n"
    }

    mutating func section(_ title: String) { macro("SH", title) }

    mutating func paragraph(_ words: String) {
        text += ".PP\n" + Self.line(words)
    }

    /// A part with a tag for each entry, or without entries a paragraph.
    mutating func part(_ part: ManualWords) {
        section(part.title)
        for entry in part.entries {
            tag("\\fB\(Self.escaped(entry.term))\\fR")
            text += Self.line(entry.meaning)
        }
    }

    mutating func option(_ option: OptionInfo) {
        let value = option.valueName.map { "\\fI\(Self.escaped($0))\\fR" }
        let names = option.names.map { "\\fB\(Self.escaped($0))\\fR" }.joined(separator: ", ")
        tag([option.isPositional ? nil : names, value].compactMap(\.self).joined(separator: " "))
        text += Self.line(option.abstract)
    }

    mutating func synopsis(_ command: String, _ options: [OptionInfo], hasMore: Bool) {
        var line = "\\fB\(Self.escaped(command))\\fR"
        for option in options {
            let value = option.valueName.map { "\\fI\(Self.escaped($0))\\fR" }
            let names = option.names.filter { $0.hasPrefix("--") }.map { "\\fB\(Self.escaped($0))\\fR" }
            let name = option.isPositional ? nil : names.joined(separator: "|")
            let word = [name, value].compactMap(\.self).joined(separator: " ") + (option.isRepeating ? "..." : "")
            line += option.isOptional || option.valueName == nil ? " [\(word)]" : " " + word
        }
        text += ".PP\n" + line + (hasMore ? " [\\fI\(ValueName.options)\\fR]" : "") + "\n"
    }

    private mutating func tag(_ term: String) { text += ".TP\n" + term + "\n" }

    private static func line(_ words: String) -> String { words.isEmpty ? "" : guarded(escaped(words)) + "\n" }

    /// A line that begins with a point or an apostrophe would be a macro.
    private static func guarded(_ line: String) -> String {
        line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
    }

    /// The text with what roff takes for signs of its own said to be text: hyphens too, so that options can be copied.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "\\": escaped += "\\e"
            case "-": escaped += "\\-"
            case "\"": escaped += "\\(dq"
            case "\n", "\r\n": escaped += " "
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
