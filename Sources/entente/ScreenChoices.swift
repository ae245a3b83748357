import EntenteDomain
import EntenteSettings
import EntenteStore
import EntenteTerminal
import EntenteUI

/// What the command line says of the screens; nil where it leaves something to the environment, the config file or the program,
/// in this order.
struct ScreenChoices {
    var register: String?
    var asOf: Day?
    var language: Language?
    var colors: Settings.Colors?
    var ascii, slow, mouse: Bool?
    /// What the session must not do.
    var limits = SessionLimits()

    /// Opens the screens so. A config file that is wrong opens them all the same, and is told of.
    func open() throws(Failure) {
        let config = Config.own
        let settings = config.settings
        let language = language ?? settings.language ?? Environment.language
        // With NO_COLOR the terminal decides, which knows what that means.
        let colors = colors ?? (Environment.refusesColors ? .auto : settings.colors) ?? .auto
        let options = TerminalOptions(
            colors: colors.choice, ascii: ascii ?? settings.ascii ?? false, isSlow: slow ?? settings.slow ?? false,
            mouse: mouse ?? settings.mouse ?? false)
        try Session.run(
            at: Environment.register(named: register, else: config.register), asOf: asOf, language: language,
            limits: limits, options, keyMap: settings.keyMap,
            telling: [config.notice(Words(language))].compactMap(\.self))
    }
}

extension Settings.Colors {
    /// The terminal's name for it.
    fileprivate var choice: TerminalOptions.Colors {
        switch self {
        case .auto: .automatic
        case .always: .always
        case .never: .never
        }
    }
}
