import EntenteDomain
import EntenteSettings
import EntenteStore
import EntenteUI

/// What is in effect where the command line says nothing, and where each of it comes from.
struct EffectiveSettings {
    /// A setting, its value and its origin.
    struct Row {
        let name, value, source: String
    }

    private let config: Config

    /// The settings in effect over a config file.
    init(of config: Config) { self.config = config }

    /// A row for each setting, and one for each command that was given keys.
    func rows(_ words: Words) -> [Row] {
        let settings = config.settings
        return [
            row(.language, (settings.language ?? Environment.language).rawValue, words, otherwise: .byLocale),
            row(
                .colors, Environment.refusesColors ? "never" : (settings.colors ?? .auto).rawValue, words,
                variable: Environment.refusesColors ? "NO_COLOR" : nil),
            row(.ascii, String(settings.ascii ?? false), words),
            row(.slow, String(settings.slow ?? false), words),
            row(.mouse, String(settings.mouse ?? false), words),
            row(.digits, (settings.digits ?? .places).rawValue, words),
            row(
                .register, Environment.register(named: nil, else: config.register).text, words,
                variable: Environment.namesRegister ? "ENTENTE_REGISTER" : nil),
        ] + keys(words)
    }

    private func row(
        _ name: Settings.Name, _ value: String, _ words: Words, variable: String? = nil,
        otherwise: ConfigWords = .byDefault
    ) -> Row {
        let line = config.settings.lines[name].map { "\(config.path):\($0)" }
        let source = variable.map { words(ConfigWords.byEnvironment, $0) } ?? line ?? words(otherwise)
        return Row(name: name.rawValue, value: value, source: source)
    }

    private func keys(_ words: Words) -> [Row] {
        let given = config.settings.keys
        return Command.table.filter { given[$0.id] != nil }.map { command in
            let keys = (given[command.id] ?? []).map(\.label).joined(separator: " ")
            return row(.keys, "\(command.id.name): \(keys)", words)
        }
    }
}
