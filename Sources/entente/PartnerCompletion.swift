import ArgumentParser
import EntenteDomain
import EntenteStore

extension CompletionKind {
    /// Partners by their identifiers, from the register that the command line so far is about.
    static let partners = CompletionKind.custom { words, _, prefix in
        PartnerCompletion.candidates(words: words, prefix: prefix)
    }
}

/// What a shell offers where a partner is to be named.
private enum PartnerCompletion {
    /// No shell shows more with profit.
    static let most = 500

    /// Identifiers of partners that begin with `prefix`; none where there is no register yet: pressing a key makes none.
    static func candidates(words: [String], prefix: String) -> [String] {
        let path = Environment.register(named: register(in: words), else: Config.own.register)
        guard let store = try? RegisterStore.open(at: path, readOnly: true) else { return [] }
        return (try? store.relationships(beginning: prefix, limit: most).map(\.rawValue)) ?? []
    }

    /// The register that the words name by `--register FILE` or `--register=FILE`.
    private static func register(in words: [String]) -> String? {
        let option = "--register"
        if let place = words.firstIndex(of: option), words.indices.contains(place + 1) { return words[place + 1] }
        return words.first { $0.hasPrefix(option + "=") }.map { String($0.dropFirst(option.utf8.count + 1)) }
    }
}
