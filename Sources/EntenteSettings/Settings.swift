public import EntenteDomain
public import EntenteUI

/// What a user has set once and for all, as the config file says it; nil for what it leaves open.
public struct Settings: Hashable, Sendable {
    /// A setting by its name in the file.
    public enum Name: String, Hashable, Sendable, CaseIterable {
        case language, colors, ascii, slow, mouse, digits, register, keys
    }

    /// When colours are used.
    public enum Colors: String, Hashable, Sendable, CaseIterable {
        /// Where the terminal has enough of them and `NO_COLOR` is not set.
        case auto
        case always, never
    }

    /// The language of the screens and of the answers.
    public var language: Language?
    /// When colours are used.
    public var colors: Colors?
    /// Whether everything is shown in ASCII.
    public var ascii: Bool?
    /// Whether less is sent, for a slow line.
    public var slow: Bool?
    /// Whether the mouse is listened to.
    public var mouse: Bool?
    /// What digits do.
    public var digits: KeyMap.Digits?
    /// The register's path, absolute or beginning with `~/`.
    public var register: String?
    /// The keys of commands that are to have others than the table's.
    public var keys: [Command.ID: [Key]] = [:]
    /// On which line of the file each setting stands.
    public internal(set) var lines: [Name: Int] = [:]

    /// Nothing set.
    public init() {}

    /// Which key does what.
    public var keyMap: KeyMap { KeyMap(digits: digits ?? .places, given: keys) }
}
