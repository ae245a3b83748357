import Foundation
import PtyHarness
import Testing

/// What the pages for users show of the program, held against the program.
///
/// In a block, a line that begins with `$ entente` is a command, and what follows is its answer; `...` stands for the lines
/// left out. `ENTENTE_RECORD=1 scripts/test --filter PageTests` writes the answers anew, as many lines of each as before, and
/// fails where one has changed.
@Suite("The pages for users")
struct PageTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        .standardized
    private static let isRecording = ProcessInfo.processInfo.environment["ENTENTE_RECORD"] == "1"

    @Test("show what the program answers", arguments: ["README.md", "docs/manual.md"])
    func answers(page: String) throws {
        let file = Self.root.appending(path: page)
        let text = try String(contentsOf: file, encoding: .utf8)
        let account = try Account()
        var lines: [Substring] = []
        var rest = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        var isInBlock = false
        var answers = 0
        while let line = rest.popFirst() {
            lines.append(line)
            if line.hasPrefix("```") { isInBlock.toggle() }
            guard isInBlock, line.hasPrefix("$ entente ") else { continue }
            let shown = rest.prefix { !$0.hasPrefix("```") && !$0.hasPrefix("$ ") }
            rest = rest.dropFirst(shown.count)
            guard !shown.isEmpty else { continue }
            let answer = Self.abridged(try Self.answer(to: line.dropFirst(2), account), like: shown)
            #expect(answer == Array(shown), "\(line)")
            lines += answer
            answers += 1
        }
        #expect(answers > 0)
        if Self.isRecording { try Data(lines.joined(separator: "\n").utf8).write(to: file) }
    }

    /// What the program writes, on whatever stream, where nobody looks at it on a terminal.
    private static func answer(to command: Substring, _ account: Account) throws -> [Substring] {
        let session = try account.shell(
            #"cd "$HOME"; entente() { "$0" "$@"; }; { \#(command); } </dev/null >answer 2>&1"#)
        #expect(session.waitForExit(Account.patience) != nil, "\(command)")
        let text = try String(contentsOfFile: account.path("answer"), encoding: .utf8)
        return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).dropLast()
    }

    /// The first and the last lines of an answer, as many as are shown around the dots.
    private static func abridged(_ answer: [Substring], like shown: ArraySlice<Substring>) -> [Substring] {
        guard let dots = shown.firstIndex(of: "...") else { return answer }
        return answer.prefix(dots - shown.startIndex) + ["..."] + answer.suffix(shown.endIndex - dots - 1)
    }
}
