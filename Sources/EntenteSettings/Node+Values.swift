import EntenteUI
import Yams

extension Node {
    /// The line that it begins on, counted from 1.
    var line: Int { mark?.line ?? 1 }

    /// The text of a word; empty for a list or a mapping.
    var text: String {
        guard case .scalar(let scalar) = self else { return "" }
        return scalar.string
    }

    /// One word of a closed set.
    func word<Word: CaseIterable & RawRepresentable<String>>(of name: Settings.Name) throws(ConfigProblem) -> Word {
        guard let word = Word(rawValue: text) else {
            let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw ConfigProblem(line, .notAWord, name.rawValue, text, words)
        }
        return word
    }

    /// Yes or no, in any of YAML's words for it.
    func truth(of name: Settings.Name) throws(ConfigProblem) -> Bool {
        switch text.lowercased() {
        case "true", "yes", "on": return true
        case "false", "no", "off": return false
        default: throw ConfigProblem(line, .notAWord, name.rawValue, text, "true, false")
        }
    }
}

extension ConfigProblem {
    /// What the parser found wrong with a text.
    init(_ error: any Error, in text: String) {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            // What breaks off is found missing on the line after the last.
            let lines = text.utf8.count { $0 == UInt8(ascii: "\n") } + (text.hasSuffix("\n") ? 0 : 1)
            self.init(min(mark.line, max(1, lines)), .notYAML, problem)
        case .reader(let problem, let offset, _, _):
            let before = text.prefix(offset ?? 0)
            self.init(before.utf8.count { $0 == UInt8(ascii: "\n") } + 1, .notYAML, problem)
        case .duplicatedKeysInMapping(let duplicates, let context):
            let name = duplicates.first ?? ""
            self.init(Self.line(of: name, secondIn: text, from: context.mark.line), .twice, name)
        default: self.init(1, .notYAML, String(describing: error))
        }
    }

    /// On which line a key stands for the second time, counted from the line on which its mapping begins.
    private static func line(of key: String, secondIn text: String, from start: Int) -> Int {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let found = lines.indices.dropFirst(start - 1).filter { number in
            lines[number].drop { $0 == " " }.hasPrefix(key + ":")
        }
        return found.count > 1 ? found[1] + 1 : start
    }
}
