/// What the manual page says besides what the commands say of themselves.
enum ManualWords: CaseIterable {
    case exitStatus, environment, files, examples

    /// The heading.
    var title: String {
        switch self {
        case .exitStatus: "EXIT STATUS"
        case .environment: "ENVIRONMENT"
        case .files: "FILES"
        case .examples: "EXAMPLES"
        }
    }

    /// A term and what it means.
    typealias Entry = (term: String, meaning: String)

    /// The entries under the heading.
    var entries: [Entry] {
        switch self {
        case .exitStatus:
            [("0", "What was asked for was done.")] + Failure.Code.allCases.map { (String($0.rawValue), $0.meaning) }
        case .environment:
            [
                ("ENTENTE_REGISTER", "The register, unless --register names another."),
                ("XDG_CONFIG_HOME", "The folder in which entente/config.yaml lies, by default ~/.config."),
                ("XDG_DATA_HOME", "The folder in which the account's own register lies, by default ~/.local/share."),
                (
                    "LC_ALL, LC_MESSAGES, LANG",
                    "The language, unless --lang or the config file names one: Vietnamese for vi, else English."
                ),
                ("NO_COLOR", "If set and not empty, no colours are used."),
            ]
        case .files:
            [
                (
                    "~/.config/entente/config.yaml",
                    "What is set once and for all: language, colors, ascii, slow, mouse, digits, register, keys."
                ),
                (
                    "~/.local/share/entente/register.sqlite",
                    "The account's own register, made on the first start from the one that comes with the program."
                ),
            ]
        case .examples:
            [
                ("entente why seville --as-of 2019", "Why a partner stands as it does at the end of 2019."),
                ("entente flags --fail-on lapsed,dormant", "For a scheduled job: exit status 3 where something is."),
                ("entente history --from 1994 --format plot", "The growth of the network and its decay as a picture."),
                (
                    "entente what-if --clause 2 --only-without",
                    "What the Frankfurt rule would end if all agreements had it."
                ),
                ("entente help rule", "The rule in a page."),
            ]
        }
    }
}

extension Failure.Code {
    /// What the exit status means.
    fileprivate var meaning: String {
        switch self {
        case .flagged: "A relationship is flagged for one of the reasons given to --fail-on."
        case .usage: "The command line cannot be carried out as it is."
        case .data: "A file is not in the format, or a change does not fit the register."
        case .noInput: "A file does not exist or cannot be read."
        case .cannotCreate: "A register cannot be made, opened or written."
        case .conflict: "Somebody else has changed the same thing meanwhile; nothing was stored."
        case .io: "Reading or writing failed."
        }
    }
}
