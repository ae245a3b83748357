import ArgumentParser
import EntenteDomain
import EntenteStore
import EntenteUI

extension CompletionKind {
    /// Partners, by their identifiers and their names.
    static let partners = records(.relationship)
    /// Agreements, by their identifiers.
    static let agreements = records(.agreement)
    /// What a page can be asked for about: partners, and the records of their relationships.
    static let pages = records(.relationship, .agreement, .commitment, .activity, .prospect)
    /// Records of the kind that the command line names by a word.
    static let recordsOfNamedKind = CompletionKind.custom { words, number, prefix in
        let kinds = words.dropFirst().compactMap(Record.Kind.init).prefix(1)
        return RecordCompletion(of: Array(kinds), words).candidates(number, prefix)
    }

    /// The words of a closed set.
    static func words<Word: CaseIterable & RawRepresentable<String>>(_: Word.Type) -> CompletionKind {
        .list(Word.allCases.map(\.rawValue))
    }

    /// Records of these kinds, from the register that the command line so far is about; those of a kind only where none of the
    /// kinds before it has any.
    static func records(_ kinds: Record.Kind...) -> CompletionKind {
        .custom { words, number, prefix in RecordCompletion(of: kinds, words).candidates(number, prefix) }
    }
}

/// What a shell offers where a record is to be named.
private struct RecordCompletion {
    /// No shell shows more with profit.
    private static let most = 500

    /// What is offered, and what it is.
    private struct Candidate {
        let text: String
        var note = ""
    }

    private let kinds: [Record.Kind]
    /// The command line so far, as it was typed.
    private let words: [String]
    /// The register that the command line so far is about; nil where there is none yet: pressing a key makes none.
    private let store: RegisterStore?

    init(of kinds: [Record.Kind], _ words: [String]) {
        (self.kinds, self.words) = (kinds, words)
        let path = Environment.register(named: Self.register(in: words), else: Config.own.register)
        store = try? RegisterStore.open(at: path, readOnly: true)
    }

    /// What begins with a text, as the shell that asks for it takes it: identifiers, and where none does, names of partners.
    /// - Parameter number: which word is to be completed.
    /// - Parameter beginning: what of it stands before the cursor, with the shell's own quotes.
    func candidates(_ number: Int, _ beginning: String) -> [String] {
        // The script for zsh miscounts behind an open quote; there the whole word is the beginning.
        let isWhole = CompletionShell.requesting == .zsh && words.indices.contains(number)
        let prefix = Self.unquoted(Self.value(of: isWhole ? words[number] : beginning))
        let identified = kinds.lazy.map { identifiers(of: $0, prefix) }.first { !$0.isEmpty }
        let found = identified ?? (kinds.contains(.relationship) ? names(prefix) : [])
        return found.map(Self.written)
    }

    private func identifiers(of kind: Record.Kind, _ prefix: String) -> [Candidate] {
        guard let store else { return [] }
        guard kind == .relationship else {
            let found = (try? store.identifiers(of: kind, beginning: prefix, limit: Self.most)) ?? []
            return found.map { Candidate(text: $0) }
        }
        let words = Words(Config.language)
        var found: [Candidate] = []
        try? store.forEachPartnerName { id, name, _ in
            if id.rawValue.hasPrefix(prefix) {
                found.append(Candidate(text: id.rawValue, note: SafeText.safe(words(name))))
            }
            return found.count < Self.most
        }
        return found
    }

    /// Names that begin with the text, whatever its accents; the shell leaves those that begin with it as it stands.
    private func names(_ prefix: String) -> [Candidate] {
        let folded = Folding.fold(prefix)
        guard !folded.isEmpty else { return [] }
        var found: [Candidate] = []
        var seen: Set<String> = []
        try? store?.forEachPartnerName { id, name, aliases in
            // The shell writes on the terminal what it offers: only names that can be written as they are.
            for form in name.forms + aliases
            where Folding.fold(form).hasPrefix(folded) && SafeText.safe(form) == form && seen.insert(form).inserted {
                found.append(Candidate(text: form, note: id.rawValue))
            }
            return found.count < Self.most
        }
        return found
    }

    /// The candidate as the shell's script takes it.
    private static func written(_ candidate: Candidate) -> String {
        let (text, note) = (candidate.text, candidate.note)
        switch CompletionShell.requesting {
        // The script hands it to compgen -W, which expands what it reads.
        case .bash: return "'" + text.replacing("'", with: #"'\''"#) + "'"
        case .fish: return note.isEmpty ? text : text + "\t" + note
        case .zsh:
            let escaped = text.replacing(#"\"#, with: #"\\"#).replacing(":", with: #"\:"#)
            return note.isEmpty ? escaped : escaped + ":" + note
        default: return text
        }
    }

    /// What stands after the sign of `--option=value`; any other word as it is.
    private static func value(of word: String) -> String {
        guard word.hasPrefix("--"), let sign = word.firstIndex(of: "=") else { return word }
        return String(word[word.index(after: sign)...])
    }

    /// A word of a command line without the quotes that shells take away.
    private static func unquoted(_ word: String) -> String {
        var text = ""
        var quote: Character?
        var isEscaped = false
        for character in word {
            if isEscaped {
                text.append(character)
                isEscaped = false
            } else if character == "\\", quote != "'" {
                isEscaped = true
            } else if character == quote {
                quote = nil
            } else if quote == nil, character == "'" || character == "\"" {
                quote = character
            } else {
                text.append(character)
            }
        }
        return text
    }

    /// The register that the words name by `--register FILE` or `--register=FILE`.
    private static func register(in words: [String]) -> String? {
        let option = "--register"
        if let place = words.firstIndex(of: option), words.indices.contains(place + 1) {
            return unquoted(words[place + 1])
        }
        return words.first { $0.hasPrefix(option + "=") }.map { unquoted(String($0.dropFirst(option.utf8.count + 1))) }
    }
}
