import ArgumentParser
import EntenteUI

/// What is said where the command line cannot be understood: the message, what the option in question is for, how the command
/// is typed, and where more is told. All of it quotes the command line, so who writes it makes it safe.
struct UsageError {
    private let error: any Error
    private let invocation: Invocation

    init(_ error: any Error, in invocation: Invocation) { (self.error, self.invocation) = (error, invocation) }

    var lines: [String] {
        get throws {
            let message = invocation.unknownCommand.flatMap(unknown) ?? ParserWords.spoken(Entente.message(for: error))
            // An exit code alone, after an answer that says it all.
            guard !message.isEmpty else { return [] }
            let first = both("Error: ", "Lỗi: ") + message
            guard Entente.exitCode(for: error) == .validationFailure else { return Self.lines(of: first) }
            let isUnknown = invocation.unknownCommand != nil
            let command = isUnknown ? invocation.command : invocation.command.meant
            let help = isUnknown ? nil : explanation
            let more = both(
                "  See '\(command.text) --help' for more information.", "  Xem '\(command.text) --help' để biết thêm.")
            return Self.lines(of: first) + [help, try HelpPage.usage(of: command), more].compactMap(\.self)
        }
    }

    private static func lines(of text: String) -> [String] { text.split(separator: "\n").map { String($0) } }

    /// That there is no such command, and which are nearest.
    private func unknown(_ word: String) -> String? {
        let near = invocation.command.names(near: word).map { "'\($0)'" }.joined(separator: both(" or ", " hoặc "))
        let said = both("There is no command '\(word)'.", "Không có lệnh '\(word)'.")
        return near.isEmpty ? said : said + both(" Did you mean \(near)?", " Gần nhất: \(near).")
    }

    /// What the option in question is for: the parser tells it in a line of its own between the message and the usage.
    private var explanation: String? {
        let label = "Help:  "
        let line = Entente.fullMessage(for: error).split(separator: "\n").first { $0.hasPrefix(label) }
        return line.map { both(label, "Giải thích:  ") + ValueName.spoken(in: String($0.dropFirst(label.count))) }
    }
}
