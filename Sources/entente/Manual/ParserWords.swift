import EntenteDomain
import EntenteUI

/// What the parser says by itself, which is English, in the language of the process.
enum ParserWords {
    /// What it says of its own options and of its own command.
    static let abstracts = ["Show the version.", "Show help information.", "Show subcommand help information."]

    /// What the parser says, in Vietnamese too; the more special before the more general. Anything else stays as it is.
    static let table: [Texts] = [
        ("Show the version.", "Cho biết phiên bản."),
        ("Show help information.", "Hiện trang trợ giúp này."),
        ("Show subcommand help information.", "Hiện trợ giúp về một lệnh."),
        ("Unknown option '%1'. Did you mean '%2'?", "Không có tùy chọn '%1'. Gần nhất: '%2'."),
        ("Unknown option '%1'", "Không có tùy chọn '%1'."),
        ("Invalid option: %1", "Tùy chọn không hợp lệ: %1"),
        ("Missing value for '%1'", "Thiếu giá trị cho '%1'."),
        (
            "The option '%1' does not take any value, but '%2' was specified.",
            "Tùy chọn '%1' không nhận giá trị, nhưng lại ghi '%2'."
        ),
        ("Unexpected argument '%1'", "Thừa đối số '%1'."),
        ("%1 unexpected arguments: '%2'", "Thừa %1 đối số: '%2'."),
        ("Missing expected argument '%1'", "Thiếu đối số '%1'."),
        (
            "The value '%1' is invalid for '%2'. Please provide one of the following:\n%3",
            "Giá trị '%1' không hợp lệ cho '%2'. Hãy ghi một trong các giá trị sau:\n%3"
        ),
        (
            "The value '%1' is invalid for '%2'. Please provide one of %3.",
            "Giá trị '%1' không hợp lệ cho '%2'. Hãy ghi một trong các giá trị: %3."
        ),
        ("The value '%1' is invalid for '%2': %3", "Giá trị '%1' không hợp lệ cho '%2': %3"),
        ("The value '%1' is invalid for '%2'", "Giá trị '%1' không hợp lệ cho '%2'."),
        (
            """
            Can't autodetect a supported shell.
            Please use --generate-completion-script=<shell> with one of:
            %1
            """,
            """
            Không nhận ra shell đang dùng.
            Hãy ghi --generate-completion-script=<shell> với một trong các tên:
            %1
            """
        ),
        (
            """
            Can't generate completion scripts for '%1'.
            Please use --generate-completion-script=<shell> with one of:
            %2
            """,
            """
            Không có kịch bản gợi ý lệnh cho '%1'.
            Hãy ghi --generate-completion-script=<shell> với một trong các tên:
            %2
            """
        ),
    ]

    /// What the parser says, in the language of the process.
    static func spoken(_ text: String) -> String {
        guard Language.spoken == .vietnamese else { return ValueName.spoken(in: text) }
        for (english, vietnamese) in table {
            guard let parts = parts(of: text, in: english) else { continue }
            return Words(.vietnamese).fill(vietnamese, parts.map(spokenPart))
        }
        return text
    }

    /// What stands in a text for `%1`, `%2` and so on; nil where it is another text.
    private static func parts(of text: String, in template: String) -> [String]? {
        var parts: [String] = []
        var rest = text[...]
        // Between the signs, in their order; no template has one twice.
        let pieces = template.split(separator: "%", omittingEmptySubsequences: false)
        let fixed = pieces.enumerated().map { $0.offset == 0 ? $0.element : $0.element.dropFirst() }
        guard let first = fixed.first, rest.hasPrefix(first) else { return nil }
        rest = rest.dropFirst(first.count)
        for (number, piece) in fixed.enumerated().dropFirst() {
            let isLast = number == fixed.count - 1
            if isLast, piece.isEmpty {
                parts.append(String(rest))
                return parts
            }
            let found =
                isLast ? (rest.hasSuffix(piece) ? rest.indices.suffix(piece.count).first : nil) : rest.start(of: piece)
            guard let found else { return nil }
            parts.append(String(rest[..<found]))
            rest = rest[found...].dropFirst(piece.count)
        }
        return rest.isEmpty ? parts : nil
    }

    /// A part with the names of values, and what stands between words to choose from, as the language has them.
    private static func spokenPart(_ part: String) -> String {
        ValueName.spoken(in: part).replacing("' and '", with: "', '").replacing("' or '", with: "', '")
    }
}

extension Substring {
    /// Where a text begins in it.
    fileprivate func start(of text: some StringProtocol) -> Index? {
        indices.first { self[$0...].hasPrefix(text) }
    }
}
