import ArgumentParser
import EntenteUI

/// The page on a command, for `--help` and `entente help`: made from the command itself, in the language of the process.
///
/// The parser has a page too, but in English, and broken by characters where a terminal has cells.
struct HelpPage {
    private let name: CommandName

    /// The page on a command.
    init(on name: CommandName) { self.name = name }

    /// Writes it, fitted to the terminal, or to the usual 80 cells where it goes elsewhere.
    func write() throws {
        let width = Output.isTerminal ? min(Output.columns, Self.widest) : Self.usual
        let texts = try lines(width: width).texts(width: width, isStyled: Output.isStyled)
        Output.write(texts.map { $0 + "\n" }.joined())
    }

    /// Where nobody says how wide a line is.
    private static let usual = 80
    /// Longer lines are hard to read.
    private static let widest = 100

    private func lines(width: Int) throws -> [Line] {
        let configuration = name.configuration
        var lines = [Line(configuration.abstract)]
        if !configuration.discussion.isEmpty { lines += [.blank, Line(configuration.discussion)] }
        lines.append(.blank)
        lines.append(Self.usage(of: name, try options, isTitle: true))
        let sections = try sections.filter { !$0.entries.isEmpty }
        let column = Self.column(behind: sections, width: width)
        for section in sections {
            lines += [.blank, Line(section.title + ":", .heading, isStrong: true)] + section.lines(column: column)
        }
        return name.subcommands.isEmpty ? lines : lines + [.blank, Line(closing)]
    }

    private var closing: String {
        let command = "\(name.text) <\(ValueName.command)>"
        return both(
            "\(command) --help tells all of a command.", "\(command) --help cho biết đầy đủ về một lệnh.")
    }

    // MARK: Usage

    /// How a command is typed: what it must have, and that there is more.
    /// - Parameter isTitle: whether the word for it looks like a title.
    private static func usage(of name: CommandName, _ options: [OptionInfo], isTitle: Bool) -> Line {
        let title = both("Usage:", "Cách dùng:")
        let required = options.filter { $0.isPositional || !$0.isOptional }.sorted {
            $0.isPositional && !$1.isPositional
        }
        var words = required.map { $0.isOptional ? "[\($0.synopsis)]" : $0.synopsis }
        if !name.subcommands.isEmpty {
            words.append(name.meant.text == name.text ? "<\(ValueName.command)>" : "[<\(ValueName.command)>]")
        }
        words.append("[<\(ValueName.options)>]")
        let style = isTitle ? Run(title, .heading, isStrong: true) : Run(title)
        return Line(
            [style, Run(([""] + [name.text] + words.map(\.keptTogether)).joined(separator: " "))],
            hanging: SafeText.width(of: title) + 1)
    }

    /// How a command is typed, in a line behind the message on what was wrong.
    static func usage(of name: CommandName) throws -> String {
        let page = HelpPage(on: name)
        return [usage(of: name, try page.options, isTitle: false)].texts(width: nil).joined()
    }

    // MARK: Sections

    private struct Section {
        let title: String
        /// What something is called, and what is said of it.
        let entries: [(label: String, text: String)]

        /// Its lines, with what is said of each entry from that column on.
        func lines(column: Int) -> [Line] {
            entries.flatMap { entry -> [Line] in
                let label = entry.label.keptTogether
                let gap = column - 2 - SafeText.width(of: label)
                guard gap > 1 else { return [Line(label, indent: 2), Line(entry.text, indent: column)] }
                return [
                    Line(label + String(repeating: "\u{A0}", count: gap) + entry.text, indent: 2, hanging: column)
                ]
            }
        }
    }

    /// The column from which on texts stand beside their labels: behind the widest that leaves them room.
    private static func column(behind sections: [Section], width: Int) -> Int {
        let widths = sections.flatMap(\.entries).map { SafeText.width(of: $0.label) + 4 }
        let most = min(width, usual) / 3
        return widths.filter { $0 <= most }.max() ?? most
    }

    private var sections: [Section] {
        get throws {
            guard name.subcommands.isEmpty else { return commands + [Section(title: Self.optionsTitle, entries: own)] }
            let options = try options
            let named = options.filter { !$0.isPositional }
            let special = named.filter { !$0.isCommon }
            return [
                Section(
                    title: both("Arguments", "Đối số"),
                    entries: options.filter(\.isPositional).map { ("<\($0.valueName ?? "")>", Self.text(of: $0)) }),
                Section(title: Self.optionsTitle, entries: special.map(Self.entry)),
                Section(
                    title: special.isEmpty
                        ? Self.optionsTitle : both("Options of most commands", "Tùy chọn của hầu hết các lệnh"),
                    entries: named.filter(\.isCommon).map(Self.entry)),
            ]
        }
    }

    private static var optionsTitle: String { both("Options", "Tùy chọn") }

    /// The commands under this one, in their groups.
    private var commands: [Section] {
        let configuration = name.configuration
        let ungrouped = [(both("Commands", "Lệnh"), configuration.ungroupedSubcommands)]
        return (ungrouped + configuration.groupedSubcommands.map { ($0.name, $0.subcommands) }).map { title, commands in
            Section(
                title: title,
                entries: commands.map { command in
                    let isDefault = command == configuration.defaultSubcommand
                    let mark = isDefault ? both(" (default)", " (mặc định)") : ""
                    return ((command.configuration.commandName ?? "") + mark, command.configuration.abstract)
                })
        }
    }

    /// The options of a command that has others under it: the parser's own.
    private var own: [(label: String, text: String)] {
        let version = name.configuration.version.isEmpty ? [] : [("--version", ParserWords.spoken("Show the version."))]
        return version + [("-h, --help", ParserWords.spoken("Show help information."))]
    }

    /// The arguments and options of the command itself; the parser describes those under it too, which takes long.
    private var options: [OptionInfo] {
        get throws {
            guard name.subcommands.isEmpty else { return [] }
            return CommandInfo(try JSONValue(name.type._dumpHelp())["command"]).options
        }
    }

    private static func entry(_ option: OptionInfo) -> (label: String, text: String) {
        let names = option.names.joined(separator: ", ")
        return (names + (option.valueName.map { " <\($0)>" } ?? ""), text(of: option))
    }

    /// What an option is, which words it admits where the text does not name them all, and what it is by default.
    private static func text(of option: OptionInfo) -> String {
        let areNamed = option.values.allSatisfy { option.abstract.contains($0) }
        let values = areNamed ? nil : both("values", "giá trị") + ": " + option.values.joined(separator: ", ")
        let standard = option.standard.map { both("default", "mặc định") + ": " + $0 }
        let remarks = [values, standard].compactMap(\.self)
        return remarks.isEmpty ? option.abstract : option.abstract + " (" + remarks.joined(separator: "; ") + ")"
    }
}

extension OptionInfo {
    /// Whether it is one of the options about the register and the language, which nearly every command has.
    fileprivate var isCommon: Bool {
        !Self.common.isDisjoint(with: names)
    }

    private static let common: Set = [
        "--register", "--lang", "--as-of", "--read-only", "--restricted", "--folder", "--help",
    ]
}
