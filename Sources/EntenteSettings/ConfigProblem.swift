public import EntenteUI

/// Something in a config file that cannot be taken as it is, and where it stands.
public struct ConfigProblem: Error, Hashable, Sendable {
    /// The line, counted from 1.
    public let line: Int
    /// What is wrong.
    public let phrase: ConfigWords
    /// What of the file the words name: the key first.
    public let arguments: [String]

    init(_ line: Int, _ phrase: ConfigWords, _ arguments: String...) {
        self.line = line
        self.phrase = phrase
        self.arguments = arguments
    }

    /// What is wrong and what to do, after the file and the line: `config.yaml:3: ...`.
    public func text(file: String, _ words: Words) -> String {
        "\(file):\(line): " + words.fill(words(phrase), arguments)
    }
}
